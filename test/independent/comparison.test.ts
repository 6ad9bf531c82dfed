import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compareShop, type ShopComparison } from '../../src/comparison/compare-shop';
import { type ReadShop, readShop } from '../../src/measures/read-shop';
import { parseIsoDay } from '../../src/period/civil-day';
import { partPath } from '../data/online-retail/count-figures';
import { someOf } from '../every-case';
import { rulesInUtc } from '../reading-rules';
import { readSample } from '../sample/read-sample';
import type { Span } from './count-kpis';
import { onlineRetailReasons, type PairOfPeriods, type Reasons, sampleReasons } from './count-reasons';
import { sampleCells } from './sample-cells';
import type { SheetRows } from './shop-database';

const sampleTabs = sampleCells();

describe('why the sample shop changed', () => {
  const pairs = [
    pairOf('2026-10-01 2026-10-31', '2026-09-01 2026-09-30'),
    // Of different lengths, and a year apart.
    pairOf('2026-02-01 2026-02-28', '2026-01-01 2026-01-31'),
    pairOf('2026-03-01 2026-03-31', '2025-03-01 2025-03-31'),
    pairOf('2025-11-10 2025-11-16', '2025-11-03 2025-11-09'),
    pairOf('2026-10-25 2026-10-25', '2026-10-18 2026-10-18'),
    // Some channels have their visits on Sundays only: they are known on one of the two days, or on neither.
    pairOf('2026-09-04 2026-09-04', '2026-08-30 2026-08-30'),
    pairOf('2026-09-04 2026-09-04', '2026-09-03 2026-09-03'),
    pairOf('2026-07-01 2026-09-30', '2026-04-01 2026-06-30'),
  ];

  it('is what SQL counts: what moved revenue, profit and orders, and what each segment adds', async () => {
    const expected = await sampleReasons(sampleTabs, pairs);
    const read = readSample();
    expect(pairs.flatMap((pair, at) => differences(read, pair, expected[at]))).toEqual([]);
    expect(kindsOf(expected)).toEqual([
      ...['aov mix', 'aov rate', 'conversion_rate mix', 'conversion_rate rate'],
      ...['net_profit', 'orders', 'revenue'],
      ...['revenue by channel', 'revenue by customerType', 'revenue by device', 'revenue by product'],
    ]);
  });

  it('is what SQL counts by category too', async () => {
    // The category is the first word of a product, such as Kemeja; bags have none.
    const [header = [], ...rows] = sampleTabs.get('Orders') ?? [];
    const product = header.indexOf('Product');
    const categories = rows.map((row) => String(row[product]).split(' ')[0]?.replace('Tas', '') ?? '');
    const cells = [[...header, 'Category'], ...rows.map((row, at) => [...row, categories[at] ?? ''])];
    const tabs = new Map([...sampleTabs, ['Orders', cells] as const]);
    const [pair] = pairs;
    if (pair === undefined) throw new Error('There is no pair.');
    const [expected] = await sampleReasons(tabs, [pair]);
    expect(differences(shopOf(tabs), pair, expected)).toEqual([]);
    const found = [...(expected?.keys() ?? [])].filter((what) => what.startsWith('revenue by category'));
    expect(found).toEqual(expect.arrayContaining(['revenue by category: kemeja', 'revenue by category: ']));
  });

  it('is what SQL counts where visits are missing for some orders, or for all', async () => {
    for (const left of [['Shopee'], []]) {
      const visits = sampleTabs.get('Visits') ?? [];
      const [header = [], ...rows] = visits;
      const kept = left.length === 0 ? [] : rows.filter((row) => !left.includes(String(row[1])));
      const tabs = new Map([...sampleTabs, ['Visits', [header, ...kept]] as const]);
      const some = someOf(pairs);
      const expected = await sampleReasons(tabs, some);
      const read = shopOf(tabs);
      expect(some.flatMap((pair, at) => differences(read, pair, expected[at]))).toEqual([]);
      const parts = new Set(expected.flatMap((reasons) => [...reasons.keys()]));
      expect(parts.has('revenue: frequency') && !parts.has('revenue: conversion')).toBe(true);
    }
  });
});

