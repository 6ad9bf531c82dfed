import { describe, expect, it } from 'vitest';
import { returned } from '../add-on';

const SPREADSHEET = 'const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();';
const SHEET = `${SPREADSHEET} const sheet = spreadsheet.getActiveSheet();`;
const TABS = [
  {
    name: 'Orders',
    cells: [
      ['a', 'b'],
      [1, null, 3],
    ],
  },
  { name: 'Traffic', cells: [] },
];

describe('Spreadsheet', () => {
  it('knows its locale, zone and sheets', () => {
    const body = `${SPREADSHEET} return [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone(),
      spreadsheet.getSheets().map((s) => s.getName()), spreadsheet.getSheetByName('orders'), spreadsheet.getSheetByName('Traffic').getIndex()];`;

    expect(returned(body, { tabs: TABS, locale: 'ms_MY', timeZone: 'Asia/Kuala_Lumpur' })).toEqual([
      'ms_MY',
      'Asia/Kuala_Lumpur',
      ['Orders', 'Traffic'],
      null,
      2,
    ]);
  });

  it('inserts sheets where asked and makes them active', () => {
    const body = `${SPREADSHEET}
      spreadsheet.insertSheet('First', 0);
      const next = spreadsheet.insertSheet();
      return [spreadsheet.getSheets().map((s) => s.getName()), spreadsheet.getActiveSheet().getName() === next.getName(),
        [next.getMaxRows(), next.getMaxColumns()], spreadsheet.getSheetById(next.getSheetId()).getName() === next.getName()];`;

    expect(returned(body, { tabs: TABS })).toEqual([
      ['First', 'Sheet4', 'Orders', 'Traffic'],
      true,
      [1000, 26],
      true,
    ]);
  });

  it('refuses a name that is taken, whatever its capitals', () => {
    expect(() => returned(`${SPREADSHEET} spreadsheet.insertSheet('ORDERS');`, { tabs: TABS })).toThrow(
      'A sheet with the name "ORDERS" already exists. Please enter another name.',
    );
    expect(() =>
      returned(`${SPREADSHEET} spreadsheet.getSheets()[1].setName('orders');`, { tabs: TABS }),
    ).toThrow('already exists');
  });

  it('deletes sheets but never the last', () => {
    expect(
      returned(
        `${SPREADSHEET} spreadsheet.deleteSheet(spreadsheet.getSheets()[0]); return spreadsheet.getSheets().map((s) => s.getName());`,
        { tabs: TABS },
      ),
    ).toEqual(['Traffic']);
    expect(() => returned(`${SPREADSHEET} spreadsheet.deleteSheet(spreadsheet.getSheets()[0]);`)).toThrow(
      "You can't remove all the visible sheets",
    );
  });

  it('names ranges, which move with inserted rows', () => {
    const body = `${SHEET}
      spreadsheet.setNamedRange('Block', sheet.getRange('B2:C3'));
      sheet.insertRowsBefore(1, 2);
      const moved = spreadsheet.getRangeByName('Block').getA1Notation();
      spreadsheet.setNamedRange('Block', sheet.getRange('A1'));
      return [moved, spreadsheet.getRangeByName('Block').getA1Notation(), spreadsheet.getNamedRanges().map((n) => n.getName()), spreadsheet.getRangeByName('Other')];`;

    expect(returned(body)).toEqual(['B4:C5', 'A1', ['Block'], null]);
  });

  it('names a range below the last row of the tab that is open', () => {
    const body = `${SPREADSHEET}
      const long = spreadsheet.insertSheet('Long', 1);
      long.insertRowsAfter(1000, 500);
      spreadsheet.setNamedRange('Block', long.getRange('A1:B1500'));
      spreadsheet.setNamedRange('Block', long.getRange('A1:B1400'));
      return spreadsheet.getRangeByName('Block').getA1Notation();`;

    expect(returned(body)).toBe('A1:B1400');
  });
});

describe('Sheet.getRange', () => {
  it.each([
    ["'A1'", 'A1'],
    ["'b2:C4'", 'B2:C4'],
    ["'C4:B2'", 'B2:C4'],
    ["'$A$1:$B$2'", 'A1:B2'],
    ["'B:C'", 'B:C'],
    ["'2:3'", '2:3'],
    ["'A5:B'", 'A5:B'],
    ["'Sheet1!A1'", 'A1'],
    ['"\'Sheet1\'!A1"', 'A1'],
    ['2, 3', 'C2'],
    ['2, 3, 4', 'C2:C5'],
    ['2, 3, 4, 2', 'C2:D5'],
  ])('of %s is %s', (args, a1) => {
    expect(returned(`${SHEET} return sheet.getRange(${args}).getA1Notation();`)).toBe(a1);
  });

  it.each([
    ["'A1001'", 'Range not found'],
    ["'nonsense'", 'Range not found'],
    ["'Other!A1'", 'Range not found'],
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 1, 0, 1', 'The number of rows in the range must be at least 1.'],
    ['1000, 1, 2', 'outside the dimensions of the sheet'],
    ["1, 'A'", "don't match the method signature"],
  ])('refuses %s', (args, message) => {
    expect(() => returned(`${SHEET} sheet.getRange(${args});`)).toThrow(message);
  });
});

describe('Sheet', () => {
  it('knows how far its content reaches', () => {
    const size = 'const size = (s) => [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()];';
    const body = `${SPREADSHEET} ${size}
      const [orders, traffic] = spreadsheet.getSheets();
      const empty = size(traffic);
      traffic.getRange('D9').setFontWeight('bold');
      const formatted = size(traffic);
      traffic.getRange('B3').setFormula('=TRANSPOSE(Orders!A1:B1)');
      return [size(orders), empty, formatted, size(traffic)];`;

    expect(returned(body, { tabs: TABS })).toEqual([
      [2, 3, 'A1:C2'],
      [0, 0, 'A1'],
      [0, 0, 'A1'],
      [4, 2, 'A1:B4'],
    ]);
  });

  it('grows and shrinks', () => {
    const body = `${SHEET}
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(26, 1); sheet.deleteRows(5, 1);
      sheet.appendRow(['end']);
      return [sheet.getRange('A1:A6').getValues().map((r) => r[0]), sheet.getMaxRows(), sheet.getMaxColumns()];`;

    expect(returned(body)).toEqual([[1, '', '', 2, 'end', ''], 1001, 27]);
  });

  it('remembers frozen rows, widths, colour, gridlines and whether it is hidden', () => {
    const body = `${SPREADSHEET} const sheet = spreadsheet.getSheets()[1];
      sheet.setFrozenRows(2); sheet.setColumnWidths(2, 2, 150); sheet.setHiddenGridlines(true); sheet.hideSheet();
      return [sheet.getFrozenRows(), sheet.getColumnWidth(3), sheet.hasHiddenGridlines(), sheet.isSheetHidden()];`;

    expect(returned(body, { tabs: TABS })).toEqual([2, 150, true, true]);
  });

  it('carries developer metadata', () => {
    const body = `${SHEET}
      sheet.addDeveloperMetadata('mark', 'one').addDeveloperMetadata('other');
      const [mark] = sheet.getDeveloperMetadata();
      mark.setValue('two');
      sheet.getDeveloperMetadata()[1].remove();
      return sheet.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()]);`;

    expect(returned(body)).toEqual([['mark', 'two']]);
  });
});
