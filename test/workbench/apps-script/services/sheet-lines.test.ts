import { describe, expect, it } from 'vitest';
import { returned } from '../add-on';

const SHEET =
  'const spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); const sheet = spreadsheet.getActiveSheet();';

describe('rows and columns', () => {
  it('have Google’s sizes until they are set, and keep what is set when they move', () => {
    const body = `${SHEET}
      const before = [sheet.getColumnWidth(1), sheet.getRowHeight(1)];
      sheet.setColumnWidth(2, 96); sheet.setRowHeights(3, 2, 50); sheet.insertRowBefore(1); sheet.insertColumnBefore(1);
      return [before, sheet.getColumnWidth(3), sheet.getRowHeight(4), sheet.getRowHeight(6)];`;

    expect(returned(body)).toEqual([[100, 21], 96, 50, 21]);
  });

  it('are hidden and shown, but never all of them', () => {
    const body = `${SHEET}
      sheet.hideRows(2, 3); sheet.hideColumn(sheet.getRange('C1:D1'));
      const hidden = [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(4), sheet.isRowHiddenByUser(5), sheet.isColumnHiddenByUser(4)];
      sheet.showRows(1, 10); sheet.unhideColumn(sheet.getRange('C1'));
      return [hidden, sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4)];`;

    expect(returned(body)).toEqual([[true, true, false, true], false, false, true]);
    expect(() => returned(`${SHEET} sheet.hideRows(1, sheet.getMaxRows());`)).toThrow("can't hide all");
  });

  it('are frozen, and those that are not frozen cannot all be deleted', () => {
    expect(
      returned(
        `${SHEET} sheet.setFrozenRows(2); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), sheet.getFrozenColumns()];`,
      ),
    ).toEqual([2, 1]);
    expect(() =>
      returned(`${SHEET} sheet.setFrozenRows(2); sheet.deleteRows(3, sheet.getMaxRows() - 2);`),
    ).toThrow('not possible to delete all non-frozen rows');
  });

  it.each([
    'deleteRow(0)',
    'deleteRows(1, 5000)',
    'deleteColumn(27)',
    'insertRowsAfter(1, 0)',
    'hideRows(0)',
    'setColumnWidth(27, 5)',
    'setFrozenRows(-1)',
  ])('refuse %s', (call) => {
    expect(() => returned(`${SHEET} sheet.${call};`)).toThrow();
  });

  it('carry merges and named ranges along', () => {
    const body = `${SHEET}
      sheet.getRange('B10:C11').merge(); spreadsheet.setNamedRange('Block', sheet.getRange('F1:F2'));
      sheet.insertRowBefore(5); sheet.insertColumnBefore(1);
      const merged = sheet.getRange('C11').getMergedRanges()[0].getA1Notation();
      return [merged, sheet.getRange('D12').isPartOfMerge(), sheet.getRange('Block').getA1Notation()];`;

    expect(returned(body)).toEqual(['C11:D12', true, 'G1:G2']);
  });
});

describe('sorting', () => {
  it('puts numbers before texts and empty cells last, in either direction', () => {
    const body = `${SHEET}
      const range = sheet.getRange('A1:A5').setValues([[5], [3], ['b'], [''], ['A']]);
      const up = range.sort(1).getValues().flat(); const down = range.sort({ column: 1, ascending: false }).getValues().flat();
      return [up, down];`;

    expect(returned(body)).toEqual([
      [3, 5, 'A', 'b', ''],
      ['b', 'A', 5, 3, ''],
    ]);
  });

  it('refuses a column outside of the range', () => {
    expect(() => returned(`${SHEET} sheet.getRange('A1:A5').sort(2);`)).toThrow();
  });
});

describe('copying and moving', () => {
  it('can take values alone, or turn rows into columns', () => {
    const body = `${SHEET}
      sheet.getRange('A1').setFormula('=1+1'); sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
      sheet.getRange('A3:C3').setValues([[1, 2, 3]]).copyTo(sheet.getRange('A5'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
      return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue(), sheet.getRange('A5:A7').getValues().flat()];`;

    expect(returned(body)).toEqual(['', 2, [1, 2, 3]]);
  });

  it('lets references follow cells that move', () => {
    const body = `${SHEET}
      sheet.getRange('A1').setValue(7).setNote('n'); sheet.getRange('B1').setFormula('=A1*2');
      sheet.getRange('A1').moveTo(sheet.getRange('D5'));
      return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue(), sheet.getRange('A1').getValue(), sheet.getRange('D5').getNote()];`;

    expect(returned(body)).toEqual(['=D5*2', 14, '', 'n']);
  });
});

describe('sheets', () => {
  it('are copied with looks, notes, merges and validation', () => {
    const body = `${SHEET}
      sheet.getRange('A1').setValue('k').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['k']).build());
      sheet.getRange('A1:B1').merge();
      const copy = sheet.copyTo(spreadsheet).getRange('A1');
      return [copy.getSheet().getName(), copy.getValue(), copy.getNote(), copy.isPartOfMerge(), copy.getDataValidation().getCriteriaType().toString()];`;

    expect(returned(body)).toEqual(['Copy of Sheet1', 'k', 'n', true, 'VALUE_IN_LIST']);
  });

  it('are duplicated behind themselves, moved, hidden and deleted', () => {
    const body = `${SHEET}
      spreadsheet.insertSheet('Last', 1); spreadsheet.setActiveSheet(sheet);
      const copy = spreadsheet.duplicateActiveSheet(); const at = copy.getIndex();
      spreadsheet.moveActiveSheet(3); const moved = copy.getIndex();
      copy.hideSheet(); spreadsheet.deleteSheet(copy);
      return [at, moved, spreadsheet.getSheets().map((s) => s.getName())];`;

    expect(returned(body)).toEqual([2, 3, ['Sheet1', 'Last']]);
  });

  it('remember a selection', () => {
    const body = `${SHEET}
      const before = sheet.getActiveRange().getA1Notation();
      sheet.setActiveRange(sheet.getRange('B2:C3')); sheet.setCurrentCell(sheet.getRange('C3'));
      return [before, spreadsheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation(), SpreadsheetApp.getSelection().getActiveRange().getA1Notation()];`;

    expect(returned(body)).toEqual(['A1', 'B2:C3', 'C3', 'B2:C3']);
  });
});

describe('R1C1 notation', () => {
  it.each([
    ['=R[0]C[-2]+R2C2', '=A1+$B$2'],
    ['=SUM(R[1]C:R[3]C)', '=SUM(C2:C4)'],
    ['="R1C1"&R1C[1]', '="R1C1"&D$1'],
  ])('%s in C1 is %s', (r1c1, a1) => {
    expect(returned(`${SHEET} return sheet.getRange('C1').setFormulaR1C1('${r1c1}').getFormula();`)).toBe(a1);
  });

  it('reads back with brackets, and is null where there is no formula', () => {
    const body = `${SHEET} return [sheet.getRange('C1').setFormula('=A1+$B$2').getFormulaR1C1(), sheet.getRange('D1').getFormulaR1C1(), sheet.getRange('R2C3').getA1Notation()];`;

    expect(returned(body)).toEqual(['=R[0]C[-2]+R2C2', null, 'C2']);
  });
});
