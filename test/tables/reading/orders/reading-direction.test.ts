import { describe, expect, it } from 'vitest';
import { readTab } from './tabs';

const header = ['Order ID', 'Order date', 'Customer', 'Quantity', 'Price', 'Order total'];
// 10 + 2 × 20, 30, and 40 + 50 + 60. The single lines at both ends do not show in which direction the tab is
// sorted.
const rows = [
  ['A0', '2026-03-01', 'Ana', 1, 5, 5],
  ['A1', '2026-03-02', 'Budi', 1, 10, 50],
  ['', '', '', 2, 20, ''],
  ['A2', '2026-03-03', 'Cici', 1, 30, 30],
  ['A3', '2026-03-04', 'Dewi', 1, 40, 150],
  ['', '', '', 1, 50, ''],
  ['', '', '', 1, 60, ''],
  ['A4', '2026-03-05', 'Eka', 1, 7, 7],
];

describe('rows without an id', () => {
  it('are further lines of the order above', () => {
    expect(readTab(header, ...rows).orders).toBe('abbcddde');
  });

  it('belong to the order below in a tab that is sorted backwards, as the totals show', () => {
    const { orders, revenue, rowsOf } = readTab(header, ...[...rows].reverse());
    // Read from the bottom, the orders are in their original order.
    expect(orders).toBe('abbcddde');
    expect(revenue).toBe(5 + 50 + 30 + 150 + 7);
    expect(rowsOf('linesWithoutId')).toBe(3);
  });
});

describe('a value that only the first line of an order has', () => {
  it('counts for all its lines, whichever way the tab is sorted', () => {
    const status = ['Order ID', 'Order date', 'Customer', 'Status', 'Product', 'Line total'];
    const some = [
      ['A1', '2026-03-02', 'Budi', 'cancelled', 'Mug', 10],
      ['A1', '2026-03-02', 'Budi', '', 'Cup', 20],
      ['A2', '2026-03-03', 'Cici', 'completed', 'Mug', 10],
      ['A2', '2026-03-03', 'Cici', '', 'Cup', 20],
    ];
    expect(readTab(status, ...some).kinds).toEqual(['cancelled', 'cancelled', 'sale', 'sale']);
    expect(readTab(status, ...[...some].reverse()).revenue).toBe(30);
  });
});
