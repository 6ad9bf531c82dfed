import { helpers } from '@odoo/o-spreadsheet';
import { parseDate } from 'numfmt';
import { LOCALE_TAGS } from './displayed-value';
import type { Locale } from './engine-types';
import type { LocaleCode } from './locales';
import { textContent } from './workbook-data';

/** The effect of typing a text into a cell: the engine's content and, for some texts, a number format. */
export interface Entry {
  content: string;
  format?: string;
}

const CURRENCY_SYMBOLS: Readonly<Record<LocaleCode, string>> = {
  en_US: '$',
  in_ID: 'Rp',
  ms_MY: 'RM',
  fr_FR: '€',
};

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?`;
const DATE = String.raw`\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?`;
const DATE_OR_TIME = new RegExp(`^\\s*(?:${DATE}(?:\\s+${TIME})?|${TIME})\\s*$`);

/**
 * Reads a text as if it were typed into a cell of Google Sheets. Depending on the locale it is a formula, a
 * number, a percentage, an amount, a date or a boolean; otherwise it stays text.
 */
export function enterText(text: string, locale: Locale, localeCode: LocaleCode): Entry {
  if (text === '') return { content: '' };
  if (text.startsWith("'")) return { content: textContent(text.slice(1), locale) };
  if (text.startsWith('=') && text.length > 1) return { content: withCommas(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toUpperCase() };
  const number = readNumber(trimmed, locale, CURRENCY_SYMBOLS[localeCode]);
  if (number) return number;
  // The engine recognises dates, but it also accepts spaces as separators, which Google Sheets does not.
  if (DATE_OR_TIME.test(text) && helpers.isDateTime(trimmed, locale)) return { content: trimmed };
  const named = readNamedMonth(trimmed, localeCode);
  if (named) return named;
  return { content: textContent(text, locale) };
}

/**
 * Replaces semicolons between arguments by commas: Google Sheets accepts them in every locale, the engine
 * stores commas.
 */
function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  // Those in texts, sheet names and arrays are left unchanged.
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}

/**
 * Enters a text unchanged, like a cell with the format '@'.
 */
export function plainText(text: string): Entry {
  // Without an apostrophe the engine would take it for a formula.
  return { content: text.startsWith('=') ? `'${text}` : text };
}

const NAMED_MONTH = /^(?:\p{L}{3,}\.? \d{1,2},? \d{4}|\d{1,2}[ -]\p{L}{3,}\.?[ -]\d{4})$/u;

/** Reads a date such as Jan 5, 2011 or 5 Januari 2011, in the language of the locale. */
function readNamedMonth(text: string, localeCode: LocaleCode): Entry | undefined {
  if (!NAMED_MONTH.test(text)) return undefined;
  const parsed = parseDate(text, { locale: LOCALE_TAGS[localeCode] });
  if (!parsed) return undefined;
  return { content: String(parsed.value), format: /^\p{L}/u.test(text) ? 'mmm d, yyyy' : 'd mmm yyyy' };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readNumber(text: string, locale: Locale, currency: string): Entry | undefined {
  const group = locale.thousandsSeparator ?? '';
  const groupPattern = /\s/.test(group) ? '[\\s\\u00a0\\u202f]' : literal(group);
  const pattern = new RegExp(
    `^([+-])?\\s*(${literal(currency)})?\\s*([+-])?(\\d{1,3}(?:${groupPattern}\\d{3})+|\\d+)?` +
      `(?:${literal(locale.decimalSeparator)}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s*(%|${literal(currency)})?$`,
  );
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, signBefore, symbolBefore, signAfter, whole = '', decimals = '', exponent, suffix] = match;
  if (whole === '' && decimals === '') return undefined;
  if (signBefore && signAfter) return undefined;
  const digits = whole.replace(/\D/g, '');
  const magnitude = Number(`${digits || '0'}.${decimals || '0'}e${exponent ?? '0'}`);
  const signed = (signBefore ?? signAfter) === '-' ? -magnitude : magnitude;
  const percent = suffix === '%';
  const value = percent ? signed / 100 : signed;
  const entry: Entry = { content: String(value === 0 ? 0 : value) };
  const grouped = digits.length !== whole.length;
  const places =
    decimals.length > 0 ? `.${'0'.repeat(percent || grouped || symbolBefore ? 2 : decimals.length)}` : '';
  if (percent) entry.format = `0${places}%`;
  else if (symbolBefore) entry.format = `${currency === '$' ? '"$"' : `[$${currency}]`}#,##0${places}`;
  else if (suffix) entry.format = `#,##0${places}[$ ${currency}]`;
  else if (exponent !== undefined) entry.format = '0.00e';
  else if (grouped) entry.format = `#,##0${places}`;
  return entry;
}
