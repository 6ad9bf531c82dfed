import { between, count, optional, single } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { Problem } from '../../kpi/problem';
import { defaultConfidence } from '../../statistics/difference';
import { differenceOfShares, type Share } from '../../statistics/difference-of-shares';
import { normalQuantile } from '../../statistics/normal-quantile';
import type { FurtherFunction, FurtherTable } from './further-function';

/**
 * =KPI_SIGNIFICANCE(successes, trials, previous_successes, previous_trials, [confidence]): the difference of two rates,
 * its confidence interval (Newcombe's hybrid score interval) and its p-value (score test).
 */
export const significanceFunction = (): FurtherFunction => ({
  kind: 'further',
  functionName: 'KPI_SIGNIFICANCE',
  arguments: [
    single(count('successes')),
    single(count('trials')),
    single(count('previous_successes')),
    single(count('previous_trials')),
    optional(single(between('confidence', 0.5, 0.9999)), defaultConfidence),
  ],
  tabulate,
});

function tabulate(columns: ColumnSource): FurtherTable | Problem {
  const now = shareOf(columns, 'successes', 'trials');
  if ('code' in now) return now;
  const before = shareOf(columns, 'previous_successes', 'previous_trials');
  if ('code' in before) return before;
  const confidence = columns.optionalNumber('confidence') ?? defaultConfidence;
  const quantile = normalQuantile((1 + confidence) / 2);
  const { difference, low, high, p } = differenceOfShares(now, before, quantile);
  return { columns: ['difference', 'low', 'high', 'p'], rows: [[difference, low, high, p]] };
}

function shareOf(
  columns: ColumnSource,
  successes: 'successes' | 'previous_successes',
  trials: 'trials' | 'previous_trials',
): Share | Problem {
  const [part, whole] = [columns.optionalNumber(successes), columns.optionalNumber(trials)];
  if (part === undefined) return { code: 'emptyCell', argument: successes };
  if (whole === undefined) return { code: 'emptyCell', argument: trials };
  if (whole === 0) return { code: 'zeroDivisor', argument: trials };
  if (part > whole) {
    return { code: 'partExceedsWhole', argument: successes, value: part, whole: trials, limit: whole };
  }
  return { part, whole };
}
