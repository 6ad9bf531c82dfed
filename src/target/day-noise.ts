import { type DayRun, daySpread, daysOfWeek } from '../statistics/day-spread';
import type { DayNoise } from './forecast';

/** With fewer degrees of freedom, it is not known how much days vary. */
const leastDegrees = 6;

/** Days of one level: shop and season change little within four weeks. */
const daysOfRun = 4 * daysOfWeek;

/** Consecutive past days of the shop, and how they are interpreted. */
interface PastDays extends DayRun {
  /** Whether the expected figures follow weekdays. If not, a busy Saturday counts as chance. */
  readonly knowsWeekdays: boolean;
  /** Whether days vary in proportion to their expected figures. */
  readonly isRelative: boolean;
}

/**
 * How much days vary around their expected figures. If whole weeks vary more than independent days would, the
 * variance of weeks is used, because promotions and the weather last longer than a day. Undefined if too few
 * days are known.
 */
export function dayNoise({
  firstWeekday,
  values,
  knowsWeekdays,
  isRelative,
}: PastDays): DayNoise | undefined {
  const runs = runsOf(firstWeekday, values, isRelative);
  const ofDays = knowsWeekdays ? daySpread(runs) : plainSpread(runs);
  if (ofDays === undefined || ofDays.degrees < leastDegrees) return undefined;
  const ofWeeks = spreadOfWeeks(runs);
  const { variance, degrees } =
    ofWeeks !== undefined && ofWeeks.degrees >= leastDegrees && ofWeeks.variance > ofDays.variance
      ? ofWeeks
      : ofDays;
  return { variance, degrees, isRelative };
}

interface Spread {
  readonly variance: number;
  readonly degrees: number;
}

/** Runs of four weeks, the last one up to the end; relative ones as multiples of their mean. */
function runsOf(firstWeekday: number, values: readonly number[], isRelative: boolean): readonly DayRun[] {
  const runs: DayRun[] = [];
  for (let end = values.length; end >= daysOfWeek; end -= daysOfRun) {
    const start = Math.max(end - daysOfRun, 0);
    const run = values.slice(start, end);
    const mean = run.reduce((sum, value) => sum + value, 0) / run.length;
    if (run.length < daysOfWeek || (isRelative && !(mean > 0))) continue;
    runs.unshift({
      firstWeekday: (firstWeekday + start) % daysOfWeek,
      values: isRelative ? run.map((value) => value / mean) : run,
    });
  }
  return runs;
}

/** The variance of days around the mean of their run, including the differences between weekdays. */
function plainSpread(runs: readonly DayRun[]): Spread | undefined {
  const degrees = runs.reduce((sum, { values }) => sum + values.length - 1, 0);
  if (degrees < 1) return undefined;
  const squares = runs.reduce((sum, { values }) => {
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    return sum + values.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
  return { variance: squares / degrees, degrees };
}

/**
 * The variance of a day if weeks differed by independent days only: half the mean square of the steps from
 * week to week, which a slow season hardly affects.
 */
function spreadOfWeeks(runs: readonly DayRun[]): Spread | undefined {
  const steps = runs.flatMap(({ values }) => {
    const means: number[] = [];
    for (let end = values.length; end >= daysOfWeek; end -= daysOfWeek) {
      means.unshift(values.slice(end - daysOfWeek, end).reduce((sum, value) => sum + value, 0) / daysOfWeek);
    }
    return means.slice(1).map((mean, week) => mean - (means[week] ?? mean));
  });
  if (steps.length === 0) return undefined;
  const squares = steps.reduce((sum, step) => sum + step * step, 0) / steps.length;
  return { variance: (squares / 2) * daysOfWeek, degrees: steps.length };
}

/** The variance of a level's daily change, from its values at the end of consecutive weeks. */
export function levelNoise(weekly: readonly number[]): DayNoise | undefined {
  const steps = weekly.slice(1).map((value, week) => value - (weekly[week] ?? value));
  if (steps.length < leastDegrees) return undefined;
  const variance = steps.reduce((sum, step) => sum + step * step, 0) / steps.length / daysOfWeek;
  return { variance, degrees: steps.length, isRelative: false };
}
