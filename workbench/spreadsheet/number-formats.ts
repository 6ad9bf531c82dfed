import { helpers } from '@odoo/o-spreadsheet';
import { LOCALES, type LocaleCode } from './locales';

/** The format that Google Sheets reports for a cell without one. */
export const AUTOMATIC_FORMAT = '0.###############';
export const PLAIN_TEXT_FORMAT = '@';

/** The format that Google Sheets reports for a date it has formatted by itself; undefined for other formats. */
export function automaticDateFormat(format: string, locale: LocaleCode): string | undefined {
  const { dateFormat, timeFormat } = LOCALES[locale];
  const date = dateFormat.replaceAll('m', 'M');
  if (format === dateFormat) return date;
  return format === `${dateFormat} ${timeFormat}` ? `${date} H:mm:ss` : undefined;
}

const SAMPLES = [1234.5, -1234.5, 0];

function renders(format: string): boolean {
  try {
    for (const value of SAMPLES) {
      const shown = helpers.formatValue(value, { format, locale: LOCALES.en_US });
      if (shown.startsWith('#ERROR')) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * The engine's format that is closest to one of Google Sheets. The engine shows an error for formats that it
 * does not know (colours, conditions, exponents, elapsed time, fractions), so these are replaced by readable
 * ones.
 */
export function engineFormat(format: string): string {
  const known = engineFormats.get(format);
  if (known !== undefined) return known;
  const found = nearestFormat(format);
  engineFormats.set(format, found);
  return found;
}

// Remembered, because thousands of cells in a column share one format.
const engineFormats = new Map<string, string>();

function nearestFormat(format: string): string {
  if (format === '' || /^general$/i.test(format) || format === AUTOMATIC_FORMAT) return '';
  const plain = withoutConditions(format);
  const candidates = [quoteLetters(dateSpelling(format)), plain, plain.split(';')[0] ?? '', simpler(format)];
  return candidates.find((candidate) => candidate !== '' && renders(candidate)) ?? '';
}

/** Spells a date format in the engine's way: lower-case letters, and `a` for AM/PM. */
function dateSpelling(format: string): string {
  return outsideQuotes(format, (part) => {
    const spelt = part.replace(/am\/pm/gi, 'a');
    if (!/[ymdhs]/i.test(spelt) || /[0#]/.test(spelt)) return spelt;
    return spelt
      .toLowerCase()
      .replace(/(?<!h)h(?!h)/g, 'hh')
      .replace(/(?<!s)s(?!s)/g, 'ss');
  });
}

function withoutConditions(format: string): string {
  const bare = outsideQuotes(dateSpelling(format), (part) =>
    part
      .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r\s*\d+)\]/gi, '')
      .replace(/\[[<>=]+-?[\d.]+\]/g, '')
      .replace(/_./g, ' '),
  );
  return quoteLetters(bare);
}

/**
 * Puts quotes around characters without a meaning, such as an arrow or a euro sign: Google Sheets allows them
 * without, the engine does not.
 */
function quoteLetters(format: string): string {
  return outsideQuotes(format, (part) => part.replace(/[^ -~]+/g, '"$&"')).replace(
    // [$Rp-421] contains a symbol and, behind the hyphen, a locale, which the engine would show.
    /\[\$([^\]]*?)-[0-9a-f]{3,}\]/gi,
    '[$$$1]',
  );
}

function simpler(format: string): string {
  if (/[0#]e[+-]?[0#]/i.test(format)) return '0.00e';
  if (/\[h+\]/i.test(format)) return 'hhhh:mm:ss';
  if (/[?#]\/[?#]/.test(format)) return '0.##';
  return '';
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format
    .split(/("[^"]*"|\[\$[^\]]*\]|\\.)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
