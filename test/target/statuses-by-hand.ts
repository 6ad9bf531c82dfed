import { weekday } from '../../src/period/civil-day';
import { studentReach } from '../../src/statistics/student-distribution';
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

/** The relative variance of a day in the 26 weeks before a month, by the closed form of a balanced two-way table. */
function relativeVariance(
  { start }: Days,
  on: ByDay,
): { readonly variance: number; readonly degrees: number } {
  // Two weeks, then six times four weeks, each as multiples of its mean.
  const runs = [[182, 14], ...[168, 140, 112, 84, 56, 28].map((back) => [back, 28])].map(
    ([back = 0, length = 0]) => {
      const days = Array.from({ length }, (_, day) => start - back + day);
      const level = mean(days.map(on));
      return days.map((day) => ({ day, value: on(day) / level }));
    },
  );
  const all = runs.flat();
  const effect = (of: number): number =>
    mean(all.filter(({ day }) => weekday(day) === of).map(({ value }) => value)) - 1;
  const residuals = all.map(({ day, value }) => value - 1 - effect(weekday(day)));
  const free = 182 - runs.length - 6;
  const squares = [0, 1, 2, 3, 4, 5, 6].map((of) =>
    sum(all.map(({ day }, at) => (weekday(day) === of ? (residuals[at] ?? 0) ** 2 : 0))),
  );
  const daily = sum(squares) / free;
  // Satterthwaite's, for weekdays that spread differently.
  const ofDays = sum(squares) ** 2 / sum(squares.map((one) => one ** 2 / (free / 7 + 2))) - 2;
  const steps = runs.flatMap((run) => {
    const weeks = Array.from({ length: run.length / 7 }, (_, week) =>
      mean(run.slice(7 * week, 7 * week + 7).map(({ value }) => value)),
    );
    return weeks.slice(1).map((week, at) => week - (weeks[at] ?? week));
  });
  const weekly = (mean(steps.map((step) => step ** 2)) / 2) * 7;
  return weekly > daily
    ? { variance: weekly, degrees: steps.length }
    : { variance: daily, degrees: Math.min(ofDays, free) };
}

/** The status of each day of a target for a sum that has a year before it, worked out from its days alone. */
export function statusesByHand(month: Days, target: number, on: ByDay): readonly TargetStatus[] {
  const days = daysOf(month);
  const lastYear = days.map((day) => on(day - 364));
  const shares = lastYear.map((value) => value / sum(lastYear));
  const { variance, degrees } = relativeVariance(month, on);
  const [band, range] = [0.8, 0.95].map((confidence) => studentReach(confidence, degrees));
  const raw = days.map((_, at): TargetStatus => {
    const elapsed = at + 1;
    const actual = sum(days.slice(0, elapsed).map(on));
    if (actual >= target) return 'reached';
    if (elapsed === days.length) return 'missed';
    if (elapsed <= Math.min(5, Math.floor(days.length / 6))) return 'tooEarly';
    const share = sum(shares.slice(0, elapsed));
    const squares = (from: number, to: number): number => sum(shares.slice(from, to).map((one) => one ** 2));
    const ofError =
      2 *
      variance *
      target ** 2 *
      (squares(0, elapsed) * (1 / share - 1) ** 2 + squares(elapsed, days.length));
    const deviation = Math.sqrt(ofError);
    const forecast = actual / share;
    if (elapsed / days.length < 1 / 3 && (band ?? 0) * deviation > target / 2) return 'tooEarly';
    if (forecast + (range ?? 0) * deviation < target) return 'atRisk';
    if (forecast < target - (band ?? 0) * deviation) return 'behind';
    return forecast > target + (band ?? 0) * deviation ? 'ahead' : 'onPace';
  });
  return raw.map((status, at) => (status === 'atRisk' && raw[at - 1] !== 'atRisk' ? 'behind' : status));
}
