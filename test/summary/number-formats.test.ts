import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { changeFormat, currencyStyle, numberFormat } from '../../src/summary/number-formats';

const en = textsIn('en');

// The notation of Google Sheets: # and 0 for digits, [$…] for a currency's sign.
it.each([
  ['EUR', '[$€\u00a0]#,##0.00'],
  ['IDR', '[$Rp\u00a0]#,##0'],
  ['MYR', '[$RM\u00a0]#,##0.00'],
  ['USD', '[$$]#,##0.00'],
  ['JPY', '[$JPY\u00a0]#,##0'],
  ['BDT', '[$BDT\u00a0]#,##0.00'],
  [undefined, '#,##0.00'],
])('writes money in %s as %s', (currency, format) => {
  expect(numberFormat('money', currency, en)).toBe(format);
});

it('shows the sign of the amounts, even if several currencies share it', () => {
  expect(numberFormat('money', '$', en)).toBe('[$$]#,##0.00');
  expect(numberFormat('money', '$', textsIn('fr'))).toBe('#,##0.00[$\u00a0$]');
  expect(numberFormat('money', 'KR', en)).toBe('[$kr\u00a0]#,##0.00');
});

it('puts the sign of a currency after the figure in French, with a space that never breaks', () => {
  expect(numberFormat('money', 'EUR', textsIn('fr'))).toBe('#,##0.00[$\u00a0€]');
  expect(numberFormat('money', 'IDR', textsIn('fr'))).toBe('#,##0[$\u00a0Rp]');
});

it('writes counts whole, shares as percentages and ratios with two decimals, in any currency', () => {
  for (const currency of [undefined, 'IDR']) {
    expect(numberFormat('count', currency, en)).toBe('#,##0');
    expect(numberFormat('percent', currency, en)).toBe('0.00%');
    expect(numberFormat('ratio', currency, en)).toBe('#,##0.00');
  }
});

it('writes a change with its sign, and none with 0', () => {
  expect(changeFormat.split(';')).toEqual(['+0.0%', '-0.0%', '0.0%']);
});

describe("an owner's own word in the currency column", () => {
  it.each(['"]0', 'EURO', 'eur', '', ']', '€'])('never gets into a format: %j', (word) => {
    expect(currencyStyle(word, en)).toEqual({ before: '', after: '', decimals: 2 });
    expect(numberFormat('money', word, en)).toBe('#,##0.00');
  });
});
