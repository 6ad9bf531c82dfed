import type { Unit } from './definition';

/**
 * How the change of a unit is expressed: relative to the earlier value, in percentage points, in points of a
 * score, or in the unit itself. A score that goes from 23 to 87 has not "risen by 278 %".
 */
export type ChangeRule = 'relative' | 'percentagePoints' | 'points' | 'difference';

/** One rule for every KPI of a unit, wherever its change is shown. */
export const changeRules: Readonly<Record<Exclude<Unit, 'table'>, ChangeRule>> = {
  money: 'relative',
  count: 'relative',
  ratio: 'relative',
  percent: 'percentagePoints',
  score: 'points',
  duration: 'difference',
  days: 'difference',
};
