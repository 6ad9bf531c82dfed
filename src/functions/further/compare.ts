import { changeBetween } from '../../comparison/change';
import { choice, column, optional, single } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { Problem } from '../../kpi/problem';
import { statisticOf } from '../../kpi/statistic';
import { sumOf } from '../../kpi/sum';
import type { CivilDay } from '../../period/civil-day';
import { comparedPeriods, type DayRange } from '../../period/compared-periods';
import type { FurtherCell, FurtherFunction, FurtherTable } from './further-function';
import { readComparison, readPeriod } from './period-words';

/** =KPI_COMPARE(dates, values, period, [comparison], [as_of], [aggregate]): a row with a period's value and its change. */
export const compareFunction = (): FurtherFunction => ({
  kind: 'further',
  functionName: 'KPI_COMPARE',
  arguments: [
    column('dates', 'date'),
    column('values', 'number'),
    single(column('period', 'segment')),
    optional(single(column('comparison', 'segment'))),
    optional(single(column('as_of', 'date'))),
    choice('aggregate', 'sum', 'mean', 'median', 'count'),
  ],
  tabulate,
});

/** A value and its day. */
interface Dated {
  readonly day: CivilDay;
  readonly value: number;
}

function tabulate(columns: ColumnSource): FurtherTable | Problem {
  const dated = datedValues(columns);
  const days = [...new Set(dated.map(({ day }) => day))].sort((a, b) => a - b);
  const lastDay = days[days.length - 1];
  if (lastDay === undefined) return { code: 'noValues', argument: 'values' };
  const period = readPeriod('period', columns.optionalWord('period') ?? '');
  if ('code' in period) return period;
  const comparison = readComparison('comparison', columns.optionalWord('comparison') ?? 'previous');
  if ('code' in comparison) return comparison;
  const asOf = columns.optionalDay('as_of') ?? lastDay;
  const found = comparedPeriods(period, comparison, { asOf });
  if (found.state === 'problem') {
    const why = found.problem.code;
    return { code: 'noPeriod', argument: why === 'holidayUnknown' ? 'comparison' : 'period', why };
  }
  const within = ({ from, to }: DayRange): readonly number[] =>
    dated.flatMap(({ day, value }) => (day >= from && day <= to ? [value] : []));
  // Before the first and after the last day of the data, values are unknown and not 0.
  const isReached = ({ from, to }: DayRange): boolean => from <= lastDay && to >= (days[0] ?? lastDay);
  const aggregate = (range: DayRange): number | undefined =>
    isReached(range) ? aggregated(within(range), columns.choice('aggregate')) : undefined;
  const now = aggregate(found.period);
  const before = isCovered(days, found.compared) ? aggregate(found.compared) : undefined;
  const isWhole = isCovered(days, found.period);
  return {
    columns: ['period', 'value', 'comparedValue', 'change'],
    rows: [
      [
        { days: found.period, compared: found.compared },
        now ?? '',
        before ?? '',
        isWhole ? changeCell(now, before) : { word: 'notInData' },
      ],
    ],
  };
}

function datedValues(columns: ColumnSource): readonly Dated[] {
  const values = columns.numbers('values');
  return columns.days('dates').flatMap((day, row): readonly Dated[] => {
    const value = values[row] ?? null;
    return day === null || value === null ? [] : [{ day, value }];
  });
}

function aggregated(values: readonly number[], how: ReturnType<ColumnSource['choice']>): number | undefined {
  switch (how) {
    case 'count':
      return values.length;
    case 'mean':
    case 'median': {
      const found = statisticOf(how, values, 'values');
      return typeof found === 'number' ? found : undefined;
    }
    default:
      return sumOf(values);
  }
}

/** With fewer gaps between days, none can be called unusual. */
const fewGaps = 4;

/**
 * Whether the data cover a range from its first to its last day. At both ends a gap is allowed that is no longer than
 * usual: than the second longest gap in the data, because the longest may be an exception.
 */
function isCovered(days: readonly CivilDay[], { from, to }: DayRange): boolean {
  const gaps = days
    .slice(1)
    .map((day, index) => day - (days[index] ?? day) - 1)
    .sort((a, b) => b - a);
  const gap = (gaps.length < fewGaps ? gaps[0] : gaps[1]) ?? 0;
  const [first = to + 1, last = from - 1] = [days[0], days[days.length - 1]];
  return first <= to && last >= from && first - from <= gap && to - last <= gap;
}

/** The relative change; a word if it cannot be computed, such as from 0. */
function changeCell(now: number | undefined, before: number | undefined): FurtherCell {
  if (now === undefined || before === undefined) return { word: 'notInData' };
  const change = changeBetween({ unit: 'money' }, now, before);
  switch (change.kind) {
    case 'relative':
      return change.relative;
    case 'unchanged':
      return 0;
    case 'fromZero':
    case 'toZero':
      return { word: change.kind };
    default:
      return { word: 'belowZero' };
  }
}
