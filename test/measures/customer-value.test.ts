import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PurchaseList, purchasesByCustomer, usualPauseOfCustomers } from '../../src/measures/purchases';
import { stayingCustomers } from '../../src/measures/staying-customers';
import { isoDay } from '../../src/period/civil-day';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import { countsOf, dayOf, type Line, measured, monthOf, ordersOf, seriesOf } from './tables-by-hand';

const { sale } = lineKinds;

/**
 * A shop with an order of an unknown customer every day, so that it never pauses, and these orders: who,
 * when, how much.
 */
function shopFrom(
  first: string,
  last: string,
  known: readonly (readonly [customer: number, day: string, amount: number])[],
): readonly Line[] {
  const lines: Line[] = [];
  for (let day = dayOf(first); day <= dayOf(last); day += 1) {
    lines.push([lines.length, isoDay(day), -1, sale, 10]);
  }
  for (const [customer, day, amount] of known) lines.push([lines.length, day, customer, sale, amount]);
  return lines;
}

const [ana, budi, cici, dewi] = [0, 1, 2, 3];

const firstQuarter: readonly (readonly [customer: number, day: string, amount: number])[] = [
  [ana, '2026-01-10', 5],
  [ana, '2026-02-05', 5],
  [ana, '2026-03-20', 5],
  [budi, '2026-01-20', 5],
  [cici, '2026-02-25', 5],
  [dewi, '2026-02-20', 5],
  [dewi, '2026-03-30', 5],
];

