import { choice, column, optional, single } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { Problem } from '../../kpi/problem';
import { earlyDays } from '../../target/early-days';
import type { Sign } from '../../target/kind-of-kpi';
import { daysOf, elapsedDays, type TargetStatus } from '../../target/target';
import { statusByTolerance } from '../../target/tolerance';
import type { FurtherFunction, FurtherTable } from './further-function';
import { type GivenTarget, givenTarget, targetArguments } from './target-arguments';

/**
 * =KPI_PACE(actual, target, start, deadline, [as_of], [baseline], [direction]): the share of the target that is reached,
 * the figure expected by now, and the status. A formula does not know the shop's season, so the expected course is a
 * straight line, and up to a tenth more or less counts as on pace.
 */
export const paceFunction = (): FurtherFunction => ({
  kind: 'further',
  functionName: 'KPI_PACE',
  arguments: [
    ...targetArguments(),
    optional(single(column('baseline', 'number'))),
    choice('direction', 'reach', 'above', 'below'),
  ],
  tabulate,
});

function tabulate(columns: ColumnSource): FurtherTable | Problem {
  const given = givenTarget(columns);
  if ('code' in given) return given;
  const { actual, target } = given;
  const direction = columns.choice('direction');
  const isToStay = direction !== 'reach';
  const baseline = columns.optionalNumber('baseline') ?? 0;
  const from = isToStay ? target : baseline;
  const sign = direction === 'below' || (!isToStay && target < baseline) ? -1 : 1;
  const share = elapsedDays(given, given.asOf) / daysOf(given);
  const expected = from + (target - from) * share;
  const progress = target === baseline ? '' : (actual - baseline) / (target - baseline);
  return {
    columns: ['progress', 'expected', 'status'],
    rows: [[progress, expected, { word: statusOf(given, { from, sign, expected, isToStay }) }]],
  };
}

interface Expectation {
  readonly from: number;
  readonly sign: Sign;
  readonly expected: number;
  readonly isToStay: boolean;
}

function statusOf(given: GivenTarget, { from, sign, expected, isToStay }: Expectation): TargetStatus {
  const { actual, target, asOf, deadline } = given;
  const elapsed = elapsedDays(given, asOf);
  if (elapsed === 0) return 'scheduled';
  const isReached = sign * (actual - target) >= 0;
  if (asOf >= deadline) return isReached ? 'reached' : 'missed';
  if (isReached && !isToStay) return 'reached';
  if (elapsed <= earlyDays(daysOf(given))) return 'tooEarly';
  return statusByTolerance({ actual, expected, from, target, sign });
}
