import { expect, it } from 'vitest';
import type { Difference } from '../../src/statistics/difference';
import { differenceBy, jointDegrees } from '../../src/statistics/estimate';
import { meanOf } from '../../src/statistics/mean';
import type { Moments } from '../../src/statistics/moments';

function momentsBy(count: number, mean: number, deviation: number): Moments {
  return { count, sum: count * mean, sumOfSquares: (count - 1) * deviation ** 2 + count * mean ** 2 };
}

/** The difference of two means, as it is computed for the order value. */
function differenceOfMeans(now: Moments, before: Moments): Difference | undefined {
  const [one, other] = [meanOf(now), meanOf(before)];
  if (one === undefined || other === undefined) return undefined;
  const variance = one.variance + other.variance;
  return differenceBy(one.value - other.value, { variance, degrees: jointDegrees(one, other) });
}

// The NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3: miles per gallon of American and Japanese cars. It gives
// t = -12.94627 with 136.8750 degrees of freedom if the variances are not assumed to be equal.
it('the difference of two means is tested as by Welch', () => {
  const american = momentsBy(249, 20.14458, 6.4147);
  const japanese = momentsBy(79, 30.48101, 6.10771);
  const found = differenceOfMeans(american, japanese);
  // The standard error is √(6.4147²/249 + 6.10771²/79) = 0.798410, and t with 136.875 degrees of freedom reaches 1.97744.
  expect(found?.difference).toBeCloseTo(-10.33643, 5);
  expect((found?.difference ?? 0) / 0.79841).toBeCloseTo(-12.94627, 4);
  expect(found?.low).toBeCloseTo(-10.33643 - 1.57881, 4);
  expect(found?.high).toBeCloseTo(-10.33643 + 1.57881, 4);
  expect(found?.p).toBeCloseTo(0, 20);
});

it('is unknown for single values, and for values that are all the same', () => {
  expect(differenceOfMeans(momentsBy(1, 5, 0), momentsBy(10, 4, 1))).toBeUndefined();
  expect(differenceOfMeans(momentsBy(10, 5, 0), momentsBy(10, 4, 0))).toBeUndefined();
});
