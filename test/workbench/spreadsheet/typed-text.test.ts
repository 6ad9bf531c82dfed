import { describe, expect, it } from 'vitest';
import '../../../workbench/spreadsheet/engine';
import { LOCALES, type LocaleCode } from '../../../workbench/spreadsheet/locales';
import { enterText, plainText } from '../../../workbench/spreadsheet/typed-text';

const enter = (text: string, locale: LocaleCode) => enterText(text, LOCALES[locale], locale);

describe('enterText', () => {
  it.each<[string, LocaleCode, { content: string; format?: string }]>([
    ['12', 'en_US', { content: '12' }],
    ['1,234.50', 'en_US', { content: '1234.5', format: '#,##0.00' }],
    ['1.234,50', 'in_ID', { content: '1234.5', format: '#,##0.00' }],
    ['1,234.50', 'ms_MY', { content: '1234.5', format: '#,##0.00' }],
    ['1\u00a0234,5', 'fr_FR', { content: '1234.5', format: '#,##0.00' }],
    ['2,5', 'fr_FR', { content: '2.5' }],
    ['12%', 'en_US', { content: '0.12', format: '0%' }],
    ['12,5 %', 'fr_FR', { content: '0.125', format: '0.00%' }],
    ['$5.00', 'en_US', { content: '5', format: '"$"#,##0.00' }],
    ['Rp 5.000', 'in_ID', { content: '5000', format: '[$Rp]#,##0' }],
    ['-3', 'en_US', { content: '-3' }],
    ['007', 'en_US', { content: '7' }],
    ['true', 'en_US', { content: 'TRUE' }],
    ['=A1+1', 'en_US', { content: '=A1+1' }],
    // Semicolons separate arguments in every locale; those in texts, names and arrays are left.
    ['=SUM(1;2)', 'en_US', { content: '=SUM(1,2)' }],
    [`=IF('a;b'!A1="x;""y";{1;2};3)`, 'fr_FR', { content: `=IF('a;b'!A1="x;""y",{1;2},3)` }],
    ['2/3/2011', 'in_ID', { content: '2/3/2011' }],
    ['12:30', 'en_US', { content: '12:30' }],
    ['', 'en_US', { content: '' }],
  ])('takes %s in %s for what it looks like', (text, locale, entry) => {
    expect(enter(text, locale)).toEqual(entry);
  });

  it.each<[string, LocaleCode]>([
    ['1.5', 'fr_FR'],
    ['1 2', 'en_US'],
    ["'5", 'en_US'],
    ["'=A1", 'en_US'],
  ])('keeps %s in %s as text', (text, locale) => {
    // The engine needs an apostrophe before a text that it would otherwise convert.
    expect(enter(text, locale)).toEqual({ content: `'${text.replace(/^'/, '')}` });
  });

  it('keeps ordinary words as they are', () => {
    expect(enter('Widget 5 cm', 'en_US')).toEqual({ content: 'Widget 5 cm' });
  });
});

describe('plainText', () => {
  it('keeps a text that begins like a formula from becoming one', () => {
    expect(plainText('=A1')).toEqual({ content: "'=A1" });
    expect(plainText('12%')).toEqual({ content: '12%' });
  });
});
