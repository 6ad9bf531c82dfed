import jstat from 'jstat';
import type { TargetStatus } from '../../src/target/target';

/** The first and the last day of a target. */
export interface Days {
  readonly start: number;
  readonly deadline: number;
}

/** A figure for each day. */
type ByDay = (day: number) => number;

export function daysOf({ start, deadline }: Days): readonly number[] {
  return Array.from({ length: deadline - start + 1 }, (_, day) => start + day);
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const square = (value: number): number => value ** 2;

/** The variance of a day, with its degrees of freedom. */
interface Spread {
  readonly variance: number;
  readonly degrees: number;
}

interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** The 26 weeks before a target: one run of two weeks, then six of four. */
function runsBefore({ start }: Days, on: ByDay): readonly (readonly DayValue[])[] {
  return [[182, 14], ...[168, 140, 112, 84, 56, 28].map((back) => [back, 28])].map(([back = 0, length = 0]) =>
    Array.from({ length }, (_, day) => ({ day: start - back + day, value: on(start - back + day) })),
  );
}

/** The variance of a day in the runs before a target, by the closed formula for a balanced two-way table. */
function spreadOf(runs: readonly (readonly DayValue[])[]): Spread {
  const meanOf = (days: readonly DayValue[]): number => mean(days.map(({ value }) => value));
  const all = runs.flat();
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((of) => meanOf(all.filter(({ day }) => day % 7 === of)));
  const residuals = runs.flatMap((run) =>
    run.map(({ day, value }) => value - meanOf(run) - ((weekdays[day % 7] ?? 0) - meanOf(all))),
  );
  const free = 182 - runs.length - 6;
  const squares = [0, 1, 2, 3, 4, 5, 6].map((of) =>
    sum(all.map(({ day }, at) => (day % 7 === of ? square(residuals[at] ?? 0) : 0))),
  );
  const daily = sum(squares) / free;
  // Satterthwaite's degrees of freedom, for weekdays with different variances.
  const ofDays = square(sum(squares)) / sum(squares.map((one) => square(one) / (free / 7 + 2))) - 2;
  const steps = runs.flatMap((run) => {
    const weeks = Array.from({ length: run.length / 7 }, (_, week) =>
      meanOf(run.slice(7 * week, 7 * week + 7)),
    );
    return weeks.slice(1).map((week, at) => week - (weeks[at] ?? week));
  });
  const weekly = (mean(steps.map(square)) / 2) * 7;
  return weekly > daily
    ? { variance: weekly, degrees: steps.length }
    : { variance: daily, degrees: Math.min(ofDays, free) };
}

/** The distance to both sides of a forecast within which the end lies in a share of all cases. */
function reachOf(share: number, degrees: number, deviation: number): number {
  return jstat.studentt.inv((1 + share) / 2, degrees) * deviation;
}

/** The state of a target at the end of a day that is not its last. */
interface Standing {
  readonly elapsed: number;
  readonly days: number;
  readonly forecast: number;
  readonly deviation: number;
  readonly degrees: number;
  readonly target: number;
  /** 1 if more is better, -1 if less is. */
  readonly sign: 1 | -1;
  /** The distance from the baseline to the target; 0 if the target is a limit to keep. */
  readonly length: number;
}

function statusOf({
  elapsed,
  days,
  forecast,
  deviation,
  degrees,
  target,
  sign,
  length,
}: Standing): TargetStatus {
  const band = reachOf(0.8, degrees, deviation);
  const more = sign * (forecast - target);
  if (elapsed <= Math.min(5, Math.floor(days / 6))) return 'tooEarly';
  if (length > 0 && elapsed / days < 1 / 3 && band > length / 2) return 'tooEarly';
  if (more + reachOf(0.95, degrees, deviation) < 0) return 'atRisk';
  if (more < -band) return 'behind';
  return more > band ? 'ahead' : 'onPace';
}

/** A target is at risk only if it was already so on the day before. */
function onTwoDays(raw: readonly TargetStatus[]): readonly TargetStatus[] {
  return raw.map((status, at) => (status === 'atRisk' && raw[at - 1] !== 'atRisk' ? 'behind' : status));
}

/** The daily statuses of a target for a sum with a year before it, computed from its days alone. */
export function statusesByHand(month: Days, target: number, on: ByDay): readonly TargetStatus[] {
  const days = daysOf(month);
  const lastYear = days.map((day) => on(day - 364));
  const shares = lastYear.map((value) => value / sum(lastYear));
  // The days of each run relative to its mean.
  const relative = runsBefore(month, on).map((run) =>
    run.map(({ day, value }) => ({ day, value: value / mean(run.map((one) => one.value)) })),
  );
  const { variance, degrees } = spreadOf(relative);
  const raw = days.map((_, at): TargetStatus => {
    const elapsed = at + 1;
    const actual = sum(days.slice(0, elapsed).map(on));
    if (actual >= target) return 'reached';
    if (elapsed === days.length) return 'missed';
    const share = sum(shares.slice(0, elapsed));
    const squares = (from: number, to: number): number => sum(shares.slice(from, to).map(square));
    const ofError =
      2 *
      variance *
      target ** 2 *
      (squares(0, elapsed) * (1 / share - 1) ** 2 + squares(elapsed, days.length));
    const deviation = Math.sqrt(ofError);
    return statusOf({
      elapsed,
      days: days.length,
      forecast: actual / share,
      deviation,
      degrees,
      target,
      sign: 1,
      length: target,
    });
  });
  return onTwoDays(raw);
}

/** A target for a KPI that can turn until the last day. */
export interface OpenTarget {
  readonly days: Days;
  readonly target: number;
  readonly sign: 1 | -1;
  /** The starting value; undefined for a limit to keep all along. */
  readonly baseline: number | undefined;
}

/**
 * How much the deviation of a day before and of a day after the forecast changes the final value compared
 * with the forecast.
 */
interface Weights {
  readonly over: number;
  readonly toCome: number;
}

/** The daily statuses of a KPI that goes straight from its baseline to its target, or is to be kept. */
function statusesOfOpen(
  { days: { start, deadline }, target, sign, baseline }: OpenTarget,
  at: (day: number) => number,
  { variance, degrees }: Spread,
  weights: (elapsed: number, days: number, gain: number) => Weights,
): readonly TargetStatus[] {
  // If the target was passed before it began, there is no distance to cover.
  const from = baseline === undefined || sign * (target - baseline) <= 0 ? target : baseline;
  const days = deadline - start + 1;
  const raw = daysOf({ start, deadline }).map((day): TargetStatus => {
    const actual = at(day);
    if (day === deadline) return sign * (actual - target) >= -1e-9 * target ? 'reached' : 'missed';
    const elapsed = day - start + 1;
    const gain = from === target ? 1 : days / elapsed;
    const { over, toCome } = weights(elapsed, days, gain);
    return statusOf({
      elapsed,
      days,
      forecast: from === target ? actual : from + (actual - from) * gain,
      deviation: Math.sqrt(variance * (elapsed * over ** 2 + (days - elapsed) * toCome ** 2)),
      degrees,
      target,
      sign,
      length: Math.abs(target - from),
    });
  });
  return onTwoDays(raw);
}

/** The ratio of two sums over the days of a span. */
export function quotient(span: Days, parts: ByDay, wholes: ByDay): number {
  return sum(daysOf(span).map(parts)) / sum(daysOf(span).map(wholes));
}

/**
 * The daily statuses of a target for a ratio of sums, such as orders per visitor, computed from its days
 * alone.
 */
export function statusesOfQuotientByHand(
  target: OpenTarget,
  parts: ByDay,
  wholes: ByDay,
): readonly TargetStatus[] {
  const { start } = target.days;
  const reference: Days = { start: start - 182, deadline: start - 1 };
  const rate = quotient(reference, parts, wholes);
  const wholeOfDay = mean(daysOf(reference).map(wholes));
  // The residual of a ratio estimate: a day's deviation from the ratio of all days, relative to the mean
  // denominator.
  const residual = (day: number): number => (parts(day) - rate * wholes(day)) / wholeOfDay;
  return statusesOfOpen(
    target,
    (day) => quotient({ start, deadline: day }, parts, wholes),
    spreadOf(runsBefore(target.days, residual)),
    // The value so far is a mean over the past days, the final one over all days.
    (elapsed, days, gain) => ({ over: gain / elapsed - 1 / days, toCome: 1 / days }),
  );
}

/** The daily statuses of a target for a level, computed from the daily levels alone. */
export function statusesOfLevelByHand(target: OpenTarget, at: ByDay): readonly TargetStatus[] {
  const { start } = target.days;
  const weeks = Array.from({ length: 12 }, (_, back) => at(start - 1 - 7 * (11 - back)));
  const steps = weeks.slice(1).map((level, week) => level - (weeks[week] ?? level));
  return statusesOfOpen(
    target,
    at,
    { variance: mean(steps.map(square)) / 7, degrees: steps.length },
    // A level is the sum of its daily steps, the final one that of all steps.
    (_elapsed, _days, gain) => ({ over: gain - 1, toCome: 1 }),
  );
}
