import { expect, it } from 'vitest';
import { countedKpis } from '../../src/kpi/counted';
import { kindOfKpi, signOf } from '../../src/target/kind-of-kpi';

const ofKind = (kind: string): readonly string[] =>
  countedKpis.filter((kpi) => kindOfKpi(kpi).kind === kind).map(({ id }) => id);

it('money, customers and other counts of a period are sums over its days', () => {
  expect(ofKind('sum')).toEqual([
    ...['revenue', 'gmv', 'orders', 'cogs', 'gross_profit', 'net_profit', 'new_customers'],
    ...[
      'retention_rate',
      'churn_rate',
      'purchase_frequency',
      'traffic',
      'inventory_turnover',
      'app_downloads',
    ],
  ]);
});

it('a state at the end of a day, and figures of the year up to it, are levels', () => {
  expect(ofKind('level')).toEqual([
    ...['clv', 'clv_cac_ratio', 'repeat_purchase_rate', 'reorder_point', 'active_issues'],
    ...['app_active_ratio', 'push_opt_in', 'diversity_index'],
  ]);
});

it('profit can fall again during a period, revenue cannot', () => {
  const canTurn = (id: string) =>
    countedKpis.filter((kpi) => kpi.id === id).map((kpi) => kindOfKpi(kpi).canTurn);
  expect([canTurn('revenue'), canTurn('net_profit'), canTurn('conversion_rate')]).toEqual([
    [false],
    [true],
    [true],
  ]);
});

it('a target goes in the direction that is better for the KPI, unless the owner sets a limit', () => {
  expect(signOf('reach', 'higher', 10, 20)).toBe(1);
  expect(signOf('reach', 'lower', 10, 5)).toBe(-1);
  expect(signOf('reach', 'neither', 10, 20)).toBe(-1);
  expect(signOf('below', 'higher', 10, undefined)).toBe(-1);
  expect(signOf('above', 'lower', 10, undefined)).toBe(1);
});
