import { Figures, isFigure } from './figures';
import { type DecimalMark, readNumberText } from './number-text';

/** The signs around the digits of a number: "Rp 12", "(12)", "12 %". */
interface Around {
  /**
   * What to divide the figures by: 100 for percent, a negative number for a minus; NaN where the whole text has to be
   * read.
   */
  readonly divisor: number;
  readonly isCentless: boolean;
}

const aroundsToRemember = 500;

// Rupiah, yen, won and dong have no cents in use: three digits behind a separator are thousands.
const withoutCents = /^\s*[-(]?\s*(?:Rp|IDR|JPY|KRW|VND|¥|₩|₫)|(?:IDR|JPY|KRW|VND|¥|₩|₫)\s*$/i;

/**
 * Reads numbers as `readNumberText` does, fast enough for a column of a million: the text around the digits is parsed
 * once and remembered. One scanner is used for many texts.
 */
export class NumberScan {
  /** The value, where `read` says that it is a number. */
  value = 0;
  shows: DecimalMark | undefined;
  /** If `read` returned 'open': both possible values of the number. */
  separator: DecimalMark = '.';
  inThousands = 0;
  inDecimals = 0;
  /** Whether an open number names a currency without cents. */
  isCentless = false;
  private readonly figures = new Figures();
  private readonly arounds = new Map<string, Map<string, Around>>();
  private remembered = 0;

  read(text: string): 'number' | 'open' | 'notNumber' {
    let from = 0;
    let to = text.length;
    while (from < to && !isFigure(text.charCodeAt(from))) from += 1;
    while (to > from && !isFigure(text.charCodeAt(to - 1))) to -= 1;
    if (from === to) return 'notNumber';
    let divisor = 1;
    this.isCentless = false;
    if (from > 0 || to < text.length) {
      const around = this.around(text, from, to);
      divisor = around.divisor;
      this.isCentless = around.isCentless;
      if (Number.isNaN(divisor)) return this.readWhole(text);
    }
    const { figures } = this;
    const kind = figures.read(text, from, to);
    if (kind === 'number') {
      this.value = figures.value / divisor;
      this.shows = figures.shows;
    } else if (kind === 'open') {
      this.separator = figures.separator;
      this.inThousands = figures.inThousands / divisor;
      this.inDecimals = figures.inDecimals / divisor;
    }
    return kind;
  }

  /**
   * The value of the ambiguous number that was read last: by the decimal mark of its column, else by the kind
   * of its field, else by the locale. Nobody counts thousandths of a rupiah or of a visit.
   */
  openValue(shown: DecimalMark | undefined, localeMark: DecimalMark, isWhole: boolean): number {
    if (this.isCentless) return this.inThousands;
    if (shown !== undefined) return this.valueBy(shown);
    return isWhole ? this.inThousands : this.valueBy(localeMark);
  }

  /** The value of the open number that was read last, by what its separator is. */
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

  private readWhole(text: string): 'number' | 'open' | 'notNumber' {
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
    // "Rp 1.234 jt" has decimals: they are thousands of rupiah.
    this.isCentless = withoutCents.test(text) && !isMultiple(text);
    this.separator = text.includes('.') ? '.' : ',';
    this.inDecimals = valueBy(this.separator);
    this.inThousands = valueBy(this.separator === '.' ? ',' : '.');
    return 'open';
  }
}

/** Whether a word behind the figures says that they are thousands or more. */
function isMultiple(text: string): boolean {
  const one = readNumberText(text.replace(/\d[\d.,]*/, '1'));
  return one.kind === 'number' && Math.abs(one.value) >= 1000;
}

/** The text around the digits means what it means around a 1. */
function readAround(before: string, after: string): Around {
  // A separator at the edge belongs to the figures: ".5", "12.000,-".
  const isApart = !/[.,]$/.test(before.replace(/([a-z])\.$/i, '$1')) && !/^[.,]/.test(after);
  const one = readNumberText(`${before}1${after}`);
  const value = one.kind === 'number' ? one.value : 0;
  const divisor = isApart && (Math.abs(value) === 1 || Math.abs(value) === 0.01) ? 1 / value : Number.NaN;
  return { divisor, isCentless: withoutCents.test(`${before}1${after}`) };
}
