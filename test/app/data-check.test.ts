import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';
import { rowNumber } from './written-tab';

const tab = 'Data check';
const at = (day: string): Date => new Date(`${day}T10:00:00`);

/** A shop with every possible problem; its tabs and some cells begin like formulas. */
const troubled: readonly TabData[] = [
  {
    name: '=Orders',
    cells: [
      ['Order ID', 'Order date', 'Customer', 'Quantity', 'Unit price', 'Status', 'Currency'],
      ['A1', at('2026-01-01'), 'ana', 2, 50, 'Completed', 'IDR'],
      ['A2', at('2026-01-20'), 'budi', 1, 300, 'Completed', 'IDR'],
      ['A3', at('2026-01-25'), 'citra', 1, 80, '+half way', 'IDR'],
      ['A4', at('2026-02-02'), 'ana', 1, 400, 'Completed', 'USD'],
      ['A5', '-soon', 'dewi', 4, 25, 'Completed', 'IDR'],
      ['A6', at('2026-02-10'), 'dewi', 1, '\t=1+1', 'Completed', 'IDR'],
      ['A7', at('2026-02-28'), '', 1, 200, 'Completed', 'IDR'],
      ['', at('2026-02-28'), 'eka', 1, 200, 'Completed', 'IDR'],
      ['A9', at('2026-02-28'), 'eka', -1, 200, 'Completed', 'IDR'],
      ['Total', '', '', 9, 1500, '', ''],
      ['A10', at('2206-02-28'), 'eka', 1, 200, 'Completed', 'IDR'],
    ],
  },
  {
    name: '+62',
    cells: [
      ['Date', 'Visitors'],
      [at('2026-02-01'), 1],
      [at('2026-02-02'), '@many'],
      [at('2026-02-28'), 1],
    ],
  },
  {
    name: '@a',
    cells: [
      ['x', 'y'],
      [1, 2],
    ],
  },
  { name: '-x', cells: [] },
];

/** The row of a tab: its name, and how many of its rows there are, were used and were explained. */
function rowOfTab(spreadsheet: ShopSpreadsheet, kind: string) {
  const { columns, tabColumns } = textsIn('en').dataCheck;
  const row = rowNumber(spreadsheet.cellOf(tab, `tab:${kind}`, 'id'));
  return [columns.tab, tabColumns.filled, tabColumns.used, tabColumns.explained].map((heading) =>
    spreadsheet.valueUnder(tab, heading, row),
  );
}

/** The row of a finding: severity, tab, column, rows, first cell. */
function rowOf(spreadsheet: ShopSpreadsheet, id: string) {
  return (['severity', 'tab', 'column', 'rows', 'cell'] as const).map((column) =>
    spreadsheet.valueOf(tab, id, column),
  );
}

