import { type Difference, usualConfidence } from './difference';
import { studentBothTails, studentReach } from './student-distribution';

/** A figure with the variance that it has by chance, and how many degrees of freedom that was worked out from. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
}

/**
 * The difference of two independent figures by Student's t with the degrees of freedom of Welch and Satterthwaite:
 * B. L. Welch, "The generalization of Student's problem when several different population variances are involved",
 * Biometrika 34 (1947), 28-35. Undefined where neither has a variance: then nothing is known of chance.
 */
export function differenceOfEstimates(
  now: Estimate,
  before: Estimate,
  confidence = usualConfidence,
): Difference | undefined {
  const variance = now.variance + before.variance;
  if (!(variance > 0)) return undefined;
  const degrees = jointDegrees(now, before);
  const error = Math.sqrt(variance);
  const difference = now.value - before.value;
  const reach = studentReach(confidence, degrees) * error;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    p: studentBothTails(difference / error, degrees),
  };
}

/** The degrees of freedom of a sum of two variances. */
function jointDegrees(...estimates: readonly Estimate[]): number {
  const sum = estimates.reduce((total, { variance }) => total + variance, 0);
  const parts = estimates.reduce((total, { variance, degrees }) => total + variance ** 2 / degrees, 0);
  return sum ** 2 / parts;
}
