import { describe, expect, it } from 'vitest';
import { countedKpi } from '../../src/kpi/counted';
import type { Segment } from '../../src/measures/tally';
import { civilDay, isoDay } from '../../src/period/civil-day';
import { replayTargets } from '../../src/target/follow-targets';
import type { TargetRow } from '../../src/target/target-row';
import { sampleCells } from '../independent/sample-cells';
import { readSample } from '../sample/read-sample';
import { type Days, daysOf, statusesByHand, sum } from './statuses-by-hand';

/** The sample shop with another seed: the same events, but other random numbers. */
const cells = sampleCells(7);
const read = readSample(7);

/** The months for which there is one a year earlier. */
const months = Array.from(
  { length: 12 },
  (_, month): Days => ({
    start: civilDay(2025, 11 + month, 1),
    deadline: civilDay(2025, 12 + month, 1) - 1,
  }),
);

/** Sums and ratios of the whole shop, of channels and of devices. */
const followed = [
  ['revenue', 'all'],
  ['conversion_rate', 'all'],
  ['aov', 'all'],
  ['csat', 'all'],
  ['return_rate', 'all'],
  ['traffic', 'marketplace'],
  ['revenue', 'marketplace'],
  ['orders', 'social'],
  ['conversion_rate', 'web'],
  ['orders', 'mobile'],
] as const;

function targetOf([id, segment]: (typeof followed)[number], month: Days, target: number): TargetRow {
  const kpi = countedKpi(id);
  const ofShop: Segment = segment;
  return {
    ...month,
    row: 1,
    kpi,
    segment: ofShop,
    aim: 'reach',
    baseline: undefined,
    target,
    written: {},
    problem: undefined,
  };
}

/** The value of each in each month. */
const ends = replayTargets(
  read,
  months.flatMap((month) => followed.map((one) => targetOf(one, month, 1))),
  [months[11]?.deadline ?? 0],
)[0]?.map(({ actual }) => actual ?? Number.NaN);
const endOf = (month: number, at: number): number => ends?.[month * followed.length + at] ?? Number.NaN;

/** The daily statuses of targets that were exactly reached. */
const replayed = months.map((month, index) => {
  const rows = followed.map((one, at) => targetOf(one, month, endOf(index, at)));
  const states = replayTargets(read, rows, daysOf(month));
  return followed.map((_, at) => states.map((ofDay) => ofDay[at]?.progress?.status));
});

describe('targets of a shop with another seed, replayed day by day', () => {
  it('that were just reached were at risk after day 5 in at most one of ten cases', () => {
    const all = replayed.flat();
    const reached = all.filter((statuses) => statuses[statuses.length - 1] === 'reached');
    expect(reached).toHaveLength(months.length * followed.length);
    const everAtRisk = reached.filter((statuses) => statuses.slice(5).includes('atRisk'));
    expect(everAtRisk.length / reached.length).toBeLessThanOrEqual(0.1);
  });

  it('change their status on the days computed by hand, for the visits of marketplaces', () => {
    const marketplaces = new Set(['Tokopedia', 'Shopee']);
    const [header, ...rows] = cells.get('Visits') ?? [];
    const [date, channel, visits] = ['Date', 'Channel', 'Visits'].map((name) => header?.indexOf(name) ?? -1);
    const byDay = new Map<number, number>();
    for (const row of rows) {
      const day = row[date ?? -1];
      if (!(day instanceof Date) || !marketplaces.has(String(row[channel ?? -1]))) continue;
      const at = Math.floor(day.getTime() / 86_400_000);
      byDay.set(at, (byDay.get(at) ?? 0) + Number(row[visits ?? -1]));
    }
    const on = (day: number): number => byDay.get(day) ?? 0;
    const at = followed.findIndex(([id, segment]) => id === 'traffic' && segment === 'marketplace');
    months.forEach((month, index) => {
      const came = sum(daysOf(month).map(on));
      expect(came).toBeGreaterThan(100);
      expect(replayed[index]?.[at], isoDay(month.start)).toEqual(statusesByHand(month, came, on));
    });
  });
});
