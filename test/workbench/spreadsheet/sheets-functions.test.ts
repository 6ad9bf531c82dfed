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

  it('SPARKLINE stays within an ordinary column: neighbours of a long series share a character, a bar is ten wide', () => {
    const { script, workbook } = loadAddOn(`function test() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A20').setValues(Array.from({ length: 20 }, (_, at) => [at < 10 ? 0 : 7]));
      sheet.getRange('C1:C2').setValues([[30], [70]]);
      sheet.getRange('B1').setFormula('=SPARKLINE(A1:A20)');
      sheet.getRange('B2').setFormula('=SPARKLINE(C1:C2, {"charttype", "bar"; "max", 100})');
    }`);

    script.run('test', []);
    const shown = (row: number) =>
      workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 1, row }).value;
    expect([shown(0), shown(1)]).toEqual(['▁▁▁▁▁█████', '███░░░░░░░']);
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
