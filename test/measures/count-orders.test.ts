import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/kpi/measure';
import type { Period } from '../../src/period/period';
import { periodAround } from '../../src/period/period';
import { lineKinds, type Orders } from '../../src/tables/reading/orders/orders';
import { countsOf, dayOf, type Line, measured, monthOf, ordersOf } from './tables-by-hand';

const { sale, credit, cancelled, returned } = lineKinds;

const measures: readonly MeasureId[] = [
  'revenue',
  'gmv',
  'items',
  'orders',
  'placed_orders',
  'cancelled_orders',
  'customers',
  'new_customers',
  'returning_customers',
  'repeat_customers',
];

function count(orders: Orders, period: Period) {
  return countsOf(measured({ orders }, period), measures);
}

const march = monthOf('2026-03-15');
const april = monthOf('2026-04-15');

// A small shop, counted by hand.
const shop: readonly Line[] = [
  [0, '2026-02-20', 0, sale, 10],
  // Ana (0) comes back with an order of two lines.
  [1, '2026-03-01', 0, sale, 20, 2],
  [1, '2026-03-01', 0, sale, 5, 1],
  // Budi (1) buys for the first time, twice.
  [2, '2026-03-02', 1, sale, 8, 4],
  [3, '2026-03-31', 1, sale, 12, 1],
  // Cici (2) only ever cancelled or sent back.
  [4, '2026-03-05', 2, cancelled, 30, 3],
  [5, '2026-03-06', 2, returned, 40, 1],
  // Somebody without a name.
  [6, '2026-03-07', -1, sale, 100, 10],
  // A credit for the order of February.
  [7, '2026-03-08', 0, credit, -10, -1, -10],
  [8, '2026-04-01', 2, sale, 7],
];

describe('what is counted on the orders of a month', () => {
  it('agrees with a count by hand', () => {
    expect(count(ordersOf(shop), march)).toEqual({
      // 20 + 5 + 8 + 12 + 100
      revenue: 145,
      // and 30 cancelled, and 40 sent back
      gmv: 215,
      // 2 + 1 + 4 + 1 + 10
      items: 18,
      // 1, 2, 3, 6
      orders: 4,
      // and 4, 5
      placed_orders: 6,
      // 4 and the credit 7; what was sent back is a return
      cancelled_orders: 2,
      customers: 2,
      new_customers: 1,
      returning_customers: 1,
      // Ana in February and March, Budi twice in March
      repeat_customers: 2,
    });
  });

  it('counts a customer as new who had only cancelled orders before', () => {
    expect(count(ordersOf(shop), april)).toMatchObject({
      customers: 1,
      new_customers: 1,
      returning_customers: 0,
    });
  });

  it('is 0 if no order is in the period', () => {
    const may = monthOf('2026-05-15');
    const { repeat_customers, ...ofMay } = count(ordersOf(shop), may);
    expect(Object.values(ofMay)).toEqual(Array(9).fill(0));
    // Within the year Ana and Budi bought twice.
    expect(repeat_customers).toBe(2);
  });

  it('looks back 365 days for a second order, and no further', () => {
    const lines = (second: string): readonly Line[] => [
      [0, '2025-01-01', -1, sale, 10],
      [1, '2025-04-01', 0, sale, 10],
      [2, second, 0, sale, 10],
      [3, '2026-03-31', 1, sale, 10],
    ];
    // March 2026 ends with the 365 days from 1 April 2025 on.
    expect(count(ordersOf(lines('2026-03-31')), march).repeat_customers).toBe(1);
    const april2025 = [
      ...lines('2026-03-31').filter(([id]) => id !== 1),
      [1, '2025-03-31', 0, sale, 10] as const,
    ];
    expect(count(ordersOf(april2025), march).repeat_customers).toBe(0);
  });

  it('counts everybody as new if there is no order before the period', () => {
    const first = ordersOf(shop.filter(([, day]) => day >= '2026-03-01'));
    expect(count(first, march)).toMatchObject({ new_customers: 2, returning_customers: 0, customers: 2 });
    // From April on, March is the time before.
    expect(count(first, april)).toMatchObject({ new_customers: 1, returning_customers: 0 });
  });

  it('is unknown for items, merchandise and customers if the tab has no such columns', () => {
    const lines: readonly Line[] = [[0, '2026-03-01', -1, sale, 10]];
    const counts = count(ordersOf(lines, { quantity: true, merchandise: true }), march);
    expect(counts).toEqual({ revenue: 10, orders: 1, placed_orders: 1, cancelled_orders: 0 });
  });

  it('counts an order with a credited line as an order and as a cancellation', () => {
    const lines: readonly Line[] = [
      [0, '2026-03-01', 0, sale, 10],
      [0, '2026-03-02', 0, credit, -4, -1],
    ];
    expect(count(ordersOf(lines), march)).toMatchObject({ orders: 1, cancelled_orders: 1, revenue: 10 });
  });

  it('counts an order that spans midnight on both days, and once in the month', () => {
    const lines: readonly Line[] = [
      [0, '2026-03-01', 0, sale, 10],
      [0, '2026-03-02', 0, sale, 5],
    ];
    const orders = ordersOf(lines);
    expect(count(orders, march)).toMatchObject({ orders: 1, repeat_customers: 0, revenue: 15 });
    for (const day of ['2026-03-01', '2026-03-02']) {
      expect(count(orders, periodAround('day', dayOf(day)))).toMatchObject({ orders: 1 });
    }
  });
});

it('subtracts refunds from revenue on their own day, and keeps the order and its sold items', () => {
  const orders = {
    ...ordersOf(shop),
    refunds: [
      { order: 1, line: 1, day: dayOf('2026-03-20'), amount: 5, items: 1 },
      { order: 3, line: 4, day: dayOf('2026-04-02'), amount: 2, items: 0 },
    ],
  };
  const [before, after] = [count(ordersOf(shop), march), count(orders, march)];
  expect([after.revenue, after.items]).toEqual([(before.revenue ?? 0) - 5, before.items]);
  expect(after.orders).toBe(before.orders);
  expect(count(orders, april).revenue).toBe(5);
});
