import type { CivilDay } from '../period/civil-day';
import { DayIndex } from './day-index';
import type { Purchases } from './purchases';
import { RangeCounts } from './range-counts';
import { ascendingGroups } from './spans';

/** The number of customers at the end of two days, and of those who were customers on both. */
export interface Staying {
  readonly atFirst: Int32Array;
  readonly atSecond: Int32Array;
  readonly stayed: Int32Array;
}

/**
 * Counts customers at pairs of days: someone is a customer at the end of a day who bought on it or in the
 * `horizon` - 1 days before it. The first day of a pair is never after the second.
 */
export function stayingCustomers(
  purchases: Purchases,
  horizon: number,
  first: readonly CivilDay[],
  second: readonly CivilDay[],
): Staying {
  const found = {
    atFirst: new Int32Array(first.length),
    atSecond: new Int32Array(first.length),
    stayed: new Int32Array(first.length),
  };
  const pairs = first.map((from, pair) => ({ from, to: second[pair] ?? from }));
  for (const group of ascendingGroups(pairs)) {
    const counted = stayingInOrder(
      purchases,
      horizon,
      group.map((pair) => first[pair] ?? 0),
      group.map((pair) => second[pair] ?? 0),
    );
    group.forEach((pair, at) => {
      found.atFirst[pair] = counted.atFirst[at] ?? 0;
      found.atSecond[pair] = counted.atSecond[at] ?? 0;
      found.stayed[pair] = counted.stayed[at] ?? 0;
    });
  }
  return found;
}

/**
 * The same for pairs whose first and second days both ascend. A customer's purchases form runs of days on
 * which someone is a customer, and each run covers a range of the days in question.
 */
function stayingInOrder(
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
