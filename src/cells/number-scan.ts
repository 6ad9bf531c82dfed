import { DigitReader, isDigit } from './digit-reader';
import { type DecimalMark, readNumberText } from './number-text';

/** What the text around the digits of a number means: "Rp 12", "(12)", "12 %". */
interface Around {
  /** What to divide the number by: 100 for %, -1 for a minus. NaN if the whole text must be read by `readNumberText`. */
  readonly divisor: number;
  readonly isCentless: boolean;
}

const aroundsToRemember = 500;

// Rupiah, yen, won and dong are used without cents, so three digits after a separator are thousands.
const withoutCents = /^\s*[-(]?\s*(?:Rp|IDR|JPY|KRW|VND|¥|₩|₫)|(?:IDR|JPY|KRW|VND|¥|₩|₫)\s*$/i;

/**
 * Reads numbers as `readNumberText` does, but fast enough for a column with a million of them. The text around the
 * digits, such as "Rp ", is parsed once and remembered.
 */
export class NumberScan {
  /** The value, if `read` returned 'number'. */
  value = 0;
  shows: DecimalMark | undefined;
  /** If `read` returned 'ambiguous': the separator, and both possible values of the number. */
  separator: DecimalMark = '.';
  inThousands = 0;
  inDecimals = 0;
  /** Whether an ambiguous number has a currency without cents. */
  isCentless = false;
  private readonly digits = new DigitReader();
  private readonly arounds = new Map<string, Map<string, Around>>();
  private remembered = 0;

  read(text: string): 'number' | 'ambiguous' | 'notNumber' {
    let from = 0;
    let to = text.length;
    while (from < to && !isDigit(text.charCodeAt(from))) from += 1;
    while (to > from && !isDigit(text.charCodeAt(to - 1))) to -= 1;
    if (from === to) return 'notNumber';
    let divisor = 1;
    this.isCentless = false;
    if (from > 0 || to < text.length) {
      const around = this.around(text, from, to);
      divisor = around.divisor;
      this.isCentless = around.isCentless;
      if (Number.isNaN(divisor)) return this.readWhole(text);
    }
    const { digits } = this;
    const kind = digits.read(text, from, to);
    if (kind === 'number') {
      this.value = digits.value / divisor;
      this.shows = digits.shows;
    } else if (kind === 'ambiguous') {
      this.separator = digits.separator;
      this.inThousands = digits.inThousands / divisor;
      this.inDecimals = digits.inDecimals / divisor;
    }
    return kind;
  }

  /**
   * The value of the ambiguous number that was read last. In a currency without cents, 1.234 is 1234. Else the decimal
   * mark of its column decides, then `isWhole` (a count of visits has no decimals), then the locale.
   */
  ambiguousValue(shown: DecimalMark | undefined, localeMark: DecimalMark, isWhole: boolean): number {
    if (this.isCentless) return this.inThousands;
    if (shown !== undefined) return this.valueBy(shown);
    return isWhole ? this.inThousands : this.valueBy(localeMark);
  }

  /** The value of the ambiguous number that was read last, for a decimal mark. */
  valueBy(mark: DecimalMark): number {
    return mark === this.separator ? this.inDecimals : this.inThousands;
  }

  private around(text: string, from: number, to: number): Around {
    const before = text.slice(0, from);
    const after = text.slice(to);
    const known = this.arounds.get(before)?.get(after);
    if (known !== undefined) return known;
    const found = readAround(before, after);
    if (this.remembered < aroundsToRemember) {
      this.remembered += 1;
      const ofBefore = this.arounds.get(before) ?? new Map<string, Around>();
      this.arounds.set(before, ofBefore.set(after, found));
    }
    return found;
  }

  private readWhole(text: string): 'number' | 'ambiguous' | 'notNumber' {
    const read = readNumberText(text);
    if (read.kind === 'notNumber') return 'notNumber';
    if (read.kind === 'number') {
      this.value = read.value;
      this.shows = read.shows;
      return 'number';
    }
    const valueBy = (mark: DecimalMark): number => {
      const known = readNumberText(text, mark);
      return known.kind === 'number' ? known.value : Number.NaN;
    };
    // In millions, amounts in rupiah may have decimals: "Rp 1.234 jt" (jt is million) stays ambiguous.
    this.isCentless = withoutCents.test(text) && !isMultiple(text);
    this.separator = text.includes('.') ? '.' : ',';
    this.inDecimals = valueBy(this.separator);
    this.inThousands = valueBy(this.separator === '.' ? ',' : '.');
    return 'ambiguous';
  }
}

/** Whether a word after the number multiplies it by a thousand or more. */
function isMultiple(text: string): boolean {
  const one = readNumberText(text.replace(/\d[\d.,]*/, '1'));
  return one.kind === 'number' && Math.abs(one.value) >= 1000;
}

/** Finds out what the text around a number means by reading it around a 1. */
function readAround(before: string, after: string): Around {
  // A separator at the edge belongs to the number: ".5", "12.000,-".
  const isApart = !/[.,]$/.test(before.replace(/([a-z])\.$/i, '$1')) && !/^[.,]/.test(after);
  const one = readNumberText(`${before}1${after}`);
  const value = one.kind === 'number' ? one.value : 0;
  const divisor = isApart && (Math.abs(value) === 1 || Math.abs(value) === 0.01) ? 1 / value : Number.NaN;
  return { divisor, isCentless: withoutCents.test(`${before}1${after}`) };
}
