import { describe, expect, it } from 'vitest';
import { loadAddOn, returned } from '../add-on';

const range = (a1: string) => `const range = SpreadsheetApp.getActiveSheet().getRange('${a1}');`;

describe('Range.setValues', () => {
  it('writes what getValues reads back', () => {
    const body = `${range('A1:C2')}
      range.setValues([[1, 'text', true], [-0.5, '', null]]);
      return range.getValues();`;

    expect(returned(body)).toEqual([
      [1, 'text', true],
      [-0.5, '', ''],
    ]);
  });

  it.each([
    [
      '[[1]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2], [3]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[1, 2]',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    ['5', "don't match the method signature for SpreadsheetApp.Range.setValues"],
  ])('refuses %s for two rows of two', (values, message) => {
    expect(() => returned(`${range('A1:B2')} range.setValues(${values});`)).toThrow(message);
  });

  it('converts text as the spreadsheet’s locale writes it', () => {
    const body = `${range('A1:E1')}
      range.setValues([['1.234,5', '12%', '31/12/2011', 'TRUE', '=A1*2']]);
      return [range.getValues()[0].map((v) => v instanceof Date ? Utilities.formatDate(v, 'Asia/Jakarta', 'yyyy-MM-dd') : v), range.getDisplayValues()[0]];`;

    expect(returned(body, { locale: 'in_ID' })).toEqual([
      [1234.5, 0.12, '2011-12-31', true, 2469],
      ['1.234,50', '12%', '31/12/2011', 'TRUE', '2.469,00'],
    ]);
  });

  it('keeps text as it is in cells of the format @ and behind an apostrophe', () => {
    const body = `${range('A1:D1')}
      SpreadsheetApp.getActiveSheet().getRange('A1:C1').setNumberFormat('@');
      range.setValues([['007', '=A1', 'TRUE', "'12%"]]);
      return [range.getValues()[0], range.getFormulas()[0]];`;

    expect(returned(body)).toEqual([
      ['007', '=A1', 'TRUE', '12%'],
      ['', '', '', ''],
    ]);
  });

  it('writes Dates as the wall time of the spreadsheet’s zone', () => {
    const body = `${range('A1:B1')}
      range.setValues([[new Date(Date.UTC(2011, 1, 2, 17)), new Date(Date.UTC(2011, 1, 3, 1, 30))]]);
      return [range.getDisplayValues()[0], range.getValues()[0].map((date) => date.getTime())];`;

    expect(returned(body)).toEqual([
      ['2/3/2011', '2/3/2011 8:30:00'],
      [Date.UTC(2011, 1, 2, 17), Date.UTC(2011, 1, 3, 1, 30)],
    ]);
  });

  it('writes and reads 10,000 rows of 12 columns within the time of an execution', () => {
    const { script } = loadAddOn(`
      function test() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertRowsAfter(1000, 9000);
        const rows = Array.from({ length: 10000 }, (_, r) => Array.from({ length: 12 }, (_, c) => c % 3 ? r * c + 0.5 : 'Order ' + r));
        sheet.getRange(1, 1, 10000, 12).setValues(rows);
        const values = sheet.getRange(1, 1, 10000, 12).getValues();
        return { last: values[9999][11], rows: values.length };
      }`);
    const outcome = script.run('test', []);

    expect(outcome).toMatchObject({ state: 'done', value: { last: 9999 * 11 + 0.5, rows: 10000 } });
  });
});

describe('Range.getValues', () => {
  it('gives errors as text, spilled values, and empty text for empty cells', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setFormula('=1/0');
      sheet.getRange('B1').setFormula('=TRANSPOSE(D1:E1)');
      sheet.getRange('D1:E1').setValues([[7, 8]]);
      return sheet.getRange('A1:C2').getValues();`;

    expect(returned(body)).toEqual([
      ['#DIV/0!', 7, ''],
      ['', 8, ''],
    ]);
  });

  it('gives the instant of a date cell in the spreadsheet’s zone, not the script’s', () => {
    const tabs = [{ name: 'Sheet1', cells: [[{ civilMs: Date.UTC(2011, 6, 1, 12) }]] }];
    const read = () =>
      returned(`${range('A1')} return range.getValue().toISOString();`, { tabs, timeZone: 'Europe/Paris' });

    expect(read()).toBe('2011-07-01T10:00:00.000Z');
  });
});

describe('Range.setFormula', () => {
  it('adapts relative references to each cell of the range', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A2').setValues([[2], [3]]);
      sheet.getRange('B1:B2').setFormula('=A1*10');
      return [sheet.getRange('B1:B2').getFormulas(), sheet.getRange('B1:B2').getValues()];`;

    expect(returned(body)).toEqual([
      [['=A1*10'], ['=A2*10']],
      [[20], [30]],
    ]);
  });
});

