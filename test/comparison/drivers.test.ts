import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { compareShop, type ShopComparison } from '../../src/comparison/compare-shop';
import { readShop } from '../../src/measures/read-shop';
import { parseIsoDay } from '../../src/period/civil-day';
import { rulesInUtc } from '../reading-rules';

const dayOf = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;

/** A number of orders at a price on the first days of a month, each by another customer. */
function sold(month: string, count: number, price: number, channel: string, customer = 'c'): Cell[][] {
  return Array.from({ length: count }, (_, at) => [
    `${month}-${channel}-${at}`,
    `2026-${month}-${String(1 + (at % 28)).padStart(2, '0')}`,
    `${customer}${at}`,
    channel,
    price,
  ]);
}

const header: Cell[] = ['Order ID', 'Order date', 'Customer', 'Channel', 'Amount'];
// January to March, so that both compared months are covered whole. February: 20 orders of 100. March: 24 of the
// website at 75, 6 of Shopee at 100.
const orders: RawTab = {
  name: 'Orders',
  cells: [
    header,
    ...sold('01', 28, 50, 'Website'),
    ...sold('02', 20, 100, 'Website'),
    ...sold('03', 24, 75, 'Website', 'd'),
    ...sold('03', 6, 100, 'Shopee', 'c'),
    ['Z', '2026-04-01', 'x', 'Website', 1],
  ],
};
const visits: RawTab = {
  name: 'Visits',
  cells: [
    ['Date', 'Visitors', 'Channel'],
    ...['01', '02', '03'].flatMap((month) =>
      Array.from({ length: month === '02' ? 28 : 31 }, (_, at): Cell[] => [
        `2026-${month}-${String(at + 1).padStart(2, '0')}`,
        month === '03' ? 40 : 50,
        'Website',
      ]),
    ),
  ],
};

function march(tabs: readonly RawTab[]): ShopComparison {
  const shop = readShop({ tabs, rules: rulesInUtc, today: dayOf('2026-04-02'), asOf: undefined });
  if (shop.kind === 'refused') throw new Error(shop.refusal.code);
  const answer = compareShop(shop.read, {
    period: { kind: 'around', of: 'month', day: dayOf('2026-03-10') },
    comparison: { kind: 'previous' },
    asOf: undefined,
  });
  if (answer.kind !== 'compared') throw new Error(answer.kind);
  return answer.comparison;
}

const total = (parts: readonly { readonly effect: number }[]): number =>
  parts.reduce((sum, { effect }) => sum + effect, 0);

describe('why revenue changed', () => {
  // February 2000, March 24 × 75 + 6 × 100 = 2400.
  it('is explained by parts that add up to the change', () => {
    const { drivers, contributions } = march([orders]);
    const revenue = drivers.find(({ of }) => of === 'revenue');
    expect(revenue?.effect).toBe(400);
    // Each order is of another customer, so the number of orders per customer stays the same.
    expect(revenue?.parts.map(({ id }) => id)).toEqual(['customers', 'frequency', 'orderValue']);
    expect(total(revenue?.parts ?? [])).toBeCloseTo(400, 9);
    expect(revenue?.parts[1]?.effect).toBeCloseTo(0, 9);
    const channels = contributions.filter(({ by }) => by === 'channel');
    expect(channels).toEqual([
      { by: 'channel', segment: 'marketplace', effect: 600 },
      { by: 'channel', segment: 'web', effect: -200 },
    ]);
  });

  // February: 20 orders of 20 customers. March: 24 of 24 and 10 without a customer, all of 100. Nobody buys
  // more often, although there are more orders for each known customer.
  it('is not a higher frequency if orders without a customer were added', () => {
    const guests = sold('03', 10, 100, 'Website').map((row) => row.map((cell, at) => (at === 2 ? '' : cell)));
    const cells = [
      header,
      ...sold('01', 28, 50, 'Website'),
      ...sold('02', 20, 100, 'Website'),
      ...sold('03', 24, 100, 'Shopee'),
      ...guests,
      ['Z', '2026-04-01', 'x', 'Website', 1],
    ];
    const revenue = march([{ ...orders, cells }]).drivers.find(({ of }) => of === 'revenue');
    // L(3400, 2000) = 1400 / ln 1.7. The customers grew by 24 / 20; the orders without one raised the rest by
    // 34 / 24.
    const mean = 1400 / Math.log(1.7);
    const parts = new Map(revenue?.parts.map(({ id, effect }) => [id, effect]));
    expect([...parts.keys()]).toEqual(['customers', 'frequency', 'unnamedOrders', 'orderValue']);
    expect(parts.get('customers')).toBeCloseTo(mean * Math.log(1.2), 6);
    expect(parts.get('frequency')).toBeCloseTo(0, 6);
    expect(parts.get('unnamedOrders')).toBeCloseTo(mean * Math.log(34 / 24), 6);
    expect(parts.get('orderValue')).toBeCloseTo(0, 6);
  });

  it('is explained by new and returning customers', () => {
    const types = march([orders]).contributions.filter(({ by }) => by === 'customerType');
    // c0 to c5 bought in January. In February 20 orders of 2000 came back; in March 24 new customers spent
    // 1800 and 6 returning ones 600.
    expect(types).toEqual([
      { by: 'customerType', segment: 'new', effect: 1800 },
      { by: 'customerType', segment: 'returning', effect: -1400 },
    ]);
  });

  it('is not a better conversion if orders of a channel without visits were added', () => {
    const { drivers } = march([orders, visits]);
    const revenue = drivers.find(({ of }) => of === 'revenue');
    expect(revenue?.parts.map(({ id }) => id)).not.toContain('conversion');
  });

  // 20 orders of 1400 visitors before, 24 of 1240 after; 100 and 75 an order.
  it('is explained by visitors, conversion and order value if all orders have visits', () => {
    const own = { ...orders, cells: orders.cells.filter(([, , , channel]) => channel !== 'Shopee') };
    const revenue = march([own, visits]).drivers.find(({ of }) => of === 'revenue');
    expect(revenue?.parts.map(({ id }) => id)).toEqual(['visitors', 'conversion', 'orderValue']);
    expect(revenue?.effect).toBe(-200);
    const mean = -200 / Math.log(1800 / 2000);
    const [visitors, conversion, value] = revenue?.parts.map(({ effect }) => effect) ?? [];
    expect(visitors).toBeCloseTo(mean * Math.log(1240 / 1400), 6);
    expect(conversion).toBeCloseTo(mean * Math.log(24 / 1240 / (20 / 1400)), 6);
    expect(value).toBeCloseTo(mean * Math.log(0.75), 6);
  });
});

