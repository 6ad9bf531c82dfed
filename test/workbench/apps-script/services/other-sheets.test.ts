import { describe, expect, it } from 'vitest';
import { loadAddOn, returned } from '../add-on';

const TABS = [
  { name: 'Orders', cells: [['Day'], [1]] },
  { name: 'Chart1', cells: [], type: 'OBJECT' as const },
  { name: 'Warehouse', cells: [], type: 'DATASOURCE' as const },
];

const NAMED = 'const [grid, chart, source] = SpreadsheetApp.getActive().getSheets();';

describe('a sheet without a grid of cells', () => {
  it('is among the sheets and says its type', () => {
    const body = `return SpreadsheetApp.getActive().getSheets()
      .map((sheet) => [sheet.getName(), String(sheet.getType()), sheet.getType() === SpreadsheetApp.SheetType.GRID]);`;

    expect(returned(body, { tabs: TABS })).toEqual([
      ['Orders', 'GRID', true],
      ['Chart1', 'OBJECT', false],
      ['Warehouse', 'DATASOURCE', false],
    ]);
  });

  it.each([
    ...[
      'getDataRange()',
      "getRange('A1')",
      'getRange(1, 1)',
      'getLastRow()',
      'getLastColumn()',
      'getMaxRows()',
    ],
    ...[
      'getMaxColumns()',
      'appendRow([1])',
      'clear()',
      'insertRowBefore(1)',
      'setFrozenRows(1)',
      'getColumnWidth(1)',
    ],
    ...['getActiveRange()', 'getConditionalFormatRules()', 'newChart()', 'getSheetValues(1, 1, 1, 1)'],
  ])('has no cells: %s throws', (method) => {
    const body = `${NAMED} return [chart, source].map((sheet) => { try { sheet.${method}; } catch (e) { return e.message; } })`;

    expect(returned(body, { tabs: TABS })).toEqual([
      'The action is not supported for OBJECT sheet.',
      'The action is not supported for DATASOURCE sheet.',
    ]);
  });

  it('can be renamed, hidden, moved and deleted', () => {
    const body = `${NAMED}
      const book = chart.getParent();
      chart.setName('Sales').hideSheet();
      const seen = [chart.getName(), chart.isSheetHidden(), chart.getIndex(), typeof chart.getSheetId()];
      book.setActiveSheet(source); book.moveActiveSheet(1);
      book.deleteSheet(chart);
      return [...seen, book.getSheets().map((sheet) => sheet.getName())];`;

    expect(returned(body, { tabs: TABS })).toEqual(['Sales', true, 2, 'number', ['Warehouse', 'Orders']]);
  });

  it('is passed over by a search', () => {
    expect(
      returned("return SpreadsheetApp.getActive().createTextFinder('Day').findAll().length", { tabs: TABS }),
    ).toBe(1);
  });

  it('can be added while the spreadsheet is open', () => {
    const { script, workbook } = loadAddOn(
      'function first() { return String(SpreadsheetApp.getActive().getSheets()[0].getType()); }',
    );
    workbook.addOtherSheet('Chart1', 'OBJECT');

    expect(script.run('first', [])).toEqual({ state: 'done', value: 'OBJECT' });
  });
});
