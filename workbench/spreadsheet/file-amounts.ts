import { LOCALES, type LocaleCode } from './locales';
import { machineValue } from './machine-values';
import { type Entry, enterText } from './typed-text';
import type { CellInput } from './workbook-data';

type Fields = readonly (readonly string[])[];

/** Digits with or without thousands separators and decimals, and a currency before or behind them. */
const AMOUNT =
  /^(?:-\s*)?(?:[\p{L}$]{0,3}\p{Sc}?\s*)(?:-\s*)?(\d{1,3}(?:([.,'\s\u00a0\u202f])\d{3})*|\d+)(?:[.,]\d+)?(?:\s*(?:\p{Sc}|[A-Z]{3}|Rp|RM))?$/u;
/** An identifier: as a number it would lose leading zeros, its plus sign or its last digits. */
const IDENTIFIER = /^\+|^0\d|^\D*\d{16,}$/;
/**
 * A number that can be read in two ways: with three decimals, as programs write it, or in thousands, as
 * people in Indonesia write it.
 */
const DOT_AND_THREE = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
const DOT = /^-?\d+\.\d+$/;

/**
 * Converts the fields of a file to cells. A field in the notation of programs becomes a number or a day. An
 * amount becomes a number if the locale of the spreadsheet can read it, as in an import into Google Sheets.
 * It stays text if the file has another decimal mark than the locale, or if its column holds an amount that
 * the locale cannot read, such as in another currency: a column must be read by one rule. A dot before three
 * digits separates thousands if it does so in the locale, unless the file has decimals behind a dot.
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

/** Whether a column holds amounts that programs would write differently, and the locale can read every one. */
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

/** Whether every dot in the numbers of a file can be a thousands separator, as it is in the locale. */
function groupsByDot(rows: Fields, locale: LocaleCode): boolean {
  const { thousandsSeparator, decimalSeparator } = LOCALES[locale];
  if (thousandsSeparator !== '.' || decimalSeparator === '.') return false;
  return rows.every((row) => row.every((field) => !DOT.test(field) || DOT_AND_THREE.test(field)));
}

/** Whether an amount has the separators of another locale. */
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
