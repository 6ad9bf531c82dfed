import type { DaysWithoutWeekdays } from './dependent-days';

/** Figures of consecutive days, and the weekday of the first. */
export interface DayRun {
  /** 0 to 6, whichever day the week begins on. */
  readonly firstWeekday: number;
  readonly values: readonly number[];
}

/** How much days vary around the figure that is expected for their weekday and their run. */
export interface DaySpread extends DaysWithoutWeekdays {
  /** The variance of one day. */
  readonly variance: number;
  readonly degrees: number;
  /** By how much each weekday lies above the mean of its run, and how many days this was estimated from. */
  readonly weekdays: readonly WeekdayEffect[];
}

interface WeekdayEffect {
  readonly effect: number;
  readonly days: number;
}

export const daysOfWeek = 7;

/**
 * The variance of single days around the level of their run and the pattern of their weekdays. So neither a
 * change between runs nor a busy Saturday counts as chance. It is the residual variance of a two-way analysis
 * of variance without interaction (R. A. Fisher, "Statistical Methods for Research Workers", 1925), fitted by
 * subtracting the means of runs and of weekdays in turn until they are 0. Runs shorter than a week are
 * ignored. Undefined without degrees of freedom.
 */
export function daySpread(runs: readonly DayRun[]): DaySpread | undefined {
  const whole = runs.filter(({ values }) => values.length >= daysOfWeek);
  const dayCount = whole.reduce((sum, { values }) => sum + values.length, 0);
  const degrees = dayCount - whole.length - (daysOfWeek - 1);
  if (degrees < 1) return undefined;
  const { levels, weekdays } = fittedTo(whole);
  const squares = new Array<number>(daysOfWeek).fill(0);
  const least = whole.reduce((sum, { values }) => sum + sumOfSquares(values), 0) * rounding;
  const residuals = whole.map(({ firstWeekday, values }, run) => {
    const left = new Float64Array(values.length);
    const level = levels[run] ?? 0;
    for (let day = 0; day < left.length; day += 1) {
      const weekday = (firstWeekday + day) % daysOfWeek;
      const value = (values[day] ?? 0) - level - (weekdays[weekday]?.effect ?? 0);
      left[day] = value;
      // Figures that do not vary at all leave rounding errors, which are no variation.
      if (value * value > least) squares[weekday] = (squares[weekday] ?? 0) + value * value;
    }
    return left;
  });
  return {
    runs: residuals,
    variance: squares.reduce((sum, value) => sum + value, 0) / degrees,
    degrees: degreesOf(
      squares,
      weekdays.map(({ days }) => (days * degrees) / dayCount),
    ),
    weekdays,
  };
}

/** The level of each run and the effect of each weekday, from their sums alone. */
function fittedTo(runs: readonly DayRun[]): {
  readonly levels: readonly number[];
  readonly weekdays: readonly WeekdayEffect[];
} {
  const sums = new Array<number>(daysOfWeek).fill(0);
  const days = new Array<number>(daysOfWeek).fill(0);
  const ofRuns = runs.map(({ firstWeekday, values }) => {
    const daysOfRun = new Array<number>(daysOfWeek).fill(0);
    let sum = 0;
    for (let day = 0; day < values.length; day += 1) {
      const weekday = (firstWeekday + day) % daysOfWeek;
      const value = values[day] ?? 0;
      sum += value;
      sums[weekday] = (sums[weekday] ?? 0) + value;
      daysOfRun[weekday] = (daysOfRun[weekday] ?? 0) + 1;
    }
    daysOfRun.forEach((count, weekday) => {
      days[weekday] = (days[weekday] ?? 0) + count;
    });
    return { sum, length: values.length, days: daysOfRun };
  });
  let levels = ofRuns.map(() => 0);
  let effects = sums.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    levels = ofRuns.map(
      (run) =>
        run.days.reduce((left, count, weekday) => left - count * (effects[weekday] ?? 0), run.sum) /
        run.length,
    );
    effects = sums.map(
      (sum, weekday) =>
        ofRuns.reduce((left, run, at) => left - (run.days[weekday] ?? 0) * (levels[at] ?? 0), sum) /
        (days[weekday] ?? 1),
    );
  }
  return { levels, weekdays: effects.map((effect, weekday) => ({ effect, days: days[weekday] ?? 0 })) };
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/**
 * The degrees of freedom of the variance, from the sums of squares by weekday. If all weekdays vary alike,
 * they are those of all days. If only one weekday varies, as for a tab with one row a week, only the days of
 * this weekday count. By Satterthwaite, with the correction for squares that are estimates themselves (F. E.
 * Satterthwaite, Biometrics Bulletin 2 (1946), 110-114; B. L. Welch, Biometrika 34 (1947), 28-35).
 */
function degreesOf(squares: readonly number[], degrees: readonly number[]): number {
  const sum = squares.reduce((total, value) => total + value, 0);
  const all = degrees.reduce((total, value) => total + value, 0);
  if (sum === 0) return all;
  const parts = squares.reduce((total, value, weekday) => {
    const free = degrees[weekday] ?? 0;
    return total + value ** 2 / (free + 2);
  }, 0);
  return Math.min(all, sum ** 2 / parts - 2);
}

/** A square that is a smaller share of those of the figures is a rounding error. */
const rounding = 1e-24;

/**
 * Each round reduces the remaining means to less than a sixth: runs of a week or more contain all weekdays
 * nearly equally often.
 */
const rounds = 12;

/** The difference of two runs' daily means that comes from their weekdays alone, with its variance. */
export function weekdayDifference(
  now: Pick<DayRun, 'firstWeekday'> & { readonly days: number },
  before: Pick<DayRun, 'firstWeekday'> & { readonly days: number },
  { weekdays, variance }: Pick<DaySpread, 'weekdays' | 'variance'>,
): { readonly difference: number; readonly variance: number } {
  let difference = 0;
  let perDay = 0;
  weekdays.forEach(({ effect, days }, weekday) => {
    const more = shareOfWeekday(now, weekday) - shareOfWeekday(before, weekday);
    difference += more * effect;
    perDay += (more * more) / days;
  });
  return { difference, variance: variance * perDay };
}

/** The share of a run's days that are a weekday. */
function shareOfWeekday(
  { firstWeekday, days }: { readonly firstWeekday: number; readonly days: number },
  weekday: number,
): number {
  const first = (weekday - firstWeekday + daysOfWeek) % daysOfWeek;
  return first >= days ? 0 : (Math.floor((days - 1 - first) / daysOfWeek) + 1) / days;
}
