import type { CivilDay } from '../period/civil-day';
import { DayIndex } from './period-grid';
import type { Purchases } from './purchases';

/** How many customers there were at the end of two days, and how many of the first were still there on the second. */
export interface Staying {
  readonly atFirst: Int32Array;
  readonly atSecond: Int32Array;
  readonly stayed: Int32Array;
}

/** Counts over ranges of indexes: what is added to a range is written at its two ends alone. */
class RangeCounts {
  private readonly differences: Int32Array;

  constructor(private readonly size: number) {
    this.differences = new Int32Array(size + 1);
  }

  /** Adds 1 to the indexes from `low` to `high`, both included. */
  add(low: number, high: number): void {
    if (low > high) return;
    this.differences[low] = (this.differences[low] ?? 0) + 1;
    this.differences[high + 1] = (this.differences[high + 1] ?? 0) - 1;
  }

  totals(): Int32Array {
    const totals = new Int32Array(this.size);
    let total = 0;
    for (let index = 0; index < this.size; index += 1) {
      total += this.differences[index] ?? 0;
      totals[index] = total;
    }
    return totals;
  }
}

/**
 * Counts customers at pairs of days: someone is a customer at the end of a day who bought on it or in the
 * `horizon` - 1 days before it. Both rows of days are in their order. Each customer's purchases make runs of
 * days on which the customer is one, and a run covers a range of the days that are asked for.
 */
export function stayingCustomers(
  { customerCount, starts, day }: Purchases,
  horizon: number,
  first: readonly CivilDay[],
  second: readonly CivilDay[],
): Staying {
  const size = first.length;
  const firstIndex = new DayIndex(first);
  const secondIndex = new DayIndex(second);
  const atFirst = new RangeCounts(size);
  const atSecond = new RangeCounts(size);
  const stayed = new RangeCounts(size);
  // The runs of the customer at hand: the range of first days that each covers.
  const lows: number[] = [];
  const highs: number[] = [];

  for (let who = 0; who < customerCount; who += 1) {
    const end = starts[who + 1] ?? 0;
    let at = starts[who] ?? 0;
    let runs = 0;
    while (at < end) {
      const from = day[at] ?? 0;
      let to = from + horizon - 1;
      at += 1;
      while (at < end && (day[at] ?? 0) <= to + 1) {
        to = (day[at] ?? 0) + horizon - 1;
        at += 1;
      }
      const low = firstIndex.atOrAfter(from);
      const high = firstIndex.atOrAfter(to + 1) - 1;
      if (low <= high) {
        atFirst.add(low, high);
        lows[runs] = low;
        highs[runs] = high;
        runs += 1;
      }
      const secondLow = secondIndex.atOrAfter(from);
      const secondHigh = secondIndex.atOrAfter(to + 1) - 1;
      if (secondLow > secondHigh) continue;
      atSecond.add(secondLow, secondHigh);
      for (let run = 0; run < runs; run += 1) {
        stayed.add(Math.max(lows[run] ?? 0, secondLow), Math.min(highs[run] ?? -1, secondHigh));
      }
    }
  }
  return { atFirst: atFirst.totals(), atSecond: atSecond.totals(), stayed: stayed.totals() };
}
