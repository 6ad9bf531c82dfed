import type { CivilDay } from '../period/civil-day';
import { gainedBy } from './course';
import { daysOf, elapsedDays } from './target';
import { isLevelWay, type Way } from './way';

/** How a shop's days spread, and with how many degrees of freedom that is known. */
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
export function forecastOf(way: Way, actual: number, asOf: CivilDay): number | undefined {
  const elapsed = elapsedDays(way, asOf);
  if (elapsed === 0) return undefined;
  if (elapsed === daysOf(way) || isLevelWay(way)) return actual;
  const share = gainedBy(way.course, elapsed);
  return share <= 0 ? undefined : way.from + (actual - way.from) / share;
}

/**
 * The variance of the forecast's error: the chance in the past days that the forecast extrapolates, plus that
 * of the days to come. It is 0 at the deadline.
 */
export function forecastVariance(way: Way, noise: DayNoise, asOf: CivilDay): number | undefined {
  const days = daysOf(way);
  const elapsed = elapsedDays(way, asOf);
  if (elapsed === 0) return undefined;
  if (elapsed === days) return 0;
  const left = days - elapsed;
  const share = gainedBy(way.course, elapsed);
  if (way.kind === 'ratio') {
    if (isLevelWay(way)) return noise.variance * (1 / elapsed - 1 / days);
    // The running value is a mean of days; the forecast goes on with its gain, by the share of the days that are over.
    const before = (noise.variance / elapsed) * (1 / share - elapsed / days) ** 2;
    return before + noise.variance * (left / days ** 2);
  }
  if (way.kind === 'level' && isLevelWay(way)) return noise.variance * left;
  if (share <= 0) return undefined;
  const ofDay = (index: number): number => {
    const expected = way.target * (way.course.shares[index] ?? 0);
    return noise.isRelative ? noise.variance * expected ** 2 : noise.variance;
  };
  let [over, toCome] = [0, 0];
  for (let index = 0; index < days; index += 1) {
    if (index < elapsed) over += ofDay(index);
    else toCome += ofDay(index);
  }
  const variance = over * (1 / share - 1) ** 2 + toCome;
  // The shares of a year earlier are those of one year, which had its own chance.
  return way.course.isSeasonal ? 2 * variance : variance;
}
