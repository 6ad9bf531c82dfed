import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/comparison/certainty';
import { evidenceOfChange } from '../../src/comparison/evidence-of-change';
import type { KpiId } from '../../src/kpi/catalogue';
import { countedKpis } from '../../src/kpi/counted';
import {
  detractorShare,
  expectedIn,
  periodOf,
  promoterShare,
  type SimulatedDays,
  Simulation,
  type Truth,
} from './simulated-shop';

/** A KPI of each kind: what its formula is given by the day, its value, and the value that the shop truly has. */
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

const pairs = 2000;
/** Three standard errors of a share of 5 % in so many pairs. */
const samplingError = 3 * Math.sqrt((0.05 * 0.95) / pairs);

interface Tally {
  real: number;
  covered: number;
}

/** Two periods in a row of a shop whose second one differs by a truth, many times; how often each KPI is called real. */
function drawPairs(
  seed: number,
  days: (simulation: Simulation) => readonly [number, number],
  referenceWeeks: number,
  truth: Truth,
): ReadonlyMap<KpiId, Tally> {
  const simulation = new Simulation(seed);
  const tallies = new Map(kinds.map(({ id }) => [id, { real: 0, covered: 0 }]));
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = simulation.between(20_000, 20_700);
    const [daysBefore, daysNow] = days(simulation);
    const before = simulation.days(first, daysBefore);
    const now = simulation.days(first + daysBefore, daysNow, truth);
    const weeks = Array.from({ length: referenceWeeks }, (_, back) =>
      simulation.days(first - 7 * (back + 1), 7),
    );
    for (const { id, inputs, value, truth: trueValue } of kinds) {
      const kpi = countedKpis.find((one) => one.id === id);
      const tally = tallies.get(id);
      if (kpi === undefined || tally === undefined) throw new Error(id);
      const [one, other, ...others] = [now, before, ...weeks].map((of) => periodOf(of, inputs(of), value));
      if (one === undefined || other === undefined) throw new Error(id);
      const figures = [one, other, ...others].map((period) => period.figures);
      const found = evidenceOfChange(kpi, { now: one.facts, before: other.facts, days: figures });
      const difference = trueValue(first + daysBefore, daysNow, truth) - trueValue(first, daysBefore, {});
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

describe('of 2,000 pairs of months of one and the same shop', () => {
  const tallies = drawPairs(0.271, months, 0, {});

  it.each(kinds)('at most 5 % are called real for $kind', ({ id }) => {
    expect((tallies.get(id)?.real ?? pairs) / pairs).toBeLessThanOrEqual(0.05 + samplingError);
  });
});

const changes: Truth = { visits: 1.1, conversion: 1.2, orderValue: 1.15, promoters: 0.08 };

describe.each([
  ['months', 0.828, months, 0],
  ['weeks', 0.618, weeks, 6],
] as const)('of 2,000 pairs of %s with a true change', (_, seed, days, referenceWeeks) => {
  const tallies = drawPairs(seed, days, referenceWeeks, changes);

  it.each(kinds)('the interval covers it in 93 to 97 % for $kind', ({ id }) => {
    const covered = (tallies.get(id)?.covered ?? 0) / pairs;
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
  });

  it.each(kinds)('more are called real than chance would for $kind', ({ id }) => {
    expect((tallies.get(id)?.real ?? 0) / pairs).toBeGreaterThan(0.05 + samplingError);
  });
});
