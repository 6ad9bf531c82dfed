import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { rulesInUtc } from '../../../reading-rules';

type Rows = readonly (readonly Cell[])[];

const orders: Rows = [
  ['Order ID', 'Order date', 'Customer', 'Total', 'Status'],
  ['A1', '2026-09-01', 'ana@shop.example', 41, 'completed'],
  ['A2', '2026-09-01', 'budi@shop.example', 62, 'completed'],
  ['A3', '2026-09-02', 'citra@shop.example', 83, 'completed'],
  ['A4', '2026-09-03', 'dewi@shop.example', 24, 'cancelled'],
  ['A5', '2026-09-03', 'eka@shop.example', 35, 'completed'],
  ['A6', '2026-10-01', 'ana@shop.example', 56, 'completed'],
  ['A7', '2026-11-01', 'ana@shop.example', 57, 'completed'],
];

function read(derived: Rows) {
  const answer = readWorkbook(
    [
      { name: 'Derived', cells: derived },
      { name: 'Orders', cells: orders },
    ],
    rulesInUtc,
  );
  if (answer.kind !== 'read') throw new Error(answer.refusal.code);
  return answer.shop;
}

describe('a tab that is computed from the orders is not counted', () => {
  it.each<[string, Rows]>([
    [
      'a pivot',
      [
        ['Order date', 'SUM of Total', 'COUNTA of Order ID'],
        ['2026-09-01', 103, 2],
        ['2026-09-02', 83, 1],
      ],
    ],
    [
      'sums by day, cancelled orders among them',
      [
        ['Date', 'Customer', 'Amount'],
        ['2026-09-01', 'all', 103],
        ['2026-09-02', 'all', 83],
        ['2026-09-03', 'all', 59],
        ['2026-10-01', 'all', 56],
      ],
    ],
    [
      'sums by month, without cancelled orders',
      [
        ['Date', 'Customer', 'Amount'],
        ['2026-09-30', 'all', 221],
        ['2026-10-31', 'all', 56],
        ['2026-11-30', 'all', 57],
      ],
    ],
    [
      'orders picked out without their ids',
      [
        ['Order date', 'Customer', 'Total'],
        ['2026-09-01', 'ana@shop.example', 41],
        ['2026-10-01', 'ana@shop.example', 56],
        ['2026-11-01', 'ana@shop.example', 57],
      ],
    ],
  ])('%s', (_, derived) => {
    const shop = read(derived);
    expect(shop.orders.length).toBe(7);
    expect(shop.findings).toContainEqual(
      expect.objectContaining({
        code: 'derivedTab',
        tab: 'Derived',
        text: 'Orders',
        rows: derived.length - 1,
      }),
    );
  });
});

describe('a tab with rows of its own is counted', () => {
  it.each<[string, Rows]>([
    [
      'sales of a market stall at the same price each day',
      [
        ['Date', 'Customer', 'Amount'],
        ['2026-09-01', 'walk-in', 41],
        ['2026-09-02', 'walk-in', 41],
        ['2026-09-03', 'walk-in', 41],
        ['2026-09-04', 'walk-in', 41],
      ],
    ],
    [
      'sales of other days and customers',
      [
        ['Date', 'Customer', 'Amount'],
        ['2026-09-01', 'fajar', 41],
        ['2026-09-02', 'gita', 20],
        ['2026-10-01', 'hana', 56],
      ],
    ],
  ])('%s', (_, own) => {
    expect(read(own).orders.length).toBe(7 + own.length - 1);
  });
});

it('a pivot table is read if there is no other tab', () => {
  const answer = readWorkbook(
    [
      {
        name: 'Pivot',
        cells: [
          ['Order ID', 'Order date', 'SUM of Total'],
          ['A1', '2026-09-01', 41],
          ['A2', '2026-09-02', 62],
        ],
      },
    ],
    rulesInUtc,
  );
  expect(answer.kind === 'read' ? answer.shop.orders.length : answer.refusal.code).toBe(2);
});
