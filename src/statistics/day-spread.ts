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
  /** How much more the sums of many days vary than days that know nothing of each other: 1 or more. */
  readonly serial: number;
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
  const squares = new Array<number>(daysOfWeek).fill(0);
  const ofFigures = whole.flatMap(({ values }) => values).reduce((sum, value) => sum + value * value, 0);
  residuals.forEach((values, run) => {
    values.forEach((value, day) => {
      const weekday = weekdayOf(run, day);
      const square = value * value;
      // What rounding leaves of figures that do not spread at all is no spread.
      if (square > ofFigures * rounding) squares[weekday] = (squares[weekday] ?? 0) + square;
    });
  });
  return {
    serial: serialFactor(residuals),
    variance: squares.reduce((sum, value) => sum + value, 0) / degrees,
    degrees: degreesOf(
      squares,
      days.map((count) => (count * degrees) / dayCount),
    ),
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

/**
 * Of how many free values a sum of squares is known, by weekday: where all that spreads falls on one weekday, such as the
 * figures of a tab with a row a week, only the days of that weekday tell anything. Satterthwaite's degrees of freedom,
 * with the correction for squares that are estimates themselves (F. E. Satterthwaite, Biometrics Bulletin 2 (1946),
 * 110-114; B. L. Welch, Biometrika 34 (1947), 28-35): of weekdays that spread alike they are those of all days.
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

/** Days that far apart know nothing of each other. */
const serialDays = 7;

/**
 * What follows on days that are alike, such as customers who order again within the week, or a promotion of some days:
 * sums of them vary more. The long-run variance beside that of single days, with the weights of M. S. Bartlett, as in
 * W. K. Newey and K. D. West, Econometrica 55 (1987), 703-708; days that seem to make up for each other count as
 * independent ones.
 */
function serialFactor(runs: readonly (readonly number[])[]): number {
  const productsAt = (lag: number): number =>
    runs.reduce(
      (sum, values) => sum + values.reduce((part, value, day) => part + value * (values[day + lag] ?? 0), 0),
      0,
    );
  const squares = productsAt(0);
  if (squares === 0) return 1;
  let factor = 1;
  for (let lag = 1; lag < serialDays; lag += 1) {
    factor += 2 * (1 - lag / serialDays) * (productsAt(lag) / squares);
  }
  return Math.max(factor, 1);
}

/** A square so small beside those of the figures is an error of rounding. */
const rounding = 1e-24;

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
