import type { Estimate } from './estimate';
import { type Moments, sampleVariance } from './moments';

/** The mean of some values with its variance; undefined for fewer than two values. */
export function meanOf(moments: Moments): Estimate | undefined {
  const variance = sampleVariance(moments);
  if (variance === undefined) return undefined;
  const { count, sum } = moments;
  return { value: sum / count, variance: variance / count, degrees: count - 1 };
}