describe("why a real shop's invoices changed", () => {
  const file = gunzipSync(readFileSync(partPath)).toString('utf8');
  const tabs = new Map([['Invoices', Papa.parse<string[]>(file, { skipEmptyLines: true }).data]]);
  const pairs = [
    pairOf('2011-03-01 2011-03-31', '2011-02-01 2011-02-28'),
    pairOf('2011-02-01 2011-02-28', '2011-01-04 2011-01-31'),
    pairOf('2011-03-14 2011-03-20', '2011-03-07 2011-03-13'),
    pairOf('2011-02-10 2011-02-10', '2011-02-09 2011-02-09'),
    // The shop sells nothing on Saturdays.
    pairOf('2011-03-05 2011-03-05', '2011-03-04 2011-03-04'),
    pairOf('2011-03-06 2011-03-06', '2011-03-05 2011-03-05'),
  ];

  it('is what SQL counts, with credits and with customers who are not known', async () => {
    const expected = await onlineRetailReasons(partPath, pairs);
    const read = shopOf(tabs);
    expect(pairs.flatMap((pair, at) => differences(read, pair, expected[at]))).toEqual([]);
    expect(kindsOf(expected)).toEqual([
      ...['revenue', 'revenue by country', 'revenue by customerType', 'revenue by product'],
    ]);
  });
});

function pairOf(period: string, compared: string): PairOfPeriods {
  const spanOf = (days: string): Span => ({ from: days.slice(0, 10), to: days.slice(11) });
  return { period: spanOf(period), compared: spanOf(compared) };
}

function shopOf(tabs: ReadonlyMap<string, SheetRows>): ReadShop {
  const answer = readShop({
    tabs: [...tabs].map(([name, cells]) => ({ name, cells })),
    rules: rulesInUtc,
    today: Number.MAX_SAFE_INTEGER,
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  return answer.read;
}

/** A line for each effect that differs; a missing effect counts as 0. */
function differences(read: ReadShop, pair: PairOfPeriods, expected: Reasons = new Map()): readonly string[] {
  const ours = reasonsOf(compared(read, pair));
  // The tolerance for rounding grows with the sum that the parts add up to.
  const sizes = new Map<string, number>();
  for (const [what, effect] of expected) {
    sizes.set(kindOf(what), Math.max(sizes.get(kindOf(what)) ?? 0, Math.abs(effect)));
  }
  return [...new Set([...ours.keys(), ...expected.keys()])].flatMap((what) => {
    const [found = 0, counted = 0] = [ours.get(what), expected.get(what)];
    return Math.abs(found - counted) <= 1e-9 * (sizes.get(kindOf(what)) ?? 0)
      ? []
      : [`${pair.period.from} – ${pair.period.to}, ${what}: ${found}, the SQL says ${counted}`];
  });
}

function kindOf(what: string): string {
  return what.slice(0, what.indexOf(': ') < 0 ? undefined : what.indexOf(': '));
}

function compared(read: ReadShop, { period, compared: other }: PairOfPeriods): ShopComparison {
  const rangeOf = ({ from, to }: Span) =>
    ({ kind: 'range', from: parseIsoDay(from) ?? 0, to: parseIsoDay(to) ?? 0 }) as const;
  const answer = compareShop(read, {
    period: rangeOf(period),
    comparison: rangeOf(other),
    asOf: undefined,
  });
  if (answer.kind !== 'compared') throw new Error(answer.kind);
  return answer.comparison;
}

function reasonsOf({ drivers, contributions, mixAndRate }: ShopComparison): Reasons {
  return new Map([
    ...drivers.flatMap(({ of, parts }) => parts.map(({ id, effect }) => [`${of}: ${id}`, effect] as const)),
    ...mixAndRate.flatMap(({ kpi, segment = '', mix, rate }) => [
      [`${kpi} mix: ${segment}`, mix] as const,
      [`${kpi} rate: ${segment}`, rate] as const,
    ]),
    ...contributions.map(
      ({ by, segment = '', effect }) => [`revenue by ${by}: ${segment.toLowerCase()}`, effect] as const,
    ),
  ]);
}

function kindsOf(all: readonly Reasons[]): readonly string[] {
  const kinds = all.flatMap((reasons) => [...reasons.keys()].map(kindOf));
  return [...new Set(kinds)].sort();
}
