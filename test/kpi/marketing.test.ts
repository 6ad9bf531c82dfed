import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../functions/formula';
import { call } from './call-function';

describe('the figures of ads', () => {
  it('divide what the ads cost and brought', () => {
    expect(call('KPI_CPC', 150, 600)).toBe(0.25);
    expect(call('KPI_CTR', 600, 24_000)).toBe(0.025);
    expect(call('KPI_ROAS', 4800, 1200)).toBe(4);
  });

  it('have no value without clicks, impressions or spend, row by row', () => {
    expect(call('KPI_CPC', column(1.43, 1.82), column(1, 0))).toEqual([[1.43], ['#DIV/0! clicks is 0']]);
    expect(call('KPI_CTR', 0, 0)).toEqual({ code: 'zeroDivisor', argument: 'impressions' });
    expect(call('KPI_ROAS', 10, 0)).toEqual({ code: 'zeroDivisor', argument: 'ad_spend' });
  });

  it('refuse a spend below zero, over which a loss would look like a gain', () => {
    const problem = { code: 'belowZero', argument: 'ad_spend', value: -1200 };
    expect(call('KPI_ROAS', -4800, -1200)).toEqual(problem);
  });

  it('refuse more clicks than impressions', () => {
    expect(call('KPI_CTR', 24_000, 600)).toEqual({
      code: 'partExceedsWhole',
      argument: 'clicks',
      value: 24_000,
      whole: 'impressions',
      limit: 600,
    });
  });
});

describe('average position', () => {
  it('weighs each position by its impressions', () => {
    expect(call('KPI_AVERAGE_POSITION', column(1.5, 3), column(300, 100))).toBe(1.875);
  });

  it('weighs all alike without impressions', () => {
    expect(call('KPI_AVERAGE_POSITION', column('Position', 1.5, 3, ''))).toBe(2.25);
  });

  it('passes over rows that lack either, and ads that were never shown', () => {
    const positions = column(1, 2, '', 0);
    expect(call('KPI_AVERAGE_POSITION', positions, column(10, '', 5, 0))).toBe(1);
  });

  it('says which column holds nothing', () => {
    expect(call('KPI_AVERAGE_POSITION', column('', ''))).toEqual({ code: 'noValues', argument: 'positions' });
    expect(call('KPI_AVERAGE_POSITION', column('', ''), column(1, 2))).toEqual({
      code: 'noValues',
      argument: 'positions',
    });
    expect(call('KPI_AVERAGE_POSITION', column(1, 2), column('', ''))).toEqual({
      code: 'noValues',
      argument: 'impressions',
    });
    expect(call('KPI_AVERAGE_POSITION', column(1, 2), column(0, 0))).toEqual({
      code: 'zeroDivisor',
      argument: 'impressions',
    });
  });

  it('refuses a position or impressions below zero', () => {
    expect(call('KPI_AVERAGE_POSITION', column(-1, 2))).toEqual({
      code: 'belowZero',
      argument: 'positions',
      value: -1,
    });
    expect(call('KPI_AVERAGE_POSITION', column(1, 2), column(5, -3))).toEqual({
      code: 'belowZero',
      argument: 'impressions',
      value: -3,
    });
  });

  it('lies between the first and the last position, and doubling all impressions leaves it', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const positions = rows.map(([position]) => position);
        const impressions = rows.map(([, shown]) => shown);
        const mean = Number(call('KPI_AVERAGE_POSITION', column(...positions), column(...impressions)));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...positions));
        expect(mean).toBeLessThanOrEqual(Math.max(...positions));
        const doubled = column(...impressions.map((shown) => 2 * shown));
        expect(call('KPI_AVERAGE_POSITION', column(...positions), doubled)).toBe(mean);
      }),
    );
  });
});
