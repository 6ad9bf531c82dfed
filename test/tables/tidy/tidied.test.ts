import { describe, expect, it } from 'vitest';
import { type Cell, nameInSheet } from '../../../src/cells/cell';
import { readWorkbook } from '../../../src/tables/read-workbook';
import { tidied } from '../../../src/tables/tidy/tidied';
import { rulesInUtc } from '../../reading-rules';

type Rows = readonly (readonly Cell[])[];

const tidy = (cells: Rows, name = 'Sheet1') => tidied({ name, cells });

function shopOf(cells: Rows, name = 'Sheet1') {
  const read = readWorkbook([{ name, cells }], rulesInUtc);
  if (read.kind !== 'read') throw new Error(read.refusal.code);
  return read.shop;
}

describe('a table with each line in a single cell', () => {
  it.each([
    [
      'commas',
      ['Order ID,Order date,Customer,Total', 'A1,2026-09-01,"Ana, Ltd",40', 'A2,2026-09-02,Budi,60'],
    ],
    [
      'semicolons',
      ['Order ID;Order date;Customer;Total', 'A1;2026-09-01;"Ana; Ltd";40', 'A2;2026-09-02;Budi;60'],
    ],
    [
      'commas, each line closed by the locale',
      ['Order ID,Order date,Customer,Total;', 'A1,2026-09-01,Ana,40;', 'A2,2026-09-02,Budi,60;'],
    ],
  ])('is split at its %s', (_, lines) => {
    const shop = shopOf(lines.map((line) => [line]));
    expect([...shop.orders.amount]).toEqual([40, 60]);
  });

  it('names the one cell that the owner sees', () => {
    const lines = [
      'Order ID,Order date,Customer,Total',
      'A1,2026-09-01,Ana,40',
      'A2,soon,Budi,60',
      'A3,2026-09-03,Citra,70',
    ];
    const finding = shopOf(lines.map((line) => [line])).findings.find(({ code }) => code === 'unreadDate');
    expect(finding?.cell).toBe('A3');
  });

  it('is distinguished from a list of sentences', () => {
    const notes: Rows = [['Call Ana, then Budi'], ['Order boxes'], ['Pay rent, tax, wages, and the rest']];
    expect(tidy(notes).cells).toEqual(notes);
  });
});

describe('days counted from the start of a report', () => {
  const report = (start: string, figure: string, ...values: readonly number[]): Rows => [
    [`# Start date: ${start}`],
    ['Nth day', figure],
    ...values.map((value, at) => [String(at).padStart(4, '0'), value]),
  ];

  it('become days, in each table of the tab from its own start', () => {
    const cells = [
      ...report('20260907', 'Active users', 12, 8),
      [],
      ...report('20260831', 'New users', 5, 4),
    ];
    expect(
      tidy(cells)
        .cells.map(([first]) => first)
        .filter((cell) => /^2026/.test(String(cell))),
    ).toEqual(['2026-09-07', '2026-09-08', '2026-08-31', '2026-09-01']);
    expect([...(shopOf(cells).traffic?.numbers.visitors ?? [])]).toEqual([12, 8]);
  });

  it('stay as they are if no start is given', () => {
    const cells = report('', 'Active users', 12, 8).slice(1);
    expect(tidy(cells).cells).toEqual(cells);
  });
});

describe('a month beside its year', () => {
  it.each([
    ['English', 'Month', 'Year', 'August', 'September'],
    ['Indonesian', 'Bulan', 'Tahun', 'Agustus', 'September'],
    ['Malay', 'Bulan', 'Tahun', 'Ogos', 'September'],
    ['French', 'Mois', 'Année', 'août', 'septembre'],
    ['figures', 'Month', 'Year', 8, 9],
  ])('is a month of that year in %s', (_, month, year, august, september) => {
    const cells: Rows = [
      ['Campaign', month, year, 'Clicks', 'Cost'],
      ['Shoes', august, 2025, 10, 5],
      ['Shoes', september, 2026, 20, 8],
    ];
    expect(
      tidy(cells)
        .cells.slice(1)
        .map((row) => row[1]),
    ).toEqual(['2025-08', '2026-09']);
  });
});

describe('months side by side', () => {
  it('become rows if the labels name figures', () => {
    const cells: Rows = [
      ['Metric', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Total'],
      ['Visits', 10, 11, 12, 33],
      ['Visitors', 8, 9, 10, 27],
    ];
    const tab = tidy(cells);
    expect(tab.cells).toEqual([
      ['Month', 'Visits', 'Visitors'],
      ['2026-01', 10, 8],
      ['2026-02', 11, 9],
      ['2026-03', 12, 10],
    ]);
    expect(nameInSheet(tab, { row: 2, column: 1 })).toBe('C2');
  });

  it('become rows of a list if the tab says what the figures are, and the year', () => {
    const cells: Rows = [
      ['', 'Januari', 'Februari', 'Maret'],
      ['Sewa', 900, 900, ''],
      ['Gaji', 500, 510, 520],
    ];
    const tab = tidy(cells, 'Biaya 2026');
    expect(tab.cells).toEqual([
      ['Month', 'Category', 'Amount'],
      ['2026-01', 'Sewa', 900],
      ['2026-02', 'Sewa', 900],
      ['2026-01', 'Gaji', 500],
      ['2026-02', 'Gaji', 510],
      ['2026-03', 'Gaji', 520],
    ]);
    expect(nameInSheet(tab, { row: 3, column: 2 })).toBe('B3');
  });

  it('stay as they are if nothing says which year or which figure', () => {
    const cells: Rows = [
      ['', 'January', 'February', 'March'],
      ['North', 900, 900, 800],
      ['South', 500, 510, 520],
    ];
    expect(tidy(cells, 'Costs').cells).toEqual(cells);
    expect(tidy(cells, 'Sheet 2026').cells).toEqual(cells);
  });
});

describe('a figure that only the line above the header names', () => {
  it('gets it as its header', () => {
    const cells: Rows = [
      ['Instagram link clicks'],
      ['Date', 'Primary'],
      ['2026-09-01', 12],
      ['2026-09-02', 30],
    ];
    expect(tidy(cells).cells[1]).toEqual(['Date', 'Instagram link clicks']);
    expect([...(shopOf(cells).social?.numbers.clicks ?? [])]).toEqual([12, 30]);
  });

  it('keeps a header of its own', () => {
    const cells: Rows = [['My shop'], ['Date', 'Visits'], ['2026-09-01', 12]];
    expect(tidy(cells).cells).toEqual(cells);
  });
});

it('leaves the cells of a plain table untouched', () => {
  const cells: Rows = [
    ['Order ID', 'Order date', 'Total'],
    ['A1', '2026-09-01', 40],
  ];
  expect(tidy(cells).cells).toBe(cells);
});

describe('headers that are paths of fields', () => {
  it('are read by their last parts', () => {
    const cells: Rows = [
      [
        'id',
        'order_line/order_id/name',
        'order_line/product_uom_qty',
        'Order Lines/Unit Price',
        'order_line/name',
      ],
      ['x', 'SO1', 2, 10, 'Mug'],
    ];
    expect(tidy(cells).cells[0]).toEqual([
      'id',
      'order_id name',
      'product_uom_qty',
      'Unit Price',
      'order_line name',
    ]);
  });

  it('are distinguished from headers with a bar', () => {
    const cells: Rows = [
      ['Date/Time', 'Qty/Unit', 'Name/Nom', 'Total'],
      ['2026-09-01', 1, 'Ana', 5],
    ];
    expect(tidy(cells).cells).toEqual(cells);
  });
});
