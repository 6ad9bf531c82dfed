import { describe, expect, it } from 'vitest';
import { returned } from '../add-on';

/**
 * The value, the shown text and the format of a cell after a text was set. A Date is given as its day or its
 * time.
 */
function entered(text: string, locale: 'en_US' | 'in_ID' | 'ms_MY' | 'fr_FR'): unknown {
  return returned(
    `const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(${JSON.stringify(text)}); const value = cell.getValue();
     const shown = value instanceof Date ? 'date ' + Utilities.formatDate(value, 'UTC', 'yyyy-MM-dd HH:mm') : value;
     return [shown, cell.getDisplayValue()];`,
    { locale, timeZone: 'UTC' },
  );
}

// Texts are read as if typed into a cell, by the locale of the spreadsheet:
// support.google.com/docs/answer/56470.
describe('a text that is set', () => {
  it.each([
    ['1234.5', 1234.5, '1234.5'],
    ['1,234.50', 1234.5, '1,234.50'],
    ['$1,234.50', 1234.5, '$1,234.50'],
    ['12.5%', 0.125, '12.50%'],
    ['1e3', 1000, '1.00E+03'],
    ['+5', 5, '5'],
    ['true', true, 'TRUE'],
    ['1/2/2024', 'date 2024-01-02 00:00', '1/2/2024'],
    ['2024-03-01', 'date 2024-03-01 00:00', '2024-03-01'],
    ['Jan 5, 2011', 'date 2011-01-05 00:00', 'Jan 5, 2011'],
    ['1/2/2024 13:30:00', 'date 2024-01-02 13:30', '1/2/2024 13:30:00'],
    ['13/31/2024', '13/31/2024', '13/31/2024'],
    ['1.234,5', '1.234,5', '1.234,5'],
    ["'007", '007', '007'],
    ['007', 7, '7'],
    ['INV-001', 'INV-001', 'INV-001'],
    [' spaced ', ' spaced ', ' spaced '],
  ])('%s is %s in the United States', (text, value, shown) => {
    expect(entered(text, 'en_US')).toEqual([value, shown]);
  });

  it.each([
    ['in_ID', '1.234,5', 1234.5, '1.234,50'],
    ['in_ID', 'Rp1.500', 1500, 'Rp1.500'],
    ['in_ID', '31/12/2024', 'date 2024-12-31 00:00', '31/12/2024'],
    ['in_ID', '5 Januari 2011', 'date 2011-01-05 00:00', '5 Jan 2011'],
    ['ms_MY', '1,234.5', 1234.5, '1,234.50'],
    ['ms_MY', '31/12/2024', 'date 2024-12-31 00:00', '31/12/2024'],
    ['fr_FR', '1234,5', 1234.5, '1234,5'],
    ['fr_FR', '12,5%', 0.125, '12,50%'],
    ['fr_FR', '31/12/2024', 'date 2024-12-31 00:00', '31/12/2024'],
  ] as const)('in %s: %s is %s', (locale, text, value, shown) => {
    expect(entered(text, locale)).toEqual([value, shown]);
  });

  it('of a formula has English names and commas in every locale, and shows the locale’s figures', () => {
    const body = `const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=ROUND(10/4, 1)'); return [cell.getFormula(), cell.getValue(), cell.getDisplayValue()];`;

    expect(returned(body, { locale: 'fr_FR' })).toEqual(['=ROUND(10/4, 1)', 2.5, '2,5']);
  });

  it('stays as it is in cells of plain text, numbers too', () => {
    const body = `const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1').setNumberFormat('@').setValues([['007', '=1+1', '50%']]); return [range.getValues()[0], range.getDisplayValues()[0]];`;

    expect(returned(body)).toEqual([
      ['007', '=1+1', '50%'],
      ['007', '=1+1', '50%'],
    ]);
  });
});

describe('values that are no text', () => {
  it('null and undefined empty a cell; NaN and objects are accepted', () => {
    const body = `const range = SpreadsheetApp.getActiveSheet().getRange('A1:D1').setValues([[1, 2, 3, 4]]);
      range.setValues([[null, undefined, NaN, { toString: () => 'object' }]]); return [range.getValues()[0], SpreadsheetApp.getActiveSheet().getRange('A1').isBlank()];`;

    expect(returned(body)).toEqual([['', '', '#NUM!', 'object'], true]);
  });
});
