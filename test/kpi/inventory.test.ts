import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../functions/formula';
import { at, call } from './call-function';

describe('inventory turnover', () => {
  it('gives the published figures', () => {
    expect(call('KPI_INVENTORY_TURNOVER', 490_142, 56_576, 54_892)).toBeCloseTo(8.79, 2);
    expect(call('KPI_DAYS_OF_INVENTORY', 490_142, 56_576, 54_892)).toBeCloseTo(41.5, 1);
  });

  it('needs a stock, if only at one end', () => {
    const problem = { code: 'zeroDivisor', argument: 'opening_stock' };
    expect(call('KPI_INVENTORY_TURNOVER', 100, 0, 0)).toEqual(problem);
    expect(call('KPI_INVENTORY_TURNOVER', 100, 0, 50)).toBe(4);
  });

  it.each([
    [[-5, 50, 50], 'cogs'],
    [[100, -5, 50], 'opening_stock'],
    [[100, 50, -5], 'closing_stock'],
  ])('of %j refuses a value below zero', (given, argument) => {
    const problem = { code: 'belowZero', argument, value: -5 };
    expect(call('KPI_INVENTORY_TURNOVER', ...given)).toEqual(problem);
    expect(call('KPI_DAYS_OF_INVENTORY', ...given)).toEqual(problem);
  });
});

describe('days of inventory', () => {
  it('counts a year when the days are left out or empty', () => {
    expect(call('KPI_DAYS_OF_INVENTORY', 730, 10, 10)).toBe(5);
    expect(call('KPI_DAYS_OF_INVENTORY', 730, 10, 10, '')).toBe(5);
    expect(call('KPI_DAYS_OF_INVENTORY', 60, 10, 10, 30)).toBe(5);
  });

  it('refuses a period without days and goods that cost nothing', () => {
    expect(call('KPI_DAYS_OF_INVENTORY', 60, 10, 10, 0)).toEqual({
      code: 'outside',
      argument: 'days',
      value: 0,
      low: 1,
      high: Infinity,
    });
    expect(call('KPI_DAYS_OF_INVENTORY', 0, 10, 10)).toEqual({ code: 'zeroDivisor', argument: 'cogs' });
    expect(call('KPI_DAYS_OF_INVENTORY', 60, 0, 0)).toEqual({
      code: 'zeroDivisor',
      argument: 'opening_stock',
    });
  });

  it('times the turnover is the period', () => {
    const money = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(money, money, money, fc.integer({ min: 1, max: 366 }), (cogs, opening, closing, days) => {
        const turnover = call('KPI_INVENTORY_TURNOVER', cogs, opening, closing);
        const lasting = call('KPI_DAYS_OF_INVENTORY', cogs, opening, closing, days);
        expect(Number(turnover) * Number(lasting)).toBeCloseTo(days, 9);
      }),
    );
  });
});

describe('stockout and return rate', () => {
  it('cannot be out of stock on more days than were checked', () => {
    expect(call('KPI_STOCKOUT', 12, 300)).toBe(0.04);
    expect(call('KPI_STOCKOUT', 301, 300)).toEqual({
      code: 'partExceedsWhole',
      argument: 'out_of_stock',
      value: 301,
      whole: 'checked',
      limit: 300,
    });
  });

  it('may see more come back than was sold in the period', () => {
    expect(call('KPI_RETURN_RATE', 18, 600)).toBe(0.03);
    expect(call('KPI_RETURN_RATE', 12, 10)).toBe(1.2);
    expect(call('KPI_RETURN_RATE', 1, 0)).toEqual({ code: 'zeroDivisor', argument: 'sold' });
  });
});