describe('number formats', () => {
  it('read back as they were set, also those that the workbench shows by another', () => {
    const body = `${range('A1:C1')}
      range.setValues([[0.5, 12345, 3]]).setNumberFormats([['[Red]0.0%', '0.00E+00', '#,##0.00']]);
      return [range.getNumberFormats()[0], range.getDisplayValues()[0]];`;

    expect(returned(body)).toEqual([
      ['[Red]0.0%', '0.00E+00', '#,##0.00'],
      ['50.0%', '1.23E+04', '3.00'],
    ]);
  });

  it('stay when a value of another kind is written', () => {
    const body = `${range('A1')}
      range.setNumberFormat('0.000').setValue('12%');
      return [range.getNumberFormat(), range.getDisplayValue()];`;

    expect(returned(body)).toEqual(['0.000', '0.120']);
  });
});

describe('looks', () => {
  it('read back as they were set', () => {
    const body = `${range('A1:B1')}
      range.setBackgrounds([['#1F3A5F', null]]).setFontColors([['#fff', 'red']]).setFontWeights([['bold', 'normal']]);
      return [range.getBackgrounds(), range.getFontColors(), range.getFontWeights()];`;

    expect(returned(body)).toEqual([
      [['#1f3a5f', '#ffffff']],
      [['#ffffff', '#ff0000']],
      [['bold', 'normal']],
    ]);
  });

  it('of a text style change only what the style says', () => {
    const body = `${range('A1')}
      range.setFontWeight('bold');
      range.setTextStyle(SpreadsheetApp.newTextStyle().setFontSize(16).setForegroundColor('#00ff00').build());
      return [range.getFontWeight(), range.getFontColors()[0][0]];`;

    expect(returned(body)).toEqual(['bold', '#00ff00']);
  });

  it('refuse a weight that does not exist', () => {
    expect(() => returned(`${range('A1')} range.setFontWeight('heavy');`)).toThrow('Invalid argument: heavy');
  });

  it('draw borders only where asked', () => {
    const { script, workbook } = loadAddOn(
      `function test() { ${range('B2:C3')} range.setBorder(true, null, null, null, null, true, '#ff0000', SpreadsheetApp.BorderStyle.DASHED); }`,
    );
    script.run('test');
    const border = (col: number, row: number) =>
      workbook.model.getters.getCellBorder({ sheetId: '0', col, row });
    const line = { style: 'dashed', color: '#ff0000' };

    expect(border(1, 1)).toMatchObject({ top: line, bottom: line });
    expect(border(1, 1)?.left).toBeUndefined();
    expect(border(2, 2)?.bottom).toBeUndefined();
  });
});

describe('clearing', () => {
  it('takes contents, looks or everything', () => {
    const body = `${range('A1')}
      const fill = () => range.setValue(5).setNumberFormat('0.00').setFontWeight('bold').setNote('n');
      const state = () => [range.getDisplayValue(), range.getNumberFormat(), range.getFontWeight(), range.getNote()];
      fill().clearContent(); const a = state();
      fill().clearFormat(); const b = state();
      fill().clear(); const c = state();
      return [a, b, c];`;

    expect(returned(body)).toEqual([
      ['', '0.00', 'bold', 'n'],
      ['5.00', '0.00', 'normal', 'n'],
      ['', '0.###############', 'normal', 'n'],
    ]);
  });
});

describe('Range.copyTo', () => {
  it('repeats values, looks and moved formulas over the target', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.getRange('B1').setFormula('=A1+1').setFontWeight('bold');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B4'));
      return [sheet.getRange('B2:B4').getFormulas(), sheet.getRange('B4').getFontWeight()];`;

    expect(returned(body)).toEqual([[['=A2+1'], ['=A3+1'], ['=A4+1']], 'bold']);
  });

  it('copies contents alone when asked', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(1).setFontWeight('bold');
      sheet.getRange('A1').copyTo(sheet.getRange('C3'), { contentsOnly: true });
      return [sheet.getRange('C3').getValue(), sheet.getRange('C3').getFontWeight()];`;

    expect(returned(body)).toEqual([1, 'normal']);
  });
});

describe('positions', () => {
  it('are told in A1 notation and numbers', () => {
    const body = `${range('B2:D5')}
      const corner = range.offset(1, 1, 2, 1);
      return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(),
        range.getLastRow(), range.getLastColumn(), corner.getA1Notation(), range.getCell(4, 3).getA1Notation(), range.getSheet().getName()];`;

    expect(returned(body)).toEqual(['B2:D5', 2, 2, 4, 3, 5, 4, 'C3:C4', 'D5', 'Sheet1']);
  });
});
