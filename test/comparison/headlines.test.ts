import { describe, expect, it } from 'vitest';
import { compareShop } from '../../src/comparison/compare-shop';
import { type Headline, headlinesOf } from '../../src/comparison/headlines';
import { civilDay } from '../../src/period/civil-day';
import { readSample } from '../sample/read-sample';

const known = new Map<number, readonly Headline[]>();

/** The headlines of a month of the sample shop compared with the month before. */
function headlines(year: number, month: number): readonly Headline[] {
  const key = civilDay(year, month, 1);
  const found = known.get(key) ?? headlinesAnew(year, month);
  known.set(key, found);
  return found;
}

function headlinesAnew(year: number, month: number): readonly Headline[] {
  const answer = compareShop(readSample(), {
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
  // Lebaran was on 31 March 2025; the shop sells twice as much in the weeks before it.
  it('begin with the revenue of Lebaran, and with its fall afterwards', () => {
    const [march] = headlines(2025, 3);
    expect(march).toMatchObject({ kind: 'change', kpi: 'revenue', turn: 'better' });
    const [april] = headlines(2025, 4);
    expect(april).toMatchObject({ kind: 'change', kpi: 'revenue', turn: 'worse' });
    if (april?.kind !== 'change') throw new Error('There is no headline.');
    const effects = april.drivers.reduce((sum, { effect }) => sum + effect, 0);
    expect(effects).toBeCloseTo(april.change.difference, 3);
    // The driver that fell most decides the advice.
    expect(april.drivers[0]?.effect).toBeLessThan(0);
  });

  it('mention no KPI twice in different words, and at most five things', () => {
    const found = kpisOf(headlines(2025, 4));
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found).not.toContain('orders');
    expect(found).not.toContain('gmv');
  });

  it('name Lebaran in its months and in those after it, in both years', () => {
    // Lebaran was on 31 March 2025 and on 21 March 2026: the 24 days before it are all in March 2025, 20 of them in March 2026.
    expect(headlines(2025, 3)).toContainEqual(
      expect.objectContaining({ kind: 'holiday', holiday: 'lebaran', days: 24, daysCompared: 0 }),
    );
    expect(headlines(2026, 3)[0]).toMatchObject({
      kind: 'holiday',
      holiday: 'lebaran',
      day: civilDay(2026, 3, 21),
      days: 20,
      daysCompared: 4,
    });
    expect(headlines(2026, 4)[0]).toMatchObject({ kind: 'holiday', holiday: 'lebaran', days: 0 });
  });

  it('name the sales day that brought a fifth of a month’s orders', () => {
    expect(headlines(2025, 11)[0]).toMatchObject({ kind: 'holiday', holiday: 'elevenEleven', days: 1 });
    expect(headlines(2025, 12)[0]).toMatchObject({ kind: 'holiday', holiday: 'elevenEleven', days: 0 });
  });

  // The website's payment page failed for half of the buyers in May 2026: `stories` of the sample shop.
  it('name the broken checkout of the website, and that it was mended', () => {
    const [may] = headlines(2026, 5);
    expect(may).toMatchObject({
      kind: 'channelChange',
      kpi: 'checkout_completion',
      segment: 'web',
      turn: 'worse',
    });
    const [june] = headlines(2026, 6);
    expect(june).toMatchObject({ kind: 'channelChange', segment: 'web', turn: 'better' });
  });

  // TikTok grows month by month and converts badly: `sampleChannels`.
  it('name the channel that brings visitors and hardly an order, once it brings a tenth of them', () => {
    for (const [year, month] of monthsFrom(2025, 8, 15)) {
      expect(headlines(year, month).at(-1)).toMatchObject({ kind: 'weakChannel', segment: 'TikTok' });
    }
    for (const [year, month] of monthsFrom(2024, 12, 8)) {
      expect(headlines(year, month)).not.toContainEqual(expect.objectContaining({ kind: 'weakChannel' }));
    }
  });

  // From September 2026 an influencer is paid 3,500,000 a month, beside some 4,000,000 of other marketing.
  it('name what the fee of the influencer did to the cost of a new customer', () => {
    expect(headlines(2026, 9)[0]).toMatchObject({ kind: 'change', kpi: 'cac' });
  });

  // The months without an event. Left out are those of Lebaran and the two after it, of 11.11 and 12.12, of
  // the checkout failure and the influencer's first, and the month after each.
  it.each([
    [2025, 2],
    [2025, 6],
    [2025, 7],
    [2025, 8],
    [2025, 9],
    [2025, 10],
    [2026, 1],
    [2026, 2],
    [2026, 7],
    [2026, 8],
    [2026, 10],
  ])('claim no change in %i-%i', (year, month) => {
    expect(headlines(year, month)[0]).toEqual({ kind: 'nothingCertain' });
  });

  it('give in a quiet month the revenue, the certainty of its change, and the next holiday', () => {
    // 11.11 brings the shop seven and a half times the orders of a day: `shopDays`.
    const [, revenue, ahead] = headlines(2025, 10);
    expect(revenue).toMatchObject({
      kind: 'uncertain',
      kpi: 'revenue',
      certainty: { verdict: 'maybeChance' },
    });
    if (ahead?.kind !== 'comingHoliday') throw new Error('Nothing is ahead.');
    expect(ahead).toMatchObject({ holiday: 'elevenEleven', day: civilDay(2025, 11, 11) });
    expect(ahead.ordersADay).toBeGreaterThan(4 * ahead.ordersElse);
    expect(headlines(2026, 8)).toHaveLength(4);
  });
});

/** Consecutive months, as year and month. */
function monthsFrom(year: number, month: number, count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => {
    const index = year * 12 + month - 1 + at;
    return [Math.floor(index / 12), (index % 12) + 1] as const;
  });
}
