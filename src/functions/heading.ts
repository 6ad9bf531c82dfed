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

/** Whether a text is a value in words: "two hundred", "gratis", "today", "n/a". */
function isValueInWords(text: string, plain: string): boolean {
  const { numbers, days } = known();
  if (days.has(plain) || saysNoValue(text)) return true;
  const words = plain.split(' ').filter((word) => currencyCode(word) === undefined);
  return words.length > 0 && words.every((word) => numbers.has(word));
}

/** Digits that may be part of a header: CO₂e, "(2026)", "0-10". */
const digitsInNames = /\bco ?2e?\b|[([](?:19|20)\d\d[)\]]|\b[01]\s*[-–]\s*(?:5|7|10|100)\b/giu;

/** A question or a sentence, as in forms above the answers. No value is that long. */
const sentence = lazyPattern(String.raw`\p{L}.*\?\s*$|(?:\p{L}+[^\p{L}]+){5,}\p{L}`, 'u');

/**
 * Whether a text is certainly a header: a sentence, or letters without digits that are no value in words. Any other text
 * may be an unreadable value, which must be reported.
 */
function isHeadingText(text: string): boolean {
  if (sentence().test(text)) return true;
  if (/\d/.test(text.replace(digitsInNames, ''))) return false;
  const plain = plainWords(text);
  return anyLetter().test(plain) && !isValueInWords(text, plain);
}

/** Whether a text is a known header. Above a column of words, there is no other way to recognise a header. */
function isColumnName(text: string): boolean {
  return known().columnNames.has(plainWords(text));
}

/** Whether the first cell of a column is a value or a header; `unclear` if only the other columns can decide. */
export type FirstCell = 'value' | 'heading' | 'unclear';

/** Decides by the first cell of a column and the cells below it. */
export function firstCellOf({ kind }: Argument, cells: readonly Cell[]): FirstCell {
  const [first, ...others] = cells;
  if (first === undefined || isEmptyCell(first)) return 'unclear';
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
      return readStatus(first) === undefined && isHeadingText(first) ? 'unclear' : 'value';
    case 'identity':
      if (isColumnName(first)) return 'heading';
      return !/\d/.test(first) && below.every((id) => /\d/.test(cellText(id))) ? 'heading' : 'unclear';
    case 'segment':
      return isColumnName(first) ? 'heading' : 'unclear';
    case 'choice':
      return 'value';
  }
}

/** Answers may be words, so only a question, a known header, or a text above nothing but numbers is a header. */
function firstOfAnswers(first: string, below: readonly Cell[]): FirstCell {
  if (sentence().test(first) || isColumnName(first)) return 'heading';
  if (readAnswer(first) !== undefined || !isHeadingText(first)) return 'value';
  return below.every((cell) => typeof readAnswer(cell) === 'number') ? 'heading' : 'value';
}
