import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../functions/formula';
import { at, call } from './call-function';

const customers = fc.integer({ min: 0, max: 100_000 });

describe('customer acquisition cost', () => {
  it('spreads what was spent over the new customers', () => {
    expect(call('KPI_CAC', 500, 20)).toBe(25);
    expect(call('KPI_CAC', 500, 0)).toEqual({ code: 'zeroDivisor', argument: 'new_customers' });
  });
});

describe('customer lifetime value', () => {
  it.each([
    [62, 3.2, 2.4, 476.16],
    [50, 5, 3, 750],
    [70, 3, 3, 630],
  ])('of %d × %d × %d is the published %d, without a margin', (aov, frequency, lifespan, expected) => {
    expect(call('KPI_CLV', aov, frequency, lifespan)).toBeCloseTo(expected, 10);
    expect(call('KPI_CLV', aov, frequency, lifespan, '')).toBeCloseTo(expected, 10);
  });

  it('is the profit where a margin is given, as a number or as a percentage in a text', () => {
    expect(call('KPI_CLV', 70, 3, 3, 0.3)).toBeCloseTo(189, 10);
    expect(call('KPI_CLV', 70, 3, 3, '30%')).toBeCloseTo(189, 10);
    expect(call('KPI_CLV', 70, 3, 3, 0)).toBe(0);
  });

  it('refuses 30 for a margin of 30 %', () => {
    expect(call('KPI_CLV', 70, 3, 3, 30)).toEqual({
      code: 'outside',
      argument: 'margin',
      value: 30,
      low: -1,
      high: 1,
    });
  });

  it('refuses a frequency or a lifespan below zero', () => {
    expect(call('KPI_CLV', 70, -3, 3)).toEqual({ code: 'belowZero', argument: 'frequency', value: -3 });
    expect(call('KPI_CLV', 70, 3, -3)).toEqual({ code: 'belowZero', argument: 'lifespan', value: -3 });
  });
});

describe('lifetime value over acquisition cost', () => {
  it('tells how many times a customer pays for itself', () => {
    expect(call('KPI_CLV_CAC', 189, 63)).toBe(3);
    expect(call('KPI_CLV_CAC', -30, 60)).toBe(-0.5);
  });

  it('needs a cost, and none below zero', () => {
    expect(call('KPI_CLV_CAC', 189, 0)).toEqual({ code: 'zeroDivisor', argument: 'cac' });
    expect(call('KPI_CLV_CAC', 189, -63)).toEqual({ code: 'belowZero', argument: 'cac', value: -63 });
  });
});

describe('retention', () => {
  it.each([
    [620, 100, 600, 0.867],
    [420, 80, 400, 0.85],
    [4000, 3000, 3000, 0.3333],
  ])('of %d, %d and %d is the published %d', (end, fresh, start, expected) => {
    const digits = String(expected).length - 2;
    expect(call('KPI_RETENTION', end, fresh, start)).toBeCloseTo(expected, digits);
  });

  it('is between 0 and 1', () => {
    expect(call('KPI_RETENTION', 100, 100, 600)).toBe(0);
    expect(call('KPI_RETENTION', 700, 100, 600)).toBe(1);
  });

  it('refuses more customers at the end than there can be, and fewer than the new ones', () => {
    const possible = { code: 'outside', argument: 'customers_end', low: 100, high: 700 };
    expect(call('KPI_RETENTION', 701, 100, 600)).toEqual({ ...possible, value: 701 });
    expect(call('KPI_RETENTION', 99, 100, 600)).toEqual({ ...possible, value: 99 });
  });

  it('has no value in a shop that began without customers', () => {
    const problem = { code: 'zeroDivisor', argument: 'customers_start' };
    expect(call('KPI_RETENTION', 10, 10, 0)).toEqual(problem);
    expect(call('KPI_RETENTION', 20, 10, 0)).toEqual(problem);
  });
});

describe('churn', () => {
  it('gives the published figure', () => {
    expect(call('KPI_CHURN', 5, 100)).toBe(0.05);
  });

  it('cannot lose more customers than there were', () => {
    expect(call('KPI_CHURN', 101, 100)).toEqual({
      code: 'partExceedsWhole',
      argument: 'lost_customers',
      value: 101,
      whole: 'customers_start',
      limit: 100,
    });
  });

  it('and retention make 1 on the same customers', () => {
    fc.assert(
      fc.property(customers, customers, fc.integer({ min: 1, max: 100_000 }), (some, fresh, start) => {
        const kept = Math.min(some, start);
        const retention = Number(call('KPI_RETENTION', kept + fresh, fresh, start));
        expect(retention + Number(call('KPI_CHURN', start - kept, start))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('new customers', () => {
  it('are those whose first order of all falls in the period, first and last day included', () => {
    const who = column('Customer', 'Ana', 'Budi', 'Ana', 'Chloé', 'Dewi', '');
    const days = column(
      'Date',
      at('2026-08-20'),
      at('2026-09-01'),
      at('2026-09-12'),
      at('2026-09-30'),
      at('2026-10-01'),
      at('2026-09-15'),
    );
    expect(call('KPI_NEW_CUSTOMERS', who, days, at('2026-09-01'), at('2026-09-30'))).toBe(2);
  });

  it('grow with the period and are all customers in the end, whatever the order of the rows', () => {
    const order = fc.tuple(fc.constantFrom('a1', 'b2', 'c3', 'd4'), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 20 }), (orders) => {
        const date = (day: number): Date => at(`2026-09-${String(day).padStart(2, '0')}`);
        const count = (rows: typeof orders, until: number): number => {
          const who = column(...rows.map(([customer]) => customer));
          const days = column(...rows.map(([, day]) => date(day)));
          return Number(call('KPI_NEW_CUSTOMERS', who, days, date(1), date(until)));
        };
        expect(count(orders, 28)).toBe(new Set(orders.map(([customer]) => customer)).size);
        expect(count(orders, 14)).toBeLessThanOrEqual(count(orders, 28));
        expect(count([...orders].reverse(), 14)).toBe(count(orders, 14));
      }),
    );
  });
});

it('gives the orders a customer of Online Retail, from the figures published for it', () => {
  expect(call('KPI_PURCHASE_FREQUENCY', 18_532, 4338)).toBeCloseTo(4.272, 3);
});