describe('why the order value and the conversion rate changed', () => {
  const splitOf = (found: ShopComparison, kpi: string) => {
    const rows = found.mixAndRate.filter((one) => one.kpi === kpi);
    return new Map(rows.map(({ segment, mix, rate }) => [segment, { mix, rate }]));
  };

  // February: 20 orders of 100. March: 24 of the website at 75, 6 of Shopee at 100, 80 on average; the middle is 90.
  // The website had all orders and has 4 of 5, at 100 and 75: (0.8 - 1) × (87.5 - 90), (1 + 0.8) / 2 × (75 - 100).
  // Shopee had none and has 1 of 5: (0.2 - 0) × (100 - 90).
  it('is explained by channels: the share of the orders that each has, and its own order value', () => {
    const found = splitOf(march([orders]), 'aov');
    expect([...found.keys()]).toEqual(['web', 'marketplace']);
    expect(found.get('web')?.mix).toBeCloseTo(0.5, 9);
    expect(found.get('web')?.rate).toBeCloseTo(-22.5, 9);
    expect(found.get('marketplace')?.mix).toBeCloseTo(2, 9);
    expect(found.get('marketplace')?.rate).toBeCloseTo(0, 9);
  });

  // February: 20 orders of 1400 visitors of the website, none of 560 of Shopee. March: 24 of 1240, 6 of 620.
  it('is explained by the visitors of each channel if they are known', () => {
    const ofShopee = visits.cells
      .slice(1)
      .map((row) => [row[0] ?? '', row[0] === undefined ? 0 : 20, 'Shopee']);
    const known = { ...visits, cells: [...visits.cells, ...ofShopee] };
    const found = splitOf(march([orders, known]), 'conversion_rate');
    const [before, after] = [20 / 1960, 30 / 1860];
    const [shareBefore, shareAfter] = [1400 / 1960, 1240 / 1860];
    const web = found.get('web');
    const middle = (before + after) / 2;
    expect(web?.mix).toBeCloseTo((shareAfter - shareBefore) * ((20 / 1400 + 24 / 1240) / 2 - middle), 9);
    expect(web?.rate).toBeCloseTo(((shareAfter + shareBefore) / 2) * (24 / 1240 - 20 / 1400), 9);
    const whole = [...found.values()].reduce((sum, { mix, rate }) => sum + mix + rate, 0);
    expect(whole).toBeCloseTo(after - before, 9);
  });

  it('is not explained if the visits name no channel', () => {
    const unnamed = { ...visits, cells: visits.cells.map((row) => row.slice(0, 2)) };
    expect(splitOf(march([orders, unnamed]), 'conversion_rate').size).toBe(0);
  });
});
