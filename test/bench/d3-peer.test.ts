import { expect, test } from 'vitest';
import { figuresByD3, type Span } from './d3-peer.js';
import type { OrderRow } from './order-lines.js';

const month = (number: number): Span => ({
  from: new Date(Date.UTC(2025, number - 1, 1)),
  until: new Date(Date.UTC(2025, number, 1)),
});

function line(
  orderId: number | string,
  day: string,
  quantity: number,
  price: number,
  customer: number | '',
): OrderRow {
  return [orderId, 'A1', 'Mug', quantity, new Date(`2025-${day}T12:00:00Z`), price, customer, 'France'];
}

/*
 * Counted by hand. March: orders 4, 5, 6 and 7 with 8 + 10, 6, 4 and 12 = 40 in money and 4 + 2, 3, 1 and 2 =
 * 12 items; the credit C8; customer 1, who bought in January, in two orders; customer 3 for the first time;
 * order 7 without a customer. February: order 2 (customer 1) and 3 (customer 2): 20 in money, 10 items.
 * January: order 1: 10 in money.
 */
const rows: readonly OrderRow[] = [
  line(1, '01-31', 5, 2, 1),
  line(2, '02-01', 8, 2, 1),
  line(3, '02-28', 2, 2, 2),
  line(4, '03-01', 4, 2, 1),
  line(4, '03-01', 2, 5, 1),
  line(5, '03-02', 3, 2, 1),
  line(6, '03-03', 1, 4, 3),
  line(7, '03-31', 2, 6, ''),
  line('C8', '03-31', -4, 2, 1),
  line(9, '04-01', 100, 1, 4),
];

test('the peer counts what a person counts', () => {
  const { period, previous } = figuresByD3(rows, [month(3), month(2), month(1)]);
  expect(period).toEqual({
    revenue: 40,
    gmv: 40,
    orders: 4,
    aov: 10,
    order_size: 3,
    revenue_growth: 1,
    cancellation_rate: 0.25,
    new_customers: 1,
    repeat_purchase_rate: 0.5,
    purchase_frequency: 2,
    returning_customer_rate: 0.5,
  });
  expect(previous).toMatchObject({
    revenue: 20,
    orders: 2,
    order_size: 5,
    revenue_growth: 1,
    new_customers: 1,
  });
});
