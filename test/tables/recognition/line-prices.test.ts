import { expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { readWorkbook } from '../../../src/tables/read-workbook';
import { rulesInUtc } from '../../reading-rules';

const head = ['Order ID', 'Date', 'SKU', 'Quantity', 'Price'];

function amounts(cells: readonly (readonly Cell[])[]): readonly number[] {
  const read = readWorkbook([{ name: 'Orders', cells }], rulesInUtc);
  if (read.kind !== 'read') throw new Error(read.refusal.code);
  return [...read.shop.orders.amount];
}

it('a price that rises with the quantity is that of the line', () => {
  const rows = [
    ['A', '2026-09-01', 'M1', 2, 40],
    ['B', '2026-09-02', 'M1', 1, 20],
    ['C', '2026-09-03', 'P1', 3, 75],
  ];
  expect(amounts([head, ...rows])).toEqual([40, 20, 75]);
});

it('a price that does not change with the quantity is that of a piece', () => {
  const rows = [
    ['A', '2026-09-01', 'M1', 2, 20],
    ['B', '2026-09-02', 'M1', 1, 20],
    ['C', '2026-09-03', 'P1', 3, 25],
  ];
  expect(amounts([head, ...rows])).toEqual([40, 20, 75]);
});

it('a price is that of a piece if nothing shows it, except for the item-price that Amazon documents as that of the line', () => {
  const row = ['A', '2026-09-01', 'M1', 2, 40];
  expect(amounts([head, row])).toEqual([80]);
  expect(
    amounts([
      ['amazon-order-id', 'purchase-date', 'sku', 'quantity', 'item-price', 'item-tax'],
      [...row, 8],
    ]),
  ).toEqual([40]);
});
