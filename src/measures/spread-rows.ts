import { civilDate, lastOfMonth, weekday } from '../period/civil-day';
import { type Finding, tabFinding } from '../tables/findings/finding';
import { noDay, type Records } from '../tables/reading/records/records';
import type { TabReading } from '../tables/shop';
import { Marker } from '../vocabulary/markers';
import { rowsByKey } from './row-keys';
import { headerOf } from './table-headers';

type SpreadKind = 'ads' | 'costs' | 'sustainability' | 'traffic' | 'social';

/** Records whose rows may be for several days each. */
export type SpreadRecords<Kind extends SpreadKind> = Records<Kind> & {
  /** The first and the last day of each row. */
  readonly from: Int32Array;
  readonly to: Int32Array;
};

const daysOfWeek = 7;
const leastWeeks = 3;
const sunday = 0;
const monday = 1;
const weekWords = new Marker('weeks', 'within');
const endWords = new Marker('endDay', 'within');

/** Rows of visits and accounts count as monthly only after at least this many months. */
const leastMonths = 3;

/**
 * The columns by which the rows of a table are distinguished. Visits and accounts of a tab have one rhythm: a
 * channel with visits on Mondays only has them from its newsletter.
 */
const keys = {
  ads: ['channel', 'campaign'],
  costs: ['category'],
  sustainability: ['group'],
  traffic: [],
  social: [],
} as const;

/**
 * Finds the days that rows cover. If they name a first and a last day, it is those. If all rows of a campaign
 * or category are on the same weekday, one or more weeks apart, each covers the week that begins on it,
 * provided that the weekday is a Monday or a Sunday, or the header says so. Rows that never occur twice in a
 * month, such as wages, rent and emissions, cover their month.
 */
export function spreadRows<Kind extends SpreadKind>(
  records: Records<Kind>,
  tabs: readonly TabReading[],
): { readonly records: SpreadRecords<Kind>; readonly findings: readonly Finding[] } {
  const { day, tabOf } = records;
  const from = day.slice();
  const to = (records.until ?? day).slice();
  const weeks = new Int32Array(records.tabs.length);
  const months = new Int32Array(records.tabs.length);
  const spans = new Int32Array(records.tabs.length);
  from.forEach((first, row) => {
    const last = to[row] ?? first;
    const tab = tabOf[row] ?? 0;
    if (last <= first) return;
    const counts = isMonth(first, last) ? months : last - first === daysOfWeek - 1 ? weeks : spans;
    counts[tab] = (counts[tab] ?? 0) + 1;
  });
  for (const rows of rowsByKey(records, keys[records.kind])) {
    const tab = tabOf[rows[0] ?? 0] ?? 0;
    const days = [...new Set(rows.map((row) => day[row] ?? noDay))];
    // Rows that name their last day need no guess.
    if (rows.some((row) => to[row] !== day[row])) continue;
    const name = records.tabs[tab] ?? '';
    const header = headerOf(tabs, name, 'date') || headerOf(tabs, name, 'startDate');
    const isEnd = endWords.test(header);
    const isNamed = weekWords.test(header);
    // Posts on every Monday belong to that day, but the followers of an account are noted weekly.
    const mayGuess = records.kind !== 'social' || 'followers' in records.numbers;
    if ((isNamed || mayGuess) && areWeeks(days, isNamed)) {
      weeks[tab] = (weeks[tab] ?? 0) + rows.length;
      for (const row of rows) {
        const at = day[row] ?? noDay;
        from[row] = isEnd ? at - daysOfWeek + 1 : at;
        to[row] = isEnd ? at : at + daysOfWeek - 1;
      }
    } else if (mayGuess && areMonths(days, records.kind)) {
      months[tab] = (months[tab] ?? 0) + rows.length;
      for (const row of rows) {
        const at = day[row] ?? noDay;
        from[row] = at - civilDate(at).day + 1;
        to[row] = lastOfMonth(at);
      }
    }
  }
  const findingsOf = (
    code: 'rowsOfWeeks' | 'rowsOfMonths' | 'rowsOfSpans',
    rows: Int32Array,
  ): readonly Finding[] =>
    records.tabs.flatMap((tab, index) => {
      const count = rows[index] ?? 0;
      return count === 0 ? [] : [tabFinding(code, tab, count)];
    });
  return {
    records: { ...records, from, to: from.every((first, row) => first === to[row]) ? from : to },
    findings: [
      ...findingsOf('rowsOfWeeks', weeks),
      ...findingsOf('rowsOfMonths', months),
      ...findingsOf('rowsOfSpans', spans),
    ],
  };
}

/**
 * The records with the first day of each row as `day` and its last as `until`, for measures that count by
 * day.
 */
export function overDays<Kind extends 'traffic' | 'social'>({
  from,
  to,
  ...records
}: SpreadRecords<Kind>): Records<Kind> {
  if (from === to) return { ...records, day: from };
  let { firstDay, lastDay } = records;
  records.day.forEach((day, row) => {
    if (day < records.firstDay || day > records.lastDay) return;
    firstDay = Math.min(firstDay, from[row] ?? day);
    lastDay = Math.max(lastDay, to[row] ?? day);
  });
  return { ...records, day: from, until: to, firstDay, lastDay };
}

/** Whether two days are the first and the last of one month. */
function isMonth(first: number, last: number): boolean {
  return civilDate(first).day === 1 && last === lastOfMonth(first);
}

function areWeeks(days: readonly number[], isNamed: boolean): boolean {
  const [first] = days;
  if (first === undefined || (!isNamed && days.length < leastWeeks)) return false;
  if (!isNamed && weekday(first) !== monday && weekday(first) !== sunday) return false;
  let single = 0;
  for (let at = 1; at < days.length; at += 1) {
    const step = (days[at] ?? 0) - (days[at - 1] ?? 0);
    if (step % daysOfWeek !== 0) return false;
    if (step === daysOfWeek) single += 1;
  }
  return isNamed || single * 2 >= days.length - 1;
}

function areMonths(days: readonly number[], kind: SpreadKind): boolean {
  if (kind === 'ads') return false;
  const areEnds = (step: 0 | 1): boolean => days.every((day) => civilDate(day + step).day === 1);
  const isVisits = kind === 'traffic' || kind === 'social';
  if (isVisits && (days.length < leastMonths || !(areEnds(0) || areEnds(1)))) return false;
  const months = new Set(
    days.map((day) => {
      const { year, month } = civilDate(day);
      return year * 12 + month;
    }),
  );
  return days.length >= 2 && months.size === days.length;
}
