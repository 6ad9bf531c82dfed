import type { DecimalMark } from './number-text';

const space = 32;
const apostrophe = 39;
const comma = 44;
const point = 46;
const zero = 48;

/** A number with more digits than this is no longer exact when it is built digit by digit. */
const exactFigures = 15;
const tens = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

export function isFigure(code: number): boolean {
  return code >= zero && code <= 57;
}

/** What groups figures beside point and comma: any blank, no-break ones among them; an apostrophe in Swiss exports. */
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
 * Reads digits and separators one by one and without allocating: a tab may hold millions of numbers, and one reader is
 * used for many texts.
 */
export class Figures {
  /** The value, where `read` says that it is a number. */
  value = 0;
  /** The decimal mark that the number shows. */
  shows: DecimalMark | undefined;
  /** If `read` returned 'open': the separator, and both possible values of the number. */
  separator: DecimalMark = '.';
  inThousands = 0;
  inDecimals = 0;

  /**
   * Reads a part of a text. A single separator before three digits is ambiguous: 1.234 may be more than a
   * thousand or little more than one.
   */
  read(text: string, from: number, to: number): 'number' | 'open' | 'notNumber' {
    let value = 0;
    let figures = 0;
    /** Figures before the first separator, and since the last one. */
    let firstGroup = 0;
    let group = 0;
    /** Whether all groups between two separators have three figures. */
    let areThrees = true;
    let points = 0;
    let commas = 0;
    let blanks = 0;
    let last = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (isFigure(code)) {
        value = value * 10 + code - zero;
        figures += 1;
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
    if (figures === 0) return 'notNumber';
    const marks = points + commas;
    this.shows = undefined;
    if (marks + blanks === 0) return this.number(text, from, to, value, figures, 0);
    const areGrouped = firstGroup > 0 && firstGroup <= 3 && areThrees;
    if (marks === 0) {
      return areGrouped && group === 3 ? this.number(text, from, to, value, figures, 0) : 'notNumber';
    }
    const mark: DecimalMark = last === point ? '.' : ',';
    if (marks === 1 && blanks === 0) {
      if (group === 3 && firstGroup > 0 && firstGroup <= 3 && text.charCodeAt(from) !== zero) {
        this.separator = mark;
        this.inThousands = value;
        this.inDecimals = value / 1000;
        return 'open';
      }
    } else if (!areGrouped) {
      return 'notNumber';
    } else if (points === 0 || commas === 0) {
      if (marks > 1) {
        // 1.234.567: the separator stands between thousands.
        if (group !== 3 || blanks > 0) return 'notNumber';
        this.shows = mark === '.' ? ',' : '.';
        return this.number(text, from, to, value, figures, 0);
      }
    } else if (blanks > 0 || (mark === '.' ? points : commas) > 1) {
      return 'notNumber';
    }
    this.shows = mark;
    return this.number(text, from, to, value, figures, group);
  }

  private number(
    text: string,
    from: number,
    to: number,
    value: number,
    figures: number,
    decimals: number,
  ): 'number' | 'notNumber' {
    if (figures <= exactFigures) {
      this.value = value / (tens[decimals] ?? Number.NaN);
      return 'number';
    }
    const all = text.slice(from, to).replace(/\D/g, '');
    const whole = all.length - decimals;
    this.value = Number(`${all.slice(0, whole)}.${all.slice(whole)}`);
    return Number.isFinite(this.value) ? 'number' : 'notNumber';
  }
}
