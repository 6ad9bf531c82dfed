import type { CivilDay } from '../period/civil-day';
import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import type { Dimension } from './dimension';
import type { Span } from './spans';

/** What a segment sold in a span. */
export interface Sales {
  /** Refunds are subtracted on their own day. */
  readonly revenue: number;
  /** Orders with a sale; undefined if the lines of one order may have several segments. */
  readonly orders: number | undefined;
}

/** The sales of each segment in each of the spans; the key `undefined` is for lines without a segment. */
export type SalesBySegment<Name extends string> = ReadonlyMap<Name | undefined, readonly Sales[]>;

/** Adds up the sales of some spans, which may overlap, by a dimension: one pass over the lines. */
export function salesBySegment<Name extends string>(
  orders: Orders,
  dimension: Dimension<Name>,
  spans: readonly Span[],
): SalesBySegment<Name> {
  const { slotCount, splitsOrders, segmentOfSlot } = dimension;
  const { slotOf } = dimension.ofOrders(orders);
  const countsOrders = !splitsOrders && !orders.sumsUp;
  const revenue = spans.map(() => new Float64Array(slotCount));
  const counts = spans.map(() => new Float64Array(slotCount));
  const isCounted = spans.map(() => new Uint8Array(countsOrders ? orders.orderCount : 0));

  const add = (day: CivilDay, slot: number, amount: number): void => {
    spans.forEach(({ from, to }, span) => {
      const sums = revenue[span];
      if (sums !== undefined && day >= from && day <= to) sums[slot] = (sums[slot] ?? 0) + amount;
    });
  };
  for (let line = 0; line < orders.length; line += 1) {
    if (orders.kind[line] !== lineKinds.sale) continue;
    const day = orders.day[line] ?? 0;
    const slot = slotOf(line);
    add(day, slot, orders.amount[line] ?? 0);
    if (!countsOrders) continue;
    const order = orders.order[line] ?? 0;
    spans.forEach(({ from, to }, span) => {
      const [seen, sums] = [isCounted[span], counts[span]];
      if (seen === undefined || sums === undefined || day < from || day > to || seen[order] === 1) return;
      seen[order] = 1;
      sums[slot] = (sums[slot] ?? 0) + 1;
    });
  }
  for (const { day, line, amount } of orders.refunds) add(day, slotOf(line), -amount);

  const bySegment = new Map<Name | undefined, Sales[]>();
  segmentOfSlot.forEach((segment, slot) => {
    const sales = spans.map((_, span): Sales => {
      const before = bySegment.get(segment)?.[span];
      return {
        revenue: (before?.revenue ?? 0) + (revenue[span]?.[slot] ?? 0),
        orders: countsOrders ? (before?.orders ?? 0) + (counts[span]?.[slot] ?? 0) : undefined,
      };
    });
    bySegment.set(segment, sales);
  });
  return bySegment;
}
