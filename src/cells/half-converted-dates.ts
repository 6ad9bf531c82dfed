import type { CivilDay } from '../period/civil-day';
import { civilDate, civilDay } from '../period/civil-day';
import type { Cell } from './cell';
import { type DayMonthOrder, readDateText } from './date-text';

/** Fewer date cells or texts are no proof. */
const fewest = 2;
const lastMonth = 12;
/** A few other cells, such as a date typed by hand, must not prevent the correction. */
const leastShare = 0.9;

/**
 * Whether the spreadsheet converted the dates of a column in the wrong order of day and month. For example, it reads
 * 02/09/2026 as 9 February, and 25/09/2026 stays text, because there is no month 25. The signs of this are:
 * - texts whose day is above 12, and date cells whose day is not;
 * - with day and month swapped, the date cells are near the months of the texts.
 */
export function areDayAndMonthSwapped(
  cells: Iterable<Cell | undefined>,
  dayOf: (date: Date) => CivilDay,
): boolean {
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
      // An ambiguous text says nothing: the spreadsheet would have converted it.
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
  const turned = among(swapDayAndMonth);
  return turned > among((day) => day) && turned >= count * leastShare;
}

/** Swaps day and month: 9 February becomes 2 September. */
export function swapDayAndMonth(day: CivilDay): CivilDay {
  const { year, month, day: ofMonth } = civilDate(day);
  return ofMonth > lastMonth ? day : civilDay(year, ofMonth, month);
}