describe('the tab Data check', () => {
  let ofTroubled: ShopSpreadsheet;

  beforeAll(() => {
    ofTroubled = new ShopSpreadsheet(troubled);
    expect(ofTroubled.generate().alert).toBeUndefined();
  });

  it('lists every problem with its severity, its place, the number of rows and the first of them', () => {
    const spreadsheet = ofTroubled;
    for (const [code, ...row] of [
      ['missingOrderId', '▲ Problem', '=Orders', 'Order ID', 1, 'A9'],
      ['unreadDate', '▲ Problem', '=Orders', 'Order date', 1, 'B6'],
      ['unreadAmount', '▲ Problem', '=Orders', 'Unit price', 1, 'E7'],
      ['otherCurrency', '▲ Problem', '=Orders', 'Currency', 1, 'G5'],
      ['futureDate', '● To check', '=Orders', 'Order date', 1, 'B12'],
      ['unreadVisits', '▲ Problem', '+62', 'Visitors', 1, 'B3'],
      ['unknownStatus', '● To check', '=Orders', 'Status', 1, 'F4'],
      ['tabNotUsed', '● To check', '@a', '', 2, ''],
      ['totalRows', 'ℹ Good to know', '=Orders', 'Order ID', 1, 'A11'],
      ['creditLines', 'ℹ Good to know', '=Orders', 'Unit price', 1, 'E10'],
      ['visitsStandForVisitors', 'ℹ Good to know', '+62', '', 2, ''],
      ['emptyTab', 'ℹ Good to know', '-x', '', '', ''],
    ] as const) {
      expect([code, ...rowOf(spreadsheet, `finding:${code}`)]).toEqual([code, ...row]);
    }
  });

  it('leaves no row unexplained: each was used, or is in a finding', () => {
    const spreadsheet = ofTroubled;
    const rows = ['orders', 'traffic', 'unknown', 'empty'].map((kind) => rowOfTab(spreadsheet, kind));
    expect(rows).toEqual([
      ['=Orders', 11, 5, 6],
      ['+62', 3, 2, 1],
      ['@a', 2, 0, 2],
      ['-x', 0, 0, 0],
    ]);
  });

  it('has no formulas but its own links, whatever the raw tabs contain', () => {
    const spreadsheet = ofTroubled;
    const formulas = [...spreadsheet.contents(tab).keys()]
      .map((cell) => [cell.replace(/\d+$/, ''), spreadsheet.formula(tab, cell)] as const)
      .filter(([, formula]) => formula !== '');
    expect(formulas.length).toBeGreaterThan(8);
    const links = spreadsheet.cellOf(tab, 'finding:unreadDate', 'cell').replace(/\d+$/, '');
    for (const [column, formula] of formulas) {
      expect(column).toBe(links);
      expect(formula).toMatch(/^=HYPERLINK\("#gid=\d+&range=([A-Z]+\d+)","\1"\)$/);
    }
  });

  it('is the second tab, after the summary', () => {
    const spreadsheet = shopWithSummary();
    expect(spreadsheet.tabNames()).toEqual(['KPI Summary', tab, 'Orders', 'Traffic', 'KPI Data']);
  });

  it.each([
    ['in_ID', 'Pemeriksaan data'],
    ['ms_MY', 'Semakan data'],
    ['fr_FR', 'Contrôle des données'],
  ] as const)('is called in the language of the spreadsheet: %s', (locale, name) => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic], locale);
    spreadsheet.generate();
    expect(spreadsheet.tabNames()[1]).toBe(name);
    expect(spreadsheet.value(name, 'A1')).toBe(name);
  });

  it('is updated in place under any name, and what the owner wrote beside and below stays', () => {
    const spreadsheet = shopWithSummary();
    const note = spreadsheet.cellOf(tab, 'finding:missingCustomer', 'beside');
    spreadsheet.type(tab, note, 'ask the cashier');
    spreadsheet.type(tab, `A${spreadsheet.lastRow(tab) + 5}`, 'below');
    spreadsheet.renameTab(tab, 'Mistakes');
    spreadsheet.type('Orders', 'E6', 'four hundred');
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(spreadsheet.tabNames()).toEqual(['KPI Summary', 'Mistakes', 'Orders', 'Traffic', 'KPI Data']);
    const contents = [...spreadsheet.contents('Mistakes')];
    expect(contents.find(([, value]) => value === 'ask the cashier')?.[0]).toBe(
      spreadsheet.cellOf('Mistakes', 'finding:missingCustomer', 'beside'),
    );
    expect(contents.some(([, value]) => value === 'below')).toBe(true);
    expect(spreadsheet.valueOf('Mistakes', 'finding:unreadAmount', 'cell')).toBe('E6');
  });

  it('asks before it writes over what the owner typed into it', () => {
    const spreadsheet = shopWithSummary();
    const cell = spreadsheet.cellOf(tab, 'finding:missingCustomer', 'found');
    spreadsheet.type(tab, cell, 'walk-in customers');
    expect(spreadsheet.generate().question).toContain(cell);
    expect(spreadsheet.value(tab, cell)).toBe('walk-in customers');
  });

  it('reports once that a field is read from another column than last time, or from none', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.type('Orders', 'C1', 'Buyer');
    spreadsheet.type('Traffic', 'E1', 'Weather');
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(rowOf(spreadsheet, 'finding:columnChanged')).toEqual(['● To check', 'Orders', 'Buyer', '', 'C1']);
    const gone = spreadsheet.valueOf(tab, 'finding:columnGone', 'found');
    expect([gone, ...rowOf(spreadsheet, 'finding:columnGone').slice(0, 2)]).toEqual([
      'The column “Carts”, read last time, is gone',
      '▲ Problem',
      'Traffic',
    ]);
    spreadsheet.generate();
    expect([...spreadsheet.contents(tab).values()]).not.toContain('finding:columnChanged');
  });
});
