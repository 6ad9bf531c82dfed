import { type Cell, isEmptyCell } from '../../../cells/cell';
import { cellFinding, type Finding } from '../../findings/finding';
import { NumberColumn, type NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import type { OrderColumns } from './orders';
import { UnreadFigures } from './unread-figures';

const ofOrder = /\b(?:order|total|pesanan|commande)\b/;

/** Figures of further columns that are no revenue: discounts, or the shipping and tax inside a total. */
export class Deduction {
  /** How many rows had something taken off. */
  rows = 0;
  private first = { row: -1, column: -1 };
  private readonly values: Float64Array;
  private readonly readers: readonly { readonly column: number; readonly numbers: NumberColumn }[];
  private largest = 0;
  private readonly unread: UnreadFigures;

  private constructor(
    private readonly code: 'shippingAndTaxLeftOut' | 'discountsTakenOff',
    private readonly source: OrdersSource,
    private readonly header: string,
    notation: NumberNotation,
    columns: readonly number[],
    capacity: number,
  ) {
    this.values = new Float64Array(capacity);
    this.unread = new UnreadFigures(source);
    this.readers = columns.map((column) => ({ column, numbers: new NumberColumn(notation, column) }));
  }

  static of(
    code: 'shippingAndTaxLeftOut' | 'discountsTakenOff',
    source: OrdersSource,
    notation: NumberNotation,
    columns: readonly (number | undefined)[],
    capacity: number,
  ): Deduction | undefined {
    const filled = columns.filter((column) => column !== undefined);
    if (filled.length === 0) return undefined;
    const header = filled.map((column) => source.layout.headers[column]?.words ?? '').join(' ');
    return new Deduction(code, source, header, notation, filled, capacity);
  }

  note(cells: readonly Cell[], row: number, line: number): void {
    let sum = 0;
    for (const { column, numbers } of this.readers) {
      const cell = cells[column];
      if (cell === undefined || isEmptyCell(cell)) continue;
      const value = numbers.read(cell, row);
      if (Number.isNaN(value)) this.unread.note(cell, row, column);
      if (Number.isNaN(value) || value === 0) continue;
      // Some exports write what goes off as a figure below zero.
      sum += this.code === 'discountsTakenOff' ? Math.abs(value) : value;
      if (this.first.row < 0) this.first = { row, column };
    }
    this.values[line] = sum;
    this.largest = Math.max(this.largest, sum);
  }

  takeOff(columns: OrderColumns, orderCount: number): void {
    if (this.largest === 0) return;
    if (this.code === 'shippingAndTaxLeftOut') this.takeOffTotals(columns);
    else this.takeOffLines(columns, orderCount);
  }

  /** A total smaller than its shipping and tax does not hold them: then none does. */
  private takeOffTotals({ amount, length }: OrderColumns): void {
    for (let line = 0; line < length; line += 1) {
      const value = amount[line] ?? 0;
      if (value > 0 && value < (this.values[line] ?? 0)) return;
    }
    for (let line = 0; line < length; line += 1) {
      const value = amount[line] ?? 0;
      if (value > 0) this.subtract(amount, line, this.values[line] ?? 0);
    }
  }

  private takeOffLines(columns: OrderColumns, orderCount: number): void {
    const { amount, order, length } = columns;
    const percent = this.header.includes('%') && this.largest > 1 ? 100 : 1;
    const isShare = percent === 100 || this.largest <= 1;
    const once =
      !isShare && (ofOrder.test(this.header) || repeatsInOrders(columns, this.values, orderCount, 2));
    const seen = new Uint8Array(orderCount);
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      const value = this.values[line] ?? 0;
      const sold = amount[line] ?? 0;
      if (value === 0 || sold <= 0 || (once && seen[id] === 1)) continue;
      seen[id] = 1;
      this.subtract(amount, line, isShare ? (sold * value) / percent : value);
    }
  }

  private subtract(amount: Float64Array, line: number, value: number): void {
    if (value === 0) return;
    amount[line] = (amount[line] ?? 0) - value;
    this.rows += 1;
  }

  findings(): readonly Finding[] {
    const { source, code, first, rows } = this;
    const unread = this.unread.findings();
    return rows === 0
      ? unread
      : [cellFinding(code, source.tab, source.layout.headerRow, first, rows), ...unread];
  }
}

/**
 * Whether a figure belongs to whole orders: all lines of each order that has it repeat it, in at least so many
 * orders of several lines.
 */
export function repeatsInOrders(
  { order, length }: OrderColumns,
  values: Float64Array,
  orderCount: number,
  leastOrders: number,
): boolean {
  const first = new Float64Array(orderCount).fill(Number.NaN);
  const repeats = new Uint8Array(orderCount);
  let repeating = 0;
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    const value = values[line] ?? 0;
    const known = first[id] ?? Number.NaN;
    if (Number.isNaN(known)) first[id] = value;
    else if (known !== value) return false;
    else if (value !== 0 && repeats[id] === 0) {
      repeats[id] = 1;
      repeating += 1;
    }
  }
  return repeating >= leastOrders;
}
