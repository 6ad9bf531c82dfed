import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { countedKpi } from '../../src/kpi/counted';
import { readShop } from '../../src/measures/read-shop';
import { civilDay, isoDay } from '../../src/period/civil-day';
import { replayTargets } from '../../src/target/follow-targets';
import type { TargetStatus } from '../../src/target/target';
import type { TargetRow } from '../../src/target/target-row';
import { sampleCells } from '../independent/sample-cells';
import { rulesInUtc } from '../reading-rules';
import { type Days, daysOf, statusesByHand, sum } from './statuses-by-hand';

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

/** The months that have one a year earlier. */
const months = Array.from(
  { length: 12 },
  (_, month): Days => ({
    start: civilDay(2025, 11 + month, 1),
    deadline: civilDay(2025, 12 + month, 1) - 1,
  }),
);

function targetOf(
  id: 'traffic' | 'revenue' | 'orders' | 'conversion_rate',
  month: Days,
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

/** Visits by day, added up here from the rows of the tab. */
const visits = new Map<number, number>();
for (const [date, , , count] of cells.get('Visits')?.slice(1) ?? []) {
  const day = date instanceof Date ? Math.floor(date.getTime() / 86_400_000) : Number.NaN;
  visits.set(day, (visits.get(day) ?? 0) + Number(count));
}
const on = (day: number): number => visits.get(day) ?? 0;
const ids = ['traffic', 'revenue', 'orders', 'conversion_rate'] as const;
const factors = [0.85, 0.92, 1, 1.12, 1.25] as const;

/** The statuses of a month, day by day, of a target so many times what came in the end. */
interface Replayed {
  readonly id: (typeof ids)[number];
  readonly factor: number;
  readonly month: Days;
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
      expect(told?.statuses, isoDay(month.start)).toEqual(statusesByHand(month, factor * came, on));
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
