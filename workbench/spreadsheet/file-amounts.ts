import { LOCALES, type LocaleCode } from './locales';
import { machineValue } from './machine-values';
import { type Entry, enterText } from './typed-text';
import type { CellInput } from './workbook-data';

type Fields = readonly (readonly string[])[];

/** Digits in groups or not, with decimals or not; a currency before or behind them. */
const AMOUNT =
  /^(?:-\s*)?(?:[\p{L}$]{0,3}\p{Sc}?\s*)(?:-\s*)?(\d{1,3}(?:([.,'\s\u00a0\u202f])\d{3})*|\d+)(?:[.,]\d+)?(?:\s*(?:\p{Sc}|[A-Z]{3}|Rp|RM))?$/u;
/** An identifier: a number would lose its zeros, its plus or its last digits. */
const IDENTIFIER = /^\+|^0\d|^\D*\d{16,}$/;
/** As a machine writes three decimals, and as people in Indonesia write thousands. */
const DOT_AND_THREE = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
const DOT = /^-?\d+\.\d+$/;

/**
 * The cells of a delimited file: what machines write is a number or a day, and an amount is one where the locale of the
 * spreadsheet reads it, as an import into Google Sheets does. Where the file writes decimals in another way than the
 * locale, or a column holds amounts that the locale does not read, such as those of two currencies, they stay text:
 * half a column must not be read by another rule than the rest. A dot in front of three digits parts thousands where it does in
 * the locale, unless the file has decimals behind a dot.
 */
export function cellsOfFile(rows: Fields, locale: LocaleCode): readonly (readonly CellInput[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isOtherNotation = rows.some((row) => row.some((field) => contradicts(field, locale)));
  const isThousands = groupsByDot(rows, locale);
  const inLocale = Array.from(
    { length: width },
    (_, column) => !isOtherNotation && isAmounts(rows, column, locale, isThousands),
  );
  return rows.map((row) =>
    row.map((field, column): CellInput => {
      const amount = inLocale[column] === true ? amountOf(field, locale) : undefined;
      return amount ?? machineValue(field);
    }),
  );
}

/** Whether a column holds amounts that are no machine's, and the locale reads every one. */
function isAmounts(rows: Fields, column: number, locale: LocaleCode, isThousands: boolean): boolean {
  let isNeeded = false;
  for (const row of rows) {
    const field = row[column] ?? '';
    if (!/\d/.test(field)) continue;
    if (IDENTIFIER.test(field)) return false;
    if (!AMOUNT.test(field)) continue;
    if (amountOf(field, locale) === undefined) return false;
    if (typeof machineValue(field) !== 'number' || (isThousands && DOT_AND_THREE.test(field)))
      isNeeded = true;
  }
  return isNeeded;
}

/** Whether all dots in the numbers of a file can part thousands, as they do in the locale. */
function groupsByDot(rows: Fields, locale: LocaleCode): boolean {
  const { thousandsSeparator, decimalSeparator } = LOCALES[locale];
  if (thousandsSeparator !== '.' || decimalSeparator === '.') return false;
  return rows.every((row) => row.every((field) => !DOT.test(field) || DOT_AND_THREE.test(field)));
}

/** Whether an amount is written with the separators of another locale. */
function contradicts(field: string, locale: LocaleCode): boolean {
  if (typeof machineValue(field) === 'number' || IDENTIFIER.test(field)) return false;
  const match = AMOUNT.exec(field);
  if (match === null) return false;
  const digits = /\d[\d.,'\s\u00a0\u202f]*\d|\d/.exec(field)?.[0] ?? '';
  return enterNumber(digits, locale) === undefined;
}

function amountOf(field: string, locale: LocaleCode): CellInput | undefined {
  if (!AMOUNT.test(field)) return undefined;
  const entry = enterNumber(field, locale);
  if (entry === undefined) return undefined;
  const number = Number(entry.content);
  return entry.format === undefined ? number : { number, format: entry.format };
}

function enterNumber(text: string, locale: LocaleCode): Entry | undefined {
  const entry = enterText(text, LOCALES[locale], locale);
  return entry.content !== '' && Number.isFinite(Number(entry.content)) ? entry : undefined;
}
