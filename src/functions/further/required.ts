import type { ColumnSource } from '../../kpi/column-source';
import type { Outcome } from '../../kpi/problem';
import type { FurtherFunction } from './further-function';
import { givenTarget, targetArguments } from './target-arguments';

/** =KPI_REQUIRED(actual, target, start, deadline, [as_of]): how much each remaining day must bring. */
export const requiredFunction = (): FurtherFunction => ({
  kind: 'further',
  functionName: 'KPI_REQUIRED',
  arguments: targetArguments(),
  tabulate,
});

function tabulate(columns: ColumnSource): Outcome {
  const given = givenTarget(columns);
  if ('code' in given) return given;
  const { actual, target, start, deadline, asOf } = given;
  if (actual >= target) return 0;
  const left = deadline - Math.max(asOf, start - 1);
  return left <= 0 ? { code: 'noDaysLeft', argument: 'deadline' } : (target - actual) / left;
}
