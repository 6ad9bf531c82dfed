import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, type KpiId } from '../../src/kpi/catalogue';
import { isProblem, type Outcome } from '../../src/kpi/problem';

function compute(id: KpiId, ...inputs: readonly number[]): Outcome {
  const [a = 0, b = 0, c = 0, d = 0] = inputs;
  const kpi = catalogue.find((one) => one.id === id);
  if (kpi === undefined || kpi.kind === 'table') throw new Error(`No formula of ${id}.`);
  return kpi.formula(a, b, c, d);
}

// Worked out by hand from the definitions: orders / visitors, (carts - orders) / carts and so on.
it.each<[KpiId, readonly number[], number]>([
  ['conversion_rate', [25, 1000], 0.025],
  ['conversion_rate', [0, 1000], 0],
  // A visitor may order twice.
  ['conversion_rate', [3, 2], 1.5],
  ['aov', [1500, 60], 25],
  ['order_size', [150, 60], 2.5],
  ['revenue_growth', [120, 100], 0.2],
  ['revenue_growth', [80, 100], -0.2],
  // From a loss of 100 to a gain of 50: up by 150 %.
  ['revenue_growth', [50, -100], 1.5],
  ['cancellation_rate', [3, 60], 0.05],
  // Credits may answer orders of an earlier period.
  ['cancellation_rate', [5, 4], 1.25],
  ['revenue_per_visitor', [1500, 1000], 1.5],
  // The mean of 46 studies, Baymard Institute 2021: 69.82 % of carts are left.
  ['cart_abandonment', [10_000, 3018], 0.6982],
  ['cart_abandonment', [200, 200], 0],
  ['cart_abandonment', [200, 0], 1],
  ['repeat_purchase_rate', [30, 120], 0.25],
  ['purchase_frequency', [150, 120], 1.25],
  ['returning_customer_rate', [40, 100], 0.4],
  ['bounce_rate', [45, 100], 0.45],
  ['revenue', [1500], 1500],
  ['gmv', [1500], 1500],
  ['orders', [60], 60],
  ['new_customers', [7], 7],
  ['traffic', [1000], 1000],
])('%s of %j is %d', (id, inputs, expected) => {
  expect(compute(id, ...inputs)).toBeCloseTo(expected, 12);
});

it.each<[KpiId, string]>([
  ['conversion_rate', 'visitors'],
  ['aov', 'orders'],
  ['order_size', 'orders'],
  ['cancellation_rate', 'orders'],
  ['revenue_per_visitor', 'visitors'],
  ['repeat_purchase_rate', 'customers'],
  ['purchase_frequency', 'customers'],
  ['returning_customer_rate', 'customers'],
  ['bounce_rate', 'sessions'],
  ['revenue_growth', 'previous'],
])('%s over 0 has no value and names %s', (id, argument) => {
  expect(compute(id, 5, 0)).toEqual({ code: 'zeroDivisor', argument });
});

it('cart abandonment without a cart has no value and names the carts', () => {
  expect(compute('cart_abandonment', 0, 5)).toEqual({ code: 'zeroDivisor', argument: 'carts' });
});

it.each<[KpiId, readonly number[], string, string]>([
  ['cart_abandonment', [10, 11], 'orders', 'carts'],
  ['repeat_purchase_rate', [11, 10], 'repeat_customers', 'customers'],
  ['returning_customer_rate', [11, 10], 'returning_customers', 'customers'],
  ['bounce_rate', [11, 10], 'bounced_sessions', 'sessions'],
])('%s of %j refuses a part that is more than its whole', (id, inputs, argument, whole) => {
  const problem = { code: 'partExceedsWhole', argument, value: 11, whole, limit: 10 };
  expect(compute(id, ...inputs)).toEqual(problem);
});

it('gives shares between 0 and 1, whatever the counts', () => {
  const shares: readonly KpiId[] = [
    'cart_abandonment',
    'repeat_purchase_rate',
    'returning_customer_rate',
    'bounce_rate',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...shares), fc.nat(), fc.nat(), (id, a, b) => {
      const outcome = compute(id, a, b);
      if (isProblem(outcome)) return;
      expect(outcome).toBeGreaterThanOrEqual(0);
      expect(outcome).toBeLessThanOrEqual(1);
    }),
  );
});

it('revenue per visitor is conversion times the average order value', () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(positive, positive, positive, (revenue, orders, visitors) => {
      const product =
        Number(compute('conversion_rate', orders, visitors)) * Number(compute('aov', revenue, orders));
      const direct = Number(compute('revenue_per_visitor', revenue, visitors));
      expect(Math.abs(product - direct)).toBeLessThanOrEqual(1e-12 * direct);
    }),
  );
});
