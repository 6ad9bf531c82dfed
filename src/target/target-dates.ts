import type { Cell } from '../cells/cell';
import { readDateText, readMonthText } from '../cells/date-text';
import { ShownOrders } from '../cells/day-month-orders';
import { areDayAndMonthSwapped, swapDayAndMonth } from '../cells/half-converted-dates';
import { dayOf, readMoment } from '../cells/moment';
import { type CivilDay, lastOfMonth } from '../period/civil-day';
import type { ReadingRules } from '../tables/reading/column-reader';

/** The cells of a row that hold its start and its deadline. */
export type DateCells = readonly [start: Cell, deadline: Cell];

/** The days in a row; undefined for a cell without a day. */
export interface DatesOfRow {
  readonly start: CivilDay | undefined;
  readonly deadline: CivilDay | undefined;
  /**
   * Whether the order of day and month is open: one cell is a date that the sheet converted, the other a text
   * that it could not convert. Then it is unknown whether 3 January or 1 March was meant.
   */
  readonly areOpen: boolean;
}

type DateRules = Pick<ReadingRules, 'dayMonthOrder' | 'dayOfInstant'>;

/** The day in a single cell. `ofMonth` picks the day if the cell names only a month. */
export function readDay(
  cell: Cell,
  { dayMonthOrder, dayOfInstant }: DateRules,
  ofMonth: (first: CivilDay) => CivilDay,
): CivilDay | undefined {
  const month = typeof cell === 'string' ? readMonthText(cell) : undefined;
  if (month !== undefined) return ofMonth(month);
  const moment = readMoment(cell, () => dayMonthOrder);
  return moment === undefined ? undefined : dayOf(moment, dayOfInstant);
}

/**
 * Reads the dates of a tab of targets, both columns together: an owner writes all of them in one order of day
 * and month, and the sheet may have converted some in its own order.
 */
export class TargetDates {
  private readonly orders: ShownOrders;
  private readonly areTurned: boolean;

  constructor(
    private readonly rows: readonly DateCells[],
    private readonly rules: DateRules,
  ) {
    const cells = rows.flat();
    this.orders = new ShownOrders(0, cells.length, (at) => cells[at]);
    this.areTurned = areDayAndMonthSwapped(cells, (date) => rules.dayOfInstant(date.getTime()));
  }

  /** The dates of a row, counted from the first one. A month alone begins on its first day and ends on its last. */
  of(row: number): DatesOfRow {
    const [start = '', deadline = ''] = this.rows[row] ?? [];
    return {
      start: this.dayOf(start, row, (first) => first),
      deadline: this.dayOf(deadline, row, lastOfMonth),
      areOpen: this.areOpen([start, deadline]),
    };
  }

  private dayOf(cell: Cell, row: number, ofMonth: (first: CivilDay) => CivilDay): CivilDay | undefined {
    const dayMonthOrder = this.orders.orderAt(2 * row, this.rules.dayMonthOrder);
    const day = readDay(cell, { ...this.rules, dayMonthOrder }, ofMonth);
    return day !== undefined && cell instanceof Date && this.areTurned ? swapDayAndMonth(day) : day;
  }

  private areOpen(cells: DateCells): boolean {
    if (this.areTurned) return false;
    return cells.some((cell) => this.isOtherOrder(cell)) && cells.some((cell) => this.mayBeTurned(cell));
  }

  private isOtherOrder(cell: Cell): boolean {
    if (typeof cell !== 'string') return false;
    const read = readDateText(cell);
    return read.kind === 'day' && read.shows !== undefined && read.shows !== this.rules.dayMonthOrder;
  }

  private mayBeTurned(cell: Cell): boolean {
    if (!(cell instanceof Date)) return false;
    const day = this.rules.dayOfInstant(cell.getTime());
    return swapDayAndMonth(day) !== day;
  }
}
