import { type Argument, column, optional, single } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { Problem } from '../../kpi/problem';
import type { CivilDay } from '../../period/civil-day';
import type { TargetDays } from '../../target/target';

/** The arguments that KPI_PACE and KPI_REQUIRED have in common. */
export const targetArguments = (): readonly Argument[] => [
  single(column('actual', 'number')),
  single(column('target', 'number')),
  single(column('start', 'date')),
  single(column('deadline', 'date')),
  optional(single(column('as_of', 'date'))),
];

/** The figures and days of a target. */
export interface GivenTarget extends TargetDays {
  readonly actual: number;
  readonly target: number;
  /** The last day that the actual figure includes. */
  readonly asOf: CivilDay;
}

export function givenTarget(columns: ColumnSource): GivenTarget | Problem {
  const actual = columns.optionalNumber('actual');
  if (actual === undefined) return { code: 'emptyCell', argument: 'actual' };
  const target = columns.optionalNumber('target');
  if (target === undefined) return { code: 'emptyCell', argument: 'target' };
  const start = columns.optionalDay('start');
  if (start === undefined) return { code: 'emptyCell', argument: 'start' };
  const deadline = columns.optionalDay('deadline');
  if (deadline === undefined) return { code: 'emptyCell', argument: 'deadline' };
  if (deadline < start) return { code: 'endBeforeStart', argument: 'deadline' };
  return { actual, target, start, deadline, asOf: columns.optionalDay('as_of') ?? columns.dayOfCall() };
}
