import type { Unit } from './definition';

/**
 * How a change of a unit is told: relative to what it was, in percentage points, in points of a score, or in the unit
 * itself. A score of 23 that becomes 87 has not "risen by 278 %".
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
