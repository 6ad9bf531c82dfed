import type { MeasureId } from '../kpi/measure';
import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import { isMobile } from './device';
import { firstOfOrders } from './dimension';
import { flagsOfOrders, OrdersByDay } from './orders-by-day';
import { PurchaseList, type Purchases, purchasesByCustomer } from './purchases';
import type { DayCounts, Tally } from './tally';
import { classOfWords } from './word-classes';

/**
 * The figures that one pass over the order lines counts, by day and slot; undefined where no tab has the
 * field.
 */
export interface CountedOrders {
  readonly revenue: DayCounts;
  readonly gmv: DayCounts | undefined;
  readonly orders: DayCounts;
  readonly placed: DayCounts;
  readonly cancelled: DayCounts;
  readonly items: DayCounts | undefined;
  /** Orders with a known number of items. */
  readonly itemised: DayCounts | undefined;
  readonly soldItems: DayCounts | undefined;
  readonly returnedItems: DayCounts | undefined;
  readonly costedRevenue: DayCounts | undefined;
  readonly costOfCosted: DayCounts | undefined;
  readonly deliveryDays: DayCounts | undefined;
  readonly delivered: DayCounts | undefined;
  readonly referred: DayCounts | undefined;
  readonly influenced: DayCounts | undefined;
  readonly mobileOrders: DayCounts | undefined;
  readonly mobileRevenue: DayCounts | undefined;
  /** Orders that name a customer. */
  readonly namedOrders: DayCounts;
  readonly purchases: Purchases;
  readonly perOrder: PerOrder;
}

/**
 * The part of each order in a measure, by the order's number. Measures that are not known by order are
 * absent.
 */
export type PerOrder = Readonly<Partial<Record<MeasureId, ArrayLike<number>>>>;

/**
 * Counts the order lines by day and slot in one pass; `costs` are the costs of the lines.
 * - Credits and cancelled orders are no sales; refunds are subtracted from revenue.
 * - An order counts once in a span, however many lines it has there.
 * - Lines without a customer count for revenue and orders but not for customers.
 */
