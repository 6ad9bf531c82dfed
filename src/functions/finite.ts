import { isProblem, type Outcome } from '../kpi/problem';

// Kept in a constant, because looking up a global takes longer than computing a row.
const isFiniteNumber = Number.isFinite;

/** Turns Infinity and NaN into a problem, because a cell cannot show them. */
export function finite(outcome: Outcome): Outcome {
  return isProblem(outcome) || isFiniteNumber(outcome) ? outcome : { code: 'tooLarge' };
}
