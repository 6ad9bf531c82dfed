import type { Cell } from './cell';
import { type DayMonthOrder, readDateText } from './date-text';
import { PlainDate } from './plain-date';

/**
 * An order that only one certain date shows, or less than this share of them, is a slip and decides for no other date.
 */
const leastShare = 0.1;

/** What a column shows of the order of day and month where its certain dates are of both orders. */
export class ShownOrders {
  private readonly rows: Record<DayMonthOrder, number[]> = { dayFirst: [], monthFirst: [] };

  /** Looks at the cells of rows `from` to before `to`. */
  constructor(from: number, to: number, cellAt: (row: number) => Cell | undefined) {
    const plain = new PlainDate();
    for (let row = from; row < to; row += 1) {
      const cell = cellAt(row);
      if (typeof cell !== 'string' || cell === '') continue;
      const shows = plain.read(cell) ? plain.shows : shownBy(cell);
      if (shows !== undefined) this.rows[shows].push(row);
    }
  }

  /** The order of nearly all unambiguous dates; undefined if there are none, or many of both orders. */
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

  /**
   * How a date that could be read both ways is read: as the column, else as the nearest certain date, else as the
   * locale.
   */
  orderAt(row: number, ofLocale: DayMonthOrder): DayMonthOrder {
    return this.usual ?? (this.isMixed ? this.nearest(row) : ofLocale);
  }

  /** The order of the certain date nearest to a row; of two as near, that of the one above. */
  nearest(row: number): DayMonthOrder {
    const { dayFirst, monthFirst } = this.rows;
    return distance(dayFirst, row) <= distance(monthFirst, row) ? 'dayFirst' : 'monthFirst';
  }
}

/** The distance to the nearest of some ascending rows; of two as near, the one above counts as nearer. */
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
