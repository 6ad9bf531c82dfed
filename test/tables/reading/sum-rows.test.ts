import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../../src/cells/cell';
import { sumRows } from '../../../src/tables/reading/sum-rows';
import { recogniseTab } from '../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../reading-rules';

function sumsIn(cells: readonly (readonly Cell[])[], name = 'Tab'): readonly number[] {
  const tab: RawTab = { name, cells };
  const found = recogniseTab(tab);
  if (!('layout' in found)) throw new Error(`Nothing was recognised: ${found.kind}`);
  return [...sumRows(tab, found.layout, rulesInUtc)];
}

const head = ['Order ID', 'Order date', 'Customer', 'Total'];
const sale = (day: number, amount: number): readonly Cell[] => [
  `A${1000 + day}`,
  `2026-09-${String(day).padStart(2, '0')}`,
  `c${day}@shop.example`,
  amount,
];
const sales = [sale(1, 40), sale(2, 35), sale(3, 50), sale(4, 20)];
const sum = 145;

describe('rows that sum up others', () => {
  it.each([
    ['a month', 'September'],
    ['a month and its year', 'Sept 2026'],
    ['a month in French', 'Septembre'],
    ['a total', 'Total'],
    ['a total of a month', 'Total September'],
    ['a total of a month, turned round', 'September total'],
    ['a total in Malay', 'Jumlah besar'],
    ['a total in Indonesian', 'Jumlah September'],
    ['a quarter', 'Q3 2026'],
    ['a week', 'Week 36'],
    ['a week in French', 'Semaine 36'],
    ['nothing', ''],
  ])('are recognised below their rows if they are labelled %s', (_, label) => {
    expect(sumsIn([head, ...sales, [label, '', '', sum]])).toEqual([5]);
    expect(sumsIn([head, ...sales, [label, '2026-09-30', '', sum]])).toEqual([5]);
  });

  it('are recognised above their rows', () => {
    expect(sumsIn([head, ['', '', '', sum], ...sales])).toEqual([1]);
  });

  it('are recognised for groups and for the whole', () => {
    const cells = [
      head,
      ...sales,
      ['', '2026-09-30', '', sum],
      sale(5, 10),
      sale(6, 20),
      sale(7, 30),
      ['', '', '', 60],
      ['', '', '', sum + 60],
    ];
    expect(sumsIn(cells)).toEqual([5, 9, 10]);
  });

  it('are recognised without a column of customers', () => {
    const narrow = sales.map(([id = '', day = '', , amount = '']) => [id, day, amount]);
    expect(
      sumsIn([['Order ID', 'Order date', 'Total'], ...narrow, ['September', '2026-09-30', sum]]),
    ).toEqual([5]);
  });

  it('are recognised in an advertising report whose first row has no name', () => {
    const cells = [
      [
        'Reporting starts',
        'Reporting ends',
        'Campaign name',
        'Amount spent (USD)',
        'Impressions',
        'Link clicks',
      ],
      ['2026-09-01', '2026-09-30', '', 60, 6000, 90],
      ['2026-09-01', '2026-09-01', 'Spring', 25, 3000, 40],
      ['2026-09-02', '2026-09-02', 'Sale', 35, 3000, 50],
    ];
    expect(sumsIn(cells)).toEqual([1]);
    expect(
      sumsIn(cells.map((row) => row.map((cell) => (cell === '' ? 'Results from 2 campaigns' : cell)))),
    ).toEqual([1]);
  });

  it.each([
    ['an order without a customer that comes to what the others do', ['A1005', '2026-09-05', '', sum]],
    ['a row without an id that is not their sum', ['', '2026-09-05', '', 99]],
    ['a customer called Total', ['A1005', '2026-09-05', 'Total Energies', 30]],
  ])('are not assumed for %s', (_, row) => {
    expect(sumsIn([head, ...sales, row])).toEqual([]);
  });

  it('are not found in a table by month', () => {
    const months = ['January', 'February', 'March', 'April'];
    const cells = [
      ['Month', 'Category', 'Amount'],
      ...months.map((month, at) => [`${month} 2026`, 'Rent', 100 * at]),
    ];
    expect(sumsIn(cells)).toEqual([]);
  });

  it('are left out without changing the other rows, wherever these are', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.nat(20), (given, place) => {
        const rows = given
          .map((amount, at) => sale((at % 28) + 1, amount / 100))
          .map(([, ...rest], at) => [`B${2000 + at}`, ...rest]);
        const total = given.reduce((all, amount) => all + amount, 0) / 100;
        const at = place % 2 === 0 ? 0 : rows.length;
        const cells = [head, ...rows.slice(0, at), ['', '', '', total], ...rows.slice(at)];
        expect(sumsIn(cells)).toEqual([at + 1]);
      }),
    );
  });
});

describe('the row of an order that sums up its own lines', () => {
  const heads = ['Order Number', 'Sale Date', 'Item Title', 'Quantity', 'Sold For'];
  const lines = [
    ['B1', '2026-09-05', 'Spoon', 1, 13],
    ['B1', '2026-09-05', 'Fork', 1, 15],
  ];

  it.each([
    ['above them', 0, [3]],
    ['below them', 2, [5]],
  ])('is recognised %s', (_, place, rows) => {
    const sum = ['B1', '2026-09-05', '', 2, 28];
    const order = [...lines.slice(0, place), sum, ...lines.slice(place)];
    expect(
      sumsIn([heads, ['A1', '2026-09-01', 'Mug', 1, 90], [...(order[0] ?? [])], ...order.slice(1)].slice(0)),
    ).toEqual(rows.map((row) => row - 1));
  });

  it('is not mistaken for a line of the order that only lacks its item', () => {
    const unnamed = ['B1', '2026-09-05', '', 1, 28];
    expect(sumsIn([heads, ['A1', '2026-09-01', 'Mug', 1, 90], unnamed, ...lines])).toEqual([]);
  });
});
