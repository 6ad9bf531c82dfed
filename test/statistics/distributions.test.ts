import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { incompleteBeta, logGamma } from '../../src/statistics/incomplete-beta';
import { normalTail } from '../../src/statistics/normal-distribution';
import { normalQuantile } from '../../src/statistics/normal-quantile';
import { studentBothTails, studentReach } from '../../src/statistics/student-distribution';

function normalCdf(z: number): number {
  return normalTail(-z);
}

function studentCdf(t: number, degrees: number): number {
  const tail = studentBothTails(t, degrees) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The digits to which jstat is exact: it stops its continued fraction at 3e-7, and its normal distribution is
 * about as exact.
 */
const digitsOfJstat = 6;

function relativeError(value: number, expected: number): number {
  return Math.abs(value / expected - 1);
}

describe('the normal distribution', () => {
  // From SciPy 1.17, stats.norm.sf: one in the middle, those on either side of the seam, and far out.
  it.each([
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145707],
    [1.959963984540054, 0.025],
    [2.5, 0.006209665325776132],
    [3, 0.0013498980316300933],
    [5, 2.866515718791933e-7],
    [8, 6.22096057427174e-16],
    [20, 2.7536241186061556e-89],
  ])('leaves beyond %d the share %d', (z, tail) => {
    expect(relativeError(normalTail(z), tail)).toBeLessThan(2e-13);
  });

  it('is inverted by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (probability) => {
        expect(normalCdf(normalQuantile(probability))).toBeCloseTo(probability, 13);
      }),
    );
  });

  it('agrees with jstat', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z)).toBeCloseTo(jstat.normal.cdf(z, 0, 1), digitsOfJstat);
      }),
    );
  });
});

describe('the incomplete beta function', () => {
  // From SciPy 1.17, special.betainc; the first by hand: 6x² - 8x³ + 3x⁴ at 0.3.
  it.each([
    [0.3, 2, 3, 0.3483],
    [0.99, 0.5, 0.5, 0.9362314391414803],
    [0.001, 0.5, 20, 0.15758381398363844],
    [0.7, 50, 20, 0.3825092483812333],
    [0.5, 5000, 5000, 0.5],
  ])('at %d with %d and %d is %d', (x, a, b, expected) => {
    expect(relativeError(incompleteBeta(x, a, b), expected)).toBeLessThan(1e-10);
  });

  it('uses a log-gamma function that is right for factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    // 10! = 3628800, and the gamma function at a half is the root of pi.
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 13);
  });
});

describe("Student's t", () => {
  // Any table of the distribution, two-sided 5 % and 1 %, by degrees of freedom.
  it.each([
    [1, 12.706, 63.657],
    [2, 4.303, 9.925],
    [5, 2.571, 4.032],
    [10, 2.228, 3.169],
    [30, 2.042, 2.75],
    [60, 2.0, 2.66],
    [120, 1.98, 2.617],
    [Number.POSITIVE_INFINITY, 1.96, 2.576],
  ])('with %d degrees of freedom reaches %d and %d', (degrees, fivePercent, onePercent) => {
    expect(studentReach(0.95, degrees)).toBeCloseTo(fivePercent, 3);
    expect(studentReach(0.99, degrees)).toBeCloseTo(onePercent, 3);
  });

  // From SciPy 1.17, 2 · stats.t.sf.
  it.each([
    [1, 1, 0.5],
    [2.5, 3, 0.08770664700806556],
    [0.1, 7.5, 0.9229653320677902],
    [6, 40, 4.7264551327881806e-7],
    [30, 4, 7.352856097661319e-6],
    [3, 1e6, 0.0026998625414218],
  ])('lies beyond %d with %d degrees of freedom with probability %d', (t, degrees, probability) => {
    expect(relativeError(studentBothTails(t, degrees), probability)).toBeLessThan(1e-9);
  });

  it('agrees with jstat, and its reach with its tails', () => {
    const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), degrees, (t, df) => {
        expect(studentCdf(t, df)).toBeCloseTo(jstat.studentt.cdf(t, df), digitsOfJstat);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.9999, noNaN: true }), degrees, (confidence, df) => {
        expect(studentBothTails(studentReach(confidence, df), df)).toBeCloseTo(1 - confidence, 10);
      }),
    );
  });
});
