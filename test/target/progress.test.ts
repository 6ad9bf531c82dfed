import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonalCourse } from '../../src/target/course';
import type { DayNoise } from '../../src/target/forecast';
import { progressOf } from '../../src/target/progress';
import { type PathGiven, pathOf, type TargetPath } from '../../src/target/target-path';

const month: PathGiven = {
  kind: 'sum',
  sign: 1,
  aim: 'reach',
  target: 300,
  origin: 0,
  canTurn: false,
  baseline: undefined,
  start: 1,
  deadline: 30,
  course: undefined,
};

/**
 * The standard deviation of a day is half its expected figure. With so many degrees of freedom, Student's t
 * is the normal distribution.
 */
const noise: DayNoise = { variance: 0.25, isRelative: true, degrees: 1e9 };

function statusOn(
  day: number,
  actual: number,
  given: Partial<PathGiven> = {},
  known: DayNoise | undefined = noise,
) {
  return progressOf(pathOf({ ...month, ...given }), actual, day, known)?.status;
}

describe('a sum on the tenth of thirty days', () => {
  // Each day should bring 10, with a standard deviation of 5. The first ten days have a variance of 250. The
  // forecast triples their sum, so its error contains them (3 − 1) times: (3 − 1)² × 250, plus 500 of the
  // days to come, are 1,500, a standard deviation of 38.73. The 80 % band is 1.2816 of these, 49.63; the 95 %
  // range is 1.96 of them, 75.91. A third of the band lies around the expected 100.
  it('has a band, a forecast with its range, a gap, and what each remaining day must bring', () => {
    expect(progressOf(pathOf(month), 90, 10, noise)).toEqual({
      status: 'onPace',
      from: 0,
      expected: expect.closeTo(100, 9),
      low: expect.closeTo(100 - 49.634 / 3, 2),
      high: expect.closeTo(100 + 49.634 / 3, 2),
      forecast: expect.closeTo(270, 9),
      forecastLow: expect.closeTo(270 - 75.909, 2),
      forecastHigh: expect.closeTo(270 + 75.909, 2),
      gap: 210,
      requiredPerDay: 10.5,
      daysLeft: 20,
    });
  });

  it.each([
    [117, 'ahead'],
    [116, 'onPace'],
    [84, 'onPace'],
    [83, 'behind'],
    // Three times 75 and 75.91 are just above 300, three times 74 are not.
    [75, 'behind'],
    [74, 'atRisk'],
    [299, 'ahead'],
    [300, 'reached'],
  ] as const)('of %d is %s', (actual, status) => {
    expect(statusOn(10, actual)).toBe(status);
  });

  it('has a wider band with the season of a single year, which varied by chance too', () => {
    const course = seasonalCourse(new Array(30).fill(4));
    const [straight, seasonal] = [undefined, course].map((one) =>
      progressOf(pathOf({ ...month, course: one }), 100, 10, noise),
    );
    const width = (of: typeof straight): number => (of?.high ?? 0) - (of?.low ?? 0);
    expect(width(seasonal) / width(straight)).toBeCloseTo(Math.SQRT2, 9);
  });
});

describe('the season of the year before', () => {
  it('keeps a month on pace that always earns little at first', () => {
    // Five days of 2, then 25 of 10: 10 of 260 by the fifth day, 20 + 10 of 260 by the sixth.
    const course = seasonalCourse([2, 2, 2, 2, 2, ...new Array(25).fill(10)]);
    expect(statusOn(8, 46, { course })).toBe('onPace');
    expect(statusOn(8, 46)).not.toBe('onPace');
  });
});

describe('the status', () => {
  it('is "too early" for a sixth of the days, five days for a month', () => {
    expect(statusOn(5, 0)).toBe('tooEarly');
    expect(statusOn(6, 0)).toBe('atRisk');
  });

  it('is "too early" while the range of the forecast is too wide', () => {
    const wild = { ...noise, variance: 9 };
    expect(statusOn(8, 20, {}, wild)).toBe('tooEarly');
    expect(statusOn(12, 120, {}, wild)).toBe('onPace');
  });

  it('is "scheduled" before the first day', () => {
    expect(progressOf(pathOf(month), undefined, 0, noise)).toMatchObject({
      status: 'scheduled',
      expected: 0,
      requiredPerDay: 10,
      daysLeft: 30,
    });
  });

  it('is undefined if no figure is known', () => {
    expect(progressOf(pathOf(month), undefined, 10, noise)).toBeUndefined();
  });

  it.each([
    [89, 'behind'],
    [90, 'onPace'],
    [111, 'ahead'],
    [20, 'behind'],
  ] as const)(
    'follows shares of the path, and is never "at risk", if it is unknown how much days vary: %d of 100 is %s',
    (actual, status) => {
      expect(progressOf(pathOf(month), actual, 10, undefined)?.status).toBe(status);
    },
  );
});

