import { incompleteBeta, logGamma } from './incomplete-beta';
import { normalTail } from './normal-distribution';
import { normalQuantile } from './normal-quantile';

/** Beyond so many degrees of freedom the distribution is the normal one to more digits than any figure has. */
const asGoodAsNormal = 1e7;

/** The probability that a Student's t value lies at least `t` away from 0, on either side. */
export function studentBothTails(t: number, degrees: number): number {
  const distance = Math.abs(t);
  if (degrees > asGoodAsNormal) return 2 * normalTail(distance);
  return incompleteBeta(degrees / (degrees + distance * distance), degrees / 2, 0.5);
}

/** How far from 0 the middle part of the distribution reaches that holds a share of it, such as 0.95. */
export function studentReach(confidence: number, degrees: number): number {
  const normal = normalQuantile((1 + confidence) / 2);
  if (degrees > asGoodAsNormal) return normal;
  const outside = 1 - confidence;
  // The tails are heavier than the normal ones, so the normal reach is too near. From there the tails fall ever more
  // slowly, so that each of Newton's steps comes nearer and none goes too far.
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
