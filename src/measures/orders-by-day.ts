import type { CivilDay } from '../period/civil-day';
import type { Orders } from '../tables/reading/orders/orders';
import { DaysOfItems } from './days-of-items';
import { DistinctPairs } from './distinct-pairs';
import type { DayCounts, Link, Tally } from './tally';

const notSeen = -2;

/**
 * Counts orders by day and slot, each order once a day. An order with lines on several days counts on each of
 * them, but only once in a span that contains them all. If a dimension splits orders, an order counts once in
 * each slot of its lines.
 */
export class OrdersByDay<Name extends string> {
  private readonly days: DaysOfItems;
  /** The place where each order counts first; -1 for a day that is not counted. */
  private readonly firstPlace: Int32Array;
  /** Further places where orders count, as pairs of an order and a place. */
  private readonly otherPlaces: (readonly [order: number, place: number])[] = [];
  private readonly slotOfSplit = new Map<number, number>();
  private readonly slotsOfOrder: DistinctPairs | undefined;
  /** The orders of each day, if an order may have several slots. */
  private readonly ofDay: (readonly [order: number, day: number])[] = [];

  constructor(
    { orderCount }: Orders,
    private readonly tally: Tally<Name>,
  ) {
    const { splitsOrders, slotCount } = tally.dimension;
    this.days = new DaysOfItems(orderCount);
    this.firstPlace = new Int32Array(orderCount).fill(notSeen);
    if (splitsOrders) this.slotsOfOrder = new DistinctPairs(orderCount, slotCount);
  }

  /** Whether a line of the order was added before. */
  has(order: number): boolean {
    return this.firstPlace[order] !== notSeen;
  }

  /** Adds a line of an order; true if it is the order's first line on its day. */
  add(order: number, day: CivilDay, place: number, slot: number): boolean {
    const isFirstOfDay = this.days.add(order, day);
    const { slotsOfOrder } = this;
    if (slotsOfOrder !== undefined) {
      if (isFirstOfDay) this.ofDay.push([order, day - this.tally.firstDay]);
      if (!slotsOfOrder.add(order, slot)) return isFirstOfDay;
    } else if (!isFirstOfDay) return false;
    const at = place < slot ? -1 : place;
    if (this.firstPlace[order] === notSeen) this.firstPlace[order] = at;
    else {
      this.otherPlaces.push([order, at]);
      this.slotOfSplit.set(order, slot);
    }
    return isFirstOfDay;
  }

  /** The numbers of orders with a flag; of all orders if `flags` is absent. */
  counts(flags?: Uint8Array | Int32Array): DayCounts {
    const sums = this.tally.newSums();
    const has = (order: number): boolean => flags === undefined || flags[order] === 1;
    const count = (order: number, place: number): void => {
      if (place >= 0 && has(order)) sums[place] = (sums[place] ?? 0) + 1;
    };
    this.firstPlace.forEach((place, order) => {
      count(order, place);
    });
    for (const [order, place] of this.otherPlaces) count(order, place);
    const links = this.days.pairs().flatMap(({ item, from, to }): readonly Link[] => {
      return has(item) ? [{ from, to, slot: this.slotOfSplit.get(item) ?? 0 }] : [];
    });
    if (this.slotsOfOrder === undefined) return links.length === 0 ? { sums } : { sums, links };
    const whole = new Float64Array(this.tally.dayCount);
    for (const [order, day] of this.ofDay) {
      if (day >= 0 && day < whole.length && has(order)) whole[day] = (whole[day] ?? 0) + 1;
    }
    return { sums, whole, links: links.map((link) => ({ ...link, slot: -1 })) };
  }

  /** The sum of the orders' values and of their squares, each order on its first day. */
  valueMoments(values: Float64Array): readonly [DayCounts, DayCounts] {
    const sums = this.tally.newSums();
    const squares = this.tally.newSums();
    this.firstPlace.forEach((place, order) => {
      const value = values[order] ?? 0;
      if (place < 0) return;
      sums[place] = (sums[place] ?? 0) + value;
      squares[place] = (squares[place] ?? 0) + value * value;
    });
    return [{ sums }, { sums: squares }];
  }
}

/** 1 for each order whose first line has a flag. */
export function flagsOfOrders({ length, order, orderCount }: Orders, flags: Uint8Array): Uint8Array {
  const found = new Uint8Array(orderCount);
  const seen = new Uint8Array(orderCount);
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    if (seen[id] === 1) continue;
    seen[id] = 1;
    found[id] = flags[line] ?? 0;
  }
  return found;
}
