import { expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import type { KpiId } from '../../src/kpi/catalogue';
import { parseIsoDay } from '../../src/period/civil-day';
import { rulesInUtc } from '../reading-rules';
import { summariseTabs } from '../summary/summarise-tabs';

type Rows = readonly (readonly Cell[])[];

function figures(orders: Rows, ads: Rows, asOf: string) {
  const answer = summariseTabs({
    tabs: [
      { name: 'Orders', cells: [['Order ID', 'Order date', 'Email', 'Amount'], ...orders] },
      { name: 'Ads', cells: [['Date', 'Campaign', 'Impressions', 'Clicks', 'Spend'], ...ads] },
    ],
    rules: rulesInUtc,
    period: 'month',
    today: parseIsoDay(asOf) ?? 0,
    asOf: parseIsoDay(asOf),
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  const { summary } = answer;
  return (id: KpiId): number | undefined => {
    const now = summary.figures.find((figure) => figure.id === id)?.now;
    return now?.state === 'value' ? now.value : undefined;
  };
}

/**
 * Ana buys for 100 on the 1st of every month from January 2024 to June 2026; new customers come in the given
 * months.
 */
function shop(newIn: Readonly<Record<string, number>>): Rows {
  const rows: (readonly Cell[])[] = [];
  for (let month = 0; month < 30; month += 1) {
    const name = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    rows.push([`A${month}`, `${name}-01`, 'ana@example.com', 100]);
    for (let who = 0; who < (newIn[name] ?? 0); who += 1) {
      rows.push([`N${name}-${who}`, `${name}-15`, `${name}-${who}@example.com`, 100]);
    }
    rows.push([`L${month}`, `${name}-28`, 'ana@example.com', 100]);
  }
  return rows;
}

it('divides lifetime value by the cost of a new customer of the same 365 days', () => {
  const orders = shop({ '2025-01': 3, '2025-09': 4, '2026-06': 1 });
  const ads = Array.from({ length: 30 }, (_, month): readonly Cell[] => [
    `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`,
    'All',
    1000,
    10,
    50,
  ]);
  const of = figures(orders, ads, '2026-06-30');
  // June: 50 for one new customer.
  expect(of('cac')).toBe(50);
  // From 1 July 2025 on: twelve times 50 for five new customers.
  const clv = of('clv') ?? Number.NaN;
  expect(clv).toBeGreaterThan(0);
  expect(of('clv_cac_ratio')).toBeCloseTo(clv / 120, 10);
});

it('counts only the days since spending began, if that was later', () => {
  const orders = shop({ '2025-09': 4, '2026-05': 2, '2026-06': 1 });
  const ads: Rows = [
    ['2026-05-01', 'All', 1000, 10, 40],
    ['2026-06-01', 'All', 1000, 10, 50],
    ['2026-06-30', 'All', 1000, 10, 0],
  ];
  const of = figures(orders, ads, '2026-06-30');
  // From 1 May on: 90 for three.
  expect(of('clv_cac_ratio')).toBeCloseTo((of('clv') ?? Number.NaN) / 30, 10);
});