describe('a budget that is not to be passed', () => {
  const budget = { aim: 'below', sign: -1 } as const;
  it.each([
    [10, 80, 'ahead'],
    [10, 120, 'behind'],
    [10, 130, 'atRisk'],
    [10, 301, 'missed'],
    [30, 300, 'reached'],
  ] as const)('on day %d with %d spent is %s', (day, actual, status) => {
    expect(statusOn(day, actual, budget)).toBe(status);
  });
});

describe('a ratio', () => {
  // 1.5 % to 2.5 % in 30 days; a day has a standard deviation of 0.3 points.
  const rate = { kind: 'ratio', target: 0.025, baseline: 0.015, canTurn: true } as const;
  const ofRate: DayNoise = { variance: 0.003 ** 2, isRelative: false, degrees: 1e9 };
  it('is forecast from its gain so far, but not beyond its target', () => {
    // Half of the days, 0.6 of 1 point gained: that would be 1.2 points at the end; 0.3 would be 0.6.
    const progress = progressOf(pathOf({ ...month, ...rate }), 0.021, 15, ofRate);
    expect(progress).toMatchObject({
      expected: expect.closeTo(0.02, 12),
      forecast: 0.025,
    });
    expect(progressOf(pathOf({ ...month, ...rate }), 0.018, 15, ofRate)?.forecast).toBeCloseTo(0.021, 12);
    // 9e-6 / 15 × (2 − 0.5)² + 9e-6 × 15 / 900 = 1.5e-6, and half of the band at half of the path.
    expect(progress?.high).toBeCloseTo(0.02 + (1.28155 * Math.sqrt(1.5e-6)) / 2, 7);
    // 15 days of 2.1 % are to become 30 of 2.5 %: 2.9 % on each of the others.
    expect(progress?.requiredPerDay).toBeCloseTo(0.029, 12);
  });

  it('that must stay above its target is compared with it from the first day', () => {
    const stay = { ...rate, aim: 'above' } as const;
    expect(statusOn(15, 0.0251, stay, ofRate)).toBe('onPace');
    // 9e-6 × (1/15 − 1/30) is a standard deviation of 0.055 points.
    expect(statusOn(15, 0.0242, stay, ofRate)).toBe('behind');
    expect(statusOn(15, 0.0238, stay, ofRate)).toBe('atRisk');
  });
});

describe('a target that is reached or missed', () => {
  const given = fc.record({
    kind: fc.constantFrom('sum' as const, 'ratio' as const, 'level' as const),
    aim: fc.constantFrom('reach' as const, 'above' as const, 'below' as const),
    target: fc.double({ min: 1, max: 1e6, noNaN: true }),
    baseline: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
    canTurn: fc.boolean(),
    days: fc.integer({ min: 1, max: 200 }),
    noise: fc.option(fc.constant(noise), { nil: undefined }),
  });
  const cases = fc.tuple(
    given,
    fc.double({ min: 0, max: 2e6, noNaN: true }),
    fc.double({ min: 0, max: 1.2, noNaN: true }),
  );

  it('is certain: at the deadline, or for a sum that can no longer change its result', () => {
    fc.assert(
      fc.property(cases, ([{ days, noise: known, ...one }, actual, share]) => {
        const sign: 1 | -1 = one.aim === 'below' ? -1 : 1;
        const path: TargetPath = pathOf({ ...month, ...one, sign, start: 0, deadline: days - 1 });
        const day = Math.floor(share * days);
        const status = progressOf(path, actual, day, known)?.status;
        const isThere = sign * (actual - path.target) >= 0;
        if (day >= path.deadline) expect(status).toBe(isThere ? 'reached' : 'missed');
        else if (one.canTurn) expect(['reached', 'missed']).not.toContain(status);
        else if (status === 'reached') expect(sign === 1 && isThere).toBe(true);
        else if (status === 'missed') expect(sign === -1 && !isThere).toBe(true);
      }),
    );
  });
});
