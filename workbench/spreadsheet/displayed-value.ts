import { addLocale, format as formatNumber, isDateFormat } from 'numfmt';
import { DATE_NAMES } from './date-names';
import { helpers } from './engine';
import { LOCALE_CODES, LOCALES, type LocaleCode } from './locales';
import { automaticDateFormat } from './number-formats';

/** The names of the locales in the library for number formats. */
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
 * The text that Google Sheets shows for a value in a format. The engine handles cells without a format, and
 * not patterns with colours, conditions, exponents, elapsed time or fractions.
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
  // The engine's own spelling of AM/PM.
  if (/ a$/.test(pattern))
    return helpers.formatValue(value, { locale: LOCALES[localeCode], format: pattern });
  try {
    return formatNumber(pattern, value, { locale: LOCALE_TAGS[localeCode] });
  } catch {
    return helpers.formatValue(value, { locale: LOCALES[localeCode], format: pattern });
  }
}

/** A number without a format: at most ten digits if it is not whole, with an exponent if it is very large. */
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

/** Whether a pattern is one of dates or times, whose numbers scripts read as Dates. */
export function isDatePattern(pattern: string): boolean {
  return isDateFormat(pattern);
}
