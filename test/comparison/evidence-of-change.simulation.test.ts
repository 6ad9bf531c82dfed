import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/comparison/certainty';
import { evidenceOfChange } from '../../src/comparison/evidence-of-change';
import { referenceWeeks } from '../../src/comparison/reference-weeks';
import type { KpiId } from '../../src/kpi/catalogue';
import { countedKpis } from '../../src/kpi/counted';
import { everyCase } from '../every-case';
import {
  detractorShare,
  expectedIn,
  periodOf,
  promoterShare,
  type ShopLikeness,
  type SimulatedDays,
  Simulation,
  type Truth,
  usualShop,
} from './simulated-shop';

/** A KPI of each kind: its inputs by day, its value, and its true value in the shop. */
interface Kind {
  readonly kind: string;
  readonly id: KpiId;
  readonly inputs: (days: SimulatedDays) => readonly (readonly number[])[];
  readonly value: (...counts: readonly number[]) => number;
  readonly truth: (firstDay: number, count: number, truth: Truth) => number;
}

const quotient = (a = 0, b = 0): number => a / b;
const itself = (a = 0): number => a;

const kinds: readonly Kind[] = [
  {
    kind: 'a rate',
    id: 'conversion_rate',
    inputs: ({ orders, visitors }) => [orders, visitors],
    value: quotient,
    truth: (...of) => expectedIn(...of).orders / expectedIn(...of).visitors,
  },
  {
    kind: 'a mean',
    id: 'aov',
    inputs: ({ revenue, orders }) => [revenue, orders],
    value: quotient,
    truth: (...of) => expectedIn(...of).revenue / expectedIn(...of).orders,
  },
  {
    kind: 'a count',
    id: 'orders',
    inputs: ({ orders }) => [orders],
    value: itself,
    truth: (...of) => expectedIn(...of).orders,
  },
  {
    kind: 'a sum of money',
    id: 'revenue',
    inputs: ({ revenue }) => [revenue],
    value: itself,
    truth: (...of) => expectedIn(...of).revenue,
  },
  {
    kind: 'a quotient of two sums',
    id: 'revenue_per_visitor',
    inputs: ({ revenue, visitors }) => [revenue, visitors],
    value: quotient,
    truth: (...of) => expectedIn(...of).revenue / expectedIn(...of).visitors,
  },
  {
    kind: 'a score',
    id: 'nps',
    inputs: ({ promoters, detractors, answers }) => [promoters, detractors, answers],
    value: (promoters = 0, detractors = 0, answers = 0) => (100 * (promoters - detractors)) / answers,
    truth: (_, __, { promoters = 0 }) => {
      const share = promoterShare + promoters;
      return 100 * (share - ((1 - share) * detractorShare) / (1 - promoterShare));
    },
  },
];

/** Three standard errors of a share among so many pairs. */
function samplingError(pairs: number, share = 0.05): number {
  return 3 * Math.sqrt((share * (1 - share)) / pairs);
}

interface Tally {
  real: number;
  covered: number;
}

interface Drawn {
  readonly pairs: number;
  readonly seed: number;
  readonly shop?: ShopLikeness;
  readonly days: (simulation: Simulation) => readonly [before: number, now: number];
  readonly truth: Truth;
}

/**
 * Draws many pairs of periods in which the second differs by a true change, and counts how often each KPI's
 * change is called real.
 */
