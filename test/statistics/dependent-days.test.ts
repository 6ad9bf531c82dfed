import { randomLcg, randomNormal } from 'd3-random';
import { describe, expect, it } from 'vitest';
import {
  dayDependences,
  jointVariance,
  likelihoodsOfDependence,
  varianceFactor,
  varianceOfDay,
} from '../../src/statistics/dependent-days';
import { normalTail } from '../../src/statistics/normal-distribution';

/** The covariance of days at a distance from each other; each day has a variance of 1. */
function covariance({ persistence, share }: { persistence: number; share: number }, apart: number): number {
  return apart === 0 ? 1 : share * persistence ** apart;
}

/** Solves a system of linear equations by elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    rows.forEach((row, other) => {
      if (other === at) return;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      row.forEach((value, column) => {
        row[column] = value - times * (pivot[column] ?? 0);
      });
    });
  });
  return rows.map((row, at) => (row[right.length] ?? 0) / (row[at] ?? 1));
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Days of a shop in which a share of each day's deviation remains on the next. */
function daysThatPersist(persistence: number, count: number, seed: number): Float64Array {
  const normal = randomNormal.source(randomLcg(seed))();
  let good = normal();
  return Float64Array.from({ length: count }, () => {
    good = persistence * good + Math.sqrt(1 - persistence ** 2) * normal();
    return good;
  });
}

describe('models of dependent days', () => {
  // Generalised least squares with the whole matrix, for runs shorter and longer than the filter needs to
  // settle.
  it.each([9, 75])(
    'give the same variance of a day as the full covariance matrix, for runs of %i days',
    (count) => {
      const runs = [daysThatPersist(0.5, count, 0.1), daysThatPersist(0.5, 30, 0.2)];
      dayDependences.forEach((model, at) => {
        let squares = 0;
        let free = -6;
        for (const run of runs) {
          const matrix = [...run].map((_, day) =>
            [...run].map((__, other) => covariance(model, Math.abs(day - other))),
          );
          const ofValues = solve(matrix, [...run]);
          const ofLevel = solve(
            matrix,
            [...run].map(() => 1),
          );
          const level =
            dot(
              ofValues,
              [...run].map(() => 1),
            ) /
            dot(
              ofLevel,
              [...run].map(() => 1),
            );
          squares += dot(ofValues, [...run]) - level * dot(ofLevel, [...run]);
          free += run.length - 1;
        }
        expect(varianceOfDay({ runs }, at)).toBeCloseTo(squares / free, 6);
      });
    },
  );

  it('find how strongly days depend on each other', () => {
    const persistenceOf = (persistence: number): number => {
      const runs = [1, 2, 3, 4].map((run) => daysThatPersist(persistence, 56, run / 7));
      const likely = likelihoodsOfDependence({ runs }, 3);
      expect(likely.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      return dayDependences.reduce(
        (sum, model, at) => sum + model.persistence * model.share * (likely[at] ?? 0),
        0,
      );
    };
    expect(persistenceOf(0)).toBeLessThan(0.1);
    expect(Math.abs(persistenceOf(0.8) - 0.8)).toBeLessThan(0.15);
  });

  it('do not infer dependence from a single earlier period', () => {
    const calm = [1, 2, 3, 4].map((run) => daysThatPersist(0, 42, run / 7));
    // Three weeks before a holiday, each day of which is four standard deviations higher.
    const feast = daysThatPersist(0, 42, 0.9).map((value, day) => value + (day < 21 ? 4 : 0));
    const likelyAlone = (runs: readonly Float64Array[], earlier: number) =>
      likelihoodsOfDependence({ runs }, earlier)[0] ?? 0;
    expect(likelyAlone([...calm, feast], 4)).toBeGreaterThan(0.8);
    expect(likelyAlone([feast, ...calm], 4)).toBeLessThan(0.1);
  });

  it('give the variance of the difference of two periods that the covariances of their days add up to', () => {
    for (const [days, daysBefore, between] of [
      [30, 31, 0],
      [7, 7, 0],
      [28, 28, 337],
    ] as const) {
      for (const model of dayDependences) {
        const parts = [
          ...Array.from({ length: daysBefore }, (_, day) => ({ day, part: -1 / daysBefore })),
          ...Array.from({ length: days }, (_, day) => ({ day: daysBefore + between + day, part: 1 / days })),
        ];
        let variance = 0;
        for (const one of parts) {
          for (const other of parts) {
            variance += one.part * other.part * covariance(model, Math.abs(one.day - other.day));
          }
        }
        const factor = varianceFactor(model, { days, daysBefore, between });
        expect(factor).toBeCloseTo(Math.max(variance / (1 / days + 1 / daysBefore), 1), 9);
      }
    }
  });

  it('are joined into a variance with the central 95 % of their mixture', () => {
    expect(jointVariance([{ weight: 1, variance: 4 }])).toBeCloseTo(4, 5);
    const joint = jointVariance([
      { weight: 0.7, variance: 1 },
      { weight: 0.3, variance: 9 },
    ]);
    const reach = 1.959964 * Math.sqrt(joint);
    expect(0.7 * 2 * normalTail(reach) + 0.3 * 2 * normalTail(reach / 3)).toBeCloseTo(0.05, 5);
  });

  it('are joined exactly, however much they differ, and with a variance of 0', () => {
    for (const farther of [1e-6, 0.5, 1, 40, 1e6]) {
      for (const weight of [0.04, 0.06, 0.5, 0.999]) {
        const deviation = Math.sqrt(
          jointVariance([
            { weight: 1 - weight, variance: 1 },
            { weight, variance: farther ** 2 },
          ]),
        );
        const reach = 1.959963984540054 * deviation;
        const beyond = 2 * (1 - weight) * normalTail(reach) + 2 * weight * normalTail(reach / farther);
        expect(beyond).toBeCloseTo(0.05, 9);
      }
    }
    const never = { weight: 0.96, variance: 0 };
    expect(jointVariance([never])).toBe(0);
    expect(jointVariance([never, { weight: 0.04, variance: 1 }])).toBe(0);
    const half = jointVariance([
      { weight: 0.5, variance: 0 },
      { weight: 0.5, variance: 4 },
    ]);
    // One in ten of the half that varies lies beyond 1.645 of its deviations.
    expect(Math.sqrt(half) * 1.959964).toBeCloseTo(2 * 1.644854, 5);
  });
});
