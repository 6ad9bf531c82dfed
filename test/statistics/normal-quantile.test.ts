import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalQuantile } from '../../src/statistics/normal-quantile';

// The last three are the check values of Wichura's paper, one for each pair of polynomials; the others are those
// of common tables.
it.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.99, 2.3263478740408408],
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798],
])('the quantile at %d is %d', (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 12);
});

it('is symmetric around the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1023 }), (part) => {
      // A share of a power of two has an exact complement.
      const probability = part / 1024;
      expect(normalQuantile(1 - probability)).toBeCloseTo(-normalQuantile(probability), 13);
    }),
  );
});

it('grows with the probability, across the seams of its three parts too', () => {
  const probabilities = fc.double({ min: 1e-300, max: 0.999, noNaN: true });
  const seams = fc.constantFrom(Math.exp(-25), 0.075, 0.925);
  fc.assert(
    fc.property(fc.oneof(probabilities, seams), fc.constantFrom(0.9999, 1), (probability, nearly) => {
      const lower = normalQuantile(probability * nearly);
      expect(normalQuantile(probability * nearly * 1.0001)).toBeGreaterThan(lower);
    }),
  );
});

it('is infinite for probabilities of 0 and 1', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});