export function countOrders<Name extends string>(
  orders: Orders,
  costs: Float64Array | undefined,
  tally: Tally<Name>,
): CountedOrders {
  const { length, order, orderCount, customer, day, kind, amount, quantity, merchandise } = orders;
  const { deliveredDays, device, refunds } = orders;
  const { dimension } = tally;
  const { slotOf } = dimension.ofOrders(orders);
  const isMobileOrder =
    device &&
    firstOfOrders(
      orders,
      classOfWords(device, (word) => (isMobile(word) ? 1 : 0), 0),
    );
  const sums = (): Float64Array => tally.newSums();
  const revenue = sums();
  const gmv = sums();
  const items = sums();
  const soldItems = sums();
  const returnedItems = sums();
  const costedRevenue = sums();
  const cost = sums();
  const delivered = sums();
  const deliveryDays = sums();
  const deliverySquares = sums();
  const mobileRevenue = sums();
  const sold = new OrdersByDay(orders, tally);
  const placed = new OrdersByDay(orders, tally);
  const cancelled = new OrdersByDay(orders, tally);
  const named = new OrdersByDay(orders, tally);
  const valueOfOrder = new Float64Array(orderCount);
  const itemsOfOrder = new Float64Array(orderCount);
  const costOfOrder = new Float64Array(orderCount);
  const hasItems = new Uint8Array(orderCount);
  const purchases = new PurchaseList(length);
  let hasReturns = refunds.some((refund) => refund.items > 0);

  for (let line = 0; line < length; line += 1) {
    const lineDay = day[line] ?? 0;
    const id = order[line] ?? 0;
    const slot = slotOf(line);
    const start = tally.placeOfDay(lineDay);
    const place = start + slot;
    const lineKind = kind[line];
    const known = quantity === undefined ? Number.NaN : (quantity[line] ?? Number.NaN);
    const pieces = Number.isNaN(known) ? 0 : known;
    if (lineKind === lineKinds.sale) {
      const worth = amount[line] ?? 0;
      const who = customer[line] ?? -1;
      if (who >= 0) {
        if (!named.has(id)) purchases.add(who, lineDay, slot, id);
        named.add(id, lineDay, place, slot);
      }
      sold.add(id, lineDay, place, slot);
      if (pieces > 0) hasItems[id] = 1;
      valueOfOrder[id] = (valueOfOrder[id] ?? 0) + worth;
      itemsOfOrder[id] = (itemsOfOrder[id] ?? 0) + pieces;
      if (start < 0) continue;
      revenue[place] = (revenue[place] ?? 0) + worth;
      items[place] = (items[place] ?? 0) + pieces;
      soldItems[place] = (soldItems[place] ?? 0) + pieces;
      const lineCost = costs === undefined ? Number.NaN : (costs[line] ?? Number.NaN);
      if (!Number.isNaN(lineCost)) {
        costedRevenue[place] = (costedRevenue[place] ?? 0) + worth;
        cost[place] = (cost[place] ?? 0) + lineCost;
        costOfOrder[id] = (costOfOrder[id] ?? 0) + lineCost;
      }
      if (isMobileOrder?.[id] === 1) mobileRevenue[place] = (mobileRevenue[place] ?? 0) + worth;
      const time = deliveredDays === undefined ? Number.NaN : (deliveredDays[line] ?? Number.NaN);
      if (!Number.isNaN(time)) {
        deliveryDays[place] = (deliveryDays[place] ?? 0) + time;
        deliverySquares[place] = (deliverySquares[place] ?? 0) + time * time;
        delivered[place] = (delivered[place] ?? 0) + 1;
      }
    } else if (lineKind === lineKinds.refund) {
      // Its amount is in `refunds`, which are subtracted below.
      continue;
    } else if (lineKind === lineKinds.credit) {
      cancelled.add(id, lineDay, place, slot);
      continue;
    } else if (lineKind === lineKinds.returned) {
      hasReturns = true;
      if (start >= 0) {
        soldItems[place] = (soldItems[place] ?? 0) + pieces;
        returnedItems[place] = (returnedItems[place] ?? 0) + pieces;
      }
    } else {
      cancelled.add(id, lineDay, place, slot);
    }
    placed.add(id, lineDay, place, slot);
    if (start >= 0 && merchandise !== undefined) gmv[place] = (gmv[place] ?? 0) + (merchandise[line] ?? 0);
  }

  // A refund counts on its own day, which may lie in a later span than the order. Returned goods are in stock
  // again, so their cost is subtracted too.
  for (const refund of refunds) {
    const start = tally.placeOfDay(refund.day);
    if (start < 0) continue;
    const place = start + slotOf(refund.line);
    revenue[place] = (revenue[place] ?? 0) - refund.amount;
    returnedItems[place] = (returnedItems[place] ?? 0) + refund.items;
    const lineCost = costs === undefined ? Number.NaN : Math.abs(costs[refund.line] ?? Number.NaN);
    if (!Number.isNaN(lineCost)) {
      const pieces = Math.abs(quantity?.[refund.line] ?? 0);
      costedRevenue[place] = (costedRevenue[place] ?? 0) - refund.amount;
      if (pieces > 0) cost[place] = (cost[place] ?? 0) - (lineCost * refund.items) / pieces;
    }
    if (isMobileOrder?.[refund.order] === 1) {
      mobileRevenue[place] = (mobileRevenue[place] ?? 0) - refund.amount;
    }
  }

  const ordersByDay = sold.counts();
  tally.putMoments('order_value', ordersByDay, ...sold.valueMoments(valueOfOrder));
  if (deliveredDays !== undefined) {
    tally.putMoments('delivery_days', { sums: delivered }, { sums: deliveryDays }, { sums: deliverySquares });
  }
  const ifThere = (column: unknown, figures: Float64Array): DayCounts | undefined =>
    column === undefined ? undefined : { sums: figures };
  const { referred, influenced } = orders;
  const one = new Uint8Array(orderCount).fill(1);
  const flags = {
    referred: referred && flagsOfOrders(orders, referred),
    influenced: influenced && flagsOfOrders(orders, influenced),
  };
  return {
    revenue: { sums: revenue },
    gmv: ifThere(merchandise, gmv),
    orders: ordersByDay,
    placed: placed.counts(),
    cancelled: cancelled.counts(),
    items: ifThere(quantity, items),
    itemised: quantity && sold.counts(hasItems),
    soldItems: ifThere(quantity, soldItems),
    returnedItems: hasReturns ? ifThere(quantity, returnedItems) : undefined,
    costedRevenue: ifThere(costs, costedRevenue),
    costOfCosted: ifThere(costs, cost),
    deliveryDays: ifThere(deliveredDays, deliveryDays),
    delivered: ifThere(deliveredDays, delivered),
    referred: flags.referred && sold.counts(flags.referred),
    influenced: flags.influenced && sold.counts(flags.influenced),
    mobileOrders: isMobileOrder && sold.counts(isMobileOrder),
    mobileRevenue: ifThere(device, mobileRevenue),
    namedOrders: named.counts(),
    purchases: purchasesByCustomer(purchases, orders.customerCount),
    perOrder: {
      orders: one,
      named_orders: one,
      revenue: valueOfOrder,
      ...(quantity === undefined ? {} : { items: itemsOfOrder }),
      ...(costs === undefined ? {} : { cogs: costOfOrder }),
      ...(isMobileOrder === undefined ? {} : { mobile_orders: isMobileOrder }),
      ...(flags.referred === undefined ? {} : { referred_orders: flags.referred }),
      ...(flags.influenced === undefined ? {} : { influencer_orders: flags.influenced }),
    },
  };
}
