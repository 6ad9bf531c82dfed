import { cumsum } from 'd3-array';
import { randomInt, randomLcg, randomPoisson } from 'd3-random';

/**
 * Seeded draws. Each stage of the demo shop has its own, so that a new stage leaves
 * the figures of the older ones as they were.
 */
export class Draws {
  readonly #source: () => number;

  constructor(seed: number) {
    this.#source = randomLcg(seed);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.#source() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return randomInt.source(this.#source)(low, high + 1)();
  }

  /** How often something happens that happens `mean` times on average (Poisson). */
  count(mean: number): number {
    return randomPoisson.source(this.#source)(mean)();
  }

  /** How many of `trials` succeed (binomial). */
  successes(trials: number, probability: number): number {
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (this.chance(probability)) successes += 1;
    return successes;
  }

  /** One of the items; `weight` says how likely each is. */
  pick<Item>(items: readonly [Item, ...Item[]], weight: (item: Item) => number): Item {
    const ends = cumsum(items.map(weight));
    const point = this.#source() * (ends[ends.length - 1] ?? 0);
    return items[ends.findIndex((end) => point < end)] ?? items[0];
  }
}
