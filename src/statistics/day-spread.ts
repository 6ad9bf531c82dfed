/** Figures of days in a row, and the weekday of the first of them. */
export interface DayRun {
  /** 0 to 6, whichever day the week begins on. */
  readonly firstWeekday: number;
  readonly values: readonly number[];
}

/** How days spread around what their weekday and their run make one expect. */
export interface DaySpread {
  /** The variance of one day. */
  readonly variance: number;
  readonly degrees: number;
  /** What each weekday has above the mean of its run, and how many days that was seen on. */
  readonly weekdays: readonly WeekdayEffect[];
}

interface WeekdayEffect {
  readonly effect: number;
  readonly days: number;
}

export const daysOfWeek = 7;

/**
 * The variance of single days where each run has a level of its own and all share the pattern of their weekdays: the
 * residual variance of a two-way analysis of variance without interaction (R. A. Fisher, "Statistical Methods for
 * Research Workers", 1925), fitted by taking off the means of runs and of weekdays in turn until nothing is left to take off.
 * So neither a change between runs nor a busy Saturday is taken for chance. Runs shorter than a week tell nothing of
 * their own; undefined where no degree of freedom is left.
 */
export function daySpread(runs: readonly DayRun[]): DaySpread | undefined {
  const whole = runs.filter(({ values }) => values.length >= daysOfWeek);
  const residuals = whole.map(({ values }) => [...values]);
  const dayCount = residuals.reduce((sum, { length }) => sum + length, 0);
  const degrees = dayCount - whole.length - (daysOfWeek - 1);
  if (degrees < 1) return undefined;
  const effects = new Array<number>(daysOfWeek).fill(0);
  const days = new Array<number>(daysOfWeek).fill(0);
  const weekdayOf = (run: number, day: number): number =>
    ((whole[run]?.firstWeekday ?? 0) + day) % daysOfWeek;
  residuals.forEach((values, run) => {
    values.forEach((_, day) => {
      const weekday = weekdayOf(run, day);
      days[weekday] = (days[weekday] ?? 0) + 1;
    });
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const values of residuals) takeOffMean(values);
    takeOffWeekdays();
  }
  const squares = residuals.reduce(
    (sum, values) => values.reduce((part, value) => part + value * value, sum),
    0,
  );
  return {
    variance: squares / degrees,
    degrees,
    weekdays: effects.map((effect, weekday) => ({ effect, days: days[weekday] ?? 0 })),
  };

  function takeOffWeekdays(): void {
    const sums = new Array<number>(daysOfWeek).fill(0);
    residuals.forEach((values, run) => {
      values.forEach((value, day) => {
        const weekday = weekdayOf(run, day);
        sums[weekday] = (sums[weekday] ?? 0) + value;
      });
    });
    sums.forEach((sum, weekday) => {
      effects[weekday] = (effects[weekday] ?? 0) + sum / (days[weekday] ?? 1);
    });
    residuals.forEach((values, run) => {
      values.forEach((value, day) => {
        const weekday = weekdayOf(run, day);
        values[day] = value - (sums[weekday] ?? 0) / (days[weekday] ?? 1);
      });
    });
  }
}

/** What is left of the means shrinks to less than a sixth with each round: runs of a week and more are nearly balanced. */
const rounds = 12;

function takeOffMean(values: number[]): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  values.forEach((value, day) => {
    values[day] = value - mean;
  });
}

/** What two runs differ by because of their weekdays alone, as a mean of their days, with its variance. */
export function weekdayDifference(
  now: Pick<DayRun, 'firstWeekday'> & { readonly days: number },
  before: Pick<DayRun, 'firstWeekday'> & { readonly days: number },
  { weekdays, variance }: DaySpread,
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