describe('order cycle time', () => {
  const ordered = column(at('2026-03-01T09:00'), at('2026-03-01T09:00'), at('2026-03-02T09:00'));
  const delivered = column(at('2026-03-01T21:00'), at('2026-03-02T09:00'), at('2026-03-12T09:00'));

  it('is the mean of days with their fractions, or the median', () => {
    expect(call('KPI_ORDER_CYCLE', ordered, delivered)).toBeCloseTo(11.5 / 3, 12);
    expect(call('KPI_ORDER_CYCLE', ordered, delivered, 'median')).toBe(1);
    expect(call('KPI_ORDER_CYCLE', ordered, delivered, 'médiane')).toBe(1);
    expect(call('KPI_ORDER_CYCLE', ordered, delivered, 'rata-rata')).toBeCloseTo(11.5 / 3, 12);
  });

  it('leaves undelivered orders out, and rows without an order date', () => {
    const some = column(at('2026-03-03T09:00'), '', at('2026-03-04T09:00'));
    expect(call('KPI_ORDER_CYCLE', ordered, some)).toBe(2);
    expect(
      call('KPI_ORDER_CYCLE', column(at('2026-03-01'), ''), column(at('2026-03-05'), at('2026-03-05'))),
    ).toBe(4);
    expect(call('KPI_ORDER_CYCLE', ordered, column('', '', ''))).toEqual({
      code: 'noValues',
      argument: 'delivered_at',
    });
  });

  it('names the row that was delivered before it was ordered, headers not counted', () => {
    const early = column('Delivered', at('2026-03-02'), at('2026-02-27'), at('2026-03-12'));
    const withHeader = column('Ordered', at('2026-03-01'), at('2026-03-01'), at('2026-03-02'));
    expect(call('KPI_ORDER_CYCLE', withHeader, early)).toEqual({
      code: 'endsBefore',
      argument: 'delivered_at',
      other: 'ordered_at',
      row: 2,
    });
    expect(call('KPI_ORDER_CYCLE', withHeader.slice(1), early.slice(1))).toEqual({
      code: 'endsBefore',
      argument: 'delivered_at',
      other: 'ordered_at',
      row: 2,
    });
  });

  it('takes an order that is delivered at once', () => {
    expect(call('KPI_ORDER_CYCLE', column(at('2026-03-01')), column(at('2026-03-01')))).toBe(0);
  });

  it('lists the statistics it knows', () => {
    expect(call('KPI_ORDER_CYCLE', ordered, delivered, 'mode')).toEqual({
      code: 'unknownChoice',
      argument: 'statistic',
      text: 'mode',
      known: ['mean', 'median'],
    });
  });
});

describe('reorder point', () => {
  // Demand 8, 10, 12: mean 10, sample deviation 2; in 4 days 40, and 4 deviations of a day.
  const demand = column(8, 10, 12);

  it('adds the safety stock of the service level to the demand of the lead time', () => {
    expect(call('KPI_REORDER_POINT', demand, 4)).toBeCloseTo(40 + 4 * 1.6448536269514722, 9);
    expect(call('KPI_REORDER_POINT', demand, 4, 0.99)).toBeCloseTo(40 + 4 * 2.3263478740408408, 9);
    expect(call('KPI_REORDER_POINT', demand, 4, '99%')).toBeCloseTo(40 + 4 * 2.3263478740408408, 9);
    expect(call('KPI_REORDER_POINT', demand, 4, 0.5)).toBe(40);
  });

  it('passes empty days and the header over', () => {
    expect(call('KPI_REORDER_POINT', column('Sold', 8, '', 10, 12, ''), 4, 0.5)).toBe(40);
  });

  it.each([
    [[column(8), 4], { code: 'tooFew', argument: 'daily_demand', needed: 2, found: 1 }],
    [[column('', ''), 4], { code: 'tooFew', argument: 'daily_demand', needed: 2, found: 0 }],
    [[column(8, -1), 4], { code: 'belowZero', argument: 'daily_demand', value: -1 }],
    [[demand, -1], { code: 'belowZero', argument: 'lead_time_days', value: -1 }],
    [[demand, ''], { code: 'emptyCell', argument: 'lead_time_days' }],
    [[demand], { code: 'missingArgument', argument: 'lead_time_days' }],
    [[demand, 4, 1], { code: 'outside', argument: 'service_level', value: 1, low: 0.0001, high: 0.9999 }],
    [[demand, 4, 0], { code: 'outside', argument: 'service_level', value: 0, low: 0.0001, high: 0.9999 }],
    [[demand, 4, 95], { code: 'outside', argument: 'service_level', value: 95, low: 0.0001, high: 0.9999 }],
  ])('of %j refuses the figures', (given, problem) => {
    expect(call('KPI_REORDER_POINT', ...given)).toEqual(problem);
  });

  it('rises with the service level, and not with the order of the days', () => {
    const days = fc
      .array(fc.nat(1000), { minLength: 2, maxLength: 20 })
      .filter((all) => new Set(all).size > 1);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (items, lead) => {
        const point = Number(call('KPI_REORDER_POINT', column(...items), lead, 0.9));
        expect(call('KPI_REORDER_POINT', column(...items), lead, 0.95)).toBeGreaterThan(point);
        expect(call('KPI_REORDER_POINT', column(...items.reverse()), lead, 0.9)).toBeCloseTo(point, 6);
      }),
    );
  });
});
