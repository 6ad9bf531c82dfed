import { amountSigns } from '../vocabulary/currencies';
import { currencyCode } from './currency-code';
import { DigitReader } from './digit-reader';
import { lazyPattern } from './lazy-pattern';
import { magnitudeOf } from './magnitude';

export type DecimalMark = '.' | ',';

export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly shows?: DecimalMark }
  /** One separator and three digits: 1.234 may be 1234 or 1.234. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notNumber' };

const notNumber: NumberText = { kind: 'notNumber' };

// Characters that may separate thousands besides point and comma: any space, or the apostrophe of Swiss exports.
const blanks = /[\s'’]/g;

function isCurrency(word: string): boolean {
  return amountSigns.test(word) || currencyCode(word) !== undefined;
}

/** The digits of a text without the words around them, and the factor that these words name. */
interface BareFigures {
  readonly text: string;
  readonly times: number;
}

const wordFirst = lazyPattern(String.raw`^\s*(\p{L}+\.?)\s*(.*?)\s*$`, 'su');

/** The factor of the words after a number: 1000 for "rb" or "k€", 1 for "€"; undefined for unknown words. */
function timesOf(words: string): number | undefined {
  const bare = words.replace(blanks, '');
  if (bare === '' || isCurrency(bare)) return 1;
  const parts = wordFirst().exec(words);
  const [, first = '', rest = ''] = parts ?? [];
  const times = magnitudeOf(first);
  return times !== undefined && (rest === '' || isCurrency(rest)) ? times : undefined;
}

/** Removes a currency and a word such as "thousand" from a number. Undefined if there is any other word. */
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

const digitReader = new DigitReader();

/** Multiplies without the rounding error of binary numbers, such as in 1.1 * 1e6. */
function multiplied(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(15));
}

function readDigits(written: string, decimalMark: DecimalMark | undefined): NumberText {
  const kind = digitReader.read(written, 0, written.length);
  if (kind === 'notNumber') return notNumber;
  if (kind === 'number') {
    const { value, shows } = digitReader;
    return shows === undefined ? { kind, value } : { kind, value, shows };
  }
  if (decimalMark === undefined) return { kind: 'ambiguous' };
  const isDecimal = decimalMark === digitReader.separator;
  return { kind: 'number', value: isDecimal ? digitReader.inDecimals : digitReader.inThousands };
}

/**
 * Reads a number in a text such as "1.234,50", "Rp 12.000", "(1,200)", "3,5 %", "1,2jt" or "150k €". `decimalMark` is
 * that of the column or the locale. Without it, a single separator before three digits is ambiguous.
 */
export function readNumberText(text: string, decimalMark?: DecimalMark): NumberText {
  const bare = withoutWords(text.trim().replace(/[−–—]/g, '-'));
  if (bare === undefined) {
    const percent = /^(.*\d)\s*%$/s.exec(text.trim());
    if (percent === null) return notNumber;
    const share = readNumberText(percent[1] ?? '', decimalMark);
    return share.kind === 'number' ? { ...share, value: share.value / 100 } : share;
  }
  // In "12.000,-" the dash stands for no cents and is no minus.
  const digits = bare.text.trim().replace(/([.,])-{1,2}$/, '$10');
  const parenthesised = /^\((.*)\)$/s.exec(digits);
  const signed = /^([+-]?)(.*?)(-?)$/s.exec((parenthesised?.[1] ?? digits).trim());
  if (signed === null) return notNumber;
  const [, leading = '', inner = '', trailing = ''] = signed;
  const isNegative = parenthesised !== null || leading === '-' || trailing === '-';
  // The currency may be between the minus and the digits: -Rp 500.
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
