import type { Cell } from './cell';
import { type DayMonthOrder, readDateText } from './date-text';
import { PlainDate } from './plain-date';

/** If only one clear date has an order, or less than this share of them, it is a typing error and decides nothing. */
const leastShare = 0.1;

/**
 * The orders of day and month that the clear dates of a column show. A date is clear if only one order is possible:
 * 25/04/2026 is day first.
 */
export class ShownOrders {
  private readonly rows: Record<DayMonthOrder, number[]> = { dayFirst: [], monthFirst: [] };

  /** Reads the cells of the rows from `from` up to, but without, `to`. */
  constructor(from: number, to: number, cellAt: (row: number) => Cell | undefined) {
    const plain = new PlainDate();
    for (let row = from; row < to; row += 1) {
      const cell = cellAt(row);
      if (typeof cell !== 'string' || cell === '') continue;
      const shows = plain.read(cell) ? plain.shows : shownBy(cell);
      if (shows !== undefined) this.rows[shows].push(row);
    }
  }

  /** The order of nearly all clear dates; undefined if there are none, or many of both orders. */
  get usual(): DayMonthOrder | undefined {
    const { dayFirst, monthFirst } = this.rows;
    const [less, order]: readonly [number, DayMonthOrder] =
      dayFirst.length < monthFirst.length ? [dayFirst.length, 'monthFirst'] : [monthFirst.length, 'dayFirst'];
    const all = dayFirst.length + monthFirst.length;
    if (all === 0 || less === all - less) return undefined;
    return less < 2 || less < all * leastShare ? order : undefined;
  }

  get isMixed(): boolean {
    const { dayFirst, monthFirst } = this.rows;
    return dayFirst.length > 0 && monthFirst.length > 0;
  }

  /** The order for an ambiguous date: that of nearly all clear dates, else of the nearest one, else of the locale. */
  orderAt(row: number, ofLocale: DayMonthOrder): DayMonthOrder {
    return this.usual ?? (this.isMixed ? this.nearest(row) : ofLocale);
  }

  /** The order of the clear date nearest to a row. If two are equally near, the one above counts. */
  nearest(row: number): DayMonthOrder {
    const { dayFirst, monthFirst } = this.rows;
    return distance(dayFirst, row) <= distance(monthFirst, row) ? 'dayFirst' : 'monthFirst';
  }
}

/** The distance to the nearest of the rows, which ascend. A row below counts half a row more than one above. */
function distance(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const above = rows[low - 1];
  const below = rows[low];
  return Math.min(
    above === undefined ? Number.POSITIVE_INFINITY : row - above,
    below === undefined ? Number.POSITIVE_INFINITY : below - row + 0.5,
  );
}

function shownBy(text: string): DayMonthOrder | undefined {
  const read = readDateText(text);
  return read.kind === 'day' || read.kind === 'instant' ? read.shows : undefined;
}