function drawPairs({ pairs, seed, shop = usualShop, days, truth }: Drawn): ReadonlyMap<KpiId, Tally> {
  const simulation = new Simulation(seed, shop);
  const tallies = new Map(kinds.map(({ id }) => [id, { real: 0, covered: 0 }]));
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = simulation.between(20_000, 20_700);
    const [daysBefore, daysNow] = days(simulation);
    const start = first + daysBefore;
    const weeks = referenceWeeks(
      { from: start, to: start + daysNow - 1 },
      { from: first, to: start - 1 },
      first - 365,
    );
    const drawnWeeks = [...weeks].reverse().map(({ from }) => simulation.days(from, 7));
    const before = simulation.days(first, daysBefore);
    const now = simulation.days(start, daysNow, truth);
    for (const { id, inputs, value, truth: trueValue } of kinds) {
      const kpi = countedKpis.find((one) => one.id === id);
      const tally = tallies.get(id);
      if (kpi === undefined || tally === undefined) throw new Error(id);
      const [one, other] = [now, before].map((of) => periodOf(of, inputs(of), value));
      if (one === undefined || other === undefined) throw new Error(id);
      const others = drawnWeeks.map((of) => ({ firstDay: of.firstDay, inputs: inputs(of) })).reverse();
      const found = evidenceOfChange(kpi, {
        now: one.facts,
        before: other.facts,
        days: [one.figures, other.figures, ...others],
      });
      const difference = trueValue(start, daysNow, truth) - trueValue(first, daysBefore, {});
      count(found, difference, tally);
    }
  }
  return tallies;
}

function count(found: Evidence, truth: number, tally: Tally): void {
  if (found.kind !== 'interval') throw new Error(found.kind);
  if (found.p < 0.05 && (found.low > 0 || found.high < 0)) tally.real += 1;
  if (found.low <= truth && truth <= found.high) tally.covered += 1;
}

const months = (simulation: Simulation): readonly [number, number] => [
  simulation.between(28, 31),
  simulation.between(28, 31),
];
const weeks = (): readonly [number, number] => [7, 7];

const samePairs = everyCase ? 2000 : 500;
const changedPairs = 750;

describe(`of ${samePairs} pairs of months of one and the same shop`, () => {
  const tallies = drawPairs({ pairs: samePairs, seed: 0.271, days: months, truth: {} });

  it.each(kinds)('at most 5 % are called real for $kind', ({ id }) => {
    expect((tallies.get(id)?.real ?? samePairs) / samePairs).toBeLessThanOrEqual(
      0.05 + samplingError(samePairs),
    );
  });
});

const changes: Truth = { visits: 1.1, conversion: 1.2, orderValue: 1.15, promoters: 0.08 };

describe.each([
  ['months', 0.828, months],
  ['weeks', 0.618, weeks],
] as const)('of 750 pairs of %s with a true change', (_, seed, days) => {
  const tallies = drawPairs({ pairs: changedPairs, seed, days, truth: changes });

  it.each(kinds)('the interval covers it in 93 to 97 % for $kind', ({ id }) => {
    const covered = (tallies.get(id)?.covered ?? 0) / changedPairs;
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97 + samplingError(changedPairs, 0.97));
  });

  it.each(kinds)('more are called real than chance would for $kind', ({ id }) => {
    expect((tallies.get(id)?.real ?? 0) / changedPairs).toBeGreaterThan(0.05 + samplingError(changedPairs));
  });
});

/** 70 % of a good day's surplus remain on the next day, a twelfth after a week. */
const shopOfGoodWeeks: ShopLikeness = { ...usualShop, visitPersistence: 0.7 };
const somePairs = 240;

describe.each([
  ['months', 0.314, months],
  ['weeks', 0.159, weeks],
] as const)('of 240 pairs of %s of a shop whose good and bad days persist', (_, seed, days) => {
  const same = drawPairs({ pairs: somePairs, seed, shop: shopOfGoodWeeks, days, truth: {} });

  it.each(kinds)('at most 5 % are called real for $kind', ({ id }) => {
    expect((same.get(id)?.real ?? somePairs) / somePairs).toBeLessThanOrEqual(
      0.05 + samplingError(somePairs),
    );
  });

  it.each(kinds)('the interval covers no change in at least 93 % for $kind', ({ id }) => {
    expect((same.get(id)?.covered ?? 0) / somePairs).toBeGreaterThanOrEqual(
      0.93 - samplingError(somePairs, 0.93),
    );
  });
});
