import { describe, expect, it } from 'vitest';
import type { RawTab } from '../../src/cells/cell';
import {
  type ComparedFigure,
  type ComparisonQuestion,
  compareShop,
  type ShopComparison,
} from '../../src/comparison/compare-shop';
import type { KpiId } from '../../src/kpi/catalogue';
import { readShop } from '../../src/measures/read-shop';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';
import { rulesInUtc } from '../reading-rules';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

/** An order of 10 on each day of January to 20 March 2026, of 20 on each from 1 March. */
const orders: RawTab = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Amount'],
    ...Array.from({ length: 79 }, (_, at) => {
      const day = isoDay(dayOf('2026-01-01') + at);
      return [`A${at}`, day, day >= '2026-03-01' ? 20 : 10];
    }),
  ],
};
/** 100 visits on each day of February and March. */
const visits: RawTab = {
  name: 'Visits',
  cells: [
    ['Date', 'Visits'],
    ...Array.from({ length: 48 }, (_, at) => [isoDay(dayOf('2026-02-01') + at), 100]),
  ],
};

const shop = readShop({
  tabs: [orders, visits],
  rules: rulesInUtc,
  today: dayOf('2026-03-21'),
  asOf: undefined,
});

function compare(question: Omit<ComparisonQuestion, 'asOf'>, asOf?: string): ShopComparison {
  if (shop.kind === 'refused') throw new Error(shop.refusal.code);
  const answer = compareShop(shop.read, { ...question, asOf: asOf === undefined ? undefined : dayOf(asOf) });
  if (answer.kind === 'compared') return answer.comparison;
  throw new Error(answer.kind === 'refused' ? answer.refusal.code : answer.problem.code);
}

function figure({ figures }: ShopComparison, id: KpiId): ComparedFigure | undefined {
  return figures.find((one) => one.id === id);
}

const range = (from: string, to: string) => ({ kind: 'range', from: dayOf(from), to: dayOf(to) }) as const;

describe('a shop in two periods', () => {
  it('counts the whole month before by default, as the summary does', () => {
    const found = compare({ period: { kind: 'complete', of: 'month' }, comparison: { kind: 'previous' } });
    const { period, compared, sameElapsedDays } = found.periods;
    expect([period.from, period.to, compared.from, compared.to].map(isoDay)).toEqual([
      ...['2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
    ]);
    expect(sameElapsedDays).toBe(false);
    // 28 orders of 10 against 31.
    expect(figure(found, 'revenue')).toMatchObject({
      now: { value: 280 },
      compared: 310,
      change: { kind: 'relative', difference: -30, relative: -30 / 310 },
    });
  });

  it('refuses days that the data do not reach, instead of counting them as 0', () => {
    for (const [from, to] of [
      ['2025-01-01', '2025-01-31'],
      ['2025-11-01', '2025-11-30'],
    ] as const) {
      const ask = () => compare({ period: range(from, to), comparison: { kind: 'previous' } });
      expect(ask, from).toThrow('outsideData');
    }
  });

  it('counts the running month against the same elapsed days', () => {
    const found = compare({ period: { kind: 'toDate', of: 'month' }, comparison: { kind: 'previous' } });
    const { period, compared, sameElapsedDays } = found.periods;
    // The data end on 20 March.
    expect([period.to, compared.to].map(isoDay)).toEqual(['2026-03-20', '2026-02-20']);
    expect(sameElapsedDays).toBe(true);
    expect(figure(found, 'revenue')).toMatchObject({
      now: { value: 400 },
      compared: 200,
      change: { relative: 1 },
    });
    // 20 orders of 2000 visits, before and now.
    expect(figure(found, 'conversion_rate')).toMatchObject({ now: { value: 0.01 }, compared: 0.01 });
    expect(figure(found, 'conversion_rate')?.change).toEqual({ kind: 'unchanged', difference: 0 });
    expect(figure(found, 'orders')?.certainty?.verdict).toBe('maybeChance');
  });

  it('shows a growth of 100 %, and no change of that growth', () => {
    const found = compare({ period: { kind: 'toDate', of: 'month' }, comparison: { kind: 'previous' } });
    const growth = figure(found, 'revenue_growth');
    expect(growth?.now).toEqual({ state: 'value', value: 1 });
    expect(growth?.change).toBeUndefined();
  });

  it('shows no change if a period is compared with itself', () => {
    const days = range('2026-02-03', '2026-02-20');
    const found = compare({ period: days, comparison: days });
    const changed = found.figures.filter(({ change }) => change !== undefined && change.kind !== 'unchanged');
    expect(changed.map(({ id }) => id)).toEqual([]);
    expect(figure(found, 'revenue')?.change?.kind).toBe('unchanged');
    const real = found.figures.filter(({ certainty }) => certainty?.verdict === 'real');
    expect(real.map(({ id }) => id)).toEqual([]);
  });

  it('does not compare with a period that is covered only in part', () => {
    const found = compare({ period: { kind: 'complete', of: 'month' }, comparison: { kind: 'year' } });
    expect(found.notCovered).toEqual({
      code: 'comparedNotCovered',
      firstDay: dayOf('2026-01-01'),
      lastDay: dayOf('2026-03-20'),
    });
    expect(figure(found, 'revenue')).toMatchObject({ now: { value: 280 } });
    expect(
      found.figures.filter(({ compared, change }) => compared !== undefined || change !== undefined),
    ).toEqual([]);
    const early = compare({ period: range('2025-12-01', '2026-01-31'), comparison: { kind: 'previous' } });
    expect(early.notCovered?.code).toBe('periodNotCovered');
  });

  it('does not compare visits that are known only in part', () => {
    const found = compare({
      period: range('2026-02-01', '2026-02-28'),
      comparison: range('2026-01-04', '2026-01-31'),
    });
    expect(figure(found, 'revenue')?.compared).toBe(280);
    expect(figure(found, 'traffic')).toMatchObject({ now: { value: 2800 } });
    expect(figure(found, 'traffic')?.compared).toBeUndefined();
  });

  it('has a trend of each figure over periods that the data cover', () => {
    const question = { period: { kind: 'toDate', of: 'month' }, comparison: { kind: 'previous' } } as const;
    const { trend } = compare({ ...question, trendLength: 4 });
    // Each month is cut to 20 days, as many as March has: 20 orders of 10, then of 20; none in December.
    expect(trend.periods.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([
      ['2025-12-01', '2025-12-20'],
      ['2026-01-01', '2026-01-20'],
      ['2026-02-01', '2026-02-20'],
      ['2026-03-01', '2026-03-20'],
    ]);
    expect(trend.values.get('revenue')).toEqual([undefined, 200, 200, 400]);
    expect(trend.values.get('traffic')).toEqual([undefined, undefined, 2000, 2000]);
    expect(trend.values.get('revenue_growth')).toEqual([undefined, undefined, 0, 1]);
    expect(trend.values.has('nps')).toBe(false);
    expect(compare(question).trend.periods).toEqual([]);
  });

  it('refuses days that do not exist', () => {
    expect(() =>
      compare({ period: range('2026-03-02', '2026-03-01'), comparison: { kind: 'previous' } }),
    ).toThrow('rangeReversed');
  });
});
