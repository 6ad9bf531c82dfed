import { describe, expect, it } from 'vitest';
import { daySpread, weekdayDifference } from '../../src/statistics/day-spread';

describe('the variance of days', () => {
  it('is what neither the weekday nor the run explains', () => {
    // Two weeks, the second 10 above the first each day, but for one Monday that is 4 more and one Tuesday
    // that is 4 less. A deviation of 4 in one of two weeks leaves 2 in both, with opposite signs: 4 days · 2²
    // = 16. 14 days minus 2 means of runs and 6 weekdays leave 6 degrees of freedom, so the variance is 16 /
    // 6.
    const pattern = [10, 11, 9, 12, 20, 31, 25];
    const other = pattern.map((value, day) => value + 10 + (day === 0 ? 4 : day === 1 ? -4 : 0));
    const found = daySpread([
      { firstWeekday: 0, values: pattern },
      { firstWeekday: 0, values: other },
    ]);
    // Only Monday and Tuesday vary, by 8 each, and each has a seventh of the 6 degrees of freedom: 16² / (8²
    // / (6/7 + 2) + 8² / (6/7 + 2)) - 2 = 40/7 - 2.
    expect(found?.degrees).toBeCloseTo(26 / 7, 12);
    expect(found?.variance).toBeCloseTo(16 / 6, 10);
  });

  it('is 0 if weekday and level explain all, even for runs with different first weekdays and lengths', () => {
    const pattern = [10, 11, 9, 12, 20, 31, 25];
    const run = (firstWeekday: number, length: number, level: number) => ({
      firstWeekday,
      values: Array.from({ length }, (_, day) => level + (pattern[(firstWeekday + day) % 7] ?? 0)),
    });
    const found = daySpread([run(2, 30, 5), run(4, 31, 50), run(0, 7, -20)]);
    expect(found?.degrees).toBeCloseTo(30 + 31 + 7 - 3 - 6, 9);
    expect(found?.variance).toBeLessThan(1e-9);
  });

  it('has the degrees of freedom of all days if weekdays vary alike, and of a seventh if only one varies', () => {
    // Eight weeks: 56 days minus one mean and 6 weekdays. 1 and -1 in turn from week to week on the days that
    // vary.
    const weeks = (isSpread: (day: number) => boolean) =>
      daySpread([
        {
          firstWeekday: 0,
          values: Array.from({ length: 56 }, (_, day) =>
            isSpread(day % 7) ? 5 + (Math.floor(day / 7) % 2 === 0 ? 1 : -1) : 0,
          ),
        },
      ]);
    expect(weeks(() => true)?.degrees).toBeCloseTo(49, 9);
    expect(weeks((day) => day === 6)?.degrees).toBeCloseTo(7, 9);
  });

  it('is unknown for less than two weeks', () => {
    expect(daySpread([{ firstWeekday: 0, values: [1, 2, 3, 4, 5, 6, 7] }])).toBeUndefined();
    const days = { firstWeekday: 3, values: [1, 2] };
    expect(daySpread([days, days, days, days, days, days, days])).toBeUndefined();
  });
});

it('computes the effect of one more Saturday', () => {
  // Saturdays (5) are 7 above the mean day of the pattern; all other days together are 7 below.
  const effects = [-1, -1, -1, -1, -2, 7, -1];
  const spread = { variance: 14, degrees: 50, weekdays: effects.map((effect) => ({ effect, days: 8 })) };
  // Eight days from a Saturday on contain two Saturdays: (2 · 7 + the six others, -7) / 8 = 7/8. The effects
  // of a whole week add up to 0.
  const found = weekdayDifference({ firstWeekday: 5, days: 8 }, { firstWeekday: 0, days: 7 }, spread);
  expect(found.difference).toBeCloseTo(7 / 8, 12);
  // The share of Saturdays differs by 2/8 - 1/7, that of each other weekday by 1/8 - 1/7; 14 · (sum of
  // squares) / 8.
  expect(found.variance).toBeCloseTo((14 * ((1 / 4 - 1 / 7) ** 2 + 6 * (1 / 8 - 1 / 7) ** 2)) / 8, 12);
  const week = { firstWeekday: 3, days: 7 };
  expect(weekdayDifference(week, { firstWeekday: 6, days: 14 }, spread).difference).toBeCloseTo(0, 12);
});
