import jstat from 'jstat';
import type { TargetStatus } from '../../src/target/target';

/** The first and the last day of a target. */
export interface Days {
  readonly start: number;
  readonly deadline: number;
}

/** A figure of each day. */
type ByDay = (day: number) => number;

export function daysOf({ start, deadline }: Days): readonly number[] {
  return Array.from({ length: deadline - start + 1 }, (_, day) => start + day);
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const square = (value: number): number => value ** 2;

/** The variance of a day, and of how many free values it is known. */
interface Spread {
  readonly variance: number;
  readonly degrees: number;
}

interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** The 26 weeks before a target: two weeks, then six times four. */
function runsBefore({ start }: Days, on: ByDay): readonly (readonly DayValue[])[] {
  return [[182, 14], ...[168, 140, 112, 84, 56, 28].map((back) => [back, 28])].map(([back = 0, length = 0]) =>
    Array.from({ length }, (_, day) => ({ day: start - back + day, value: on(start - back + day) })),
  );
}

/** The variance of a day among the runs before a target, by the closed form of a balanced two-way table. */
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
  // Satterthwaite's, for weekdays that spread differently.
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

/** How far a forecast misses the end in a share of all cases, on either side. */
function reachOf(share: number, degrees: number, deviation: number): number {
  return jstat.studentt.inv((1 + share) / 2, degrees) * deviation;
}

/** Where a target stands at the end of one of its days that is not the last. */
interface Standing {
  readonly elapsed: number;
  readonly days: number;
  readonly forecast: number;
  readonly deviation: number;
  readonly degrees: number;
  readonly target: number;
  /** 1 where more is better, -1 where less is. */
  readonly sign: 1 | -1;
  /** How far the target lies from where it began; 0 where there is no way to go. */
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

/** At risk is what was so the day before already. */
function onTwoDays(raw: readonly TargetStatus[]): readonly TargetStatus[] {
  return raw.map((status, at) => (status === 'atRisk' && raw[at - 1] !== 'atRisk' ? 'behind' : status));
}

/** The status of each day of a target for a sum that has a year before it, worked out from its days alone. */
export function statusesByHand(month: Days, target: number, on: ByDay): readonly TargetStatus[] {
  const days = daysOf(month);
  const lastYear = days.map((day) => on(day - 364));
  const shares = lastYear.map((value) => value / sum(lastYear));
  // Each run as multiples of its mean.
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

/** A target for what can turn until the last day. */
export interface OpenTarget {
  readonly days: Days;
  readonly target: number;
  readonly sign: 1 | -1;
  /** Where the way begins; undefined where the figure is to stay on its side of the target all along. */
  readonly baseline: number | undefined;
}

/** What each day's chance puts into a forecast and takes from the end, before and after the day of the forecast. */
interface Weights {
  readonly over: number;
  readonly toCome: number;
}

/** The statuses of what goes straight from its baseline to its target, or is to stay where it is. */
function statusesOfOpen(
  { days: { start, deadline }, target, sign, baseline }: OpenTarget,
  at: (day: number) => number,
  { variance, degrees }: Spread,
  weights: (elapsed: number, days: number, gain: number) => Weights,
): readonly TargetStatus[] {
  // What has passed its target before it begins has no way to go.
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

/** The quotient of two sums over the days of a span. */
export function quotient(span: Days, parts: ByDay, wholes: ByDay): number {
  return sum(daysOf(span).map(parts)) / sum(daysOf(span).map(wholes));
}

/** The status of each day of a target for a quotient of sums, such as orders per visitor, worked out from its days alone. */
export function statusesOfQuotientByHand(
  target: OpenTarget,
  parts: ByDay,
  wholes: ByDay,
): readonly TargetStatus[] {
  const { start } = target.days;
  const reference: Days = { start: start - 182, deadline: start - 1 };
  const rate = quotient(reference, parts, wholes);
  const wholeOfDay = mean(daysOf(reference).map(wholes));
  // What a day has above the quotient of all days, in a day's whole: the residual of a ratio estimate.
  const residual = (day: number): number => (parts(day) - rate * wholes(day)) / wholeOfDay;
  return statusesOfOpen(
    target,
    (day) => quotient({ start, deadline: day }, parts, wholes),
    spreadOf(runsBefore(target.days, residual)),
    // The figure so far is a mean of the days that are over, that of the end one of all days.
    (elapsed, days, gain) => ({ over: gain / elapsed - 1 / days, toCome: 1 / days }),
  );
}

/** The status of each day of a target for a level, worked out from the level of each day alone. */
export function statusesOfLevelByHand(target: OpenTarget, at: ByDay): readonly TargetStatus[] {
  const { start } = target.days;
  const weeks = Array.from({ length: 12 }, (_, back) => at(start - 1 - 7 * (11 - back)));
  const steps = weeks.slice(1).map((level, week) => level - (weeks[week] ?? level));
  return statusesOfOpen(
    target,
    at,
    { variance: mean(steps.map(square)) / 7, degrees: steps.length },
    // A level is the sum of its steps, that of the end of all.
    (_elapsed, _days, gain) => ({ over: gain - 1, toCome: 1 }),
  );
}
