import { mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { Draws } from '../../src/sample/draws';

const times = <Value>(count: number, draw: () => Value): Value[] => Array.from({ length: count }, draw);

describe('draws', () => {
  it('repeat with the same seed and differ with another', () => {
    const sequence = (seed: number) => {
      const draws = new Draws(seed);
      return times(20, () => [draws.count(40), draws.successes(30, 0.4), draws.integer(1, 1_000)]);
    };
    expect(sequence(7)).toEqual(sequence(7));
    expect(sequence(7)).not.toEqual(sequence(8));
  });

  it('keep whole numbers between both ends, and reach both', () => {
    const draws = new Draws(1);
    expect(new Set(times(200, () => draws.integer(3, 5)))).toEqual(new Set([3, 4, 5]));
  });

  it('follow the mean and the probability that they are given', () => {
    const draws = new Draws(2);
    expect(mean(times(2_000, () => draws.count(40)))).toBeCloseTo(40, 0);
    expect(mean(times(4_000, () => draws.successes(5, 0.27)))).toBeCloseTo(1.35, 1);
    expect(mean(times(4_000, () => draws.count(0.3)))).toBeCloseTo(0.3, 1);
  });

  it('never succeed oftener than they are tried', () => {
    const draws = new Draws(3);
    expect(times(5, () => draws.successes(4, 1))).toEqual([4, 4, 4, 4, 4]);
    expect(times(5, () => draws.successes(4, 0))).toEqual([0, 0, 0, 0, 0]);
  });

  it('pick items as often as they weigh, and never one without weight', () => {
    const draws = new Draws(4);
    const picked = times(4_000, () => draws.pick([3, 1, 0]));
    expect(picked.filter((index) => index === 0).length / picked.length).toBeCloseTo(0.75, 1);
    expect(picked).not.toContain(2);
  });

  it('stay within a share around a mean', () => {
    const draws = new Draws(5);
    const drawn = times(1_000, () => draws.around(200, 0.1));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(180);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(220);
    expect(mean(drawn)).toBeCloseTo(200, -1);
  });
});