describe('customers kept and lost, if a customer is lost after 30 days', () => {
  const orders = ordersOf(shopFrom('2026-01-01', '2026-03-31', firstQuarter));
  const shop = measured({ orders }, monthOf('2026-03-15'), 30);
  const months = ['2026-01-01', '2026-02-01', '2026-03-01'];

  it('counts who bought in the 30 days before a period and in its last 30 days', () => {
    // Customers at the end of January: Ana and Budi; of February: Ana, Cici and Dewi; of March: Ana and Dewi.
    expect(seriesOf(shop, 'customers_start', months)).toEqual([undefined, 2, 3]);
    expect(seriesOf(shop, 'customers_end', months)).toEqual([undefined, 3, 2]);
  });

  it('counts those who were lost and those who joined', () => {
    expect(seriesOf(shop, 'lost_customers', months)).toEqual([undefined, 1, 1]);
    expect(seriesOf(shop, 'joined_customers', months)).toEqual([undefined, 2, 0]);
  });

  it('counts customers who come back as joined', () => {
    const back = ordersOf(
      shopFrom('2026-01-01', '2026-03-31', [
        [ana, '2026-01-05', 5],
        [ana, '2026-03-05', 5],
      ]),
    );
    const series = measured({ orders: back }, monthOf('2026-03-15'), 30);
    expect(seriesOf(series, 'lost_customers', ['2026-02-01', '2026-03-01'])).toEqual([1, 0]);
    expect(seriesOf(series, 'joined_customers', ['2026-02-01', '2026-03-01'])).toEqual([0, 1]);
  });

  it('without a number of days uses the 80th percentile of the pauses between the purchases so far', () => {
    // Pauses: 26 days of Ana by the end of February, then 43 of Ana and 38 of Dewi in March. The 80th
    // percentile of all three is the longest, 43.
    const byPauses = measured({ orders }, monthOf('2026-03-15'));
    const ofFebruary = measured({ orders }, monthOf('2026-03-15'), 26);
    const ofMarch = measured({ orders }, monthOf('2026-03-15'), 43);
    for (const measure of ['customers_start', 'lost_customers'] as const) {
      expect(seriesOf(byPauses, measure, months)).toEqual([
        undefined,
        seriesOf(ofFebruary, measure, months)[1],
        seriesOf(ofMarch, measure, months)[2],
      ]);
    }
    // In the 26 days before February Ana and Budi bought, in the 43 days before March all four.
    expect(seriesOf(byPauses, 'customers_start', months)).toEqual([undefined, 2, 4]);
  });

  it('keeps the figures of a past month when data are added', () => {
    const later = ordersOf(
      shopFrom('2026-01-01', '2026-06-30', [
        ...firstQuarter,
        [budi, '2026-06-20', 5],
        [cici, '2026-06-25', 5],
      ]),
    );
    const now = measured({ orders }, monthOf('2026-03-15'));
    const then = measured({ orders: later }, monthOf('2026-06-15'));
    for (const measure of [
      'customers_start',
      'customers_end',
      'lost_customers',
      'joined_customers',
    ] as const) {
      expect(seriesOf(then, measure, months)).toEqual(seriesOf(now, measure, months));
    }
  });

  it('uses the pauses of the first year once that is over', () => {
    const monthly = (customer: number, count: number): readonly (readonly [number, string, number])[] =>
      Array.from({ length: count }, (_, at) => [customer, isoDay(dayOf('2024-01-10') + 30 * at), 5]);
    // Every 30 days for a year, then once after 400 days.
    const slower = [...monthly(ana, 12), [ana, '2026-01-05', 5] as const, [budi, '2026-01-07', 5] as const];
    const shop = measured(
      { orders: ordersOf(shopFrom('2024-01-01', '2026-02-28', slower)) },
      monthOf('2026-02-15'),
    );
    // Both bought in the 30 days before February, and nobody in its last 30 days.
    expect(seriesOf(shop, 'customers_start', ['2026-02-01'])).toEqual([2]);
    expect(seriesOf(shop, 'customers_end', ['2026-02-01'])).toEqual([0]);
  });

  it('is unknown if nobody came back and the owner set no days', () => {
    const once = ordersOf(shopFrom('2026-01-01', '2026-03-31', [[ana, '2026-02-05', 5]]));
    expect(seriesOf(measured({ orders: once }, monthOf('2026-03-15')), 'customers_start', months)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

const value = ['yearly_order_value', 'yearly_frequency', 'lifespan', 'clv'] as const;

describe('the lifetime value of a customer', () => {
  it('follows from the year that ends with the period', () => {
    const orders = ordersOf(
      shopFrom('2025-01-01', '2026-03-31', [
        // Both are customers at the end of March 2025; Ana is one a year later too.
        [ana, '2025-03-20', 110],
        [budi, '2025-03-25', 110],
        // The year from 1 April 2025: three orders of two customers.
        [ana, '2025-08-01', 110],
        [cici, '2025-06-01', 110],
        [ana, '2026-03-20', 110],
      ]),
    );
    const counts = countsOf(measured({ orders }, monthOf('2026-03-15'), 30), value);
    const orderValue = (365 * 10 + 3 * 110) / (365 + 3);
    expect(counts.yearly_order_value).toBeCloseTo(orderValue, 10);
    expect(counts.yearly_frequency).toBe(1.5);
    // One of two was lost in the year: two years, but the data have 455 days.
    expect(counts.lifespan).toBeCloseTo(455 / 365, 12);
    expect(counts.clv).toBeCloseTo(orderValue * 1.5 * (455 / 365), 10);
  });

  it('uses the lifespan that churn gives, if the data are longer than it', () => {
    const orders = ordersOf(
      shopFrom('2023-01-01', '2026-03-31', [
        [ana, '2025-03-20', 110],
        [budi, '2025-03-25', 110],
        [ana, '2026-03-20', 110],
      ]),
    );
    // One of two was lost in the year, and the data have more than three.
    expect(countsOf(measured({ orders }, monthOf('2026-03-15'), 30), value).lifespan).toBe(2);
  });

  it('is that of all days if the data are shorter than a year', () => {
    // 211 days of data: three orders of two customers.
    const orders = ordersOf(
      shopFrom('2026-01-02', '2026-07-31', [
        [ana, '2026-01-05', 10],
        [budi, '2026-01-10', 10],
        [ana, '2026-07-20', 10],
      ]),
    );
    const counts = countsOf(measured({ orders }, monthOf('2026-07-15'), 30), value);
    expect(counts.yearly_frequency).toBe(1.5);
    expect(counts.lifespan).toBe(1);
    expect(counts.clv).toBe(15);
  });

  it('is unknown below 90 days of data, and its lifespan is no longer than the data if nobody was lost', () => {
    const short = ordersOf(shopFrom('2026-01-05', '2026-03-31', [[ana, '2026-01-10', 10]]));
    expect(countsOf(measured({ orders: short }, monthOf('2026-03-15'), 10), value)).toEqual({});
    const loyal = ordersOf(
      shopFrom('2025-01-01', '2026-03-31', [
        [ana, '2025-03-20', 10],
        [ana, '2026-03-20', 10],
      ]),
    );
    const counts = countsOf(measured({ orders: loyal }, monthOf('2026-03-15'), 30), value);
    // 455 days.
    expect(counts.lifespan).toBeCloseTo(455 / 365, 12);
    expect(counts.yearly_frequency).toBe(1);
  });

  it('is one order if nobody ever came back', () => {
    const orders = ordersOf(
      shopFrom('2025-01-01', '2026-03-31', [
        [ana, '2025-06-20', 10],
        [budi, '2026-02-20', 10],
      ]),
    );
    const counts = countsOf(measured({ orders }, monthOf('2026-03-15')), value);
    expect([counts.yearly_frequency, counts.lifespan, counts.clv]).toEqual([1, 1, 10]);
  });

  it('includes the margin if the costs of the year are known', () => {
    const lines = shopFrom('2025-01-01', '2026-03-31', [
      [ana, '2025-03-20', 10],
      [budi, '2025-03-25', 10],
      [ana, '2026-03-20', 10],
    ]);
    const cost = Float64Array.from(lines, () => 6);
    const found = countsOf(measured({ orders: ordersOf(lines, {}, { cost }) }, monthOf('2026-03-15'), 30), [
      ...value,
      'yearly_margin',
    ]);
    expect(found.yearly_margin).toBeCloseTo(0.4, 12);
    expect(found.clv).toBeCloseTo(10 * 1 * (455 / 365) * 0.4, 10);
  });
});

const days = fc.integer({ min: 0, max: 120 });
const purchase = fc.record({ customer: fc.nat({ max: 6 }), day: days });

function purchasesOf(list: readonly { customer: number; day: number }[]) {
  const collected = new PurchaseList(list.length);
  for (const { customer, day } of list) collected.add(customer, day, 0, 0);
  return purchasesByCustomer(collected, 7);
}

it('counts the same customers as a simple count with sets', () => {
  const asked = fc.array(fc.tuple(days, days), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(purchase, { maxLength: 30 }),
      asked,
      fc.integer({ min: 1, max: 60 }),
      (list, pairs, horizon) => {
        const firsts = pairs.map(([a, b]) => Math.min(a, b)).sort((a, b) => a - b);
        const seconds = pairs.map(([a, b]) => Math.max(a, b)).sort((a, b) => a - b);
        const customersAt = (day: number) =>
          new Set(
            list.filter((one) => one.day <= day && one.day > day - horizon).map(({ customer }) => customer),
          );
        const found = stayingCustomers(purchasesOf(list), horizon, firsts, seconds);
        firsts.forEach((first, index) => {
          const before = customersAt(first);
          const after = customersAt(seconds[index] ?? 0);
          const kept = [...before].filter((customer) => after.has(customer));
          expect(found.atFirst[index]).toBe(before.size);
          expect(found.atSecond[index]).toBe(after.size);
          expect(found.stayed[index]).toBe(kept.length);
        });
      },
    ),
  );
});

it('finds the pause that 80 % of all pauses do not exceed', () => {
  const pausesTo = (...lasts: readonly number[]) =>
    purchasesOf(
      lasts.flatMap((pause, customer) => [
        { customer, day: 100 },
        { customer, day: 100 - pause },
      ]),
    );
  expect(usualPauseOfCustomers(pausesTo(10, 20, 30, 40, 50), 100)).toBe(40);
  expect(usualPauseOfCustomers(pausesTo(50, 10, 40, 20, 30, 60), 100)).toBe(50);
  expect(usualPauseOfCustomers(pausesTo(7), 100)).toBe(7);
  // Two orders of one day are one purchase.
  expect(usualPauseOfCustomers(pausesTo(0, 0, 0, 0, 9), 100)).toBe(9);
  expect(usualPauseOfCustomers(pausesTo(0), 100)).toBeUndefined();
  // A pause that ends later is not known yet.
  expect(usualPauseOfCustomers(pausesTo(7), 99)).toBeUndefined();
});
