import type { CivilDay } from '../period/civil-day';
import { gainedBy } from './course';
import { daysOf, elapsedDays } from './target';
import { isFlat, type TargetPath } from './target-path';

/** How much a shop's days vary, with the degrees of freedom of the variance. */
export interface DayNoise {
  /**
   * The variance of a day: for a sum relative to what the day is expected to bring, if `isRelative`,
   * otherwise in the unit of the KPI; for a level the variance of its daily change.
   */
  readonly variance: number;
  readonly isRelative: boolean;
  readonly degrees: number;
}

/** The value of a KPI at the deadline if it goes on as before, regardless of the season. */
export function forecastOf(path: TargetPath, actual: number, asOf: CivilDay): number | undefined {
  const elapsed = elapsedDays(path, asOf);
  if (elapsed === 0) return undefined;
  if (elapsed === daysOf(path) || isFlat(path)) return actual;
  const share = gainedBy(path.course, elapsed);
  return share <= 0 ? undefined : path.from + (actual - path.from) / share;
}

/**
 * The variance of the forecast's error: the chance in the past days that the forecast extrapolates, plus that
 * of the days to come. It is 0 at the deadline.
 */
export function forecastVariance(path: TargetPath, noise: DayNoise, asOf: CivilDay): number | undefined {
  const days = daysOf(path);
  const elapsed = elapsedDays(path, asOf);
  if (elapsed === 0) return undefined;
  if (elapsed === days) return 0;
  const left = days - elapsed;
  const share = gainedBy(path.course, elapsed);
  if (path.kind === 'ratio') {
    if (isFlat(path)) return noise.variance * (1 / elapsed - 1 / days);
    // The value so far is a mean of the elapsed days. The forecast multiplies its error by 1 / share, and the
    // final value contains elapsed / days of the same error.
    const before = (noise.variance / elapsed) * (1 / share - elapsed / days) ** 2;
    return before + noise.variance * (left / days ** 2);
  }
  if (path.kind === 'level' && isFlat(path)) return noise.variance * left;
  if (share <= 0) return undefined;
  const ofDay = (index: number): number => {
    const expected = path.target * (path.course.shares[index] ?? 0);
    return noise.isRelative ? noise.variance * expected ** 2 : noise.variance;
  };
  let [over, toCome] = [0, 0];
  for (let index = 0; index < days; index += 1) {
    if (index < elapsed) over += ofDay(index);
    else toCome += ofDay(index);
  }
  const variance = over * (1 / share - 1) ** 2 + toCome;
  // The shares come from a single year, which varied by chance too.
  return path.course.isSeasonal ? 2 * variance : variance;
}
