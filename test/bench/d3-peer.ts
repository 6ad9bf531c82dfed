import { group, min, rollup, sum } from 'd3-array';
import type { OrderRow } from './order-lines.js';
import type { PeriodFigures, ShopFigures } from './shop-figures.js';

/** From the first moment of a period up to, but without, the first of the next one. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

interface Line {
  readonly orderId: number | string;
  readonly customer: number | '';
  readonly quantity: number;
  readonly amount: number;
  readonly date: Date;
}

const isIn =
  ({ from, until }: Span) =>
  (line: Line) =>
    line.date >= from && line.date < until;

/**
 * The same KPIs from the same rows, as one would write them with d3-array. `spans` are the period, the one
 * before it, and the one before that, which growth needs.
 */
export function figuresByD3(
  rows: readonly OrderRow[],
  [period, previous, earlier]: readonly [Span, Span, Span],
): ShopFigures {
  const lines: readonly Line[] = rows.map(([orderId, , , quantity, date, price, customer]) => ({
    orderId,
    customer,
    quantity,
    amount: quantity * price,
    date,
  }));
  const sales = lines.filter((line) => line.amount >= 0 && line.quantity >= 0);
  const credits = lines.filter((line) => line.amount < 0 || line.quantity < 0);
  const firstSale = rollup(
    sales.filter((line) => line.customer !== ''),
    (bought) => min(bought, (line) => line.date),
    (line) => line.customer,
  );

  const figures = (span: Span, before: Span): PeriodFigures => {
    const sold = sales.filter(isIn(span));
    const revenue = sum(sold, (line) => line.amount);
    const revenueBefore = sum(sales.filter(isIn(before)), (line) => line.amount);
    const orders = group(sold, (line) => line.orderId).size;
    const cancelled = group(credits.filter(isIn(span)), (line) => line.orderId).size;
    const ordersOfCustomers = rollup(
      sold.filter((line) => line.customer !== ''),
      (bought) => group(bought, (line) => line.orderId).size,
      (line) => line.customer,
    );
    const customers = ordersOfCustomers.size;
    const newCustomers = sum(ordersOfCustomers.keys(), (customer) =>
      (firstSale.get(customer) ?? span.until) >= span.from ? 1 : 0,
    );
    return {
      revenue,
      gmv: revenue,
      orders,
      aov: revenue / orders,
      order_size: sum(sold, (line) => line.quantity) / orders,
      revenue_growth: (revenue - revenueBefore) / revenueBefore,
      cancellation_rate: cancelled / orders,
      new_customers: newCustomers,
      repeat_purchase_rate: sum(ordersOfCustomers.values(), (count) => (count > 1 ? 1 : 0)) / customers,
      purchase_frequency: orders / customers,
      returning_customer_rate: (customers - newCustomers) / customers,
    };
  };
  return { period: figures(period, previous), previous: figures(previous, earlier) };
}
