import type { Problem } from '../kpi/problem';
import type { ReadingRules } from '../tables/column-reader';

/**
 * What a call may have to ask the spreadsheet: how it writes what a text leaves open, and its language. Asking costs a trip to the server, so it is a function: a call
 * over plain numbers never asks.
 */
export interface CallRules {
  readonly reading: () => ReadingRules;
  /** What a row of a column shows instead of a figure. */
  readonly sentence: (problem: Problem) => string;
}
