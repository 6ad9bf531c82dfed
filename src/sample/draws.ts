/** Seeded draws: the same seed gives the same shop in every spreadsheet. */
export class Draws {
  constructor(private state: number) {}

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A number within so large a share above or below a mean. */
  around(mean: number, share: number): number {
    return mean * (1 + share * (2 * this.next() - 1));
  }

  /** How often something happens that happens `mean` times on average (Poisson, by Knuth). */
  count(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count += 1;
    return count;
  }

  /** How many of `trials` succeed (binomial). */
  successes(trials: number, probability: number): number {
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (this.chance(probability)) successes += 1;
    return successes;
  }

  /** The index of one of these weights; the heavier, the likelier. */
  pick(weights: readonly number[]): number {
    let point = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    return Math.max(
      weights.findIndex((weight) => {
        point -= weight;
        return point < 0;
      }),
      0,
    );
  }
}
