/** Random draws from a seed: the same seed gives the same shop everywhere. */
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

  /** A number that is at most this share above or below a mean. */
  around(mean: number, share: number): number {
    return mean * (1 + share * (2 * this.next() - 1));
  }

  /** A whole number around a mean, such as how often something happens on a day. */
  count(mean: number): number {
    return Math.floor(this.around(mean, 0.2) + this.next());
  }

  /**
   * How many of `trials` succeed: the expected number, rounded up or down by chance. More chance would hide
   * the stories of the shop.
   */
  successes(trials: number, probability: number): number {
    return Math.min(trials, Math.floor(trials * probability + this.next()));
  }

  /** The index of one of these weights; a greater weight is drawn more often. */
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
