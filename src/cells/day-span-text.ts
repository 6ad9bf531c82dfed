import type { CivilDay } from '../period/civil-day';
import { civilDay, lastOfMonth } from '../period/civil-day';
import { besideFigure } from '../vocabulary/beside-figures';
import { type DayMonthOrder, readDateText, readMonthText } from './date-text';
import { monthNumber } from './month-names';

/** The days from `from` to `to`, both included. */
export interface DaySpan {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

const clock = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m\b)?/gi;
/** Patterns for texts with two days, made at first use. */
interface SpanForms {
  readonly dates: RegExp;
  /** The words or signs between the first and the last day. */
  readonly between: RegExp;
  /** "1 - 30 September 2026", "1 Sep - 30 Sep 2026": the first day has the month and year of the last one. */
  readonly dayToDay: RegExp;
  /** "Sep 1 - 30, 2026" */
  readonly namedToDay: RegExp;
}

function spanForms(): SpanForms {
  const until = besideFigure('untilDay');
  const ending = besideFigure('dayEndings');
  const day = '(\\d{1,2})';
  const month = '(\\p{L}{3,9})\\.?';
  const year = '(\\d{4})';
  const dash = '[-\\u2013\\u2014~]';
  return {
    dates: new RegExp(
      [
        '\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b',
        '\\b\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})\\b',
        '\\b20\\d{6}\\b',
        `\\b\\d{1,2}(?:${ending})?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}\\b`,
        `\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:${ending})?,?\\s+\\d{4}\\b`,
        '\\b\\d{1,2}-\\p{L}{3}-\\d{4}\\b',
      ].join('|'),
      'giu',
    ),
    between: new RegExp(`^[\\s,)]*(?:(?:${dash}|\\u2192)+|${until})[\\s,(]*$`, 'i'),
    dayToDay: new RegExp(
      `\\b${day}(?:${ending})?(?:\\s+${month})?\\s*(?:${dash}|${until})\\s*${day}\\s+${month}\\s+${year}\\b`,
      'iu',
    ),
    namedToDay: new RegExp(
      `${month}\\s+${day}\\s*(?:${dash}|${until})\\s*(?:${month}\\s+)?${day},?\\s+${year}\\b`,
      'iu',
    ),
  };
}

let forms: SpanForms | undefined;

function spanOf(from: CivilDay | undefined, to: CivilDay | undefined): DaySpan | undefined {
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function dayOf(text: string, order?: DayMonthOrder): CivilDay | undefined {
  const read = readDateText(text.replace(/(\d),?\s+(\d{4})$/, '$1, $2'), order);
  return read.kind === 'day' ? read.day : undefined;
}

/** Reads both days in the same order of day and month: that which one of them shows, else that of the locale. */
function spanBetween(first: string, last: string, ofLocale: DayMonthOrder): DaySpan | undefined {
  const orders: readonly DayMonthOrder[] =
    ofLocale === 'dayFirst' ? ['dayFirst', 'monthFirst'] : ['monthFirst', 'dayFirst'];
  const shown = [first, last]
    .map((text) => readDateText(text))
    .find((read) => read.kind === 'day' && read.shows);
  const order = shown?.kind === 'day' ? shown.shows : undefined;
  for (const one of order === undefined ? orders : [order]) {
    const span = spanOf(dayOf(first, one), dayOf(last, one));
    if (span !== undefined) return span;
  }
  return undefined;
}

function partlyNamed(text: string, { dayToDay, namedToDay }: SpanForms): DaySpan | undefined {
  const days = dayToDay.exec(text);
  if (days !== null) {
    const [, first = '', firstMonth, last = '', lastMonth = '', year = ''] = days;
    return spanOfNames(first, firstMonth ?? lastMonth, last, lastMonth, year);
  }
  const named = namedToDay.exec(text);
  if (named === null) return undefined;
  const [, firstMonth = '', first = '', lastMonth, last = '', year = ''] = named;
  return spanOfNames(first, firstMonth, last, lastMonth ?? firstMonth, year);
}

function spanOfNames(
  first: string,
  firstMonth: string,
  last: string,
  lastMonth: string,
  year: string,
): DaySpan | undefined {
  const from = monthNumber(firstMonth);
  const to = monthNumber(lastMonth);
  if (from === undefined || to === undefined) return undefined;
  // "28 Dec - 3 Jan 2027" begins in the year before.
  const began = from > to ? Number(year) - 1 : Number(year);
  return spanOf(civilDay(began, from, Number(first)), civilDay(Number(year), to, Number(last)));
}

/**
 * The span in a text such as "01/09/2026 - 30/09/2026" or "1 s/d 30 September 2026"; undefined if there is
 * none.
 */
export function readDaySpanText(text: string, ofLocale: DayMonthOrder): DaySpan | undefined {
  if (text.length < 12 || text.length > 200 || !/\d/.test(text)) return undefined;
  const plain = text.replace(clock, ' ');
  forms ??= spanForms();
  const [first, last] = plain.match(forms.dates) ?? [];
  if (first === undefined || last === undefined) return partlyNamed(plain, forms);
  const start = plain.indexOf(first) + first.length;
  const beside = plain.slice(start, plain.indexOf(last, start));
  return forms.between.test(beside) ? spanBetween(first, last, ofLocale) : undefined;
}

/** All days of a month that is written without a day: "September 2026". */
export function readMonthSpanText(text: string): DaySpan | undefined {
  const from = readMonthText(text);
  return from === undefined ? undefined : { from, to: lastOfMonth(from) };
}
