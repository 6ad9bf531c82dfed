/** Sums of a set of values, from which its mean and its variance can be computed. */
export interface Moments {
  /** How many values there are. */
  readonly count: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** The moments of some values. */
export function momentsOf(values: Iterable<number>): Moments {
  let count = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (const value of values) {
    count += 1;
    sum += value;
    sumOfSquares += value * value;
  }
  return { count, sum, sumOfSquares };
}

/** A smaller share of the squares is a rounding error of equal values. */
const rounding = 1e-12;

/**
 * The sample variance: the squared distances from the mean over n - 1. Undefined for fewer than two values; 0
 * for equal values, whatever their rounding errors.
 */
export function sampleVariance({ count, sum, sumOfSquares }: Moments): number | undefined {
  if (count < 2) return undefined;
  const squares = sumOfSquares - (sum * sum) / count;
  return squares <= sumOfSquares * rounding ? 0 : squares / (count - 1);
}
