import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readTab } from './tabs';

const header = ['Order ID', 'Order date', 'Email', 'Product', 'Order total'];

/** Orders of two lines, each line with these amounts. */
function orders(...totals: readonly (readonly [Cell, Cell])[]): readonly (readonly Cell[])[] {
  return totals.flatMap((pair, at) =>
    pair.map((total, line): readonly Cell[] => [
      `A${at}`,
      '2026-03-01',
      `c${at}@example.com`,
      `P${line}`,
      total,
    ]),
  );
}

describe('a total that is repeated on each line of its order', () => {
  it('counts once', () => {
    expect(readTab(header, ...orders([30, 30], [50, 50], [20, 20])).amounts).toEqual([30, 0, 50, 0, 20, 0]);
  });

  it('counts once too if it is only on the first line', () => {
    expect(readTab(header, ...orders([30, ''], [50, ''], [20, ''])).revenue).toBe(100);
  });

  it('is read in the same way for one order whose lines differ, with a finding', () => {
    const { revenue, rowsOf } = readTab(header, ...orders([30, 30], [50, 50], [20, 20], [40, 41]));
    // 30, 50, 20 and the greater of two amounts that differ.
    expect(revenue).toBe(141);
    expect(rowsOf('differingTotals')).toBe(1);
  });

  it('is not changed by a refund', () => {
    const { revenue, refunds } = readTab(header, ...orders([30, 30], [50, 50], [20, 20]), [
      'A1',
      '2026-03-09',
      'c1@example.com',
      'P0',
      -20,
    ]);
    expect(refunds).toEqual([{ day: '2026-03-09', amount: 20, items: 0 }]);
    expect(revenue).toBe(80);
  });
});

describe('amounts of lines', () => {
  it('that differ within orders add up', () => {
    const amounts = ['Order ID', 'Order date', 'Email', 'Product', 'Amount'];
    expect(readTab(amounts, ...orders([30, 10], [50, 5], [20, 20])).revenue).toBe(135);
  });

  it('are not changed by a discount of the order, which is subtracted once', () => {
    const priced = ['Order ID', 'Order date', 'Email', 'Product', 'Quantity', 'Price', 'Discount'];
    const { revenue, merchandise } = readTab(
      priced,
      ['A1', '2026-03-01', 'ana@example.com', 'Mug', 1, 100, 10],
      ['A1', '2026-03-01', 'ana@example.com', 'Cup', 2, 50, 10],
      ['A2', '2026-03-02', 'budi@example.com', 'Mug', 1, 100, 20],
      ['A2', '2026-03-02', 'budi@example.com', 'Cup', 1, 50, 20],
      ['A2', '2026-03-09', 'budi@example.com', 'Cup', -1, 50, ''],
    );
    // 200 - 10, 150 - 20, and a refund of 50.
    expect(revenue).toBe(270);
    // Merchandise is before discounts.
    expect(merchandise).toEqual([100, 100, 100, 50, -50]);
  });
});
