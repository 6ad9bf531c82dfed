import type { DecimalMark } from './number-text';

const space = 32;
const apostrophe = 39;
const comma = 44;
const point = 46;
const zero = 48;

/** A number with more digits would lose its last ones when it is built digit by digit. */
const exactDigits = 15;
const tens = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

export function isDigit(code: number): boolean {
  return code >= zero && code <= 57;
}

/** Whether a character may separate thousands besides point and comma: any space, or the apostrophe of Swiss exports. */
function isBlank(code: number): boolean {
  return (
    code === space ||
    code === apostrophe ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2019 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}

/**
 * Reads numbers digit by digit. A tab may hold millions of numbers, so one reader serves for all of them and allocates
 * nothing.
 */
export class DigitReader {
  /** The value, if `read` returned 'number'. */
  value = 0;
  /** The decimal mark that the number uses clearly; undefined for a whole number. */
  shows: DecimalMark | undefined;
  /** If `read` returned 'ambiguous': the separator, and both possible values of the number. */
  separator: DecimalMark = '.';
  inThousands = 0;
  inDecimals = 0;

  /** Reads a part of a text. A single separator before three digits is ambiguous: 1.234 may be 1234 or 1.234. */
  read(text: string, from: number, to: number): 'number' | 'ambiguous' | 'notNumber' {
    let value = 0;
    let digits = 0;
    /** How many digits are before the first separator, and after the last one. */
    let firstGroup = 0;
    let group = 0;
    /** Whether all groups between two separators have three digits. */
    let areThrees = true;
    let points = 0;
    let commas = 0;
    let blanks = 0;
    let last = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        value = value * 10 + code - zero;
        digits += 1;
        group += 1;
        continue;
      }
      if (points + commas + blanks === 0) firstGroup = group;
      else if (group !== 3) areThrees = false;
      group = 0;
      last = code;
      if (code === point) points += 1;
      else if (code === comma) commas += 1;
      else if (isBlank(code) && points + commas === 0) blanks += 1;
      else return 'notNumber';
    }
    if (digits === 0) return 'notNumber';
    const marks = points + commas;
    this.shows = undefined;
    if (marks + blanks === 0) return this.number(text, from, to, value, digits, 0);
    const areGrouped = firstGroup > 0 && firstGroup <= 3 && areThrees;
    if (marks === 0) {
      return areGrouped && group === 3 ? this.number(text, from, to, value, digits, 0) : 'notNumber';
    }
    const mark: DecimalMark = last === point ? '.' : ',';
    if (marks === 1 && blanks === 0) {
      if (group === 3 && firstGroup > 0 && firstGroup <= 3 && text.charCodeAt(from) !== zero) {
        this.separator = mark;
        this.inThousands = value;
        this.inDecimals = value / 1000;
        return 'ambiguous';
      }
    } else if (!areGrouped) {
      return 'notNumber';
    } else if (points === 0 || commas === 0) {
      if (marks > 1) {
        // 1.234.567: the separator groups thousands.
        if (group !== 3 || blanks > 0) return 'notNumber';
        this.shows = mark === '.' ? ',' : '.';
        return this.number(text, from, to, value, digits, 0);
      }
    } else if (blanks > 0 || (mark === '.' ? points : commas) > 1) {
      return 'notNumber';
    }
    this.shows = mark;
    return this.number(text, from, to, value, digits, group);
  }

  private number(
    text: string,
    from: number,
    to: number,
    value: number,
    digits: number,
    decimals: number,
  ): 'number' | 'notNumber' {
    if (digits <= exactDigits) {
      this.value = value / (tens[decimals] ?? Number.NaN);
      return 'number';
    }
    const all = text.slice(from, to).replace(/\D/g, '');
    const whole = all.length - decimals;
    this.value = Number(`${all.slice(0, whole)}.${all.slice(whole)}`);
    return Number.isFinite(this.value) ? 'number' : 'notNumber';
  }
}
