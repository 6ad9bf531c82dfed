import { describe, expect, it } from 'vitest';
import { readTab } from './tabs';

describe('shipping and tax inside a total', () => {
  const header = ['Order ID', 'Order date', 'Email', 'Order total', 'Shipping', 'Taxes'];

  it('are no revenue, and a finding reports what is left out', () => {
    const read = readTab(
      header,
      ['A1', '2026-03-01', 'ana@example.com', 130, 10, 20],
      ['A2', '2026-03-02', 'budi@example.com', 66, 10, 6],
    );
    expect(read.amounts).toEqual([100, 50]);
    expect(read.rowsOf('shippingAndTaxLeftOut')).toBe(2);
  });

  it('are subtracted from refunds as well', () => {
    const read = readTab(
      header,
      ['A1', '2026-03-01', 'ana@example.com', 130, 10, 20],
      ['A1', '2026-03-09', 'ana@example.com', -60, 0, -10],
    );
    expect(read.refunds).toEqual([{ day: '2026-03-09', amount: 50, items: 0 }]);
  });

  it('are not expected in a single small total after a voucher, and stay in the others', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [
      `A${at}`,
      '2026-03-01',
      `c${at}@example.com`,
      130,
      10,
      20,
    ]);
    const read = readTab(header, ...rows, ['V1', '2026-03-02', 'eka@example.com', 5, 10, 20]);
    expect(read.revenue).toBe(1005);
    expect(read.rowsOf('smallTotals')).toBe(1);
  });
});

describe('a discount beside prices', () => {
  const header = ['Order ID', 'Order date', 'Email', 'Product', 'Quantity', 'Price', 'Discount'];

  it('of each line is subtracted from this line', () => {
    const read = readTab(
      header,
      ['A1', '2026-03-01', 'ana@example.com', 'Mug', 1, 100, 10],
      ['A1', '2026-03-01', 'ana@example.com', 'Cup', 1, 50, 5],
      ['A2', '2026-03-02', 'budi@example.com', 'Mug', 1, 100, 0],
    );
    expect(read.amounts).toEqual([90, 45, 100]);
  });

  it('below zero is subtracted as well', () => {
    const read = readTab(header, ['A1', '2026-03-01', 'ana@example.com', 'Mug', 1, 100, -10]);
    expect(read.amounts).toEqual([90]);
  });

  it('does not change what was charged', () => {
    const read = readTab(header, ['A1', '2026-03-01', 'ana@example.com', 'Mug', 2, 100, 30]);
    expect(read.merchandise).toEqual([200]);
    expect(read.amounts).toEqual([170]);
  });
});
