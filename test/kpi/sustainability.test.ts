import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from '../functions/formula';

describe('the figures of sustainability', () => {
  it('give the carbon footprint of an order in kilograms', () => {
    expect(call('KPI_CARBON', 1.8, 1200)).toBe(1.5);
    expect(call('KPI_CARBON', 1.8, 0)).toBe('#DIV/0! orders is 0');
    expect(call('KPI_CARBON', -1, 10)).toBe('#NUM! tonnes_co2e: -1 is below 0');
  });

  it('give the energy of an order and the share of revenue that was given away', () => {
    expect(call('KPI_ENERGY', 960, 1200)).toBe(0.8);
    expect(call('KPI_COMMUNITY', '600', '48 000')).toBe(0.0125);
    // After a month of refunds.
    expect(call('KPI_COMMUNITY', 600, -10)).toBe('#NUM! revenue: -10 is below 0');
  });

  it('refuse a part that is more than the whole', () => {
    expect(call('KPI_RECYCLING', 150, 200)).toBe(0.75);
    expect(call('KPI_RECYCLING', 201, 200)).toBe('#NUM! recycled: 201 is more than waste (200)');
    expect(call('KPI_SUSTAINABLE_MATERIALS', 84, 120)).toBe(0.7);
    expect(call('KPI_SUSTAINABLE_MATERIALS', 121, 120)).toBe(
      '#NUM! sustainable: 121 is more than materials (120)',
    );
  });
});

describe('the diversity index', () => {
  // Published for shares: calculatorultra.com, lengthcalculators.com and areacalculators.com, Blau Index; the
  // last one worked out by hand from areacalculators.com's shares.
  it.each([
    [[5, 3, 2], 0.62],
    [[40, 35, 25], 0.655],
    [[4, 4, 2], 0.64],
    [[10, 6, 3, 1], 0.635],
  ])('of groups of %j is %d', (headcounts, index) => {
    expect(call('KPI_DIVERSITY', column(...headcounts))).toBeCloseTo(index, 12);
  });

  it('passes over headings and empty cells', () => {
    expect(call('KPI_DIVERSITY', column('Karyawan', 5, '', 5))).toBe(0.5);
  });

  it('is 0 for one group, and the most it can be for equal ones', () => {
    const people = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 40 }), (headcount, groups) => {
        const equal = Array.from({ length: groups }, () => headcount);
        expect(call('KPI_DIVERSITY', column(...equal))).toBeCloseTo(1 - 1 / groups, 12);
      }),
    );
  });

  it('does not change when every group doubles, nor when a group without people is added', () => {
    const headcounts = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((groups) => groups.some((people) => people > 0));
    fc.assert(
      fc.property(headcounts, (groups) => {
        const index = call('KPI_DIVERSITY', column(...groups));
        if (typeof index !== 'number') throw new Error(`No index: ${index}.`);
        expect(call('KPI_DIVERSITY', column(...groups.map((people) => 2 * people)))).toBeCloseTo(index, 12);
        expect(call('KPI_DIVERSITY', column(...groups, 0))).toBeCloseTo(index, 12);
      }),
    );
  });

  it('has no value without people', () => {
    expect(call('KPI_DIVERSITY', column('', ''))).toBe('#N/A headcounts holds no values');
    expect(call('KPI_DIVERSITY', column(0, 0))).toBe('#DIV/0! headcounts is 0');
    expect(call('KPI_DIVERSITY', column(5, -1))).toBe('#NUM! headcounts (row 2 of the range): -1 is below 0');
    expect(call('KPI_DIVERSITY', column(1e308, 1e308))).toBe('#NUM! the result is too large to show');
  });
});
