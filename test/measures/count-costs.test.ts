import { describe, expect, it } from 'vitest';
import { costCategoryOf } from '../../src/measures/cost-category';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import {
  countsOf,
  figures,
  type Line,
  measured,
  monthOf,
  ordersOf,
  recordsOf,
  seriesOf,
  words,
} from './tables-by-hand';

const { sale, returned, credit } = lineKinds;
const march = monthOf('2026-03-15');
const all = ['cogs', 'costed_revenue', 'cost_of_costed', 'taxes', 'other_costs', 'marketing_spend'] as const;

// 100 of shirts (4 pieces) and 60 of caps (3 pieces), from the first to the last day of March.
const lines: readonly Line[] = [
  [0, '2026-03-01', 0, sale, 100, 4],
  [1, '2026-03-31', 1, sale, 60, 3],
];
const products = { product: words('Shirt', 'cap ') };

function costs(rows: readonly (readonly [day: string, category: string, amount: number])[]) {
  return recordsOf(
    'costs',
    rows.map(([day]) => day),
    {
      numbers: { amount: figures(...rows.map(([, , amount]) => amount)) },
      words: { category: words(...rows.map(([, category]) => category)) },
      moments: {},
    },
  );
}

const ledger = costs([
  ['2026-03-01', 'Cost of goods sold', 70],
  ['2026-03-01', 'Google Ads', 20],
  ['2026-03-10', 'Marketing agency', 5],
  ['2026-03-20', 'PPN', 11],
  ['2026-03-31', 'Rent', 30],
  ['2026-02-01', 'Rent', 999],
]);
const ads = recordsOf('ads', ['2026-03-01', '2026-03-31'], {
  numbers: { spend: figures(12, 13) },
  words: {},
  moments: {},
});

it.each([
  ['Cost of sales', 'goods'],
  ['HPP', 'goods'],
  ['Harga pokok penjualan', 'goods'],
  ['Kos barang dijual', 'goods'],
  ['Achats de marchandises', 'goods'],
  ['Biaya iklan', 'advertising'],
  ['Publicité', 'advertising'],
  ['Facebook Ads', 'advertising'],
  ['Pemasaran', 'marketing'],
  ['Influencer', 'marketing'],
  ['Pajak', 'tax'],
  ['Cukai SST', 'tax'],
  ['Impôts et taxes', 'tax'],
  ['Gaji karyawan', 'other'],
  ['Loyer', 'other'],
  ['Sewa kedai', 'other'],
])('puts the costs "%s" into the category %s', (words, category) => {
  expect(costCategoryOf(words)).toBe(category);
});

describe('what the shop spent', () => {
  it('takes the goods, taxes and everything else from the categories of the costs', () => {
    const found = countsOf(measured({ orders: ordersOf(lines), costs: ledger }, march), all);
    expect(found).toEqual({
      cogs: 70,
      costed_revenue: 160,
      cost_of_costed: 70,
      taxes: 11,
      // Advertising 20, marketing 5, rent 30.
      other_costs: 55,
      marketing_spend: 25,
    });
  });

  it('counts advertising once: as the spend of the ads, if their tab covers the period', () => {
    const found = countsOf(measured({ orders: ordersOf(lines), costs: ledger, ads }, march), all);
    expect(found).toMatchObject({ marketing_spend: 25 + 5, other_costs: 25 + 5 + 30 });
  });

  it('is the spend of the ads alone without a tab of costs, and taxes are unknown', () => {
    expect(countsOf(measured({ orders: ordersOf(lines), ads }, march), all)).toEqual({ marketing_spend: 25 });
  });

  it('takes the cost of goods from the products sold, and from the ledger only what is not goods', () => {
    const prices = recordsOf('costs', ['', '', ''], {
      numbers: { unitCost: figures(10, 5, 7) },
      words: { product: words('shirt', 'Cap', 'Bag') },
      moments: {},
    });
    const found = measured({ orders: ordersOf(lines, {}, products), costs: prices }, march);
    // 4 shirts at 10, 3 caps at 5.
    expect(countsOf(found, all)).toMatchObject({ cogs: 55, costed_revenue: 160, cost_of_costed: 55 });
  });

  it('prefers the cost in the order line, and the latest of several unit costs', () => {
    const inventory = recordsOf('inventory', ['2026-03-20', '2026-03-01'], {
      numbers: { unitCost: figures(6, 100) },
      words: { product: words('CAP', 'CAP') },
      moments: {},
    });
    const orders = ordersOf(lines, {}, { ...products, cost: figures(44, Number.NaN) });
    expect(countsOf(measured({ orders, inventory }, march), all)).toMatchObject({ cogs: 44 + 18 });
  });

  it('does not know the cost of goods if a tenth of the revenue has none, but knows the margin of the rest', () => {
    const orders = ordersOf(lines, {}, { cost: figures(40, Number.NaN) });
    const found = countsOf(measured({ orders }, march), all);
    expect(found).toEqual({ costed_revenue: 100, cost_of_costed: 40 });
  });

  it('is 0 in a month without rows if the tab covers it, and unknown outside of the tab', () => {
    const spend = recordsOf('ads', ['2026-01-01', '2026-01-31', '2026-03-01', '2026-03-31'], {
      numbers: { spend: figures(1, 2, 4, 8) },
      words: {},
      moments: {},
    });
    const found = measured({ orders: ordersOf(lines), ads: spend }, march);
    const months = ['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'];
    expect(seriesOf(found, 'ad_spend', months)).toEqual([undefined, 3, 0, 12]);
  });
});

it('counts returns by status, refund or credit, and counts returned items as sold too', () => {
  const orders = {
    ...ordersOf([
      [0, '2026-03-01', 0, sale, 10, 6],
      [1, '2026-03-02', 0, returned, 10, 2],
      [2, '2026-03-03', 0, credit, -5, -1],
      [3, '2026-03-31', 1, sale, 10, 3],
    ]),
    refunds: [
      { order: 0, line: 0, day: monthOf('2026-03-15').to, amount: 4, items: 2 },
      { order: 2, line: 2, day: monthOf('2026-03-15').from, amount: 5, items: 1 },
    ],
  };
  expect(countsOf(measured({ orders }, march), ['sold_items', 'returned_items', 'items'])).toEqual({
    sold_items: 6 + 2 + 3,
    returned_items: 2 + 2 + 1,
    // Items that were sold; returned items have a figure of their own.
    items: 6 + 3,
  });
});
