import { describe, expect, it } from 'vitest';
import { cellsOfFile } from '../../../workbench/spreadsheet/file-amounts';
import type { LocaleCode } from '../../../workbench/spreadsheet/locales';

/** The cells below a header. */
function column(locale: LocaleCode, ...fields: readonly string[]) {
  return cellsOfFile([['head'], ...fields.map((field) => [field])], locale)
    .slice(1)
    .map(([cell]) => cell);
}

describe('amounts of a file', () => {
  it.each<[LocaleCode, string, unknown]>([
    ['en_US', '$19.50', { number: 19.5, format: '"$"#,##0.00' }],
    ['en_US', '-$1,219.50', { number: -1219.5, format: '"$"#,##0.00' }],
    ['en_US', '1,219.50', { number: 1219.5, format: '#,##0.00' }],
    ['fr_FR', '24,90', 24.9],
    ['fr_FR', '1\u00a0024,90', { number: 1024.9, format: '#,##0.00' }],
    ['fr_FR', '24,90 €', { number: 24.9, format: '#,##0.00[$ €]' }],
    ['in_ID', 'Rp 24.900', { number: 24900, format: '[$Rp]#,##0' }],
    ['ms_MY', 'RM24.90', { number: 24.9, format: '[$RM]#,##0.00' }],
  ])('in %s: %s is a number', (locale, field, cell) => {
    expect(column(locale, field)).toEqual([cell]);
  });

  it.each<[LocaleCode, readonly string[]]>([
    // Decimals of another locale, in one cell of the file.
    ['en_US', ['1,234', '24,90']],
    ['fr_FR', ['1.234,50']],
    // Two currencies: only one is the locale's.
    ['en_US', ['$19.50', '€20.00']],
    // Identifiers.
    ['en_US', ['1,234', '007']],
    ['en_US', ['+62 812']],
    ['en_US', ['12345678901234567']],
    // No amounts.
    ['en_US', ['2 pcs', '12/03/2011', '12:30', 'A-1,000']],
  ])('in %s: %j stays text', (locale, fields) => {
    expect(column(locale, ...fields)).toEqual(fields);
  });

  it('reads a whole column by the locale where one of its amounts needs it', () => {
    expect(column('in_ID', '1.234,50', '1.234', '20')).toEqual([
      { number: 1234.5, format: '#,##0.00' },
      { number: 1234, format: '#,##0' },
      20,
    ]);
  });

  it('reads a dot as thousands separator if the locale does and the file has no decimals behind one', () => {
    const thousands = { number: 75_000, format: '#,##0' };
    expect(column('in_ID', '75.000', '500')).toEqual([thousands, 500]);
    expect(column('in_ID', '75.000', '0.500')).toEqual([75, 0.5]);
    expect(column('in_ID', '75.000', '12.5')).toEqual([75, 12.5]);
    expect(column('fr_FR', '75.000')).toEqual([75]);
  });

  it('reads the notation of programs the same in every locale', () => {
    expect(column('fr_FR', '24.90', '7')).toEqual([24.9, 7]);
  });
});
