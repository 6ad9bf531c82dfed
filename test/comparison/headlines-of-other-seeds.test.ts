import { describe, expect, it } from 'vitest';
import { compareShop } from '../../src/comparison/compare-shop';
import { type Headline, headlinesOf } from '../../src/comparison/headlines';
import type { ReadShop } from '../../src/measures/read-shop';
import { civilDay } from '../../src/period/civil-day';
import { readSample } from '../sample/read-sample';

// The shop that owners see is only one draw: the headlines must not depend on its seed.
const seeds = [1000, 2000];

/** Months without an event, as explained in `headlines.test.ts`. */
const quietMonths = [
  ...[2, 6, 7, 8, 9, 10].map((month) => [2025, month] as const),
  ...[1, 2, 7, 8, 9, 10].map((month) => [2026, month] as const),
];

/** The headlines of each month compared with the month before, in a shop of this seed. */
function shopOf(seed: number): (year: number, month: number) => readonly Headline[] {
  const read = readSample(seed);
  const known = new Map<number, readonly Headline[]>();
  return (year, month) => {
    const key = civilDay(year, month, 1);
    const found = known.get(key) ?? headlinesOfMonth(read, year, month);
    known.set(key, found);
    return found;
  };
}

function headlinesOfMonth(read: ReadShop, year: number, month: number): readonly Headline[] {
  const answer = compareShop(read, {
    period: { kind: 'around', of: 'month', day: civilDay(year, month, 10) },
    comparison: { kind: 'previous' },
    asOf: undefined,
  });
  if (answer.kind !== 'compared') throw new Error(answer.kind);
  return headlinesOf(answer.comparison, () => answer.comparison.contributions);
}

describe('the headlines of shops of other seeds', () => {
  const headlines = seeds.map(shopOf);

  // Where nothing has changed, a false discovery rate of 5 % is the probability of any claim at all. KPIs and
  // channels are judged at 5 % each and the holidays at 1 %, so of 24 months 24 x 0.11 = 2.6 may claim
  // something by chance.
  it('claim a change in no more quiet months than chance may', () => {
    const claims = headlines.flatMap((of, at) =>
      quietMonths.flatMap(([year, month]) => {
        const [first] = of(year, month);
        return first?.kind === 'nothingCertain' ? [] : [`${seeds[at]}, ${year}-${month}: ${first?.kind}`];
      }),
    );
    expect(claims.length, claims.join('; ')).toBeLessThanOrEqual(2);
  });

  it('find the same stories', () => {
    for (const of of headlines) {
      expect(of(2026, 3)).toContainEqual(expect.objectContaining({ kind: 'holiday', holiday: 'lebaran' }));
      expect(of(2025, 11)).toContainEqual(
        expect.objectContaining({ kind: 'holiday', holiday: 'elevenEleven' }),
      );
      const checkout = { kind: 'channelChange', kpi: 'checkout_completion', segment: 'web' };
      expect(of(2026, 5)).toContainEqual(expect.objectContaining({ ...checkout, turn: 'worse' }));
      expect(of(2026, 6)).toContainEqual(expect.objectContaining({ ...checkout, turn: 'better' }));
      // With few orders a month, one of the months may look slightly better by chance.
      const late = [7, 8, 9, 10].map((month) => of(2026, month).at(-1));
      expect(late).toContainEqual(expect.objectContaining({ kind: 'weakChannel', segment: 'TikTok' }));
    }
  });
});
