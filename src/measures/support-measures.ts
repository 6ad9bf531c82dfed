import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import { classes } from '../vocabulary/classes';
import { inEveryLanguage } from '../vocabulary/phrases';
import { columnFrom, columnOf, firstOf } from './columns';
import { DayIndex } from './day-index';
import { type CountedRecords, fieldsOf, type RecordMeasure, summed } from './definition';
import { classOfWords, WordClasses } from './word-classes';

const complaintWords = new WordClasses(['complaint'], (name) =>
  inEveryLanguage(classes, (words) => words.tickets[name]),
);

const statusWords = new WordClasses(['open', 'closed'], (name) =>
  inEveryLanguage(classes, (words) => words.ticketStatuses[name]),
);

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

/** 1 where there is a value, otherwise NaN. */
function ones(values: Float64Array | undefined): Float64Array | undefined {
  return values && columnOf(values.length, (row) => (Number.isNaN(values[row]) ? Number.NaN : 1));
}

type Support = Records<'support'>;

const responses = (support: Support): Float64Array | undefined =>
  firstOf(hoursBetween(support.moments.openedAt, support.moments.answeredAt), support.numbers.firstResponse);

const resolutions = (support: Support): Float64Array | undefined =>
  firstOf(hoursBetween(support.moments.openedAt, support.moments.resolvedAt), support.numbers.resolution);

/** Two measures of a duration: its hours in total, and the number of tickets that have one. */
function hours(times: (support: Support) => Float64Array | undefined, ...needs: readonly Times[]) {
  const sum = summed(columnFrom('support', needs, times));
  const measure: RecordMeasure<'support'> = {
    ...sum,
    count: (counted, id) => {
      sum.count(counted, id);
      counted.sums.putMoments(id, times(counted.records));
    },
  };
  return { sum: measure, count: summed(columnFrom('support', needs, (support) => ones(times(support)))) };
}

type Times = readonly ('openedAt' | 'answeredAt' | 'resolvedAt' | 'firstResponse' | 'resolution')[];

const response = hours(responses, ['answeredAt', 'openedAt'], ['firstResponse']);
const resolution = hours(resolutions, ['resolvedAt', 'openedAt'], ['resolution']);

/**
 * The measures of tickets opened in a span. Complaints are tickets of that kind; their number is not known if
 * no ticket is called one. Contacts about a product are tickets that name one, or all tickets if the tab has
 * no products. An issue is active at the end of a span if it was opened by then and is not resolved; one that
 * is closed without a date is not active.
 */
export const supportMeasures = {
  complaints: summed(
    columnFrom('support', [['openedAt', 'kind']], ({ length, words: { kind } }) => {
      if (kind === undefined || !kind.words.some((word) => complaintWords.of(word) !== undefined))
        return undefined;
      const isComplaint = classOfWords(kind, (word) => (complaintWords.of(word) === undefined ? 0 : 1), 0);
      return columnOf(length, isComplaint);
    }),
  ),
  support_contacts: summed(
    columnFrom('support', [['openedAt']], ({ length, words: { product } }) =>
      columnOf(length, (row) => (product === undefined || (product.codes[row] ?? -1) >= 0 ? 1 : 0)),
    ),
    [fieldsOf('support', 'product')],
  ),
  response_hours: response.sum,
  responses: response.count,
  resolution_hours: resolution.sum,
  resolutions: resolution.count,
  open_issues: {
    needs: [
      [fieldsOf('support', 'resolvedAt', 'openedAt')],
      [fieldsOf('support', 'resolution', 'openedAt')],
      [fieldsOf('support', 'status', 'openedAt')],
    ],
    alsoReads: [fieldsOf('support', 'status')],
    count: putActiveIssues,
  },
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'support'>>>;

const never = 2 ** 31 - 1;
const hoursPerDay = 24;

function putActiveIssues(
  { records, sums, tally, dayOfInstant }: CountedRecords<'support'>,
  measure: MeasureId,
): void {
  const { length, day, words, moments } = records;
  const taken = resolutions(records);
  if (taken === undefined && words.status === undefined) return;
  const closedAt = classOfWords(words.status, (word) => (statusWords.of(word) === 'closed' ? 1 : 0), 0);
  const resolvedDay = (row: number, opened: CivilDay): CivilDay => {
    const moment = moments.resolvedAt?.[row] ?? Number.NaN;
    if (!Number.isNaN(moment)) return dayOfInstant(moment);
    const time = taken?.[row] ?? Number.NaN;
    if (!Number.isNaN(time)) return opened + Math.floor(time / hoursPerDay);
    return closedAt(row) === 1 ? opened : never;
  };
  const ends = tally.spans.map(({ to }, span) => ({ to, span })).sort((a, b) => a.to - b.to);
  const endDays = new DayIndex(ends.map(({ to }) => to));
  const change = new Int32Array(ends.length + 1);
  for (let row = 0; row < length; row += 1) {
    const opened = day[row] ?? noDay;
    if (opened === noDay) continue;
    // The issue is active at the ends of spans from its opening to the day before it was resolved.
    const first = endDays.atOrAfter(opened);
    const over = endDays.atOrAfter(Math.max(resolvedDay(row, opened), opened));
    if (first >= over) continue;
    change[first] = (change[first] ?? 0) + 1;
    change[over] = (change[over] ?? 0) - 1;
  }
  let open = 0;
  ends.forEach(({ span }, at) => {
    open += change[at] ?? 0;
    if (sums.covers(span)) tally.put(measure, span, open);
  });
}
