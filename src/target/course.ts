/** The share of each day, from the first to the last, in what a target is to gain. */
export interface Course {
  /** The share of each day; together they are 1. */
  readonly shares: readonly number[];
  /** Whether the shares are those of a year earlier; otherwise every day has the same share. */
  readonly isSeasonal: boolean;
}

/** A course in which every day adds the same. */
export function straightCourse(days: number): Course {
  return { shares: new Array<number>(days).fill(1 / days), isSeasonal: false };
}

/**
 * Each day has the share of the whole that it had a year earlier, negative if more was refunded or paid than
 * earned. Undefined if nothing was earned in that year.
 */
export function seasonalCourse(yearEarlier: readonly number[]): Course | undefined {
  const whole = yearEarlier.reduce((sum, value) => sum + value, 0);
  if (!(whole > 0) || !Number.isFinite(whole)) return undefined;
  return { shares: yearEarlier.map((value) => value / whole), isSeasonal: true };
}

/** The share that was gained after some days. It can be negative for a while, if rent is paid first. */
export function gainedBy({ shares }: Course, elapsed: number): number {
  if (elapsed >= shares.length) return 1;
  let share = 0;
  for (let day = 0; day < elapsed; day += 1) share += shares[day] ?? 0;
  return share;
}

/**
 * The share that is expected after some days: what was gained and not lost again later. It never decreases,
 * and is 1 at the end.
 */
export function shareBy(course: Course, elapsed: number): number {
  let [gained, least] = [gainedBy(course, elapsed), 1];
  for (let day = elapsed; day < course.shares.length; day += 1) {
    least = Math.min(least, gained);
    gained += course.shares[day] ?? 0;
  }
  return Math.max(least, 0);
}
