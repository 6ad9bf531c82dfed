import { type CivilDay, existingDay } from '../period/civil-day';

/** The order of day and month in dates such as 03/04/2026. */
export type DayMonthOrder = 'dayFirst' | 'monthFirst';

export type DateText =
  | { readonly kind: 'day'; readonly day: CivilDay; readonly shows?: DayMonthOrder }
  /** An instant with its offset; the civil day depends on the spreadsheet's zone. */
  | { readonly kind: 'instant'; readonly milliseconds: number }
  /** 03/04/2026: the column or the locale has to say which is the month. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notDate' };

const notDate: DateText = { kind: 'notDate' };

// Year, month, day; then perhaps a time, perhaps with its distance from UTC.
const yearFirst =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const yearLast =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?)?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

function dayOf(year: string, month: string, day: string): DateText {
  const found = existingDay(Number(year), Number(month), Number(day));
  return found === undefined ? notDate : { kind: 'day', day: found };
}

function offsetMinutes(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}

/** Reads a date that came as text. `order` is what the column or the locale says about day and month. */
export function readDateText(text: string, order?: DayMonthOrder): DateText {
  const trimmed = text.trim();
  const iso = yearFirst.exec(trimmed);
  if (iso !== null) {
    const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', zone] = iso;
    const civil = dayOf(year, month, day);
    if (civil.kind !== 'day' || zone === undefined) return civil;
    const wall = civil.day * 86_400_000 + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
    return { kind: 'instant', milliseconds: wall - offsetMinutes(zone) * 60_000 };
  }
  const packed = compact.exec(trimmed);
  if (packed !== null) return dayOf(packed[1] ?? '', packed[2] ?? '', packed[3] ?? '');
  const numeric = yearLast.exec(trimmed);
  if (numeric === null) return notDate;
  const [, first = '', second = '', year = ''] = numeric;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst.kind === 'day' && monthFirst.kind === 'day') {
    if (first === second) return dayFirst;
    if (order === undefined) return { kind: 'ambiguous' };
    return order === 'dayFirst' ? dayFirst : monthFirst;
  }
  if (dayFirst.kind === 'day') return { ...dayFirst, shows: 'dayFirst' };
  if (monthFirst.kind === 'day') return { ...monthFirst, shows: 'monthFirst' };
  return notDate;
}

/** The order that the dates of a column show, undefined when they show none or contradict each other. */
export function dayMonthOrderOf(texts: Iterable<string>): DayMonthOrder | undefined {
  let found: DayMonthOrder | undefined;
  for (const text of texts) {
    const read = readDateText(text);
    if (read.kind !== 'day' || read.shows === undefined) continue;
    if (found !== undefined && found !== read.shows) return undefined;
    found = read.shows;
  }
  return found;
}
