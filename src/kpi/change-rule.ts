import type { Unit } from './definition';

/**
 * How a change is expressed: relative to the earlier value, in percentage points, in points of a score, or in the unit
 * itself. For example, a score that rises from 23 to 87 rises by 64 points, not by 278 %.
 */
export type ChangeRule = 'relative' | 'percentagePoints' | 'points' | 'difference';

/** The rule for each unit, used wherever a change is shown. */
export const changeRules: Readonly<Record<Exclude<Unit, 'table'>, ChangeRule>> = {
  money: 'relative',
  count: 'relative',
  ratio: 'relative',
  percent: 'percentagePoints',
  score: 'points',
  duration: 'difference',
  days: 'difference',
};
