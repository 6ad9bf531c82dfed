/**
 * The logarithmic mean of two positive numbers, (a - b) / (ln a - ln b), and a where both are equal. It lies between
 * their geometric and their arithmetic mean.
 */
export function logarithmicMean(a: number, b: number): number {
  const relative = (a - b) / b;
  // Near 1 the quotient loses its digits; the series a = b(1 + r): b(1 + r/2 - r²/12 + …) keeps them.
  if (Math.abs(relative) < 1e-4) return b * (1 + relative / 2 - (relative * relative) / 12);
  return (a - b) / Math.log(a / b);
}
