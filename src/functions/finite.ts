import { isProblem, type Outcome } from '../kpi/problem';

// A look-up of a global costs more than the division that a row is about.
const isFiniteNumber = Number.isFinite;

/** A result that a cell can show: a number too large for a sheet is a problem, never Infinity. */
export function finite(outcome: Outcome): Outcome {
  return isProblem(outcome) || isFiniteNumber(outcome) ? outcome : { code: 'tooLarge' };
}
