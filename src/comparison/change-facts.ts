import type { CivilDay } from '../period/civil-day';
import type { Moments } from '../statistics/moments';

/** What a KPI came to in a period. */
export interface PeriodFacts {
  readonly firstDay: CivilDay;
  readonly dayCount: number;
  readonly value: number;
  /** What its formula was given, in the formula's order. */
  readonly counts: readonly number[];
  /** The values that it is the mean or the sum of. */
  readonly moments?: Moments;
}

/** What the formula would be given on each of some days in a row: for each input a figure a day. */
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
  /** What the variance of the difference has beyond that of its days because a customer who buys once may buy again. */
  readonly ofCustomers?: number;
}
