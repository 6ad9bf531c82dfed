import type { CountedKpi } from '../kpi/counted';
import type { Segment } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';
import type { TargetAim } from './target';
import type { TargetProblem } from './target-problem';

/** The columns of a table of targets that the owner fills in. */
export const targetColumns = [
  'kpi',
  'segment',
  'type',
  'baseline',
  'target',
  'start',
  'deadline',
  'owner',
  'note',
] as const;

export type TargetColumn = (typeof targetColumns)[number];

/** A row of targets as an owner wrote it. Cells that could not be read are undefined, and `problem` says so. */
export interface TargetRow {
  /** Its row in the tab, counted from 0. */
  readonly row: number;
  readonly kpi: CountedKpi | undefined;
  readonly segment: Segment;
  readonly aim: TargetAim;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly start: CivilDay | undefined;
  readonly deadline: CivilDay | undefined;
  /** The cells as they are written, to quote those that were not understood. */
  readonly written: Readonly<Partial<Record<TargetColumn, string>>>;
  readonly problem: TargetProblem | undefined;
}

/** A row with everything that a target needs. */
export interface WholeTarget extends TargetRow {
  readonly kpi: CountedKpi;
  readonly target: number;
  readonly start: CivilDay;
  readonly deadline: CivilDay;
}

export function isWhole(row: TargetRow): row is WholeTarget {
  const { kpi, target, start, deadline } = row;
  return kpi !== undefined && target !== undefined && start !== undefined && deadline !== undefined;
}
