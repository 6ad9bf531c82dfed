/**
 * The probability that a standard normal value is greater than `z`. The two halves of the line are mirror images; up to
 * 2.5 the series of the distribution function is summed (all its terms are positive, so no digits are lost), beyond it
 * the continued fraction of Mills' ratio: formulas 7.6.2 and 7.9.2 of the NIST Digital Library of Mathematical Functions.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  return z < seriesUpTo ? 0.5 - z * normalDensity(z) * series(z * z) : normalDensity(z) / millsDivisor(z);
}

const seriesUpTo = 2.5;
const rootOfTwoPi = Math.sqrt(2 * Math.PI);

/** The density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / rootOfTwoPi;
}

/** 1 + z²/3 + z⁴/(3·5) + … until a term adds nothing. */
function series(zSquared: number): number {
  let term = 1;
  let sum = 1;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= zSquared / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), begun so deep that deeper terms change nothing for `z` above 2.5. */
function millsDivisor(z: number): number {
  let value = z;
  for (let depth = 120; depth > 0; depth -= 1) value = z + depth / value;
  return value;
}
