/** How the days of a target share what is to be gained, from its first day to its last. */
export interface Course {
  /** The share of each day; together they are 1. */
  readonly shares: readonly number[];
  /** Whether they are those of a year earlier; else each day has the same. */
  readonly isSeasonal: boolean;
}

/** Every day brings the same. */
export function straightCourse(days: number): Course {
  return { shares: new Array<number>(days).fill(1 / days), isSeasonal: false };
}

/**
 * Each day brings what it brought a year earlier, as a share of the whole; a day on which more was given back than
 * earned brings nothing. Undefined where that year earned nothing.
 */
export function seasonalCourse(yearEarlier: readonly number[]): Course | undefined {
  const earned = yearEarlier.map((value) => Math.max(value, 0));
  const whole = earned.reduce((sum, value) => sum + value, 0);
  if (!(whole > 0) || !Number.isFinite(whole)) return undefined;
  return { shares: earned.map((value) => value / whole), isSeasonal: true };
}

/** The share that is gained when so many days are over: never less than the day before, and all of it at the end. */
export function shareBy({ shares }: Course, elapsed: number): number {
  if (elapsed >= shares.length) return 1;
  let share = 0;
  for (let day = 0; day < elapsed; day += 1) share += shares[day] ?? 0;
  return Math.min(share, 1);
}
