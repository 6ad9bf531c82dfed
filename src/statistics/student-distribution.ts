import { incompleteBeta, logGamma } from './incomplete-beta';
import { normalTail } from './normal-distribution';
import { normalQuantile } from './normal-quantile';

/** With more degrees of freedom, the distribution equals the normal one in all digits that matter. */
const asGoodAsNormal = 1e7;

/** The probability that a Student's t value is at least `t` away from 0, on either side. */
export function studentBothTails(t: number, degrees: number): number {
  const distance = Math.abs(t);
  if (degrees > asGoodAsNormal) return 2 * normalTail(distance);
  return incompleteBeta(degrees / (degrees + distance * distance), degrees / 2, 0.5);
}

/** The distance from 0 within which a share of the distribution lies, such as 0.95. */
export function studentReach(confidence: number, degrees: number): number {
  const normal = normalQuantile((1 + confidence) / 2);
  if (degrees > asGoodAsNormal) return normal;
  const outside = 1 - confidence;
  // The tails are heavier than normal ones, so the normal distance is too small. From there the tails fall
  // ever more slowly, so that Newton's steps approach the solution without passing it.
  let reach = normal;
  for (;;) {
    const next = reach + (studentBothTails(reach, degrees) - outside) / (2 * studentDensity(reach, degrees));
    if (!(next > reach)) return reach;
    reach = next;
  }
}

function studentDensity(t: number, degrees: number): number {
  const height = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - 0.5 * Math.log(degrees * Math.PI);
  return Math.exp(height - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
}
