import { type Difference, defaultConfidence } from './difference';
import { studentBothTails, studentReach } from './student-distribution';

/** A figure with its variance, and the degrees of freedom of that variance. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
}

/** A difference with a known variance and degrees of freedom; undefined without a variance. */
export function differenceBy(
  difference: number,
  { variance, degrees }: Omit<Estimate, 'value'>,
  confidence = defaultConfidence,
): Difference | undefined {
  if (!(variance > 0)) return undefined;
  const error = Math.sqrt(variance);
  const reach = studentReach(confidence, degrees) * error;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    p: studentBothTails(difference / error, degrees),
  };
}

/**
 * The degrees of freedom of a sum of variances, by Welch and Satterthwaite: B. L. Welch, "The generalization of Student's
 * problem when several different population variances are involved", Biometrika 34 (1947), 28-35.
 */
export function jointDegrees(...estimates: readonly Estimate[]): number {
  const sum = estimates.reduce((total, { variance }) => total + variance, 0);
  const parts = estimates.reduce((total, { variance, degrees }) => total + variance ** 2 / degrees, 0);
  return sum ** 2 / parts;
}
