import { describe, expect, it } from 'vitest';
import { loadAddOn } from '../apps-script/add-on';

describe('functions of Google Sheets', () => {
  it('SPARKLINE draws, and a script reads it as empty', () => {
    const { script, workbook } = loadAddOn(`function test() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [8]]);
      const cell = sheet.getRange('B1').setFormula('=SPARKLINE(A1:A3, {"charttype", "column"})');
      return [cell.getValue(), cell.getDisplayValue(), cell.getFormula().startsWith('=SPARKLINE(')];
    }`);

    expect(script.run('test', [])).toMatchObject({ value: ['', '', true] });
    expect(workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 1, row: 0 }).value).toBe('▁▂█');
  });

  it('ARRAYFORMULA spreads over cells', () => {
    const { script } = loadAddOn(`function test() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A3*2)');
      return sheet.getRange('B1:B3').getValues().flat();
    }`);

    expect(script.run('test', [])).toMatchObject({ value: [2, 4, 6] });
  });
});
