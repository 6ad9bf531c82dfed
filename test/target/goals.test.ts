import { expect, it } from 'vitest';
import { countedKpi } from '../../src/kpi/counted';
import { conflictsAmong, goals, kpisOfGoal } from '../../src/target/goals';

it('the goal of more revenue has the KPIs revenue, orders, order value and conversion, as the sources ask', () => {
  expect(kpisOfGoal.revenue.map(({ kpi }) => kpi)).toEqual(['revenue', 'orders', 'aov', 'conversion_rate']);
});

it.each(goals)('wants the better direction of each KPI of the goal %s', (goal) => {
  for (const { kpi, sign } of kpisOfGoal[goal]) {
    expect([kpi, countedKpi(kpi)?.better]).toEqual([kpi, sign === 1 ? 'higher' : 'lower']);
  }
});

it('names targets that work against each other, once', () => {
  expect(conflictsAmong([...kpisOfGoal.customers, ...kpisOfGoal.revenue])).toEqual([
    'cheaperCustomersAreFewer',
    'smallerOrders',
  ]);
  expect(conflictsAmong([{ kpi: 'revenue', sign: 1 }])).toEqual([]);
});
