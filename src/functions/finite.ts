import { isProblem, type Outcome } from '../kpi/problem';

// Looking up a global takes longer than the division of a row.
const isFiniteNumber = Number.isFinite;

/** A result that a cell can show: a number too large for a sheet is a problem, never Infinity. */
export function finite(outcome: Outcome): Outcome {
  return isProblem(outcome) || isFiniteNumber(outcome) ? outcome : { code: 'tooLarge' };
}
