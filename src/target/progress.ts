import type { CivilDay } from '../period/civil-day';
import { defaultConfidence } from '../statistics/difference';
import { studentReach } from '../statistics/student-distribution';
import { shareBy } from './course';
import { earlyDays } from './early-days';
import { type DayNoise, forecastOf, forecastVariance } from './forecast';
import { daysOf, elapsedDays, type TargetStatus } from './target';
import { statusByTolerance } from './tolerance';
import { expectedBy, isLevelWay, type Way } from './way';

/** How far a target has come at the end of a day. */
export interface Progress {
  readonly status: TargetStatus;
  /** The starting value; the target itself if it is a limit to keep. */
  readonly from: number;
  /** What should be reached by now, and the band in which four of five such ways lie that end at the target. */
  readonly expected: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The forecast for the deadline, with its 95 % range. */
  readonly forecast: number | undefined;
  readonly forecastLow: number | undefined;
  readonly forecastHigh: number | undefined;
  /** What is missing to the target; below 0 it is passed. */
  readonly gap: number | undefined;
  /** What each remaining day must bring; undefined if no day is left or nothing is needed. */
  readonly requiredPerDay: number | undefined;
  readonly daysLeft: number;
}

/** An 80 % band: of the courses that end at the target, one in ten lies below it. */
const bandConfidence = 0.8;

/** A forecast whose range is more than this share of the way to either side is not shown. */
const widestForecast = 0.5;

/** From this share of the days on, it is shown however wide it is. */
const earlyShare = 1 / 3;

/**
 * Compares what was reached by the end of a day with the way to the target. `actual` is undefined if it is
 * not known, `noise` if it is not known how much days vary.
 */
export function progressOf(
  way: Way,
  actual: number | undefined,
  asOf: CivilDay,
  noise: DayNoise | undefined,
): Progress | undefined {
  const expected = expectedBy(way, asOf);
  const daysLeft = Math.min(way.deadline - asOf, daysOf(way));
  const elapsed = elapsedDays(way, asOf);
  if (elapsed === 0) {
    return {
      status: 'scheduled',
      from: way.from,
      expected: way.from,
      ...nothingKnown,
      requiredPerDay: way.kind === 'sum' ? (way.target - way.from) / daysOf(way) : undefined,
      daysLeft,
    };
  }
  if (actual === undefined) return undefined;
  const forecast = forecastOf(way, actual, asOf);
  const variance = noise && forecastVariance(way, noise, asOf);
  const reach = (confidence: number): number | undefined =>
    noise === undefined || variance === undefined
      ? undefined
      : studentReach(confidence, noise.degrees) * Math.sqrt(variance);
  const band = reach(bandConfidence);
  const range = reach(defaultConfidence);
  // The band has the forecast's width, scaled by the share of the way that is done.
  const narrowed = band === undefined ? undefined : band * shareOfWay(way, asOf);
  const around = (
    middle: number | undefined,
    distance: number | undefined,
    side: 1 | -1,
  ): number | undefined =>
    middle === undefined || distance === undefined ? undefined : middle + side * distance;
  const progress = {
    from: way.from,
    expected,
    low: around(expected, narrowed, -1),
    high: around(expected, narrowed, 1),
    forecast: toldForecast(way, actual, forecast),
    forecastLow: around(forecast, range, -1),
    forecastHigh: around(forecast, range, 1),
    gap: way.target - actual,
    daysLeft: Math.max(daysLeft, 0),
  };
  const status =
    certainStatus(way, actual, asOf) ?? openStatus(way, actual, asOf, { ...progress, forecast }, band);
  return { status, ...progress, requiredPerDay: requiredPerDay(way, actual, asOf, status) };
}

const nothingKnown = {
  low: undefined,
  high: undefined,
  forecast: undefined,
  forecastLow: undefined,
  forecastHigh: undefined,
  gap: undefined,
} as const;

/**
 * The forecast that is shown: a ratio or level that reaches its target early is not said to rise on, but to
 * be at the target or to stay where it is.
 */
function toldForecast(way: Way, actual: number, forecast: number | undefined): number | undefined {
  if (forecast === undefined || way.kind === 'sum') return forecast;
  const isPast = (value: number): boolean => way.sign * (value - way.target) > 0;
  if (!isPast(forecast)) return forecast;
  return isPast(actual) ? actual : way.target;
}

/** The share of the way that is done, by which the band is narrowed. */
function shareOfWay(way: Way, asOf: CivilDay): number {
  return isLevelWay(way) ? 1 : shareBy(way.course, elapsedDays(way, asOf));
}

/** Whether a figure is at the target or past it; a difference by rounding does not count. */
function isThere({ target, sign }: Pick<Way, 'target' | 'sign'>, actual: number): boolean {
  return sign * (actual - target) >= -1e-12 * Math.abs(target);
}

/** What nothing can change any more. */
function certainStatus(way: Way, actual: number, asOf: CivilDay): TargetStatus | undefined {
  if (asOf >= way.deadline) return isThere(way, actual) ? 'reached' : 'missed';
  if (way.canTurn) return undefined;
  if (way.sign === 1) return isThere(way, actual) ? 'reached' : undefined;
  return isThere(way, actual) ? undefined : 'missed';
}

function openStatus(
  way: Way,
  actual: number,
  asOf: CivilDay,
  {
    expected,
    forecast,
    forecastLow,
    forecastHigh,
  }: Pick<Progress, 'expected' | 'forecast' | 'forecastLow' | 'forecastHigh'>,
  band: number | undefined,
): TargetStatus {
  const [elapsed, days] = [elapsedDays(way, asOf), daysOf(way)];
  if (elapsed <= earlyDays(days) || forecast === undefined) return 'tooEarly';
  if (band === undefined || forecastLow === undefined || forecastHigh === undefined) {
    const status = statusByTolerance({
      actual,
      expected,
      from: way.from,
      target: way.target,
      sign: way.sign,
    });
    // "At risk" needs a forecast; if it is not known how much days vary, the target is only behind.
    return status === 'atRisk' ? 'behind' : status;
  }
  const length = Math.abs(way.target - way.from);
  if (length > 0 && elapsed / days < earlyShare && band > widestForecast * length) return 'tooEarly';
  const best = way.sign === 1 ? forecastHigh : -forecastLow;
  if (best < way.sign * way.target) return 'atRisk';
  const ahead = way.sign * (forecast - way.target);
  if (ahead < -band) return 'behind';
  return ahead > band ? 'ahead' : 'onPace';
}

/**
 * What each remaining day must bring: for a sum an amount, for a level a change, for a ratio the value that
 * the remaining days need if all days count alike.
 */
function requiredPerDay(way: Way, actual: number, asOf: CivilDay, status: TargetStatus): number | undefined {
  const left = way.deadline - asOf;
  if (left <= 0 || status === 'reached' || status === 'missed') return undefined;
  if (way.kind === 'ratio') {
    const [days, elapsed] = [daysOf(way), elapsedDays(way, asOf)];
    return (way.target * days - actual * elapsed) / left;
  }
  return (way.target - actual) / left;
}
