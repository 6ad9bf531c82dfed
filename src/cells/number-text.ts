/**
 * Numbers that came as text: "1.234,50", "Rp 12.000", "(1,200)", "3,5 %". What a separator means shows in the
 * number itself, in the other numbers of its column, or in the spreadsheet's locale; where none of them
 * decides, the number stays unread.
 */

import { Figures } from './figures';
import { currencyCode } from './header-text';

export type DecimalMark = '.' | ',';

export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly shows?: DecimalMark }
  /** One separator and three digits: 1.234 is a thousand or a little more than one. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notNumber' };

const notNumber: NumberText = { kind: 'notNumber' };

// What groups digits beside . and , : any blank, no-break ones among them; an apostrophe in Swiss exports.
const blanks = /[\s'’]/g;
const currencySigns = /^(?:kr|fr|f?cfa|zł|s\/|r\$|us\$|s\$|a\$|hk\$|nt\$|[$¥₹₫₱฿₩₺₴])\.?$/i;

function isCurrency(word: string): boolean {
  return currencySigns.test(word) || currencyCode(word) !== undefined;
}

/** Takes a currency's sign or code off either end; text that holds any other word is no number. */
function withoutCurrency(text: string): string | undefined {
  // "Rp. 12.000": the point belongs to the abbreviation.
  const plain = text.replace(/^([a-z]+)\.\s*(?=[\d(])/i, '$1 ');
  const match = /^([^\d.,\-+(]*)(.*?)([^\d.,)-]*)$/s.exec(plain);
  if (match === null) return undefined;
  const [, before = '', middle = '', after = ''] = match;
  for (const end of [before, after]) {
    const word = end.replace(blanks, '');
    if (word !== '' && !isCurrency(word)) return undefined;
  }
  return middle;
}

const figures = new Figures();

function readDigits(written: string, decimalMark: DecimalMark | undefined): NumberText {
  const kind = figures.read(written, 0, written.length);
  if (kind === 'notNumber') return notNumber;
  if (kind === 'number') {
    const { value, shows } = figures;
    return shows === undefined ? { kind, value } : { kind, value, shows };
  }
  if (decimalMark === undefined) return { kind: 'ambiguous' };
  const isDecimal = decimalMark === figures.separator;
  return { kind: 'number', value: isDecimal ? figures.inDecimals : figures.inThousands };
}

/**
 * Reads one text. `decimalMark` is what the column or the locale says about separators; without it, one
 * separator before three digits stays ambiguous.
 */
export function readNumberText(text: string, decimalMark?: DecimalMark): NumberText {
  const bare = withoutCurrency(text.trim().replace(/[−–—]/g, '-'));
  if (bare === undefined) {
    const percent = /^(.*\d)\s*%$/s.exec(text.trim());
    if (percent === null) return notNumber;
    const share = readNumberText(percent[1] ?? '', decimalMark);
    return share.kind === 'number' ? { ...share, value: share.value / 100 } : share;
  }
  // "12.000,-" is twelve thousand and no cents: that dash is no minus.
  const digits = bare.trim().replace(/([.,])-{1,2}$/, '$10');
  const parenthesised = /^\((.*)\)$/s.exec(digits);
  const signed = /^([+-]?)(.*?)(-?)$/s.exec((parenthesised?.[1] ?? digits).trim());
  if (signed === null) return notNumber;
  const [, leading = '', inner = '', trailing = ''] = signed;
  const isNegative = parenthesised !== null || leading === '-' || trailing === '-';
  // The currency may stand between the sign and the digits: -Rp 500.
  const core = withoutCurrency(inner.trim());
  const read = core === undefined ? notNumber : readDigits(core.trim(), decimalMark);
  if (read.kind !== 'number') return read;
  if (!Number.isFinite(read.value)) return notNumber;
  return isNegative ? { ...read, value: -read.value } : read;
}

/** The decimal mark that the texts of a column show, undefined when they show none or contradict each other. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | undefined {
  let found: DecimalMark | undefined;
  for (const text of texts) {
    const read = readNumberText(text);
    if (read.kind !== 'number' || read.shows === undefined) continue;
    if (found !== undefined && found !== read.shows) return undefined;
    found = read.shows;
  }
  return found;
}
