import { describe, expect, it } from 'vitest';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';

const tab = 'KPI Summary';

/** A spreadsheet with a summary, in which cells of a tab are then overwritten; '' empties one. */
function afterwards(name: string, rows: readonly (readonly string[])[]) {
  const spreadsheet = shopWithSummary();
  const revenue = spreadsheet.valueOf(tab, 'revenue', 'value');
  spreadsheet.workbook.withDeferredEvaluation(() => {
    rows.forEach((cells, row) => {
      cells.forEach((content, column) => {
        spreadsheet.type(name, `${String.fromCharCode(65 + column)}${row + 1}`, content);
      });
    });
  });
  return { spreadsheet, revenue };
}

const blank = (rows: number, columns: number): readonly (readonly string[])[] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

/** Rows that empty a tab except for its first cell. */
function only(content: string, rows: number, columns: number): readonly (readonly string[])[] {
  return blank(rows, columns).map((cells, row) => (row === 0 ? [content, ...cells.slice(1)] : cells));
}

describe('a tab that gave rows last time', () => {
  it.each([
    ['an import that lost its source', '=1/0', '#DIV/0!'],
    ['one that finds nothing', '=NA()', '#N/A'],
    ['a formula at work', 'Loading...', 'Loading...'],
    ['the same in Indonesian', 'Memuat…', 'Memuat…'],
    ['the same in French', 'Chargement...', 'Chargement...'],
    ['the same in Malay', 'Memuatkan...', 'Memuatkan...'],
  ])('and now shows %s keeps the last summary, which says so', (_, content, shown) => {
    const { spreadsheet, revenue } = afterwards('Traffic', only(content, 5, 5));
    const before = spreadsheet.contents('KPI Data');
    const { alert } = spreadsheet.generate();
    expect(alert).toContain(`The tab “Traffic” gave rows last time and now shows “${shown}” in cell A1`);
    expect(spreadsheet.valueOf(tab, 'revenue', 'value')).toBe(revenue);
    expect(spreadsheet.contents('KPI Data')).toEqual(before);
    expect([...spreadsheet.contents(tab).values()]).toContainEqual(
      expect.stringMatching(/^Not up to date since .*Traffic/),
    );
  });

  it('is named in the message even if it contained the orders', () => {
    const { spreadsheet } = afterwards('Orders', only('=1/0', 9, 6));
    expect(spreadsheet.generate().alert).toContain('The tab “Orders” gave rows last time');
  });

  it('and has lost one of its columns keeps the last summary', () => {
    const column = [['Status'], ...Array.from({ length: 8 }, () => ['=NA()'])];
    const { spreadsheet } = afterwards('Orders', []);
    column.forEach(([content = ''], row) => {
      spreadsheet.type('Orders', `F${row + 1}`, content);
    });
    expect(spreadsheet.generate().alert).toContain('now shows “#N/A” in cell F2');
  });

  it('and has errors in some cells is read, because a look-up may find nothing', () => {
    const { spreadsheet } = afterwards('Orders', []);
    spreadsheet.type('Orders', 'C3', '=NA()');
    expect(spreadsheet.generate().alert).toBeUndefined();
  });

  it('and is now empty or deleted does not prevent a summary', () => {
    const { spreadsheet } = afterwards('Traffic', blank(5, 5));
    expect(spreadsheet.generate().alert).toBeUndefined();
  });
});

it('a tab that never gave rows does not prevent a summary', () => {
  const broken: TabData = { name: 'Import', cells: [['=1/0']] };
  const spreadsheet = new ShopSpreadsheet([orders, traffic, broken]);
  expect(spreadsheet.generate().alert).toBeUndefined();
  expect(spreadsheet.generate().alert).toBeUndefined();
});
