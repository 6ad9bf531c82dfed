import { incompleteBeta } from './incomplete-beta';
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
  // The tails are heavier than the normal ones, so the normal reach is the least.
  let low = normal;
  let high = 2 * normal;
  while (studentBothTails(high, degrees) > outside) {
    low = high;
    high *= 2;
  }
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentBothTails(middle, degrees) > outside) low = middle;
    else high = middle;
  }
  return high;
}
