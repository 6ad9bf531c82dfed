import { describe, expect, it } from 'vitest';
import { readTab } from './tabs';

const lines = ['Order ID', 'Order date', 'Email', 'Product', 'Quantity', 'Line total'];
const totals = ['Order ID', 'Order date', 'Email', 'Order total', 'Status'];

describe('the lines of an id', () => {
  it('are one order if they follow each other, or are elsewhere on the same day', () => {
    const { orders, rowsOf } = readTab(
      lines,
      ['A1', '2026-03-01', 'ana@example.com', 'Mug', 1, 10],
      ['A1', '2026-03-01', 'ana@example.com', 'Cup', 1, 20],
      ['A2', '2026-03-01', 'budi@example.com', 'Mug', 1, 10],
      ['A1', '2026-03-01', 'ana@example.com', 'Pot', 1, 30],
    );
    expect(orders).toBe('aaba');
    expect(rowsOf('reusedIds')).toBe(0);
  });

  it('are a different order on another day for another customer, because receipt numbers start again', () => {
    const { orders, rowsOf } = readTab(
      lines,
      ['1', '2026-03-01', 'ana@example.com', 'Mug', 1, 10],
      ['2', '2026-03-01', 'budi@example.com', 'Mug', 1, 10],
      ['1', '2026-03-02', 'cici@example.com', 'Mug', 1, 10],
      ['2', '2026-03-02', 'dewi@example.com', 'Mug', 1, 10],
    );
    expect(orders).toBe('abcd');
    expect(rowsOf('reusedIds')).toBe(2);
  });

  it('are a different order even of the same customer if numbers start again each day', () => {
    const { orders } = readTab(
      lines,
      ['1', '2026-03-01', 'ana@example.com', 'Mug', 1, 10],
      ['2', '2026-03-01', 'budi@example.com', 'Mug', 1, 10],
      ['1', '2026-03-02', 'ana@example.com', 'Mug', 1, 10],
      ['2', '2026-03-02', 'budi@example.com', 'Mug', 1, 10],
    );
    expect(orders).toBe('abcd');
  });

  it('that are refunds belong to the order of their id, whatever their day and place', () => {
    const { orders, kinds } = readTab(
      totals,
      ['A1', '2026-03-01', 'ana@example.com', 50, 'paid'],
      ['A2', '2026-03-02', 'budi@example.com', 60, 'paid'],
      ['A1', '2026-03-20', 'ana@example.com', -50, 'paid'],
    );
    expect(orders).toBe('aba');
    expect(kinds).toEqual(['sale', 'sale', 'refund']);
  });

  it('that are refunds may be above their order', () => {
    const { orders, refunds } = readTab(
      lines,
      ['A2', '2026-03-09', 'budi@example.com', 'Mug', 1, 10],
      ['A1', '2026-03-05', 'ana@example.com', 'Cup', -1, -20],
      ['A1', '2026-03-01', 'ana@example.com', 'Pot', 1, 30],
      ['A1', '2026-03-01', 'ana@example.com', 'Cup', 1, 20],
    );
    expect(orders).toBe('abbb');
    expect(refunds).toEqual([{ day: '2026-03-05', amount: 20, items: 1 }]);
  });
});

describe('an export that was pasted below itself', () => {
  const first = [
    ['A1', '2026-03-01', 'ana@example.com', 50, 'paid'],
    ['A2', '2026-03-02', 'budi@example.com', 60, 'paid'],
    ['A3', '2026-03-03', 'cici@example.com', 70, 'paid'],
  ];

  it('counts once, with the values of the later copy', () => {
    const later = [
      ['A1', '2026-03-01', 'ana@example.com', 50, 'paid'],
      ['A2', '2026-03-02', 'budi@example.com', 60, 'cancelled'],
      ['A3', '2026-03-03', 'cici@example.com', 70, 'paid'],
    ];
    const { lines: count, kinds, rowsOf } = readTab(totals, ...first, ...later);
    expect(count).toBe(3);
    expect(kinds).toEqual(['sale', 'cancelled', 'sale']);
    expect(rowsOf('repeatedRows')).toBe(3);
  });

  it('counts refunds once as well, whatever the sign of their amounts', () => {
    const typed = [...totals, 'Type'];
    const rows = [
      ['A1', '2026-03-01', 'ana@example.com', 50, 'paid', 'Sale'],
      ['A2', '2026-03-02', 'budi@example.com', 60, 'paid', 'Sale'],
      ['A2', '2026-03-09', 'budi@example.com', 20, 'paid', 'Refund'],
    ];
    const { revenue, refunds } = readTab(typed, ...rows, ...rows);
    expect(revenue).toBe(90);
    expect(refunds).toHaveLength(1);
  });

  it('keeps two equal lines of one order, which follow each other', () => {
    const { lines: count } = readTab(
      lines,
      ['A1', '2026-03-01', 'ana@example.com', 'Mug', 1, 10],
      ['A1', '2026-03-01', 'ana@example.com', 'Mug', 1, 10],
      ['A2', '2026-03-01', 'budi@example.com', 'Mug', 1, 10],
    );
    expect(count).toBe(3);
  });
});
