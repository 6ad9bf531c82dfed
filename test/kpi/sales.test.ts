import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../functions/formula';
import { call } from './call-function';

const money = fc.integer({ min: 1, max: 1_000_000 });
const rowsOfTwo = fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 30 });

describe('cost of goods sold', () => {
  it('adds unit cost times quantity, below a header and over empty cells', () => {
    expect(call('KPI_COGS', column('Unit cost', 12, 8, '', 30), column('Quantity', 3, 2, 7, ''))).toBe(52);
  });

  it('passes over credits, as the revenue that it is set against does', () => {
    expect(call('KPI_COGS', column(12, 8), column(3, -2))).toBe(36);
  });

  it('refuses a cost below zero, since an export with turned signs would else cost nothing', () => {
    expect(call('KPI_COGS', column(12, -8), column(3, 2))).toMatchObject({
      code: 'belowZero',
      argument: 'unit_costs',
      value: -8,
    });
  });
});

describe('profit', () => {
  it('is what the costs leave of the revenue', () => {
    expect(call('KPI_GROSS_PROFIT', 1500, 900)).toBe(600);
    expect(call('KPI_NET_PROFIT', 1500, 900, 120, 180)).toBe(300);
    expect(call('KPI_GROSS_PROFIT', 900, 1500)).toBe(-600);
  });

  it('takes missing other costs for 0', () => {
    expect(call('KPI_NET_PROFIT', 1500, 900, 120)).toBe(480);
    expect(call('KPI_NET_PROFIT', 1500, 900, 120, '')).toBe(480);
    expect(call('KPI_NET_MARGIN', 1500, 900, 120)).toBe(0.32);
    const rows = call(
      'KPI_NET_PROFIT',
      column(1500, 1500),
      column(900, 900),
      column(120, 120),
      column('', 180),
    );
    expect(rows).toEqual([[480], [300]]);
  });
});

describe('margin', () => {
  it('is the profit as a share of the revenue', () => {
    expect(call('KPI_GROSS_MARGIN', 1500, 900)).toBe(0.4);
    expect(call('KPI_NET_MARGIN', 1500, 900, 120, 180)).toBe(0.2);
    expect(call('KPI_GROSS_MARGIN', 100, 150)).toBe(-0.5);
  });

  it.each(['KPI_GROSS_MARGIN', 'KPI_NET_MARGIN'])('%s has no value without a revenue', (name) => {
    expect(call(name, 0, 900, 120)).toEqual({ code: 'zeroDivisor', argument: 'revenue' });
  });

  it.each(['KPI_GROSS_MARGIN', 'KPI_NET_MARGIN'])('%s of a negative revenue would praise a loss', (name) => {
    expect(call(name, -100, 50, 0)).toEqual({ code: 'belowZero', argument: 'revenue', value: -100 });
  });
});

describe('average margin', () => {
  it('weighs each product by its revenue', () => {
    // Margins of 50 % and 10 %, whose plain mean is 30 %.
    expect(call('KPI_AVERAGE_MARGIN', column('Revenue', 900, 100), column('Cost', 450, 90))).toBe(0.46);
  });

  it('passes over a product whose cost or revenue is unknown', () => {
    expect(call('KPI_AVERAGE_MARGIN', column(900, 5000, '', 100), column(450, '', 70, 90))).toBe(0.46);
  });

  it('says which column is empty', () => {
    expect(call('KPI_AVERAGE_MARGIN', column('', ''), column(1, 2))).toEqual({
      code: 'noValues',
      argument: 'revenues',
    });
    expect(call('KPI_AVERAGE_MARGIN', column(1, 2), column('', ''))).toEqual({
      code: 'noValues',
      argument: 'costs',
    });
  });

  it('needs revenues above zero in all', () => {
    expect(call('KPI_AVERAGE_MARGIN', column(0, 0), column(1, 2))).toEqual({
      code: 'zeroDivisor',
      argument: 'revenues',
    });
    expect(call('KPI_AVERAGE_MARGIN', column(10, -30), column(1, 2))).toMatchObject({
      code: 'belowZero',
      argument: 'revenues',
      value: -20,
    });
  });

  it('is the gross margin of the sums, whatever the order of the rows', () => {
    fc.assert(
      fc.property(rowsOfTwo, (rows) => {
        const revenues = rows.map(([revenue]) => revenue);
        const costs = rows.map(([, cost]) => cost);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        const margin = call('KPI_AVERAGE_MARGIN', column(...revenues), column(...costs));
        expect(margin).toBe(call('KPI_GROSS_MARGIN', sum(revenues), sum(costs)));
        const turned = [column(...[...revenues].reverse()), column(...[...costs].reverse())];
        expect(call('KPI_AVERAGE_MARGIN', ...turned)).toBe(margin);
      }),
    );
  });
});

it('gives the average order value published for Online Retail', () => {
  expect(call('KPI_AOV', 8_911_407.9, 18_532)).toBeCloseTo(480.87, 2);
});
