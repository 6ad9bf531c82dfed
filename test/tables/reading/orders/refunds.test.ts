import { describe, expect, it } from 'vitest';
import { readTab } from './tabs';

const header = ['Order ID', 'Order date', 'Email', 'Subtotal', 'Status'];
const sold = [
  ['A1', '2026-03-01', 'ana@example.com', 100, 'completed'],
  ['A2', '2026-03-02', 'budi@example.com', 60, 'completed'],
];

describe('the refund of a sale', () => {
  it('is the amount in a column, on the day of the order', () => {
    const read = readTab(
      [...header, 'Refunded amount'],
      ...sold.map((row) => [...row, row[0] === 'A1' ? 30 : 0]),
    );
    expect(read.refunds).toEqual([{ day: '2026-03-01', amount: 30, items: 0 }]);
  });

  it('is the amount in a column on the day in another column, even after the period of the order', () => {
    const read = readTab(
      [...header, 'Refunded amount', 'Refund date'],
      ...sold.map((row) => [...row, row[0] === 'A1' ? 30 : 0, row[0] === 'A1' ? '2026-04-15' : '']),
    );
    expect(read.refunds).toEqual([{ day: '2026-04-15', amount: 30, items: 0 }]);
  });

  it('is the whole sale if there is a day but no amount', () => {
    const read = readTab(
      [...header, 'Refund date'],
      ...sold.map((row) => [...row, row[0] === 'A1' ? '2026-03-09' : '']),
    );
    expect(read.refunds).toEqual([{ day: '2026-03-09', amount: 100, items: 0 }]);
  });

  it('is never more than the amount of the order', () => {
    const read = readTab(
      [...header, 'Refunded amount'],
      ...sold.map((row) => [...row, row[0] === 'A2' ? 75 : 0]),
    );
    expect(read.revenue).toBe(100);
  });

  it('is not subtracted twice if both a column and a row show it', () => {
    const read = readTab(
      [...header, 'Refunded amount'],
      ...sold.map((row) => [...row, row[0] === 'A1' ? 30 : 0]),
      ['A1', '2026-03-09', 'ana@example.com', -30, 'completed', 0],
    );
    expect(read.revenue).toBe(130);
  });

  it('is 0 for a cancelled order', () => {
    const read = readTab(
      [...header, 'Refunded amount'],
      ['A1', '2026-03-01', 'ana@example.com', 100, 'cancelled', 100],
      ['A2', '2026-03-02', 'budi@example.com', 60, 'completed', 0],
    );
    expect(read.revenue).toBe(60);
  });

  it('is subtracted without tax if full refunds show that they contain tax', () => {
    const read = readTab(
      [...header, 'Taxes', 'Refunded amount'],
      ['A1', '2026-03-01', 'ana@example.com', 100, 'completed', 20, 120],
      ['A2', '2026-03-02', 'budi@example.com', 50, 'completed', 10, 24],
      ['A3', '2026-03-03', 'cici@example.com', 50, 'completed', 10, 0],
    );
    // 24 includes 4 of tax.
    expect(read.refunds.map(({ amount }) => amount)).toEqual([100, 20]);
  });

  it('contains no tax if full refunds contain none', () => {
    const read = readTab(
      [...header, 'Taxes', 'Refunded amount'],
      ['A1', '2026-03-01', 'ana@example.com', 100, 'completed', 20, 100],
      ['A2', '2026-03-02', 'budi@example.com', 50, 'completed', 10, 24],
      ['A3', '2026-03-03', 'cici@example.com', 50, 'completed', 10, 0],
    );
    expect(read.refunds.map(({ amount }) => amount)).toEqual([100, 24]);
  });
});

describe('pieces that came back', () => {
  const lines = ['Order ID', 'Order date', 'Email', 'SKU', 'Quantity', 'Price', 'Returned quantity'];

  it('are worth their share of the line', () => {
    const read = readTab(
      lines,
      ['A1', '2026-03-01', 'ana@example.com', 'MUG', 4, 25, 1],
      ['A2', '2026-03-02', 'budi@example.com', 'CUP', 1, 10, 0],
    );
    expect(read.refunds).toEqual([{ day: '2026-03-01', amount: 25, items: 1 }]);
  });

  it('are returned on the day in the first line of their order', () => {
    const dated = [...lines, 'Refund date'];
    const read = readTab(
      dated,
      ['A1', '2026-03-01', 'ana@example.com', 'MUG', 4, 25, 1, '2026-04-10'],
      ['A1', '', '', 'CUP', 2, 10, 2, ''],
      ['A2', '2026-03-02', 'budi@example.com', 'CUP', 1, 10, 0, ''],
    );
    expect(read.refunds).toEqual([
      { day: '2026-04-10', amount: 25, items: 1 },
      { day: '2026-04-10', amount: 20, items: 2 },
    ]);
  });
});

describe('a row below zero under an id of its own', () => {
  it('cancels nothing if a column has the status of the orders', () => {
    const read = readTab(header, ...sold, ['R1', '2026-03-09', 'ana@example.com', -40, 'completed']);
    expect(read.kinds).toEqual(['sale', 'sale', 'refund']);
    expect(read.revenue).toBe(120);
  });

  it('shows a cancellation if no column does', () => {
    const read = readTab(header.slice(0, 4), ...sold.map((row) => row.slice(0, 4)), [
      'C1',
      '2026-03-09',
      'ana@example.com',
      -40,
    ]);
    expect(read.kinds).toEqual(['sale', 'sale', 'credit']);
    expect(read.revenue).toBe(120);
  });
});
