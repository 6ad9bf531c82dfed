import { describe, expect, it } from 'vitest';
import { dayNoise, levelNoise } from '../../src/target/day-noise';

const repeated = <Value>(count: number, value: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => value(at));

describe('how much days vary', () => {
  const alternating = repeated(56, (day) => (day % 2 === 0 ? 90 : 110));
  const seen = { firstWeekday: 0, isRelative: true, knowsWeekdays: false };

  it('is relative to what a day brings, so that growth does not change it', () => {
    // A tenth above and below 100: a variance of 0.01; each run of 28 days loses one degree of freedom.
    const small = dayNoise({ ...seen, values: alternating });
    expect(small).toMatchObject({ variance: expect.closeTo((0.01 * 28) / 27, 9), degrees: 54 });
    expect(dayNoise({ ...seen, values: alternating.map((value) => 7 * value) })?.variance).toBeCloseTo(
      small?.variance ?? 0,
      12,
    );
  });

  it('does not count weekdays as chance if expectations follow them', () => {
    const saturdays = repeated(56, (day) => (day % 7 === 5 ? 300 : 100));
    const found = dayNoise({ ...seen, values: saturdays, knowsWeekdays: true });
    expect(found?.variance).toBeCloseTo(0, 9);
    expect(dayNoise({ ...seen, values: saturdays })?.variance).toBeGreaterThan(0.2);
  });

  it('is that of whole weeks if these vary more: a promotion lasts longer than a day', () => {
    // Weeks of 80 and 120 in turn: steps of 0.4, half of their square times seven is 0.56; days alone would
    // give 0.04.
    const weeks = repeated(56, (day) => (Math.floor(day / 7) % 2 === 0 ? 80 : 120));
    expect(dayNoise({ ...seen, values: weeks })?.variance).toBeCloseTo(0.56, 9);
  });

  it('is unknown for less than a week, and for days without any value', () => {
    expect(dayNoise({ ...seen, values: [1, 2, 3, 4, 5, 6] })).toBeUndefined();
    expect(dayNoise({ ...seen, values: repeated(56, () => 0) })).toBeUndefined();
  });
});

describe('how much a level changes', () => {
  it('is measured by its steps from week to week', () => {
    // Steps of 7 up and down: 49 a week, 7 a day.
    expect(levelNoise(repeated(9, (week) => (week % 2) * 7))).toEqual({
      variance: 7,
      degrees: 8,
      isRelative: false,
    });
    expect(levelNoise([1, 2, 3])).toBeUndefined();
  });
});
