import { type DayRun, daySpread, daysOfWeek } from '../statistics/day-spread';
import type { DayNoise } from './forecast';

/** With fewer degrees of freedom, it is not known how much days vary. */
const leastDegrees = 6;

/** Days of one level: shop and season change little within four weeks. */
const daysOfRun = 4 * daysOfWeek;

/** Days in a row in the shop's own past, and how they are to be seen. */
interface PastDays extends DayRun {
  /** Whether what is expected of a day follows its weekday: else a busy Saturday is chance too. */
  readonly knowsWeekdays: boolean;
  /** Whether a day spreads in proportion to what is expected of it. */
  readonly isRelative: boolean;
}

/**
 * How much days vary around what is expected of them. If whole weeks vary more than independent days would,
 * that counts, because promotions and the weather last longer than a day. Undefined if too few days are
 * known.
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

/** The variance of days around the mean of their run, weekdays and all. */
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

/** How a level moves from one day to the next, from what it was at the end of some weeks in a row. */
export function levelNoise(weekly: readonly number[]): DayNoise | undefined {
  const steps = weekly.slice(1).map((value, week) => value - (weekly[week] ?? value));
  if (steps.length < leastDegrees) return undefined;
  const variance = steps.reduce((sum, step) => sum + step * step, 0) / steps.length / daysOfWeek;
  return { variance, degrees: steps.length, isRelative: false };
}
