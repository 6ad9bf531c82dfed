/**
 * Reads numbers in texts such as "1.234,50", "Rp 12.000", "(1,200)", "3,5 %", "1,2jt" and "150k €". The
 * meaning of a separator follows from the number itself, from the other numbers of its column, or from the
 * spreadsheet's locale. If none of them decides, the number is not read.
 */

import { amountSigns } from '../vocabulary/currencies';
import { currencyCode } from './currency-code';
import { Figures } from './figures';
import { lazyPattern } from './lazy-pattern';
import { magnitudeOf } from './magnitude';

export type DecimalMark = '.' | ',';

export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly shows?: DecimalMark }
  /** One separator and three digits: 1.234 is a thousand or a little more than one. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notNumber' };

const notNumber: NumberText = { kind: 'notNumber' };

// What groups digits beside . and , : any blank, no-break ones among them; an apostrophe in Swiss exports.
const blanks = /[\s'’]/g;

function isCurrency(word: string): boolean {
  return amountSigns.test(word) || currencyCode(word) !== undefined;
}

/** The number in a text without the words around it, and the factor that they name. */
interface BareFigures {
  readonly text: string;
  readonly times: number;
}

const wordFirst = lazyPattern(String.raw`^\s*(\p{L}+\.?)\s*(.*?)\s*$`, 'su');

/** What the words behind the figures make of them: "rb", "€", "jt IDR", "k€"; undefined for any other word. */
function timesOf(words: string): number | undefined {
  const bare = words.replace(blanks, '');
  if (bare === '' || isCurrency(bare)) return 1;
  const parts = wordFirst().exec(words);
  const [, first = '', rest = ''] = parts ?? [];
  const times = magnitudeOf(first);
  return times !== undefined && (rest === '' || isCurrency(rest)) ? times : undefined;
}

/** Takes a currency and a word such as "thousand" off the figures; text that holds any other word is no number. */
function withoutWords(text: string): BareFigures | undefined {
  // "Rp. 12.000": the point belongs to the abbreviation.
  const plain = text.replace(/^([a-z]+)\.\s*(?=[\d(])/i, '$1 ');
  const match = /^([^\d.,\-+(]*)(.*?)([^\d.,)-]*)$/s.exec(plain);
  if (match === null) return undefined;
  const [, before = '', middle = '', after = ''] = match;
  const word = before.replace(blanks, '');
  const times = timesOf(after);
  if (times === undefined || (word !== '' && !isCurrency(word))) return undefined;
  return { text: middle, times };
}

const figures = new Figures();

/** 1.1 million without what is left of 1.1 * 1e6 behind its fifteenth figure. */
function multiplied(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(15));
}

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
  const bare = withoutWords(text.trim().replace(/[−–—]/g, '-'));
  if (bare === undefined) {
    const percent = /^(.*\d)\s*%$/s.exec(text.trim());
    if (percent === null) return notNumber;
    const share = readNumberText(percent[1] ?? '', decimalMark);
    return share.kind === 'number' ? { ...share, value: share.value / 100 } : share;
  }
  // "12.000,-" is twelve thousand and no cents: that dash is no minus.
  const digits = bare.text.trim().replace(/([.,])-{1,2}$/, '$10');
  const parenthesised = /^\((.*)\)$/s.exec(digits);
  const signed = /^([+-]?)(.*?)(-?)$/s.exec((parenthesised?.[1] ?? digits).trim());
  if (signed === null) return notNumber;
  const [, leading = '', inner = '', trailing = ''] = signed;
  const isNegative = parenthesised !== null || leading === '-' || trailing === '-';
  // The currency may stand between the sign and the digits: -Rp 500.
  const core = withoutWords(inner.trim());
  const read = core === undefined ? notNumber : readDigits(core.text.trim(), decimalMark);
  if (read.kind !== 'number') return read;
  const value = multiplied(read.value, bare.times * (core?.times ?? 1));
  if (!Number.isFinite(value)) return notNumber;
  return { ...read, value: isNegative ? -value : value };
}

/** The decimal mark in the texts of a column, undefined if they show none or contradict each other. */
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
