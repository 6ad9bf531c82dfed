import type { CivilDay } from '../period/civil-day';
import { DayIndex } from './day-index';
import { type Dimension, segmentsOf } from './dimension';
import type { Purchases } from './purchases';
import { RangeCounts } from './range-counts';
import { ascendingGroups, type Span } from './spans';

/** The customers of each span. */
export interface CustomerCounts {
  readonly customers: readonly number[];
  /** Customers whose very first order lies in the span. */
  readonly new: readonly number[];
  /** Customers with purchases before the span, in any segment. */
  readonly returning: readonly number[];
  /** Customers with two orders or more in the span. */
  readonly repeat: readonly number[];
}

/** The customers of the whole shop and of each segment. */
export type CustomersBySegment<Name extends string> = ReadonlyMap<'all' | Name, CustomerCounts>;

/**
 * Counts the customers of each span. A customer counts once in every span with one of their purchases, and as
 * a repeat customer if the span has two of them. Customers are new if their first purchase of all lies in the
 * span; they count in the segment of that purchase.
 */
export function countCustomers<Name extends string>(
  purchases: Purchases,
  spans: readonly Span[],
  dimension: Dimension<Name>,
): CustomersBySegment<Name> {
  const segments: readonly ('all' | Name)[] = ['all', ...segmentsOf(dimension)];
  const found = segments.map(() => ({
    customers: new Array<number>(spans.length).fill(0),
    new: new Array<number>(spans.length).fill(0),
    returning: new Array<number>(spans.length).fill(0),
    repeat: new Array<number>(spans.length).fill(0),
  }));
  const segmentOfSlot = dimension.segmentOfSlot.map((name) =>
    name === undefined ? -1 : segments.indexOf(name),
  );
  for (const group of ascendingGroups(spans)) {
    const counts = countInOrder(
      purchases,
      group.map((index) => spans[index] ?? { from: 0, to: -1 }),
      segments.length,
      segmentOfSlot,
    );
    counts.forEach((of, segment) => {
      group.forEach((span, at) => {
        const into = found[segment];
        if (into === undefined) return;
        // A customer with n purchases in a span has n - 1 pairs and n - 2 triples of successive ones. So
        // purchases minus pairs counts each customer once, and pairs minus triples counts each customer with
        // two purchases or more once.
        into.customers[span] = (of.purchases[at] ?? 0) - (of.pairs[at] ?? 0);
        into.new[span] = of.first[at] ?? 0;
        into.returning[span] = (into.customers[span] ?? 0) - (of.newcomers[at] ?? 0);
        into.repeat[span] = (of.pairs[at] ?? 0) - (of.triples[at] ?? 0);
      });
    });
  }
  return new Map(segments.flatMap((segment, at) => (found[at] === undefined ? [] : [[segment, found[at]]])));
}

const never = -(2 ** 31);

/**
 * Counts spans whose first and last days both ascend. The spans that contain a day are then consecutive, so
 * that a purchase adds 1 to a range of them.
 */
function countInOrder(
  { customerCount, starts, day, slot }: Purchases,
  spans: readonly Span[],
  segmentCount: number,
  segmentOfSlot: readonly number[],
): readonly Readonly<Record<'purchases' | 'first' | 'newcomers' | 'pairs' | 'triples', Int32Array>>[] {
  const beginnings = new DayIndex(spans.map(({ from }) => from));
  const ends = new DayIndex(spans.map(({ to }) => to));
  const counts = Array.from({ length: segmentCount }, () => ({
    purchases: new RangeCounts(spans.length),
    first: new RangeCounts(spans.length),
    newcomers: new RangeCounts(spans.length),
    pairs: new RangeCounts(spans.length),
    triples: new RangeCounts(spans.length),
  }));
  // Spans that hold both days begin no later than the earlier one and end no sooner than the later one.
  const addTo = (range: RangeCounts | undefined, earlier: CivilDay, later: CivilDay): void =>
    range?.add(ends.atOrAfter(later), beginnings.atOrAfter(earlier + 1) - 1);
  const last = new Int32Array(segmentCount);
  const beforeLast = new Int32Array(segmentCount);
  const see = (segment: number, at: CivilDay, firstOfAll: CivilDay): void => {
    const of = counts[segment];
    const one = last[segment] ?? never;
    const two = beforeLast[segment] ?? never;
    addTo(of?.purchases, at, at);
    // Spans that contain the customer's first purchase of all: in these the customer is not returning.
    if (one === never) addTo(of?.newcomers, firstOfAll, at);
    else addTo(of?.pairs, one, at);
    if (two !== never) addTo(of?.triples, two, at);
    beforeLast[segment] = one;
    last[segment] = at;
  };
  for (let who = 0; who < customerCount; who += 1) {
    const start = starts[who] ?? 0;
    const end = starts[who + 1] ?? 0;
    if (start === end) continue;
    last.fill(never);
    beforeLast.fill(never);
    const firstDay = day[start] ?? 0;
    const firstSegment = segmentOfSlot[slot[start] ?? 0] ?? -1;
    addTo(counts[0]?.first, firstDay, firstDay);
    if (firstSegment >= 0) addTo(counts[firstSegment]?.first, firstDay, firstDay);
    for (let at = start; at < end; at += 1) {
      const segment = segmentOfSlot[slot[at] ?? 0] ?? -1;
      see(0, day[at] ?? 0, firstDay);
      if (segment >= 0) see(segment, day[at] ?? 0, firstDay);
    }
  }
  return counts.map(({ purchases, first, newcomers, pairs, triples }) => ({
    purchases: purchases.totals(),
    first: first.totals(),
    newcomers: newcomers.totals(),
    pairs: pairs.totals(),
    triples: triples.totals(),
  }));
}
