import { type CivilDay, existingDay, millisecondsPerDay } from '../period/civil-day';
import { besideFigure } from '../vocabulary/beside-figures';
import { anyLetter, lazyPattern } from './lazy-pattern';
import { monthNumber } from './month-names';
import { readZone } from './zone-text';

/** The order of day and month in dates such as 03/04/2026. */
export type DayMonthOrder = 'dayFirst' | 'monthFirst';

export type DateText =
  | { readonly kind: 'day'; readonly day: CivilDay; readonly shows?: DayMonthOrder }
  /** A time with its zone: the instant, and as `wall` the local time in that zone, in milliseconds as if it were UTC. */
  | {
      readonly kind: 'instant';
      readonly milliseconds: number;
      readonly wall: number;
      /** In UTC, the day is that of the spreadsheet's zone. In another zone, it is the day as written. */
      readonly isUtc: boolean;
      readonly shows?: DayMonthOrder;
    }
  /** 03/04/2026 may be 3 April or 4 March. The column or the locale must decide. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notDate' };

const notDate: DateText = { kind: 'notDate' };

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
// "5 Apr 2026", "Sunday, 5-Apr-26", "1er mars 2026"; "April 5, 2026"; "2026-Apr-05".
const weekday = lazyPattern(String.raw`^\p{L}{2,9}\.?,?\s+(?=\d|\p{L}+\.?\s+\d{1,2},)`, 'u');
const yearNameDay = lazyPattern(String.raw`^(\d{4})[-/\s]+(\p{L}{3,9})\.?[-/\s]+(\d{1,2})$`, 'u');

/** Forms of dates that contain words of a language, such as "at" or "de". */
interface WordedForms {
  /** A time that may follow a day: "9:30:33 AM", "à 14 h 30", "21.06". */
  readonly clock: RegExp;
  readonly dayNameYear: RegExp;
  readonly nameDayYear: RegExp;
}

function wordedForms(): WordedForms {
  const dayEndings = besideFigure('dayEndings');
  const time = '\\d{1,2}(?:[:.]|\\s?h\\s?)\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?\\s*(?:[ap]\\.?m\\.?)?';
  const year = '(\\d{4}|\\d{2})';
  return {
    clock: new RegExp(`(?:,|[T ]|\\s)+(?:(?:${besideFigure('beforeTime')})\\s+)?${time}$`, 'i'),
    dayNameYear: new RegExp(
      `^(\\d{1,2})(?:${dayEndings})?[-/.\\s]+(?:(?:${besideFigure('beforeMonth')})\\s+)?(\\p{L}{3,9})\\.?,?[-/.\\s]+${year}$`,
      'iu',
    ),
    nameDayYear: new RegExp(`^(\\p{L}{3,9})\\.?[-/\\s]+(\\d{1,2})(?:${dayEndings})?,?[-/\\s]+${year}$`, 'iu'),
  };
}

let worded: WordedForms | undefined;

/** A year with two digits is in this century. */
function wholeYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function dayOf(year: string, month: string, day: string): DateText {
  const found = existingDay(Number(year), Number(month), Number(day));
  return found === undefined ? notDate : { kind: 'day', day: found };
}

/** Reads a date with the name of a month, in which day and month are never ambiguous. */
function readNamedMonth(text: string): DateText {
  const bare = text.replace(weekday(), '');
  worded ??= wordedForms();
  const forms: readonly (readonly [RegExp, day: number, month: number, year: number])[] = [
    [worded.dayNameYear, 1, 2, 3],
    [worded.nameDayYear, 2, 1, 3],
    [yearNameDay(), 3, 2, 1],
  ];
  for (const [form, day, name, year] of forms) {
    const parts = form.exec(bare) ?? form.exec(text);
    if (parts === null) continue;
    const month = monthNumber(parts[name] ?? '');
    if (month !== undefined) return dayOf(wholeYear(parts[year] ?? ''), String(month), parts[day] ?? '');
  }
  return notDate;
}

/** Reads a date that is text. `order` is the order of day and month in the column or the locale. */
export function readDateText(text: string, order?: DayMonthOrder): DateText {
  const trimmed = text.trim();
  // Fast path: most texts of a tab are no dates.
  if (trimmed.length < 6 || trimmed.length > 48 || !/\d/.test(trimmed)) return notDate;
  const zoned = readZone(trimmed);
  if (zoned !== undefined) {
    const read = readDateText(zoned.bare, order);
    if (read.kind !== 'day') return read;
    const wall = read.day * millisecondsPerDay + timeOfDay(zoned.bare);
    const { minutes } = zoned;
    const shown = read.shows === undefined ? {} : { shows: read.shows };
    return { kind: 'instant', milliseconds: wall - minutes * 60_000, wall, isUtc: minutes === 0, ...shown };
  }
  worded ??= wordedForms();
  const written = trimmed.replace(worded.clock, '').trim();
  const parts = yearFirst.exec(written) ?? compact.exec(written);
  if (parts !== null) return dayOf(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
  const numeric = yearLast.exec(written);
  if (numeric === null) return anyLetter().test(written) ? readNamedMonth(written) : notDate;
  const [, first = '', , second = '', lastPart = ''] = numeric;
  const year = wholeYear(lastPart);
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst.kind === 'day' && monthFirst.kind === 'day') {
    if (Number(first) === Number(second)) return dayFirst;
    if (order === undefined) return { kind: 'ambiguous' };
    return order === 'dayFirst' ? dayFirst : monthFirst;
  }
  if (dayFirst.kind === 'day') return { ...dayFirst, shows: 'dayFirst' };
  if (monthFirst.kind === 'day') return { ...monthFirst, shows: 'monthFirst' };
  return notDate;
}

/** The time at the end of a date text, in milliseconds since midnight; 0 without a time. */
export function timeOfDay(text: string): number {
  const parts =
    /(?:[T\s]|^)(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?m?\.?\s*$/i.exec(
      text,
    );
  if (parts === null) return 0;
  const [, hours = '0', minutes = '0', seconds = '0', half] = parts;
  const twelve =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return twelve * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
}

const yearMonth = /^((?:19|20)\d{2})[-/](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/]((?:19|20)\d{2})$/;
const namedMonth = /^(\p{L}{3,9})\.?[-/\s,']+(\d{4}|\d{2})$/u;
const yearNamedMonth = /^(\d{4})[-/\s]+(\p{L}{3,9})\.?$/u;

/** The first day of a month that is named without a day: "2026-03", "03/2026", "Maret 2026", "Mar-26". */
export function readMonthText(text: string): CivilDay | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > 15) return undefined;
  const figures = yearMonth.exec(trimmed);
  if (figures !== null) return existingDay(Number(figures[1]), Number(figures[2]), 1);
  const reversed = monthYear.exec(trimmed);
  if (reversed !== null) return existingDay(Number(reversed[2]), Number(reversed[1]), 1);
  const named = namedMonth.exec(trimmed);
  const month = monthNumber(named?.[1] ?? yearNamedMonth.exec(trimmed)?.[2] ?? '');
  if (month === undefined) return undefined;
  const year = named?.[2] ?? yearNamedMonth.exec(trimmed)?.[1] ?? '';
  return existingDay(Number(wholeYear(year)), month, 1);
}
