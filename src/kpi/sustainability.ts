import { amount, cost, count, money } from './arguments';
import type { ColumnSource } from './column-source';
import { columnsKpi, valuesKpi } from './definition';
import { measured, per } from './measure';
import type { Problem } from './problem';
import { ratio, ratioToPositive, share } from './ratio';
import { sumOf } from './sum';

const kilogramsInTonne = 1000;

/** The sum of the squared shares of the groups: the probability that two people drawn at random are in the same group. */
function concentration(columns: ColumnSource): readonly number[] | Problem {
  const headcounts = columns.numbers('headcounts').filter((people) => people !== null);
  if (headcounts.length === 0) return { code: 'noValues', argument: 'headcounts' };
  const total = sumOf(headcounts);
  if (total === 0) return { code: 'zeroDivisor', argument: 'headcounts' };
  if (total === Infinity) return { code: 'tooLarge' };
  return [headcounts.reduce((sum, people) => sum + (people / total) ** 2, 0)];
}

export const sustainabilityKpis = () => [
  valuesKpi({
    id: 'carbon_footprint',
    family: 'sustainability',
    functionName: 'KPI_CARBON',
    unit: 'ratio',
    better: 'lower',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('tonnes_co2e'), per('orders')],
    formula: (tonnes, orders) => ratio(tonnes * kilogramsInTonne, orders, 'orders'),
    arguments: [amount('tonnes_co2e'), count('orders')],
  }),
  valuesKpi({
    id: 'energy_per_order',
    family: 'sustainability',
    functionName: 'KPI_ENERGY',
    unit: 'ratio',
    better: 'lower',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('kilowatt_hours'), per('orders')],
    formula: (kwh, orders) => ratio(kwh, orders, 'orders'),
    arguments: [amount('kwh'), count('orders')],
  }),
  valuesKpi({
    id: 'recycling_rate',
    family: 'sustainability',
    functionName: 'KPI_RECYCLING',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('recycled'), per('waste')],
    formula: (recycled, waste) => share(recycled, waste, 'recycled', 'waste'),
    arguments: [amount('recycled'), amount('waste')],
  }),
  valuesKpi({
    id: 'sustainable_materials',
    family: 'sustainability',
    functionName: 'KPI_SUSTAINABLE_MATERIALS',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('sustainable_materials'), per('materials')],
    formula: (sustainable, materials) => share(sustainable, materials, 'sustainable', 'materials'),
    arguments: [amount('sustainable'), amount('materials')],
  }),
  valuesKpi({
    id: 'community_contribution',
    family: 'sustainability',
    functionName: 'KPI_COMMUNITY',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('contribution'), per('revenue')],
    // A shop may give more than its revenue in a bad month, so the rate may exceed 1.
    formula: (contribution, revenue) => ratioToPositive(contribution, revenue, 'revenue'),
    arguments: [cost('contribution'), money('revenue')],
  }),
  columnsKpi({
    id: 'diversity_index',
    family: 'sustainability',
    functionName: 'KPI_DIVERSITY',
    unit: 'ratio',
    window: 'end',
    better: 'higher',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('group_concentration')],
    formula: (sumOfSquaredShares) => 1 - sumOfSquaredShares,
    arguments: [count('headcounts')],
    gather: concentration,
  }),
];
