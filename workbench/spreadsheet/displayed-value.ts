import { addLocale, format as formatNumber, isDateFormat } from 'numfmt';
import { DATE_NAMES } from './date-names';
import { helpers } from './engine';
import { LOCALE_CODES, LOCALES, type LocaleCode } from './locales';
import { automaticDateFormat } from './number-formats';

/** The locales as the library of number formats names them. */
export const LOCALE_TAGS: Readonly<Record<LocaleCode, string>> = {
  en_US: 'en-US',
  in_ID: 'id-ID',
  ms_MY: 'ms-MY',
  fr_FR: 'fr-FR',
};

for (const code of LOCALE_CODES) {
  const { decimalSeparator, thousandsSeparator } = LOCALES[code];
  const { months, shortMonths, days, shortDays } = DATE_NAMES[code];
  const names: Record<string, string[]> = {
    mmmm: [...months],
    mmm: [...shortMonths],
    dddd: [...days],
    ddd: [...shortDays],
  };
  addLocale(
    {
      group: thousandsSeparator ?? '',
      decimal: decimalSeparator,
      ...names,
    },
    LOCALE_TAGS[code],
  );
}

/**
 * The text that Google Sheets shows for a value in a cell of this format. The engine shows cells without a format;
 * patterns with colours, conditions, exponents, elapsed time or fractions are beyond it.
 */
export function displayedValue(
  value: string | number | boolean | null,
  pattern: string,
  localeCode: LocaleCode,
): string {
  if (value === null) return '';
  if (typeof value !== 'number' || pattern === '@') {
    return helpers.formatValue(value, { locale: LOCALES[localeCode] });
  }
  if (pattern === '') return automatic(value, LOCALES[localeCode].decimalSeparator);
  const dateTime = automaticDateFormat(pattern, localeCode);
  if (dateTime !== undefined) return formatNumber(dateTime, value, { locale: LOCALE_TAGS[localeCode] });
  if (pattern === '0.00e') return formatNumber('0.00E+00', value, { locale: LOCALE_TAGS[localeCode] });
  // Only the engine writes the half of the day so.
  if (/ a$/.test(pattern))
    return helpers.formatValue(value, { locale: LOCALES[localeCode], format: pattern });
  try {
    return formatNumber(pattern, value, { locale: LOCALE_TAGS[localeCode] });
  } catch {
    return helpers.formatValue(value, { locale: LOCALES[localeCode], format: pattern });
  }
}

/** Ten digits of what is no whole number; very large numbers by their exponent. */
function automatic(value: number, decimalSeparator: string): string {
  if (Math.abs(value) >= 1e15) return exponential(value, 5).replace('.', decimalSeparator);
  const rounded = Number.isInteger(value)
    ? value
    : Number(value.toPrecision(Math.max(10, wholeDigits(value))));
  const text = String(rounded);
  return (text.includes('e') ? exponential(rounded, 9) : text).replace('.', decimalSeparator);
}

function wholeDigits(value: number): number {
  return Math.trunc(Math.abs(value)).toString().length;
}

function exponential(value: number, decimals: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${Number(mantissa)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}

/** True for patterns of dates and times, whose numbers are read as Dates. */
export function isDatePattern(pattern: string): boolean {
  return isDateFormat(pattern);
}
