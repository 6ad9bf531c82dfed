import { logarithmicMean } from '../statistics/logarithmic-mean';
import { differenceBetween } from './change';

/**
 * How much each factor of a product adds to its change. The product is given as a chain of levels, of which each is the
 * one before times a factor: visitors, orders, revenue are visitors, visitors × conversion, visitors × conversion ×
 * order value. There is an effect a level: of the first level itself, then of each factor. They add up to the change of
 * the last level.
 *
 * Additive log-mean Divisia index, method I: effect = L(V₁, V₀) · ln(x₁ / x₀), with the logarithmic mean L
 * (B. W. Ang, Energy Policy 33 (2005), 867-871). Where the last level is 0 in one period, one factor is the first in
 * the chain that is 0 there, and those after it have no value: the limit for a factor that goes to 0 gives it the whole
 * effect (B. W. Ang and N. Liu, Energy Policy 35 (2007), 238-246).
 *
 * @returns Undefined where a level is negative, as revenue can be by refunds, or comes from nothing: revenue without
 *   an order is no product.
 */
export function chainEffects(
  before: readonly number[],
  after: readonly number[],
): readonly number[] | undefined {
  if (![before, after].every(isChain)) return undefined;
  const last = before.length - 1;
  const [from, to] = [before[last] ?? 0, after[last] ?? 0];
  const effects = before.map(() => 0);
  if (from === 0 || to === 0) {
    const zero = (from === 0 ? before : after).indexOf(0);
    if (from !== to) effects[zero] = to - from;
    return effects;
  }
  const mean = logarithmicMean(to, from);
  for (let level = 0; level <= last; level += 1) {
    const factor = (levels: readonly number[]): number =>
      (levels[level] ?? 0) / (level === 0 ? 1 : (levels[level - 1] ?? 0));
    const [is, was] = [factor(after), factor(before)];
    effects[level] = differenceBetween(is, was) === 0 ? 0 : mean * Math.log(is / was);
  }
  return addingUpTo(effects, to - from);
}

/** No level is negative, and after a 0 there is nothing. */
function isChain(levels: readonly number[]): boolean {
  return levels.every(
    (level, at) => level >= 0 && Number.isFinite(level) && (level === 0 || levels[at - 1] !== 0),
  );
}

/** Adds the rounding error to the largest part, so that the parts add up to the whole exactly. */
export function addingUpTo(parts: readonly number[], whole: number): readonly number[] {
  const sizes = parts.map(Math.abs);
  const greatest = sizes.indexOf(Math.max(...sizes));
  const others = parts.reduce((sum, part, at) => (at === greatest ? sum : sum + part), 0);
  return parts.map((part, at) => (at === greatest ? whole - others : part));
}
