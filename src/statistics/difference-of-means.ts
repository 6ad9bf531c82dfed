import type { Difference } from './difference';
import { differenceOfEstimates, type Estimate } from './estimate';
import { type Moments, sampleVariance } from './moments';

/** The mean of some values with its variance; undefined for fewer than two values. */
export function meanOf(moments: Moments): Estimate | undefined {
  const variance = sampleVariance(moments);
  if (variance === undefined) return undefined;
  const { count, sum } = moments;
  return { value: sum / count, variance: variance / count, degrees: count - 1 };
}

/** Welch's interval and test for two means; undefined where one has fewer than two values or nothing varies. */
export function differenceOfMeans(
  now: Moments,
  before: Moments,
  confidence?: number,
): Difference | undefined {
  const [one, other] = [meanOf(now), meanOf(before)];
  if (one === undefined || other === undefined) return undefined;
  return differenceOfEstimates(one, other, confidence);
}
