import { describe, expect, it } from 'vitest';
import { countedKpi } from '../../src/kpi/counted';
import { civilDay, isoDay } from '../../src/period/civil-day';
import { replayTargets } from '../../src/target/follow-targets';
import type { TargetAim, TargetStatus } from '../../src/target/target';
import type { TargetRow } from '../../src/target/target-row';
import { readSample } from '../sample/read-sample';
import { openIssues, orders, pushOptIn, visitors, visits } from './sample-days';
import {
  type Days,
  daysOf,
  type OpenTarget,
  quotient,
  statusesByHand,
  statusesOfLevelByHand,
  statusesOfQuotientByHand,
  sum,
} from './statuses-by-hand';

const read = readSample();

/** The months for which there is one a year earlier, and all of them together. */
const months = Array.from(
  { length: 12 },
  (_, month): Days => ({
    start: civilDay(2025, 11 + month, 1),
    deadline: civilDay(2025, 12 + month, 1) - 1,
  }),
);
const year: Days = { start: civilDay(2025, 11, 1), deadline: civilDay(2026, 10, 31) };

const reachedIds = ['traffic', 'revenue', 'orders', 'conversion_rate'] as const;
const factors = [0.85, 0.92, 1, 1.12, 1.25] as const;

/**
 * A KPI that can turn until the last day, with its final value and statuses computed from the rows of the
 * tabs.
 */
interface Turning {
  readonly id: 'conversion_rate' | 'push_opt_in' | 'active_issues';
  readonly stay: Exclude<TargetAim, 'reach'>;
  readonly sign: 1 | -1;
  readonly came: (span: Days) => number;
  readonly statuses: (target: OpenTarget) => readonly TargetStatus[];
}

const turning: readonly Turning[] = [
  {
    id: 'conversion_rate',
    stay: 'above',
    sign: 1,
    came: (span) => quotient(span, orders, visitors),
    statuses: (target) => statusesOfQuotientByHand(target, orders, visitors),
  },
  { id: 'push_opt_in', stay: 'above', sign: 1, ...level(pushOptIn) },
  { id: 'active_issues', stay: 'below', sign: -1, ...level(openIssues) },
];

function level(at: (day: number) => number): Pick<Turning, 'came' | 'statuses'> {
  return {
    came: ({ deadline }) => at(deadline),
    statuses: (target) => statusesOfLevelByHand(target, at),
  };
}

/** A question about a KPI. */
interface Followed {
  readonly id: (typeof reachedIds)[number] | Turning['id'];
  readonly aim: TargetAim;
}

const followed: readonly Followed[] = [
  ...(['traffic', 'revenue', 'orders'] as const).map((id): Followed => ({ id, aim: 'reach' })),
  ...turning.flatMap(({ id, stay }): readonly Followed[] => [
    { id, aim: 'reach' },
    { id, aim: stay },
  ]),
];

function targetOf({ id, aim }: Followed, days: Days, target: number): TargetRow {
  return {
    ...days,
    row: 1,
    kpi: countedKpi(id),
    segment: 'all',
    aim,
    baseline: undefined,
    target,
    written: {},
    problem: undefined,
  };
}

/** The statuses on some days of a target that is a multiple of the final value. */
interface Replayed extends Followed {
  readonly factor: number;
  readonly days: Days;
  readonly statuses: readonly (TargetStatus | undefined)[];
}

/** The final values of the months and of the year. */
const spans = [...months, year];
const ends = replayTargets(
  read,
  spans.flatMap((days) => followed.map((one) => targetOf(one, days, 1))),
  [year.deadline],
)[0];

/** Replays all targets together, so that the shop is counted once. */
function replay(days: Days, asked: readonly number[]): readonly Replayed[] {
  const first = spans.indexOf(days) * followed.length;
  const targets = followed.flatMap((one, at) =>
    factors.map((factor) => ({
      ...one,
      factor,
      target: factor * (ends?.[first + at]?.actual ?? Number.NaN),
    })),
  );
  const states = replayTargets(
    read,
    targets.map((one) => targetOf(one, days, one.target)),
    asked,
  );
  return targets.map((one, at) => ({
    ...one,
    days,
    statuses: states.map((ofDay) => ofDay[at]?.progress?.status),
  }));
}

const replayed = months.flatMap((month) => replay(month, daysOf(month)));

describe('targets for the visits of each month, replayed day by day over a year', () => {
  it.each(factors)(
    'of %d times the final value change their status on the days computed by hand',
    (factor) => {
      for (const month of months) {
        const came = sum(daysOf(month).map(visits));
        expect(came).toBeGreaterThan(1000);
        const found = replayed.find(
          (one) => one.id === 'traffic' && one.factor === factor && one.days === month,
        );
        expect(found?.statuses, isoDay(month.start)).toEqual(statusesByHand(month, factor * came, visits));
      }
    },
  );
});

/** If the owner gives no baseline, it is the value of as many days before. */
function byHand({ came, statuses, sign }: Turning, { aim, days, factor }: Replayed): readonly TargetStatus[] {
  const length = days.deadline - days.start + 1;
  const before: Days = { start: days.start - length, deadline: days.start - 1 };
  const baseline = aim === 'reach' ? came(before) : undefined;
  return statuses({ days, target: factor * came(days), sign, baseline });
}

describe.each(turning)('targets for a KPI that can turn until the last day: $id', (kpi) => {
  it.each(['reach', kpi.stay])('to %s a value, change their status on the days computed by hand', (aim) => {
    const asked = replayed.filter((one) => one.id === kpi.id && one.aim === aim);
    expect(asked).toHaveLength(months.length * factors.length);
    for (const one of asked) {
      expect(one.statuses, `${isoDay(one.days.start)}, ${one.factor}`).toEqual(byHand(kpi, one));
    }
  });

  it('go through every status', () => {
    const statuses = replayed.filter(({ id }) => id === kpi.id).flatMap(({ statuses }) => statuses);
    const every = ['tooEarly', 'onPace', 'ahead', 'behind', 'atRisk', 'reached', 'missed'];
    expect([...new Set(statuses)].sort()).toEqual(every.sort());
  });
});

describe('targets for a whole year', () => {
  it('have the status computed by hand at the end of every second week, if they can turn', () => {
    const asked = daysOf(year).filter((day) => (year.deadline - day) % 14 === 0);
    const ofYear = replay(year, asked);
    for (const kpi of turning) {
      const own = ofYear.filter(({ id }) => id === kpi.id);
      expect(own).toHaveLength(2 * factors.length);
      for (const one of own) {
        const hand = byHand(kpi, one);
        expect(one.statuses, `${one.id}, ${one.aim}, ${one.factor}`).toEqual(
          asked.map((day) => hand[day - year.start]),
        );
      }
    }
  });
});

describe('months that ended reached', () => {
  it.each(reachedIds)('were at risk after day 5 at most once in ten: %s', (id) => {
    const reached = replayed.filter(
      ({ id: of, aim, statuses }) =>
        of === id && aim === 'reach' && statuses[statuses.length - 1] === 'reached',
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
