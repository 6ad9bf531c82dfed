import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import type { CountSheet } from './count-sheet';
import { classOfWords } from './order-lines';
import { DayIndex } from './period-grid';
import { columnOf, firstOf, TableSums } from './table-sums';
import { WordClasses } from './word-classes';

const complaintWords = new WordClasses<'complaint'>([
  [
    'complaint',
    'complaint|complaints|complain|claim|keluhan|komplain|pengaduan|aduan|mengeluh|plainte|plaintes|reclamation|reclamations|litige',
  ],
]);

const statusWords = new WordClasses<'open' | 'closed'>([
  [
    'open',
    'not resolved|unresolved|not solved|unsolved|belum selesai|non resolu|non resolue|reopened|dibuka kembali|rouvert',
  ],
  [
    'closed',
    'solved|resolved|closed|done|completed|answered|selesai|terselesaikan|diselesaikan|ditutup|tutup|resolu|resolue|ferme|fermee|cloture|cloturee|clos|close|termine|terminee|traite|traitee',
  ],
]);

const millisecondsPerHour = 3_600_000;

/** Hours between two moments; NaN where one is missing or the later one comes first. */
function hoursBetween(
  from: Float64Array | undefined,
  to: Float64Array | undefined,
): Float64Array | undefined {
  if (from === undefined || to === undefined) return undefined;
  return columnOf(from.length, (row) => {
    const hours = ((to[row] ?? Number.NaN) - (from[row] ?? Number.NaN)) / millisecondsPerHour;
    return hours >= 0 ? hours : Number.NaN;
  });
}

/** 1 where there is a value; NaN elsewhere. */
function ones(values: Float64Array | undefined): Float64Array | undefined {
  return values && columnOf(values.length, (row) => (Number.isNaN(values[row]) ? Number.NaN : 1));
}

/**
 * Counts the tickets that were opened in a period. Complaints are those of that kind, all of them where the tab
 * names no kinds; contacts about a product are those that name one, all of them where the tab names no products.
 * Issues are active at the end of a period that were opened by then and are not resolved; one that is closed, but
 * nobody says when, is not.
 */
export function countSupport(
  support: Records<'support'>,
  sheet: CountSheet,
  dayOfInstant: (milliseconds: number) => CivilDay,
): void {
  const { length, words, numbers, moments } = support;
  const sums = new TableSums(support, words.channel, sheet, 'events');
  const complaintAt = classOfWords(words.kind, (word) => (complaintWords.of(word) === undefined ? 0 : 1), 0);
  sums.put(
    'complaints',
    columnOf(length, (row) => (words.kind === undefined ? 1 : complaintAt(row))),
  );
  const { product } = words;
  sums.put(
    'support_contacts',
    columnOf(length, (row) => (product === undefined || (product.codes[row] ?? -1) >= 0 ? 1 : 0)),
  );
  const response = firstOf(hoursBetween(moments.openedAt, moments.answeredAt), numbers.firstResponse);
  sums.put('response_hours', response);
  sums.put('responses', ones(response));
  const resolution = firstOf(hoursBetween(moments.openedAt, moments.resolvedAt), numbers.resolution);
  sums.put('resolution_hours', resolution);
  sums.put('resolutions', ones(resolution));
  if (resolution !== undefined || words.status !== undefined) {
    countActiveIssues(support, resolution, sheet, sums, dayOfInstant);
  }
}

const never = 2 ** 31 - 1;
const hoursPerDay = 24;

function countActiveIssues(
  { length, day, words, moments }: Records<'support'>,
  resolution: Float64Array | undefined,
  sheet: CountSheet,
  sums: TableSums,
  dayOfInstant: (milliseconds: number) => CivilDay,
): void {
  const { periods } = sheet.grid;
  const ends = new DayIndex(periods.map(({ to }) => to));
  const closedAt = classOfWords(words.status, (word) => (statusWords.of(word) === 'closed' ? 1 : 0), 0);
  const resolvedDay = (row: number, opened: CivilDay): CivilDay => {
    const moment = moments.resolvedAt?.[row] ?? Number.NaN;
    if (!Number.isNaN(moment)) return dayOfInstant(moment);
    const hours = resolution?.[row] ?? Number.NaN;
    if (!Number.isNaN(hours)) return opened + Math.floor(hours / hoursPerDay);
    return closedAt(row) === 1 ? opened : never;
  };
  const change = new Int32Array(periods.length + 1);
  for (let row = 0; row < length; row += 1) {
    const opened = day[row] ?? noDay;
    if (opened === noDay) continue;
    // Active at the ends of periods from its opening to the day before it was resolved.
    const first = ends.atOrAfter(opened);
    const over = ends.atOrAfter(Math.max(resolvedDay(row, opened), opened));
    if (first >= over) continue;
    change[first] = (change[first] ?? 0) + 1;
    change[over] = (change[over] ?? 0) - 1;
  }
  let open = 0;
  for (let bucket = 0; bucket < periods.length; bucket += 1) {
    open += change[bucket] ?? 0;
    if (sums.covers(bucket)) sheet.put('open_issues', bucket, open);
  }
}
