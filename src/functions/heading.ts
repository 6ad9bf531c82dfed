import { readAnswer } from '../cells/answer';
import { type Cell, isEmptyCell, isErrorText } from '../cells/cell';
import { currencyCode } from '../cells/currency-code';
import { readDateText } from '../cells/date-text';
import { hoursOfUnit, readDurationText } from '../cells/duration-text';
import { plainWords } from '../cells/header-text';
import { anyLetter, lazyPattern } from '../cells/lazy-pattern';
import { monthNumber } from '../cells/month-names';
import { saysNoValue } from '../cells/no-value';
import { readNumberText } from '../cells/number-text';
import { readStatus } from '../cells/status-words';
import type { Argument } from '../kpi/arguments';
import { inEveryLanguage } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { cellText } from './cell-number';

interface KnownWords {
  readonly numbers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly columnNames: ReadonlySet<string>;
}

let made: KnownWords | undefined;

function known(): KnownWords {
  made ??= {
    numbers: new Set(inEveryLanguage(values, ({ numbers }) => numbers)),
    days: new Set(inEveryLanguage(values, ({ days }) => days)),
    columnNames: new Set(inEveryLanguage(values, ({ columnNames }) => columnNames)),
  };
  return made;
}

/** Whether a text says a value in words: "two hundred", "gratis", "today", "n/a". */
function isValueInWords(text: string, plain: string): boolean {
  const { numbers, days } = known();
  if (days.has(plain) || saysNoValue(text)) return true;
  const words = plain.split(' ').filter((word) => currencyCode(word) === undefined);
  return words.length > 0 && words.every((word) => numbers.has(word));
}

/** Digits that belong to the name of a column: CO₂e, "(2026)", "0-10". */
const figuresOfNames = /\bco ?2e?\b|[([](?:19|20)\d\d[)\]]|\b[01]\s*[-–]\s*(?:5|7|10|100)\b/giu;

/** A question or a sentence, as forms have above their answers: no value is that long. */
const sentence = lazyPattern(String.raw`\p{L}.*\?\s*$|(?:\p{L}+[^\p{L}]+){5,}\p{L}`, 'u');

/**
 * Whether a text is certainly a heading: a sentence, or letters without a digit that are no value in words.
 * Anything else may be an unreadable value, which must be reported.
 */
function isHeadingText(text: string): boolean {
  if (sentence().test(text)) return true;
  if (/\d/.test(text.replace(figuresOfNames, ''))) return false;
  const plain = plainWords(text);
  return anyLetter().test(plain) && !isValueInWords(text, plain);
}

/** Above a column of words, only known words of headings tell a heading from a value. */
function isColumnName(text: string): boolean {
  return known().columnNames.has(plainWords(text));
}

/**
 * Whether the first cell of a column is a value or certainly a heading; `open` if only its neighbours can
 * tell.
 */
export type FirstCell = 'value' | 'heading' | 'open';

/** A column's first cell by itself and those below it. */
export function firstCellOf({ kind }: Argument, cells: readonly Cell[]): FirstCell {
  const [first, ...others] = cells;
  if (first === undefined || isEmptyCell(first)) return 'open';
  if (typeof first !== 'string' || isErrorText(first)) return 'value';
  const below = others.filter((cell) => !isEmptyCell(cell));
  if (below.length === 0) return 'value';
  switch (kind) {
    case 'count':
    case 'money':
    case 'number':
      return readNumberText(first).kind === 'notNumber' && isHeadingText(first) ? 'heading' : 'value';
    case 'duration':
      return readDurationText(first) === undefined && hoursOfUnit(first) === undefined && isHeadingText(first)
        ? 'heading'
        : 'value';
    case 'date':
    case 'moment':
      return readDateText(first, 'dayFirst').kind === 'notDate' &&
        monthNumber(first) === undefined &&
        isHeadingText(first)
        ? 'heading'
        : 'value';
    case 'answer':
      return firstOfAnswers(first, below);
    case 'status':
      if (isColumnName(first)) return 'heading';
      return readStatus(first) === undefined && isHeadingText(first) ? 'open' : 'value';
    case 'identity':
      if (isColumnName(first)) return 'heading';
      return !/\d/.test(first) && below.every((id) => /\d/.test(cellText(id))) ? 'heading' : 'open';
    case 'segment':
      return isColumnName(first) ? 'heading' : 'open';
    case 'choice':
      return 'value';
  }
}

/**
 * Answers may be words: a heading above them is a question, the name of a column, or a text above nothing but figures.
 */
function firstOfAnswers(first: string, below: readonly Cell[]): FirstCell {
  if (sentence().test(first) || isColumnName(first)) return 'heading';
  if (readAnswer(first) !== undefined || !isHeadingText(first)) return 'value';
  return below.every((cell) => typeof readAnswer(cell) === 'number') ? 'heading' : 'value';
}
