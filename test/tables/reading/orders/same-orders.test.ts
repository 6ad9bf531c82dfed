import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readTabs } from './tabs';

const totals = ['Order ID', 'Order date', 'Email', 'Order total'];
const pieces = ['Order ID', 'Order date', 'SKU', 'Quantity', 'Price'];

describe('an order in two tabs', () => {
  it('counts once however its id is written', () => {
    const read = readTabs({
      Shop: [
        totals,
        ['#1001', '2026-03-01', 'ana@example.com', 50],
        ['#1002', '2026-03-02', 'budi@example.com', 60],
      ],
      App: [
        totals,
        ['1001', '2026-03-01', 'ana@example.com', 50],
        ['001002', '2026-03-02', 'budi@example.com', 60],
      ],
    });
    expect(read.revenue).toBe(110);
    expect(read.rowsOf('orderInTwoTabs')).toBe(2);
  });

  it('counts once if the tabs are a day or two apart but amount or customer are the same', () => {
    const read = readTabs({
      Orders: [
        totals,
        ['A1', '2026-03-01', 'ana@example.com', 50],
        ['A2', '2026-03-02', 'budi@example.com', 60],
      ],
      Invoices: [totals, ['A1', '2026-03-02', '', 50], ['A2', '2026-03-04', 'budi@example.com', 61]],
    });
    expect(read.lines).toBe(2);
  });

  it('is a different order if the customer differs, or it is many days later', () => {
    const read = readTabs({
      Orders: [
        totals,
        ['A1', '2026-03-01', 'ana@example.com', 50],
        ['A2', '2026-03-02', 'budi@example.com', 60],
      ],
      Till: [
        totals,
        ['A1', '2026-03-02', 'cici@example.com', 50],
        ['A2', '2026-03-12', 'budi@example.com', 60],
      ],
    });
    expect(read.revenue).toBe(220);
  });

  it('counts twice, with a finding, if only the id is the same', () => {
    const read = readTabs({
      Orders: [totals, ['A1', '2026-03-01', '', 50]],
      Till: [totals, ['A1', '2026-03-02', '', 45]],
    });
    expect(read.revenue).toBe(95);
    expect(read.rowsOf('maybeSameOrder')).toBe(1);
  });
});

describe('an order in a tab of orders and in one of lines', () => {
  const lines: readonly (readonly Cell[])[] = [
    pieces,
    ['A1', '2026-03-01', 'MUG', 2, 20],
    ['A1', '2026-03-01', 'CUP', 1, 10],
    ['A2', '2026-03-02', 'MUG', 1, 20],
  ];

  it('is read from its lines, and its discount from its total', () => {
    const read = readTabs({
      Orders: [
        totals,
        ['A1', '2026-03-01', 'ana@example.com', 45],
        ['A2', '2026-03-02', 'budi@example.com', 20],
      ],
      Lines: lines,
    });
    // A1 has a discount of 5 on 50, which leaves 36 + 9; the other order is 20.
    expect(read.amounts).toEqual([36, 9, 20]);
    expect(read.merchandise).toEqual([40, 10, 20]);
    expect(read.quantities).toEqual([2, 1, 1]);
  });

  it('has its discount even if the orders also have quantities', () => {
    const counted = [...totals, 'Items'];
    const read = readTabs({
      Orders: [
        counted,
        ['A1', '2026-03-01', 'ana@example.com', 45, 3],
        ['A2', '2026-03-02', 'budi@example.com', 20, 1],
      ],
      Lines: lines,
    });
    expect(read.revenue).toBe(65);
  });

  it('has its status and its refund from the orders', () => {
    const told = [...totals, 'Status', 'Refunded amount', 'Refund date'];
    const read = readTabs({
      Orders: [
        told,
        ['A1', '2026-03-01', 'ana@example.com', 50, 'completed', 10, '2026-03-09'],
        ['A2', '2026-03-02', 'budi@example.com', 20, 'cancelled', 0, ''],
      ],
      Lines: lines,
    });
    expect(read.kinds).toEqual(['sale', 'sale', 'cancelled']);
    expect(read.refunds).toEqual([{ day: '2026-03-09', amount: 10, items: 0 }]);
    expect(read.revenue).toBe(40);
  });
});
