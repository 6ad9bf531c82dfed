import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { readWorkbook } from '../../../src/tables/read-workbook';
import { tablesOf } from '../../../src/tables/recognition/side-by-side';
import { rulesInUtc } from '../../reading-rules';

type Rows = readonly (readonly Cell[])[];

const orders: Rows = [
  ['Order ID', 'Order date', 'Customer', 'Total'],
  ['A1', '2026-09-01', 'ana@shop.example', 40],
  ['A2', '2026-09-02', 'budi@shop.example', 60],
  ['A3', '2026-09-03', 'citra@shop.example', 80],
];

/** Tables side by side with a blank column between them; shorter ones end earlier. */
function beside(...tables: readonly Rows[]): Rows {
  const height = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((table, at) => {
      const width = table[0]?.length ?? 0;
      const cells = table[row] ?? Array.from({ length: width }, () => '');
      return at === 0 ? cells : ['', ...cells];
    }),
  );
}

const kinds = (cells: Rows): readonly string[] =>
  tablesOf({ name: 'Sheet1', cells }).map(({ found }) => found.kind);

describe('two tables side by side', () => {
  const pettyCash: Rows = [
    ['Date', 'Amount', 'Note'],
    ['2026-09-01', 7, 'tape'],
    ['2026-09-02', 8, 'boxes'],
    ['2026-09-03', 9, 'pens'],
  ];

  it('are read separately', () => {
    const visits: Rows = [
      ['Tanggal', 'Kunjungan', 'Pengunjung'],
      ['2026-09-01', 400, 300],
      ['2026-09-02', 410, 310],
    ];
    expect(kinds(beside(orders, visits))).toEqual(['orders', 'traffic']);
    expect(kinds(beside(visits, orders))).toEqual(['traffic', 'orders']);
    const read = readWorkbook([{ name: 'Sheet1', cells: beside(orders, visits) }], rulesInUtc);
    if (read.kind !== 'read') throw new Error(read.refusal.code);
    expect([...read.shop.orders.amount]).toEqual([40, 60, 80]);
    expect([...(read.shop.traffic?.numbers.visits ?? [])]).toEqual([400, 410]);
  });

  it('are recognised even if one of them is of an unknown kind: its amounts are no orders', () => {
    const read = readWorkbook([{ name: 'Sheet1', cells: beside(orders, pettyCash) }], rulesInUtc);
    if (read.kind !== 'read') throw new Error(read.refusal.code);
    expect([...read.shop.orders.amount]).toEqual([40, 60, 80]);
    for (const { rows } of read.shop.tabs) expect(rows.filled).toBe(rows.used + rows.explained);
    expect(read.shop.tabs.reduce((sum, { rows }) => sum + rows.filled, 0)).toBeGreaterThanOrEqual(6);
  });

  it('have findings that name the cells in the sheet', () => {
    const broken = orders.map((row, at) => (at === 2 ? ['A2', 'soon', 'budi@shop.example', 60] : row));
    const read = readWorkbook([{ name: 'Sheet1', cells: beside(pettyCash, broken) }], rulesInUtc);
    if (read.kind !== 'read') throw new Error(read.refusal.code);
    expect(read.shop.findings.find(({ code }) => code === 'unreadDate')?.cell).toBe('F3');
  });
});

describe('one table', () => {
  it.each([
    ['with a blank column between its own', [0, 1, -1, 2, 3]],
    ['with a blank column before its amounts', [0, 1, 2, -1, 3]],
  ])('%s stays one', (_, order) => {
    const cells = orders.map((row) => order.map((column) => (column < 0 ? '' : (row[column] ?? ''))));
    expect(kinds(cells)).toEqual(['orders']);
  });

  it('keeps days and shipping costs to the right of a blank column', () => {
    const shipping: Rows = [
      ['Ship date', 'Shipping'],
      ['2026-09-02', 2],
      ['2026-09-03', 2],
      ['2026-09-04', 2],
    ];
    expect(kinds(beside(orders, shipping))).toEqual(['orders']);
  });
});
