import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParsedCommand } from '../command';
import { type Language, languages } from '../languages';
import { isTimeZone } from '../spreadsheet/time-zones';
import { PERIODS } from '../summary/arguments';
import { type FaultName, faultNames } from './faults';

const EVERY = ['day', 'week', 'month'] as const;

export interface ScheduleArguments {
  files: readonly string[];
  every: (typeof EVERY)[number];
  hour: number;
  /** The weekday (1 is Monday) or the day of the month; 1 by default. */
  on: number;
  hours: number;
  /** The period of the summary. */
  period: (typeof PERIODS)[number];
  fault: FaultName | null;
  zone: string | null;
  language: Language;
  json: boolean;
}

type ParsedArguments = ParsedCommand<ScheduleArguments>;

export const USAGE = `npm run schedule -- [FILE…] --every ${EVERY.join('|')} [--at HOUR] [--on DAY] [--advance 30d] [--period ${PERIODS.join('|')}] [--fault NAME] [--zone ZONE] [--lang ${languages.join('|')}] [--json]
Sets a schedule in the sidebar, turns the clock, and prints each run: time, result, seconds, service calls.
FILE is a CSV or TSV file, also gzipped; without one, the sample shop is refreshed.
--on is the weekday from 1 (Monday) to 7, or the day of the month from 1 to 31.
--advance takes days, weeks or hours: 30d, 52w, 48h.
--fault goes wrong in the first run: ${faultNames.join(', ')}.`;

const OPTIONS = {
  every: { type: 'string' },
  at: { type: 'string' },
  on: { type: 'string' },
  advance: { type: 'string' },
  period: { type: 'string' },
  fault: { type: 'string' },
  zone: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const hoursOf = { h: 1, d: 24, w: 7 * 24 } as const;
const mostHours = 2 * 366 * 24;

/** Reads the command line. Any mistake is answered with one sentence. Relative paths start from `folder`. */
export function parseScheduleArguments(argv: readonly string[], folder: string): ParsedArguments {
  const wrong = (sentence: string): ParsedArguments => ({ state: 'wrong', sentence });
  const parsed = parse(argv);
  if (parsed.state === 'wrong') return parsed;
  const { values, positionals, repeated } = parsed;
  if (values.help) return { state: 'help' };
  if (repeated !== undefined) return wrong(`--${repeated} is given twice: say it once.`);
  const every = EVERY.find((known) => known === values.every);
  if (!every) return wrong(`--every needs one of ${EVERY.join(', ')}.`);
  const hour = wholeNumber(values.at ?? '7', 0, 23);
  if (hour === undefined) return wrong(`--at takes an hour from 0 to 23, not "${values.at}".`);
  if (values.on !== undefined && every === 'day') {
    return wrong('--on is a day of the week or month: it goes with --every week or --every month.');
  }
  const last = every === 'week' ? 7 : 31;
  const on = wholeNumber(values.on ?? '1', 1, last);
  if (on === undefined) return wrong(`--on takes a day from 1 to ${last}, not "${values.on}".`);
  const [, count = '', unit = ''] = /^(\d{1,5})([hdw])$/.exec(values.advance ?? '30d') ?? [];
  const hours = Number(count) * (unit === 'h' || unit === 'd' || unit === 'w' ? hoursOf[unit] : 0);
  if (hours < 1 || hours > mostHours) {
    return wrong(`--advance takes hours, days or weeks up to two years, as in 30d, not "${values.advance}".`);
  }
  const period = PERIODS.find((known) => known === (values.period ?? 'month'));
  if (!period) return wrong(`Unknown period "${values.period}": choose one of ${PERIODS.join(', ')}.`);
  const fault = values.fault === undefined ? null : faultNames.find((known) => known === values.fault);
  if (fault === undefined)
    return wrong(`Unknown fault "${values.fault}": choose one of ${faultNames.join(', ')}.`);
  const language = languages.find((known) => known === (values.lang ?? 'en'));
  if (!language) return wrong(`Unknown language "${values.lang}": choose one of ${languages.join(', ')}.`);
  const zone = values.zone ?? null;
  if (zone !== null && !isTimeZone(zone)) {
    return wrong(`Unknown time zone "${zone}": --zone takes a name such as Asia/Jakarta or Europe/Paris.`);
  }
  const files = positionals.map((file) => resolve(folder, file));
  const json = values.json ?? false;
  return {
    state: 'parsed',
    arguments: { files, every, hour, on, hours, period, fault, zone, language, json },
  };
}

function wholeNumber(text: string, from: number, to: number): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : -1;
  return value >= from && value <= to ? value : undefined;
}

/**
 * Joins a negative number to the option before it, so that it is refused as a value and not as an unknown
 * option.
 */
function withNumbers(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (const argument of argv) {
    const before = joined[joined.length - 1];
    if (/^-\d/.test(argument) && before !== undefined && /^--[a-z]+$/.test(before)) {
      joined[joined.length - 1] = `${before}=${argument}`;
    } else joined.push(argument);
  }
  return joined;
}

function parse(argv: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: withNumbers(argv),
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const repeated = named.find((name, index) => named.indexOf(name) < index);
    return { state: 'read' as const, values, positionals, repeated };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    const known = Object.keys(OPTIONS).filter((name) => name !== 'help');
    const isKnown = known.some((name) => option === `--${name}`);
    const sentence = isKnown
      ? `${option} ${/does not take/.test(message) ? 'takes no value' : 'needs a value'}.`
      : `Unknown option ${option}: known are ${known.map((name) => `--${name}`).join(', ')}.`;
    return { state: 'wrong' as const, sentence };
  }
}
