import type { CivilDay } from '../period/civil-day';
import type { Moments } from '../statistics/moments';

/** The value of a KPI in a period, and what it was computed from. */
export interface PeriodFacts {
  readonly firstDay: CivilDay;
  readonly dayCount: number;
  readonly value: number;
  /** The inputs of its formula, in order. */
  readonly counts: readonly number[];
  /** The moments of the values that it is the mean or the sum of. */
  readonly moments?: Moments;
}

/** The inputs of the formula by day, on consecutive days: for each input one figure a day. */
export interface DayFigures {
  readonly firstDay: CivilDay;
  readonly inputs: readonly (readonly number[])[];
}

/** All that is known of a KPI's change. */
export interface ChangeFacts {
  readonly now: PeriodFacts;
  readonly before: PeriodFacts;
  /**
   * The days of both periods, and of further whole weeks that show how much days vary if the periods are
   * short. Undefined if the KPI is not known by day.
   */
  readonly days: readonly DayFigures[] | undefined;
  /** The additional variance of the difference, because a customer who buys once may buy again. */
  readonly ofCustomers?: number;
}
