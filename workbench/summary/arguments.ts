import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../languages';
import { civilMs } from '../spreadsheet/serial-dates';
import { isTimeZone } from '../spreadsheet/time-zones';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export interface SummaryArguments {
  files: readonly string[];
  period: (typeof PERIODS)[number];
  /** YYYY-MM-DD, or null for the last period that is over and that the data reach. */
  asOf: string | null;
  /** The spreadsheet's time zone, or null for that of the add-on's manifest. */
  zone: string | null;
  language: Language;
  out: string | null;
  json: boolean;
}

export type ParsedArguments =
  | { state: 'parsed'; arguments: SummaryArguments }
  | { state: 'help' }
  | { state: 'wrong'; sentence: string };

export const USAGE = `npm run summary -- [FILE…] [--period ${PERIODS.join('|')}] [--as-of YYYY-MM-DD] [--zone ZONE] [--lang ${languages.join('|')}] [--out FILE.xlsx] [--json]
FILE is a CSV or TSV file, also gzipped; without one, the sample shop is summarised.
ZONE is the spreadsheet's time zone, as in Asia/Jakarta or Europe/Paris.`;

const OPTIONS = {
  period: { type: 'string' },
  'as-of': { type: 'string' },
  zone: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads the command line; every mistake is told in one sentence. Relative paths start from `folder`. */
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
    arguments: { files, period, asOf, zone, language, out, json: values.json ?? false },
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
    // Node's messages explain more than one sentence should.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    const sentence =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `Unknown option ${option}: known are --period, --as-of, --zone, --lang, --out and --json.`
        : `${option} ${/does not take/.test(message) ? 'takes no value' : 'needs a value'}.`;
    return { state: 'wrong' as const, sentence };
  }
}

function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && civilMs(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}
