import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readTabs } from './tabs';

const header = ['Order ID', 'Order date', 'Email', 'Order total', 'Status'];
const orders: readonly (readonly Cell[])[] = [
  header,
  ['A1', '2026-03-01', 'ana@example.com', 100, 'completed'],
  ['A2', '2026-03-02', 'budi@example.com', 60, 'completed'],
  ['A3', '2026-03-03', 'cici@example.com', 40, 'completed'],
];

describe('a tab of credits beside the orders', () => {
  it.each<[string, string, readonly Cell[], Cell, Cell]>([
    ['English, below zero', 'Credit notes', ['Order ID', 'Date', 'Total'], -100, -25],
    ['English, above zero', 'Refunds', ['Order ID', 'Refund date', 'Refund amount'], 100, 25],
    ['Indonesian', 'Retur 2026', ['No. Pesanan', 'Tanggal', 'Total'], 100, 25],
    ['Malay', 'Nota kredit', ['No. Pesanan', 'Tarikh', 'Jumlah'], -100, -25],
    ['French', 'Avoirs', ['N° de commande', 'Date', 'Montant'], 100, 25],
  ])(
    'is subtracted from the orders that it names, on its own days: %s',
    (_, name, columns, first, second) => {
      const read = readTabs({
        Orders: orders,
        [name]: [columns, ['A1', '2026-03-20', first], ['A2', '2026-04-02', second]],
      });
      expect(read.revenue).toBe(200 - 125);
      expect(read.refunds).toEqual([
        { day: '2026-03-20', amount: 100, items: 0 },
        { day: '2026-04-02', amount: 25, items: 0 },
      ]);
      expect(read.orders).toBe('abcab');
      expect(read.kinds.slice(3)).toEqual(['refund', 'refund']);
      expect(read.rowsOf('creditLines')).toBe(2);
    },
  );

  it('is recognised by the numbers of its documents, whatever its name', () => {
    const read = readTabs({
      Orders: orders,
      Sheet2: [
        ['Credit note no', 'Date', 'Order ID', 'Total'],
        ['CN-1', '2026-03-20', 'A1', 30],
        ['CN-2', '2026-03-21', 'A3', 10],
      ],
    });
    expect(read.revenue).toBe(200 - 40);
  });

  it('subtracts no more than the amount of an order', () => {
    const read = readTabs({
      Orders: orders,
      Refunds: [
        ['Order ID', 'Date', 'Total'],
        ['A3', '2026-03-20', 55],
      ],
    });
    expect(read.revenue).toBe(160);
  });

  it('subtracts nothing if the orders already show the refund', () => {
    const [, ...rows] = orders;
    const read = readTabs({
      Orders: [[...header, 'Refunded amount'], ...rows.map((row) => [...row, row[0] === 'A1' ? 100 : 0])],
      Refunds: [
        ['Order ID', 'Date', 'Total'],
        ['A1', '2026-03-20', 100],
      ],
    });
    expect(read.revenue).toBe(100);
    expect(read.rowsOf('orderInTwoTabs')).toBe(1);
  });

  it('subtracts a refund once if the status is refunded too, and nothing from a cancelled order', () => {
    const [, ...rows] = orders;
    const status = (id: Cell): Cell => (id === 'A1' ? 'refunded' : id === 'A2' ? 'cancelled' : 'completed');
    const read = readTabs({
      Orders: [header, ...rows.map((row) => [...row.slice(0, 4), status(row[0] ?? '')])],
      Refunds: [
        ['Order ID', 'Date', 'Total'],
        ['A1', '2026-03-20', 100],
        ['A2', '2026-03-21', 60],
      ],
    });
    // A1 was fully refunded, A2 never was a sale, A3 is 40.
    expect(read.revenue).toBe(40);
  });

  it('is subtracted from revenue if it names no known order', () => {
    const read = readTabs({
      Orders: orders,
      Refunds: [
        ['Order ID', 'Date', 'Total'],
        ['B9', '2026-03-20', 15],
      ],
    });
    expect(read.revenue).toBe(185);
    expect(read.kinds).toEqual(['sale', 'sale', 'sale', 'refund']);
  });
});

describe('tabs that contain more than credits', () => {
  it('are not credits because of a word in their name', () => {
    const read = readTabs({ 'Orders and refunds': orders });
    expect(read.revenue).toBe(200);
  });

  it('are not credits because of a column of credit notes that few rows fill', () => {
    const [, ...rows] = orders;
    const read = readTabs({
      Orders: [[...header, 'Credit note no'], ...rows.map((row) => [...row, row[0] === 'A1' ? 'CN-1' : ''])],
    });
    expect(read.revenue).toBe(200);
  });
});
