import type { CivilDay } from '../period/civil-day';
import { defaultConfidence } from '../statistics/difference';
import { studentReach } from '../statistics/student-distribution';
import { shareBy } from './course';
import { earlyDays } from './early-days';
import { type DayNoise, forecastOf, forecastVariance } from './forecast';
import { daysOf, elapsedDays, type TargetStatus } from './target';
import { expectedBy, isFlat, type TargetPath } from './target-path';
import { statusByTolerance } from './tolerance';

/** How far a target has come at the end of a day. */
export interface Progress {
  readonly status: TargetStatus;
  /** The starting value; the target itself if it is a limit to keep. */
  readonly from: number;
  /**
   * The value that should be reached by now, and the 80 % band around it of developments that end at the
   * target.
   */
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

/**
 * If the 80 % range of the forecast is wider than this share of the path to either side, it is too early for
 * a status.
 */
const widestForecast = 0.5;

/** From this share of the days on, there is a status however wide the range is. */
const earlyShare = 1 / 3;

/**
 * Compares what was reached by the end of a day with the path to the target. `actual` is undefined if it is
 * not known, `noise` if it is not known how much days vary.
 */
export function progressOf(
  path: TargetPath,
  actual: number | undefined,
  asOf: CivilDay,
  noise: DayNoise | undefined,
): Progress | undefined {
  const expected = expectedBy(path, asOf);
  const daysLeft = Math.min(path.deadline - asOf, daysOf(path));
  const elapsed = elapsedDays(path, asOf);
  if (elapsed === 0) {
    return {
      status: 'scheduled',
      from: path.from,
      expected: path.from,
      ...nothingKnown,
      requiredPerDay: path.kind === 'sum' ? (path.target - path.from) / daysOf(path) : undefined,
      daysLeft,
    };
  }
  if (actual === undefined) return undefined;
  const forecast = forecastOf(path, actual, asOf);
  const variance = noise && forecastVariance(path, noise, asOf);
  const reach = (confidence: number): number | undefined =>
    noise === undefined || variance === undefined
      ? undefined
      : studentReach(confidence, noise.degrees) * Math.sqrt(variance);
  const band = reach(bandConfidence);
  const range = reach(defaultConfidence);
  // The band has the width of the forecast's range, scaled by the share of the path that is done.
  const narrowed = band === undefined ? undefined : band * shareOfPath(path, asOf);
  const around = (
    middle: number | undefined,
    distance: number | undefined,
    side: 1 | -1,
  ): number | undefined =>
    middle === undefined || distance === undefined ? undefined : middle + side * distance;
  const progress = {
    from: path.from,
    expected,
    low: around(expected, narrowed, -1),
    high: around(expected, narrowed, 1),
    forecast: shownForecast(path, actual, forecast),
    forecastLow: around(forecast, range, -1),
    forecastHigh: around(forecast, range, 1),
    gap: path.target - actual,
    daysLeft: Math.max(daysLeft, 0),
  };
  const status =
    certainStatus(path, actual, asOf) ?? openStatus(path, actual, asOf, { ...progress, forecast }, band);
  return { status, ...progress, requiredPerDay: requiredPerDay(path, actual, asOf, status) };
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
 * The forecast that is shown. A ratio or level is not extrapolated past its target: the forecast is then the
 * target, or the present value if that is past the target.
 */
function shownForecast(path: TargetPath, actual: number, forecast: number | undefined): number | undefined {
  if (forecast === undefined || path.kind === 'sum') return forecast;
  const isPast = (value: number): boolean => path.sign * (value - path.target) > 0;
  if (!isPast(forecast)) return forecast;
  return isPast(actual) ? actual : path.target;
}

/** The share of the path that is done, by which the band is narrowed. */
function shareOfPath(path: TargetPath, asOf: CivilDay): number {
  return isFlat(path) ? 1 : shareBy(path.course, elapsedDays(path, asOf));
}

/** Whether a figure is at the target or past it; a difference by rounding does not count. */
function isThere({ target, sign }: Pick<TargetPath, 'target' | 'sign'>, actual: number): boolean {
  return sign * (actual - target) >= -1e-12 * Math.abs(target);
}

/** The status if it can no longer change. */
function certainStatus(path: TargetPath, actual: number, asOf: CivilDay): TargetStatus | undefined {
  if (asOf >= path.deadline) return isThere(path, actual) ? 'reached' : 'missed';
  if (path.canTurn) return undefined;
  if (path.sign === 1) return isThere(path, actual) ? 'reached' : undefined;
  return isThere(path, actual) ? undefined : 'missed';
}

function openStatus(
  path: TargetPath,
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
  const [elapsed, days] = [elapsedDays(path, asOf), daysOf(path)];
  if (elapsed <= earlyDays(days) || forecast === undefined) return 'tooEarly';
  if (band === undefined || forecastLow === undefined || forecastHigh === undefined) {
    const status = statusByTolerance({
      actual,
      expected,
      from: path.from,
      target: path.target,
      sign: path.sign,
    });
    // "At risk" needs a forecast; if it is not known how much days vary, the target is only behind.
    return status === 'atRisk' ? 'behind' : status;
  }
  const length = Math.abs(path.target - path.from);
  if (length > 0 && elapsed / days < earlyShare && band > widestForecast * length) return 'tooEarly';
  const best = path.sign === 1 ? forecastHigh : -forecastLow;
  if (best < path.sign * path.target) return 'atRisk';
  const ahead = path.sign * (forecast - path.target);
  if (ahead < -band) return 'behind';
  return ahead > band ? 'ahead' : 'onPace';
}

/**
 * What each remaining day must bring: for a sum an amount, for a level a change, for a ratio the value that
 * the remaining days need if all days count alike.
 */
function requiredPerDay(
  path: TargetPath,
  actual: number,
  asOf: CivilDay,
  status: TargetStatus,
): number | undefined {
  const left = path.deadline - asOf;
  if (left <= 0 || status === 'reached' || status === 'missed') return undefined;
  if (path.kind === 'ratio') {
    const [days, elapsed] = [daysOf(path), elapsedDays(path, asOf)];
    return (path.target * days - actual * elapsed) / left;
  }
  return (path.target - actual) / left;
}
