import type { MeasureId } from '../kpi/measure';
import { contains, type Period } from '../period/period';
import { lineKinds, type Orders } from '../tables/orders/orders';

export type Counts = Readonly<Partial<Record<MeasureId, number>>>;

/** What does not depend on the period asked for: made once, used for every period. */
export interface CustomerHistory {
  /** The day of each customer's first sale; beyond any period for one who never bought. */
  readonly firstDay: Int32Array;
}

const never = 2 ** 31 - 1;

/** The day on which each customer first bought, over everything that the tab holds. */
export function customerHistory(orders: Orders): CustomerHistory {
  const firstDay = new Int32Array(orders.customerCount).fill(never);
  const { length, customer, day, kind } = orders;
  for (let line = 0; line < length; line += 1) {
    const who = customer[line] ?? -1;
    if (who < 0 || kind[line] !== lineKinds.sale) continue;
    const lineDay = day[line] ?? never;
    if (lineDay < (firstDay[who] ?? never)) firstDay[who] = lineDay;
  }
  return { firstDay };
}

/** Marks: a set of small whole numbers. `add` tells whether the number is new. */
class Marks {
  private readonly marked: Uint8Array;
  count = 0;

  constructor(size: number) {
    this.marked = new Uint8Array(size);
  }

  add(index: number): boolean {
    if (this.marked[index] === 1) return false;
    this.marked[index] = 1;
    this.count += 1;
    return true;
  }
}

/**
 * Counts the orders of a period. Credits and cancelled orders are no sales; an order counts once however many
 * lines it has; lines without a customer count for revenue and orders, not for customers.
 */
export function countOrders(orders: Orders, history: CustomerHistory, period: Period): Counts {
  const { length, order, customer, day, kind, amount, quantity, merchandise } = orders;
  const sold = new Marks(orders.orderCount);
  const placed = new Marks(orders.orderCount);
  const takenBack = new Marks(orders.orderCount);
  const ofKnownCustomer = new Marks(orders.orderCount);
  const ordersOfCustomer = new Int32Array(orders.customerCount);
  let revenue = 0;
  let items = 0;
  let gmv = 0;
  let customers = 0;
  let newCustomers = 0;
  let repeatCustomers = 0;
  let returningCustomers = 0;

  for (let line = 0; line < length; line += 1) {
    if (!contains(period, day[line] ?? never)) continue;
    const id = order[line] ?? 0;
    const lineKind = kind[line];
    if (lineKind === lineKinds.credit) {
      takenBack.add(id);
      continue;
    }
    placed.add(id);
    if (merchandise !== undefined) gmv += merchandise[line] ?? 0;
    if (lineKind === lineKinds.cancelled) takenBack.add(id);
    if (lineKind !== lineKinds.sale) continue;
    revenue += amount[line] ?? 0;
    if (quantity !== undefined) items += quantity[line] ?? 0;
    sold.add(id);
    const who = customer[line] ?? -1;
    if (who < 0 || !ofKnownCustomer.add(id)) continue;
    const nth = (ordersOfCustomer[who] ?? 0) + 1;
    ordersOfCustomer[who] = nth;
    if (nth === 2) repeatCustomers += 1;
    if (nth > 1) continue;
    customers += 1;
    const firstDay = history.firstDay[who] ?? never;
    if (firstDay < period.from) returningCustomers += 1;
    else newCustomers += 1;
  }

  // What came back of a sale counts on its own day, which may lie in a later period than the order.
  for (const refund of orders.refunds) {
    if (!contains(period, refund.day)) continue;
    revenue -= refund.amount;
    items -= refund.items;
  }

  return {
    revenue,
    orders: sold.count,
    placed_orders: placed.count,
    cancelled_orders: takenBack.count,
    ...(quantity === undefined ? {} : { items }),
    ...(merchandise === undefined ? {} : { gmv }),
    ...(orders.customerCount === 0
      ? {}
      : {
          customers,
          new_customers: newCustomers,
          repeat_customers: repeatCustomers,
          returning_customers: returningCustomers,
        }),
  };
}
