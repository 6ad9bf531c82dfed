import type { MeasureId } from '../kpi/measure';
import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import { type CountSheet, cellOf, type Knowledge, slotCount } from './count-sheet';
import { DayTotals } from './day-totals';
import { DistinctPairs } from './distinct-pairs';
import { orderPlaces, slotsOf } from './order-lines';
import { PurchaseList, type Purchases, purchasesByCustomer } from './purchases';

/** What the lines leave for the counts that look beyond one period. */
export interface OrderHistory {
  readonly purchases: Purchases;
  readonly revenueOfDay: DayTotals;
  readonly ordersOfDay: DayTotals;
  readonly customerOrdersOfDay: DayTotals;
  readonly costedRevenueOfDay: DayTotals;
  readonly costOfDay: DayTotals;
}

/** A year before the first period, so that each period can look back on one. */
const lookBack = 365;

/**
 * Counts the order lines by period and channel in one pass. Credits and cancelled orders are no sales; an order
 * counts once a period however many lines it has, and in the channel of its first line; lines without a customer
 * count for revenue and orders, not for customers. `costs` are the costs of the lines.
 */
export function countOrders(
  orders: Orders,
  costs: Float64Array | undefined,
  sheet: CountSheet,
  covers: Knowledge['covers'],
): OrderHistory {
  const { length, order, customer, day, kind, amount, quantity, merchandise } = orders;
  const { deliveredDays, referred, influenced, device } = orders;
  const { grid } = sheet;
  const { slot: slotOfOrder, mobile: isMobileOrder } = orderPlaces(orders);
  const cells = grid.size * slotCount;
  const sums = (): Float64Array => new Float64Array(cells);
  const revenue = sums();
  const gmv = sums();
  const items = sums();
  const soldItems = sums();
  const returnedItems = sums();
  const costedRevenue = sums();
  const cost = sums();
  const sold = sums();
  const placed = sums();
  const takenBack = sums();
  const delivered = sums();
  const deliveryDays = sums();
  const referredOrders = sums();
  const influencedOrders = sums();
  const mobileOrders = sums();
  const mobileRevenue = sums();

  const soldIn = new DistinctPairs(orders.orderCount, grid.size);
  const placedIn = new DistinctPairs(orders.orderCount, grid.size);
  const takenBackIn = new DistinctPairs(orders.orderCount, grid.size);
  const namedIn = new DistinctPairs(orders.orderCount, grid.size);
  const purchases = new PurchaseList(length);
  const firstDay = grid.firstDay - lookBack;
  const lastDay = grid.periods[grid.current]?.to ?? firstDay;
  const dayTotals = (): DayTotals => new DayTotals(firstDay, lastDay);
  const history = {
    revenueOfDay: dayTotals(),
    ordersOfDay: dayTotals(),
    customerOrdersOfDay: dayTotals(),
    costedRevenueOfDay: dayTotals(),
    costOfDay: dayTotals(),
  };
  let hasReturns = orders.refunds.some((refund) => refund.items > 0);

  for (let line = 0; line < length; line += 1) {
    const lineDay = day[line] ?? 0;
    const bucket = grid.bucketOf(lineDay);
    const id = order[line] ?? 0;
    const slot = slotOfOrder[id] ?? 0;
    const cell = bucket * slotCount + slot;
    const lineKind = kind[line];
    const pieces = quantity === undefined ? 0 : (quantity[line] ?? 0);
    if (lineKind === lineKinds.sale) {
      const worth = amount[line] ?? 0;
      const lineCost = costs === undefined ? Number.NaN : (costs[line] ?? Number.NaN);
      const isCosted = !Number.isNaN(lineCost);
      history.revenueOfDay.add(lineDay, worth);
      if (isCosted) {
        history.costedRevenueOfDay.add(lineDay, worth);
        history.costOfDay.add(lineDay, lineCost);
      }
      const isFirstOfAll = soldIn.isUnseen(id);
      const isNew = soldIn.add(id, bucket);
      const who = customer[line] ?? -1;
      if (who >= 0 && namedIn.add(id, bucket)) {
        purchases.add(who, lineDay, slot);
        history.customerOrdersOfDay.add(lineDay, 1);
      }
      if (isFirstOfAll) history.ordersOfDay.add(lineDay, 1);
      if (bucket < 0) continue;
      revenue[cell] = (revenue[cell] ?? 0) + worth;
      items[cell] = (items[cell] ?? 0) + pieces;
      soldItems[cell] = (soldItems[cell] ?? 0) + pieces;
      if (isCosted) {
        costedRevenue[cell] = (costedRevenue[cell] ?? 0) + worth;
        cost[cell] = (cost[cell] ?? 0) + lineCost;
      }
      const isMobile = isMobileOrder[id] === 1;
      if (isMobile) mobileRevenue[cell] = (mobileRevenue[cell] ?? 0) + worth;
      const time = deliveredDays === undefined ? Number.NaN : (deliveredDays[line] ?? Number.NaN);
      if (!Number.isNaN(time)) {
        deliveryDays[cell] = (deliveryDays[cell] ?? 0) + time;
        delivered[cell] = (delivered[cell] ?? 0) + 1;
      }
      if (isNew) {
        sold[cell] = (sold[cell] ?? 0) + 1;
        if (isMobile) mobileOrders[cell] = (mobileOrders[cell] ?? 0) + 1;
        if (referred?.[line] === 1) referredOrders[cell] = (referredOrders[cell] ?? 0) + 1;
        if (influenced?.[line] === 1) influencedOrders[cell] = (influencedOrders[cell] ?? 0) + 1;
      }
    } else if (lineKind === lineKinds.credit) {
      if (pieces < 0) hasReturns = true;
      if (bucket < 0) continue;
      if (pieces < 0) returnedItems[cell] = (returnedItems[cell] ?? 0) - pieces;
      if (takenBackIn.add(id, bucket)) takenBack[cell] = (takenBack[cell] ?? 0) + 1;
      continue;
    } else {
      if (lineKind === lineKinds.returned) hasReturns = true;
      if (bucket < 0) continue;
      if (lineKind === lineKinds.returned) {
        soldItems[cell] = (soldItems[cell] ?? 0) + pieces;
        returnedItems[cell] = (returnedItems[cell] ?? 0) + pieces;
      } else if (takenBackIn.add(id, bucket)) {
        takenBack[cell] = (takenBack[cell] ?? 0) + 1;
      }
    }
    if (merchandise !== undefined) gmv[cell] = (gmv[cell] ?? 0) + (merchandise[line] ?? 0);
    if (placedIn.add(id, bucket)) placed[cell] = (placed[cell] ?? 0) + 1;
  }

  // What came back of a sale counts on its own day, which may lie in a later period than the order.
  for (const refund of orders.refunds) {
    history.revenueOfDay.add(refund.day, -refund.amount);
    const bucket = grid.bucketOf(refund.day);
    if (bucket < 0) continue;
    const cell = cellOf(bucket, slotOfOrder[refund.order] ?? 0);
    revenue[cell] = (revenue[cell] ?? 0) - refund.amount;
    items[cell] = (items[cell] ?? 0) - refund.items;
    returnedItems[cell] = (returnedItems[cell] ?? 0) + refund.items;
    if (isMobileOrder[refund.order] === 1) mobileRevenue[cell] = (mobileRevenue[cell] ?? 0) - refund.amount;
  }

  const known: Knowledge = { covers, slots: slotsOf(orders.channel) };
  const put = (measure: MeasureId, values: Float64Array, isSaid = true): void => {
    if (isSaid) sheet.putSums(measure, values, known);
  };
  put('revenue', revenue);
  put('orders', sold);
  put('placed_orders', placed);
  put('cancelled_orders', takenBack);
  put('items', items, quantity !== undefined);
  put('sold_items', soldItems, quantity !== undefined);
  put('returned_items', returnedItems, quantity !== undefined && hasReturns);
  put('gmv', gmv, merchandise !== undefined);
  put('costed_revenue', costedRevenue, costs !== undefined);
  put('cost_of_costed', cost, costs !== undefined);
  put('delivery_days', deliveryDays, deliveredDays !== undefined);
  put('delivered_orders', delivered, deliveredDays !== undefined);
  put('referred_orders', referredOrders, referred !== undefined);
  put('influencer_orders', influencedOrders, influenced !== undefined);
  put('mobile_orders', mobileOrders, device !== undefined);
  put('mobile_revenue', mobileRevenue, device !== undefined);
  return { ...history, purchases: purchasesByCustomer(purchases, orders.customerCount) };
}
