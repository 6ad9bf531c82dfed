import type { CivilDay } from '../period/civil-day';
import { civilDate, civilDay } from '../period/civil-day';
import type { Cell } from './cell';
import { type DayMonthOrder, readDateText } from './date-text';

/** Fewer of each prove nothing. */
const fewest = 2;
const lastMonth = 12;
/** A few odd cells, such as a date typed by hand, must not decide for all others. */
const leastShare = 0.9;

/**
 * Whether a spreadsheet has read the dates of a column in the wrong order of day and month. Then the dates it
 * could not read stayed text, with a day above 12; those it converted have no day above 12; and with day and
 * month exchanged they lie among the months of the texts.
 */
export function areTurnedRound(cells: Iterable<Cell | undefined>, dayOf: (date: Date) => CivilDay): boolean {
  const dates = new Map<CivilDay, number>();
  const monthsOfTexts = new Set<number>();
  const textsOf: Record<DayMonthOrder, number> = { dayFirst: 0, monthFirst: 0 };
  let texts = 0;
  let count = 0;
  for (const cell of cells) {
    if (cell instanceof Date) {
      const day = dayOf(cell);
      count += 1;
      if (civilDate(day).day <= lastMonth) dates.set(day, (dates.get(day) ?? 0) + 1);
    } else if (typeof cell === 'string' && cell !== '') {
      const read = readDateText(cell);
      if (read.kind === 'notDate') continue;
      texts += 1;
      // The spreadsheet would have turned an ambiguous text into a date.
      if (read.kind !== 'day' || read.shows === undefined) continue;
      textsOf[read.shows] += 1;
      const { year, month } = civilDate(read.day);
      monthsOfTexts.add(year * lastMonth + month);
    }
  }
  const unreadable = Math.max(textsOf.dayFirst, textsOf.monthFirst);
  if (unreadable < fewest || count < fewest || unreadable < texts * leastShare) return false;
  const among = (turn: (day: CivilDay) => CivilDay): number => {
    let found = 0;
    for (const [day, times] of dates) {
      const { year, month } = civilDate(turn(day));
      const at = year * lastMonth + month;
      if ([at - 1, at, at + 1].some((near) => monthsOfTexts.has(near))) found += times;
    }
    return found;
  };
  const turned = among(turnedRound);
  return turned > among((day) => day) && turned >= count * leastShare;
}

/** A day with its day and month in each other's place: 9 February for 2 September. */
export function turnedRound(day: CivilDay): CivilDay {
  const { year, month, day: ofMonth } = civilDate(day);
  return ofMonth > lastMonth ? day : civilDay(year, ofMonth, month);
}
