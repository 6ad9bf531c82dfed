import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainedBy, seasonalCourse, shareBy, straightCourse } from '../../src/target/course';
import { expectedBy, pathOf, type TargetPath } from '../../src/target/target-path';

describe('the course of a target', () => {
  it('is straight if no earlier year is known: a tenth of the days is a tenth of the path', () => {
    expect(shareBy(straightCourse(30), 3)).toBeCloseTo(0.1, 12);
    expect(shareBy(straightCourse(30), 0)).toBe(0);
  });

  it('is that of the year before, day by day', () => {
    const course = seasonalCourse([10, 30, 0, 60]);
    expect([0, 1, 2, 3, 4].map((day) => course && shareBy(course, day))).toEqual([0, 0.1, 0.4, 0.4, 1]);
  });

  it('does not count what is lost again: rent on the first day, a bill on the last one', () => {
    // In percent of the total of 100: -20, 30, 80, 130, 100.
    const course = seasonalCourse([-20, 50, 50, 50, -30]);
    expect([1, 2, 3, 4, 5].map((day) => course && shareBy(course, day))).toEqual([
      ...[0, expect.closeTo(0.3, 12), expect.closeTo(0.8, 12), 1, 1],
    ]);
    expect(course && gainedBy(course, 4)).toBeCloseTo(1.3, 12);
  });

  it('does not follow an earlier year in which nothing was earned', () => {
    expect(seasonalCourse([0, 0, -3])).toBeUndefined();
  });
});

describe('the expected value of a sum', () => {
  const days = fc.array(fc.double({ min: -50, max: 1000, noNaN: true }), { minLength: 1, maxLength: 120 });
  const paths = fc.record({ days, target: fc.double({ min: 1, max: 1e9, noNaN: true }) });
  const pathAlong = (values: readonly number[], target: number): TargetPath =>
    pathOf({
      kind: 'sum',
      sign: 1,
      aim: 'reach',
      target,
      origin: 0,
      canTurn: false,
      baseline: 12,
      start: 100,
      deadline: 99 + values.length,
      course: seasonalCourse(values),
    });

  it('never falls from one day to the next, and is the target on the last day', () => {
    fc.assert(
      fc.property(paths, ({ days: values, target }) => {
        const path = pathAlong(values, target);
        let before = 0;
        for (let day = path.start; day <= path.deadline; day += 1) {
          const expected = expectedBy(path, day);
          expect(expected).toBeGreaterThanOrEqual(before);
          before = expected;
        }
        expect(before).toBe(target);
        expect(expectedBy(path, path.start - 1)).toBe(0);
      }),
    );
  });
});

describe('the expected value of a ratio', () => {
  const given = {
    kind: 'ratio',
    sign: 1,
    target: 0.025,
    origin: 0,
    canTurn: true,
    start: 0,
    deadline: 9,
    course: undefined,
  } as const;

  it('goes straight from the baseline to the target', () => {
    // From 1.5 % to 2.5 % in 10 days: after 4 of them 1.9 %.
    const path = pathOf({ ...given, aim: 'reach', baseline: 0.015 });
    expect(expectedBy(path, 3)).toBeCloseTo(0.019, 12);
    expect(expectedBy(path, 9)).toBe(0.025);
  });

  it('is the target on every day if the ratio is to stay above it', () => {
    const path = pathOf({ ...given, aim: 'above', baseline: 0.015 });
    expect(expectedBy(path, 0)).toBe(0.025);
  });
});
