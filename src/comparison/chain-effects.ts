import { logarithmicMean } from '../statistics/logarithmic-mean';
import { differenceBetween } from './change';

/**
 * Splits the change of a product into the effects of its factors. The product is given as a chain of levels;
 * each is the level before, times a factor. For example orders are visitors × conversion, and revenue is
 * orders × order value. There is one effect for the first level and one for each factor. They add up to the
 * change of the last level.
 *
 * The method is the additive log-mean Divisia index, method I: effect = L(V₁, V₀) · ln(x₁ / x₀), with the
 * logarithmic mean L (B. W. Ang, Energy Policy 33 (2005), 867-871). If the last level is 0 in one period, the
 * first factor that is 0 there has the whole effect: the limit for a factor that goes to 0 (B. W. Ang and N.
 * Liu, Energy Policy 35 (2007), 238-246).
 *
 * @returns Undefined if a level is negative, as revenue is if refunds exceed it, or if it is not 0 after a
 * level of 0: revenue without an order is no product.
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

/** Whether no level is negative, and all levels after a 0 are 0. */
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
