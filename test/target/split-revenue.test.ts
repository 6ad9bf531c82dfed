import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenSplit, moveFactor, revenueFactors, revenueOf } from '../../src/target/split-revenue';

const anySplit = fc.record({
  visitors: fc.double({ min: 1, max: 1e6, noNaN: true }),
  conversion: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
  orderValue: fc.double({ min: 0.5, max: 1e6, noNaN: true }),
});

it('splits a target evenly: a quarter more revenue is 7.7 % more of each factor', () => {
  // The cube root of 1.25 is 1.0772.
  const split = evenSplit({ visitors: 1000, conversion: 0.02, orderValue: 50 }, 1250);
  expect(split?.visitors).toBeCloseTo(1077.2, 1);
  expect(split?.conversion).toBeCloseTo(0.021544, 6);
  expect(split?.orderValue).toBeCloseTo(53.86, 2);
});

it('keeps the product, whichever factor is changed', () => {
  fc.assert(
    fc.property(
      anySplit,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.constantFrom(...revenueFactors),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (baseline, growth, moved, by) => {
        const target = revenueOf(baseline) * growth;
        const split = evenSplit(baseline, target);
        if (split === undefined) throw new Error('Every factor is above 0.');
        expect(revenueOf(split) / target).toBeCloseTo(1, 9);
        const after = moveFactor(split, moved, split[moved] * by);
        expect(revenueOf(after) / target).toBeCloseTo(1, 9);
        expect(after.conversion).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('splits nothing if there is nothing to grow from', () => {
  expect(evenSplit({ visitors: 0, conversion: 0.02, orderValue: 50 }, 100)).toBeUndefined();
  expect(evenSplit({ visitors: 10, conversion: 0.02, orderValue: 50 }, 0)).toBeUndefined();
});
