import type { CivilDay } from '../period/civil-day';

/** What a target asks of a KPI: to get there by the deadline, or to stay on the right side of it all along. */
export const targetAims = ['reach', 'above', 'below'] as const;

export type TargetAim = (typeof targetAims)[number];

/** How a KPI develops: it adds up over the days, is a quotient of them, or is the state at a moment. */
export type TargetKind = 'sum' | 'ratio' | 'level';

/** The status of a target. */
const targetStatuses = [
  'scheduled',
  'tooEarly',
  'onPace',
  'ahead',
  'behind',
  'atRisk',
  'reached',
  'missed',
] as const;

export type TargetStatus = (typeof targetStatuses)[number];

/** The days of a target; both ends belong to it. */
export interface TargetDays {
  readonly start: CivilDay;
  readonly deadline: CivilDay;
}

/** How many days a target has. */
export function daysOf({ start, deadline }: TargetDays): number {
  return deadline - start + 1;
}

/** How many of its days are over at the end of a day. */
export function elapsedDays({ start, deadline }: TargetDays, asOf: CivilDay): number {
  return Math.max(0, Math.min(asOf, deadline) - start + 1);
}
