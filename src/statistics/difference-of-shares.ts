import type { Difference } from './difference';
import { normalTail } from './normal-distribution';
import { wilsonInterval } from './wilson-interval';

/**
 * A number of cases out of all cases. Both may be fractions, because cases that depend on each other count
 * for less than one each.
 */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * The difference of two shares with Newcombe's hybrid score interval: method 10 of R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873-890.
 * It combines the Wilson intervals of both shares, so it stays between -1 and 1 and is valid for few cases.
 *
 * p is that of the score test: the difference divided by its standard error, if both shares equal the pooled
 * one. Its square is Pearson's chi-square without correction.
 */
export function differenceOfShares(now: Share, before: Share, reach?: number): Difference {
  const { low, high } = newcombeInterval(now, before, reach);
  const score = scoreOf(now, before);
  return { difference: shareOf(now) - shareOf(before), low, high, p: 2 * normalTail(Math.abs(score)) };
}

function shareOf({ part, whole }: Share): number {
  return part / whole;
}

function newcombeInterval(
  now: Share,
  before: Share,
  reach?: number,
): { readonly low: number; readonly high: number } {
  const [one, other] = [shareOf(now), shareOf(before)];
  const first = wilsonInterval(now.part, now.whole, reach);
  const second = wilsonInterval(before.part, before.whole, reach);
  const difference = one - other;
  return {
    low: difference - Math.hypot(one - first.low, second.high - other),
    high: difference + Math.hypot(first.high - one, other - second.low),
  };
}

/**
 * The difference in standard errors; 0 if all cases or none belong to the part, because nothing can differ
 * then.
 */
export function scoreOf(now: Share, before: Share): number {
  const pooled = (now.part + before.part) / (now.whole + before.whole);
  const variance = pooled * (1 - pooled) * (1 / now.whole + 1 / before.whole);
  return variance <= 0 ? 0 : (shareOf(now) - shareOf(before)) / Math.sqrt(variance);
}
