import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievability, growthTo, pastGrowth, proposalsFor, targetOf } from '../../src/target/past-growth';

/** A conversion rate of 1.5 % that rose by at most 0.3 points in a month. */
const conversion = pastGrowth(
  [0.014, 0.013, 0.016, 0.0155, 0.014, 0.0152, 0.015],
  {
    sign: 1,
    isRelative: false,
  },
  6,
);

describe('a target compared with the past', () => {
  if (conversion === undefined) throw new Error('There is no past.');

  // Growths from month to month in points: -0.1, 0.3, -0.05, -0.15, 0.12, -0.02.
  it('knows the growths of the past, the greatest first', () => {
    const points = conversion.growths[0]?.map((growth) => Math.round(growth * 10_000) / 100);
    expect(points).toEqual([0.3, 0.12, -0.02, -0.05, -0.1, -0.15]);
  });

  // "From 1.5 % to 10 % next month is not realistic, 2 to 2.5 % is": the worked example of the sources.
  it('finds 10 % from 1.5 % in one month out of reach, and 2 to 2.5 % hard but possible', () => {
    const found = achievability(conversion, 0.1, 1);
    expect(found).toMatchObject({ state: 'never', spans: 6 });
    if (found.state !== 'never') throw new Error(found.state);
    expect(found.best).toBeCloseTo(0.003, 12);
    // 1.5 and 3.5 times the best 0.3 points above 1.5 %.
    expect(found.from).toBeCloseTo(0.0195, 12);
    expect(found.to).toBeCloseTo(0.0255, 12);
    expect(achievability(conversion, 0.02, 1).state).toBe('hard');
    expect(achievability(conversion, 0.025, 1).state).toBe('hard');
  });

  it('counts how often the past grew as much', () => {
    // 0.1 points: in 2 of 6 months. 0.01 points, in 2 of 6 too.
    expect(achievability(conversion, 0.016, 1)).toMatchObject({ state: 'demanding', times: 2, spans: 6 });
    const rising = pastGrowth([10, 11, 13, 14, 16], { sign: 1, isRelative: true }, 2);
    expect(rising && achievability(rising, 17, 1)).toMatchObject({ state: 'usual', times: 4, spans: 4 });
  });

  it('reports too little past, and a target that is no growth', () => {
    const short = pastGrowth([10, 11], { sign: 1, isRelative: true }, 3);
    expect(short && achievability(short, 12, 1)).toEqual({ state: 'unknown' });
    expect(short && proposalsFor(short, 1)).toEqual([]);
    expect(achievability(conversion, 0.015, 1)).toEqual({ state: 'noGrowth' });
    expect(achievability(conversion, 0.01, 1)).toEqual({ state: 'noGrowth' });
    expect(pastGrowth([10, undefined], { sign: 1, isRelative: true }, 3)).toBeUndefined();
    expect(pastGrowth([10, 0], { sign: 1, isRelative: true }, 3)).toBeUndefined();
  });

  it('counts a fall as growth if less is better', () => {
    const cost = pastGrowth([100, 80, 90, 72, 90], { sign: -1, isRelative: true }, 1);
    // Growths: 0.2, -0.125, 0.2, -0.25. From 90, 72 is a fifth less.
    expect(cost && achievability(cost, 72, 1)).toMatchObject({ state: 'usual', times: 2, spans: 4 });
    expect(cost && achievability(cost, 100, 1)).toEqual({ state: 'noGrowth' });
  });
});

describe('three proposals', () => {
  it('are each harder than the one before, and lie on the wanted side of the baseline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 24 }),
        fc.constantFrom<1 | -1>(1, -1),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        (series, sign, isRelative, periods) => {
          const past = pastGrowth(series, { sign, isRelative }, 3);
          if (past === undefined) throw new Error('Every value is above 0.');
          const found = proposalsFor(past, periods);
          expect(found.map(({ name }) => name)).toEqual(['steady', 'hard', 'veryHard']);
          const growths = found.map(({ target }) => growthTo(past, target));
          growths.forEach((growth, at) => {
            expect(growth).toBeGreaterThanOrEqual((growths[at - 1] ?? 0) - 1e-9 * Math.abs(growth) - 1e-9);
          });
          // A harder target was not reached more often.
          expect(found[1]?.times).toBeLessThanOrEqual(found[0]?.times ?? 0);
          expect(found[2]?.times).toBeLessThanOrEqual(found[1]?.times ?? 0);
        },
      ),
    );
  });

  it('are reached by their growth from the baseline', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.constantFrom<1 | -1>(1, -1),
        (growth, sign) => {
          const past = { baseline: 200, sign, isRelative: true, growths: [] };
          expect(growthTo(past, targetOf(past, growth))).toBeCloseTo(growth, 9);
        },
      ),
    );
  });
});
