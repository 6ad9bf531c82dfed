import { isCalendarDay } from './calendar-day';

/** A comparison in the form of the add-on's request. */
export interface ComparisonArguments {
  period: AskedPeriod;
  comparison: AskedComparison;
}

type PeriodOf = 'day' | 'week' | 'month' | 'quarter' | 'year';

type AskedPeriod =
  | { kind: 'complete' | 'toDate'; of: PeriodOf }
  | { kind: 'range'; from: string; to: string };

type AskedComparison =
  | { kind: 'previous' | 'year' | 'weekday' }
  | { kind: 'before'; count: number }
  | { kind: 'range'; from: string; to: string }
  | { kind: 'holiday'; holiday: string };

export interface ComparisonOptions {
  compare?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  running?: boolean | undefined;
}

/** The add-on's holidays by the names for --compare, in lower case without signs. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  ramadan: 'ramadan',
  lebaran: 'lebaran',
  hariraya: 'lebaran',
  idulfitri: 'lebaran',
  eid: 'lebaran',
  chinesenewyear: 'chineseNewYear',
  imlek: 'chineseNewYear',
  easter: 'easter',
  '99': 'nineNine',
  '1111': 'elevenEleven',
  '1212': 'twelveTwelve',
  blackfriday: 'blackFriday',
};

const HOLIDAY_NAMES = 'ramadan, lebaran, chinese-new-year, easter, 9.9, 11.11, 12.12 or black-friday';
const COMPARE_VALUES = 'previous, 3-before, year, weekday, holiday:NAME or YYYY-MM-DD..YYYY-MM-DD';
const MOST_PERIODS = 3660;

/** Reads the options of the comparison; null if none is given, a sentence if one cannot be read. */
export function parseComparison(
  { compare, from, to, running }: ComparisonOptions,
  of: PeriodOf,
): ComparisonArguments | null | string {
  if (compare === undefined && from === undefined && to === undefined && running === undefined) return null;
  const comparison = parseCompare(compare ?? 'previous');
  if (typeof comparison === 'string') return comparison;
  if (from === undefined && to === undefined) {
    return { period: { kind: running ? 'toDate' : 'complete', of }, comparison };
  }
  if (running) return '--running takes the period that is running, so it goes with neither --from nor --to.';
  if (from === undefined || to === undefined) return '--from and --to go together.';
  const wrong = wrongRange(from, to, '--from and --to need');
  return wrong ?? { period: { kind: 'range', from, to }, comparison };
}

function parseCompare(text: string): AskedComparison | string {
  if (text === 'previous' || text === 'year' || text === 'weekday') return { kind: text };
  const before = /^(\d+)-before$/.exec(text)?.[1];
  if (before !== undefined) {
    const count = Number(before);
    return count >= 1 && count <= MOST_PERIODS
      ? { kind: 'before', count }
      : `--compare ${text} needs a number from 1 to ${MOST_PERIODS}.`;
  }
  const holiday = /^holiday:(.*)$/.exec(text)?.[1];
  if (holiday !== undefined) {
    const known = HOLIDAYS[holiday.toLowerCase().replace(/[^a-z0-9]/g, '')];
    return known === undefined
      ? `Unknown holiday "${holiday}": choose ${HOLIDAY_NAMES}.`
      : { kind: 'holiday', holiday: known };
  }
  const range = /^(.+)\.\.(.+)$/.exec(text);
  if (range === null) return `Unknown comparison "${text}": choose ${COMPARE_VALUES}.`;
  const [, from = '', to = ''] = range;
  return wrongRange(from, to, '--compare FROM..TO needs') ?? { kind: 'range', from, to };
}

function wrongRange(from: string, to: string, need: string): string | undefined {
  const missing = [from, to].find((day) => !isCalendarDay(day));
  if (missing !== undefined) return `${need} days that exist, written YYYY-MM-DD, not "${missing}".`;
  return to < from ? `${need} a first day that is not after the last: ${from} is after ${to}.` : undefined;
}
