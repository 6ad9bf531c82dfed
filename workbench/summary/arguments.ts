import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParsedCommand } from '../command';
import { type Language, languages } from '../languages';
import { isTimeZone } from '../spreadsheet/time-zones';
import { isCalendarDay } from './calendar-day';
import { type ComparisonArguments, parseComparison } from './comparison-arguments';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export interface SummaryArguments {
  files: readonly string[];
  period: (typeof PERIODS)[number];
  /** YYYY-MM-DD; null for the last finished period that the data reach. */
  asOf: string | null;
  /** Null for a comparison with the period before, as in the summary. */
  compare: ComparisonArguments | null;
  /** The spreadsheet's time zone; null for that of the add-on's manifest. */
  zone: string | null;
  language: Language;
  out: string | null;
  json: boolean;
}

type ParsedArguments = ParsedCommand<SummaryArguments>;

export const USAGE = `npm run summary -- [FILE…] [--period ${PERIODS.join('|')}] [--as-of YYYY-MM-DD] [--compare WITH] [--from YYYY-MM-DD --to YYYY-MM-DD | --running] [--zone ZONE] [--lang ${languages.join('|')}] [--out FILE.xlsx] [--json]
FILE is a CSV or TSV file, also gzipped; without one, the sample shop is summarised.
WITH is previous, 3-before, year, weekday, holiday:NAME or FROM..TO; NAME is ramadan, lebaran, chinese-new-year, easter, 9.9, 11.11, 12.12 or black-friday.
--from and --to take any days, --running the period that is not over yet, against the same elapsed days.
ZONE is the spreadsheet's time zone, as in Asia/Jakarta or Europe/Paris.`;

const OPTIONS = {
  period: { type: 'string' },
  'as-of': { type: 'string' },
  compare: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  running: { type: 'boolean' },
  zone: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads the command line. Any mistake is answered with one sentence. Relative paths start from `folder`. */
export function parseSummaryArguments(argv: readonly string[], folder: string): ParsedArguments {
  const wrong = (sentence: string): ParsedArguments => ({ state: 'wrong', sentence });
  const parsed = parse(argv);
  if (parsed.state === 'wrong') return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { state: 'help' };

  const period = PERIODS.find((known) => known === (values.period ?? 'month'));
  if (!period) return wrong(`Unknown period "${values.period}": choose one of ${PERIODS.join(', ')}.`);
  const language = languages.find((known) => known === (values.lang ?? 'en'));
  if (!language) return wrong(`Unknown language "${values.lang}": choose one of ${languages.join(', ')}.`);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isCalendarDay(asOf)) {
    return wrong(`--as-of needs a day that exists, written YYYY-MM-DD, not "${asOf}".`);
  }
  const compare = parseComparison(values, period);
  if (typeof compare === 'string') return wrong(compare);
  const zone = values.zone ?? null;
  if (zone !== null && !isTimeZone(zone)) {
    return wrong(`Unknown time zone "${zone}": --zone takes a name such as Asia/Jakarta or Europe/Paris.`);
  }
  let out: string | null = null;
  if (values.out !== undefined) {
    if (!/\.xlsx$/i.test(values.out))
      return wrong(`--out writes an .xlsx file, so "${values.out}" must end in .xlsx.`);
    out = resolve(folder, values.out);
    const parent = statSync(dirname(out), { throwIfNoEntry: false });
    if (!parent?.isDirectory())
      return wrong(`There is no folder ${dirname(out)} to write ${values.out} into.`);
    if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) return wrong(`${values.out} is a folder.`);
  }
  const files = positionals.map((file) => resolve(folder, file));
  return {
    state: 'parsed',
    arguments: { files, period, asOf, compare, zone, language, out, json: values.json ?? false },
  };
}

function parse(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    return { state: 'read' as const, values, positionals };
  } catch (error) {
    // Node's own message is longer than the one sentence that is wanted.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    const sentence =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `Unknown option ${option}: known are --period, --as-of, --compare, --from, --to, --running, --zone, --lang, --out and --json.`
        : `${option} ${/does not take/.test(message) ? 'takes no value' : 'needs a value'}.`;
    return { state: 'wrong' as const, sentence };
  }
}
