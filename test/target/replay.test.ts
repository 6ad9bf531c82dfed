import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { countedKpi } from '../../src/kpi/counted';
import { readShop } from '../../src/measures/read-shop';
import { civilDay, isoDay, weekday } from '../../src/period/civil-day';
import { studentReach } from '../../src/statistics/student-distribution';
import { replayTargets } from '../../src/target/follow-targets';
import type { TargetStatus } from '../../src/target/target';
import type { TargetRow } from '../../src/target/target-row';
import { sampleCells } from '../independent/sample-cells';
import { rulesInUtc } from '../reading-rules';

/** The sample shop, whose data run from November 2024 to October 2026. */
const cells = sampleCells();
const shop = readShop({
  tabs: [...cells].map(([name, rows]) => ({
    name,
    cells: rows.map((row) => row.map((cell): Cell => cell ?? '')),
  })),
  rules: rulesInUtc,
  today: civilDay(2026, 11, 10),
  asOf: undefined,
});
if (shop.kind !== 'read') throw new Error('The sample shop was refused.');
const { read } = shop;

interface Month {
  readonly start: number;
  readonly deadline: number;
}

/** The months that have one a year earlier. */
const months = Array.from(
  { length: 12 },
  (_, month): Month => ({
    start: civilDay(2025, 11 + month, 1),
    deadline: civilDay(2025, 12 + month, 1) - 1,
  }),
);

function targetOf(
  id: 'traffic' | 'revenue' | 'orders' | 'conversion_rate',
  month: Month,
  target: number,
): TargetRow {
  const kpi = countedKpi(id);
  return {
    ...month,
    row: 1,
    kpi,
    segment: 'all',
    aim: 'reach',
    baseline: undefined,
    target,
    written: {},
    problem: undefined,
  };
}

function daysOf({ start, deadline }: Month): readonly number[] {
  return Array.from({ length: deadline - start + 1 }, (_, day) => start + day);
}

/** Visits by day, added up here from the rows of the tab. */
const visits = new Map<number, number>();
for (const [date, , , count] of cells.get('Visits')?.slice(1) ?? []) {
  const day = date instanceof Date ? Math.floor(date.getTime() / 86_400_000) : Number.NaN;
  visits.set(day, (visits.get(day) ?? 0) + Number(count));
}
const on = (day: number): number => visits.get(day) ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The relative variance of a day in the 26 weeks before a month, by the closed form of a balanced two-way table. */
function relativeVariance({ start }: Month): { readonly variance: number; readonly degrees: number } {
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

/** The status of each day, worked out from the visits alone. */
function statusesByHand(month: Month, target: number): readonly TargetStatus[] {
  const days = daysOf(month);
  const lastYear = days.map((day) => on(day - 364));
  const shares = lastYear.map((value) => value / sum(lastYear));
  const { variance, degrees } = relativeVariance(month);
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

const ids = ['traffic', 'revenue', 'orders', 'conversion_rate'] as const;
const factors = [0.85, 0.92, 1, 1.12, 1.25] as const;

/** The statuses of a month, day by day, of a target so many times what came in the end. */
interface Replayed {
  readonly id: (typeof ids)[number];
  readonly factor: number;
  readonly month: Month;
  readonly statuses: readonly (TargetStatus | undefined)[];
}

/** All months in one go each: the shop is counted once a month. */
const replayed = months.flatMap((month): readonly Replayed[] => {
  const asked = ids.map((id) => targetOf(id, month, 1));
  const ends =
    replayTargets(read, asked, [month.deadline])[0]?.map(({ actual }) => actual ?? Number.NaN) ?? [];
  const targets = ids.flatMap((id, at) =>
    factors.map((factor) => ({ id, factor, target: factor * (ends[at] ?? 0) })),
  );
  const rows = targets.map(({ id, target }) => targetOf(id, month, target));
  const states = replayTargets(read, rows, daysOf(month));
  return targets.map(({ id, factor }, at) => ({
    id,
    factor,
    month,
    statuses: states.map((ofDay) => ofDay[at]?.progress?.status),
  }));
});

describe('targets for the visits of each month, replayed day by day over a year', () => {
  it.each(factors)('of %d times what came change their status on the days worked out by hand', (factor) => {
    for (const month of months) {
      const came = sum(daysOf(month).map(on));
      expect(came).toBeGreaterThan(1000);
      const told = replayed.find(
        (one) => one.id === 'traffic' && one.factor === factor && one.month === month,
      );
      expect(told?.statuses, isoDay(month.start)).toEqual(statusesByHand(month, factor * came));
    }
  });
});

describe('months that ended reached', () => {
  it.each(ids)('were at risk after day 5 at most once in ten: %s', (id) => {
    const reached = replayed.filter(
      (one) => one.id === id && one.statuses[one.statuses.length - 1] === 'reached',
    );
    const everAtRisk = reached.filter(({ statuses }) => statuses.slice(5).includes('atRisk'));
    expect(reached).toHaveLength(36);
    expect(everAtRisk.length / reached.length).toBeLessThanOrEqual(0.1);
  });

  it('and months that were missed by a fifth were at risk a week before they ended', () => {
    const missed = replayed.filter(({ id, factor }) => id === 'traffic' && factor === 1.25);
    const warned = missed.filter(({ statuses }) => statuses.slice(0, -7).includes('atRisk'));
    expect(warned.length).toBeGreaterThanOrEqual(10);
  });
});
