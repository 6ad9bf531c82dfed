import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOfShares } from '../../src/statistics/difference-of-shares';

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10: all eight examples.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d in %d and %d in %d lies between %d and %d', (part, whole, before, wholeBefore, low, high) => {
    const found = differenceOfShares({ part, whole }, { part: before, whole: wholeBefore });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('has the p-value of the score test', () => {
    // By hand, 56 of 70 against 48 of 80: pooled 104/150; standard error √(0.693333 · 0.306667 · (1/70 + 1/80)) =
    // 0.0754669; 0.2 / 0.0754669 = 2.65017; the normal table gives 2 · 0.0040226.
    const found = differenceOfShares({ part: 56, whole: 70 }, { part: 48, whole: 80 });
    expect(found.difference).toBeCloseTo(0.2, 14);
    expect(found.p).toBeCloseTo(0.008045, 6);
  });

  it('has a p-value of 1 if all cases, or none, belong to both parts', () => {
    expect(differenceOfShares({ part: 0, whole: 10 }, { part: 0, whole: 20 }).p).toBe(1);
    expect(differenceOfShares({ part: 10, whole: 10 }, { part: 20, whole: 20 }).p).toBe(1);
  });

  it('changes its sign if the sides are swapped, and stays between -1 and 1', () => {
    const share = fc
      .integer({ min: 1, max: 1000 })
      .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }));
    fc.assert(
      fc.property(share, share, (now, before) => {
        const there = differenceOfShares(now, before);
        const back = differenceOfShares(before, now);
        expect(back.low).toBeCloseTo(-there.high, 13);
        expect(back.p).toBeCloseTo(there.p, 13);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
      }),
    );
  });
});
