import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixAndRate } from '../../src/comparison/mix-and-rate';

describe('the change of a rate by segment', () => {
  // By hand: shop 50 of 1000 and market 10 of 1000, 3 % in all; then 25 of 500 and 15 of 1500, 2 % in all.
  // Neither rate changed, so the whole percentage point comes from the mix.
  it('is all mix if only the shares changed', () => {
    const found =
      mixAndRate([
        {
          segment: 'shop',
          before: { numerator: 50, denominator: 1000 },
          after: { numerator: 25, denominator: 500 },
        },
        {
          segment: 'market',
          before: { numerator: 10, denominator: 1000 },
          after: { numerator: 15, denominator: 1500 },
        },
      ]) ?? [];
    expect(found.map(({ rate }) => rate)).toEqual([0, 0]);
    expect(found.reduce((sum, { mix }) => sum + mix, 0)).toBeCloseTo(-0.01, 12);
  });

  // By hand: one channel with 3 % of 1000; then the same 3 % and a new channel with 1 % of 1000, 2 % in all.
  // The new one has half of the cases at 1 %, and the mean of both totals is 2.5 %: 0.5 x (0.01 - 0.025) =
  // -0.0075. The old one went from all to half at 3 %: -0.5 x (0.03 - 0.025) = -0.0025. For a channel that
  // ends, the signs are reversed.
  it('is all mix in a segment that begins or ends', () => {
    const none = { numerator: 0, denominator: 0 };
    const shop = { numerator: 30, denominator: 1000 };
    const market = { numerator: 10, denominator: 1000 };
    const begun = mixAndRate([
      { segment: 'shop', before: shop, after: shop },
      { segment: 'market', before: none, after: market },
    ]);
    expect(begun?.map(({ rate }) => rate)).toEqual([0, 0]);
    expect(begun?.[0]?.mix).toBeCloseTo(-0.0025, 12);
    expect(begun?.[1]?.mix).toBeCloseTo(-0.0075, 12);
    const ended = mixAndRate([
      { segment: 'shop', before: shop, after: shop },
      { segment: 'market', before: market, after: none },
    ]);
    expect(ended?.map(({ rate }) => rate)).toEqual([0, 0]);
    expect(ended?.[0]?.mix).toBeCloseTo(0.0025, 12);
    expect(ended?.[1]?.mix).toBeCloseTo(0.0075, 12);
  });

  it('adds up to the change of the whole rate, with segments that are new or gone, or have no cases', () => {
    // Refunds of earlier orders count in the numerator without an order in the denominator, and the sum may
    // be negative.
    const part = fc.record({
      numerator: fc.integer({ min: -500, max: 500 }),
      denominator: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9999 })),
    });
    const segments = fc.array(fc.record({ segment: fc.string(), before: part, after: part }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(segments, (drawn) => {
        const total = (when: 'before' | 'after', which: 'numerator' | 'denominator'): number =>
          drawn.reduce((sum, one) => sum + one[when][which], 0);
        const found = mixAndRate(drawn);
        if (total('before', 'denominator') === 0 || total('after', 'denominator') === 0) {
          expect(found).toBeUndefined();
          return;
        }
        const change =
          total('after', 'numerator') / total('after', 'denominator') -
          total('before', 'numerator') / total('before', 'denominator');
        const parts = (found ?? []).reduce((sum, { mix, rate }) => sum + mix + rate, 0);
        expect(parts).toBeCloseTo(change, 9);
      }),
    );
  });
});
