import { type Cell, isEmptyCell } from '../../../cells/cell';
import { Marker } from '../../../vocabulary/markers';
import { cellFinding, type Finding, FindingCounter } from '../../findings/finding';
import { NumberColumn, type NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { isRefundKind, type OrderColumns } from './orders';
import { UnreadFigures } from './unread-figures';

/** If at least this share of totals is smaller than shipping plus tax, the totals do not include them. */
const smallShare = 0.2;

const ofOrder = new Marker('ofOrder', 'within');

/** Columns that are subtracted from amounts to get revenue: discounts, or shipping and tax inside a total. */
export class Deduction {
  /** From how many rows something was subtracted. */
  rows = 0;
  private first = { row: -1, column: -1 };
  private readonly values: Float64Array;
  private readonly readers: readonly { readonly column: number; readonly numbers: NumberColumn }[];
  private largest = 0;
  private readonly unread: UnreadFigures;
  private readonly small: FindingCounter;

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
    this.small = new FindingCounter('smallTotals', source.tab, source.layout.headerRow);
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
      // Some exports write deductions as negative figures.
      sum += this.code === 'discountsTakenOff' ? Math.abs(value) : value;
      if (this.first.row < 0) this.first = { row, column };
    }
    this.values[line] = sum;
    this.largest = Math.max(this.largest, Math.abs(sum));
  }

  subtractFrom(columns: OrderColumns, orderCount: number): void {
    if (this.largest === 0) return;
    if (this.code === 'shippingAndTaxLeftOut') this.subtractFromTotals(columns);
    else this.subtractFromLines(columns, orderCount);
  }

  /**
   * Subtracts shipping and tax from totals. A total that is smaller than them cannot include them. If a fifth of the
   * totals are, no total of the tab includes them. If fewer are (a voucher may be the reason), only these are kept.
   */
  private subtractFromTotals({ amount, row, length }: OrderColumns): void {
    const small: number[] = [];
    let concerned = 0;
    for (let line = 0; line < length; line += 1) {
      const value = amount[line] ?? 0;
      const inside = this.values[line] ?? 0;
      if (value <= 0 || inside <= 0) continue;
      concerned += 1;
      if (value < inside) small.push(line);
    }
    if (small.length > 1 && small.length >= concerned * smallShare) return;
    const isSmall = new Set(small);
    for (let line = 0; line < length; line += 1) {
      const value = amount[line] ?? 0;
      const inside = this.values[line] ?? 0;
      if (inside === 0 || value === 0 || isSmall.has(line)) continue;
      // A refund, with a negative amount, includes them too.
      this.subtract(amount, line, value > 0 ? inside : -Math.min(Math.abs(inside), -value));
    }
    for (const line of small) {
      this.small.add(row[line] ?? 0, this.first.column, String(amount[line] ?? ''));
    }
  }

  /** The sum of the columns in the row of a line. */
  valueAt(line: number): number {
    return this.values[line] ?? 0;
  }

  private subtractFromLines(columns: OrderColumns, orderCount: number): void {
    const { amount, order, length } = columns;
    const percent = this.header.includes('%') && this.largest > 1 ? 100 : 1;
    const isShare = percent === 100 || this.largest <= 1;
    const repeats = repeatsInOrders(columns, this.values, orderCount, 2);
    const once = (id: number): boolean => !isShare && (ofOrder.test(this.header) || repeats(id));
    const seen = new Uint8Array(orderCount);
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      const value = this.values[line] ?? 0;
      const sold = amount[line] ?? 0;
      if (value === 0 || sold <= 0 || (seen[id] === 1 && once(id))) continue;
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
    const unread = [...this.unread.findings(), ...this.small.findings()];
    return rows === 0
      ? unread
      : [cellFinding(code, source.tab, source.layout.headerRow, first, rows), ...unread];
  }
}

/** If more than this share of the orders with several lines repeats a figure, it is a figure of the whole order. */
const repeatingShare = 0.5;

/**
 * Tells for each order whether a figure, such as shipping, is that of the whole order and repeated on each line. This
 * needs at least `leastOrders` orders that repeat it, and most of those with several lines. In an order with different
 * figures, each line has its own.
 */
export function repeatsInOrders(
  { order, kind, length }: OrderColumns,
  values: Float64Array,
  orderCount: number,
  leastOrders: number,
): (order: number) => boolean {
  const first = new Float64Array(orderCount).fill(Number.NaN);
  const lines = new Int32Array(orderCount);
  const differs = new Uint8Array(orderCount);
  const hasAny = new Uint8Array(orderCount);
  for (let line = 0; line < length; line += 1) {
    // Refunds have figures of their own.
    if (isRefundKind(kind[line])) continue;
    const id = order[line] ?? 0;
    const value = values[line] ?? 0;
    lines[id] = (lines[id] ?? 0) + 1;
    if (value !== 0) hasAny[id] = 1;
    const known = first[id] ?? Number.NaN;
    if (Number.isNaN(known)) first[id] = value;
    else if (known !== value) differs[id] = 1;
  }
  let repeating = 0;
  let concerned = 0;
  for (let id = 0; id < orderCount; id += 1) {
    if ((lines[id] ?? 0) < 2 || hasAny[id] === 0) continue;
    concerned += 1;
    if (differs[id] === 0) repeating += 1;
  }
  if (repeating < leastOrders || repeating <= concerned * repeatingShare) return () => false;
  return (id) => differs[id] === 0 && (lines[id] ?? 0) > 1;
}
