import { type Cell, isEmptyCell } from '../../../cells/cell';
import type { FieldOf } from '../../../vocabulary/fields';
import { NumberColumn, type NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';

/** So many rows with a discount are enough to see how the amounts go with it. */
const rowsToSee = 200;
const price = /\b(?:price|harga|prix)\b/;
/** Amounts are rounded to cents. */
const cent = 0.011;

/**
 * Whether the amounts of lines are those before the discount, as the rows with one show: they are price times
 * quantity, or the total is less than they by the discount. Where nothing shows it, they hold their discount.
 */
export function areBeforeDiscount({ tab, layout }: OrdersSource, notation: NumberNotation): boolean {
  const { columns, headers } = layout;
  const { lineAmount, discount } = columns;
  if (lineAmount === undefined || discount === undefined) return false;
  const inPercent = headers[discount]?.words.includes('%') ?? false;
  const readers = new Map<number, NumberColumn>();
  const read = (cells: readonly Cell[], row: number, field: FieldOf<'orders'>): number => {
    const column = columns[field];
    const cell = cells[column ?? -1];
    if (column === undefined || cell === undefined || isEmptyCell(cell)) return Number.NaN;
    const reader = readers.get(column) ?? new NumberColumn(notation, column);
    readers.set(column, reader);
    return reader.read(cell, row);
  };
  let before = 0;
  let after = 0;
  for (let row = layout.headerRow + 1, seen = 0; row < layout.endRow && seen < rowsToSee; row += 1) {
    const cells = tab.cells[row] ?? [];
    const off = Math.abs(read(cells, row, 'discount'));
    const amount = read(cells, row, 'lineAmount');
    if (!(off > 0) || !(amount > 0)) continue;
    seen += 1;
    const full = read(cells, row, 'quantity') * read(cells, row, 'unitPrice');
    const share = inPercent && off > 1 ? off / 100 : off;
    const less = (of: number): number => (inPercent || off <= 1 ? of * (1 - share) : of - off);
    const further = (read(cells, row, 'shipping') || 0) + (read(cells, row, 'tax') || 0);
    const total = read(cells, row, 'orderTotal');
    const is = (a: number, b: number): boolean => Math.abs(a - b) < cent;
    if (is(amount, less(full)) || is(amount, total) || is(amount + further, total)) after += 1;
    else if (is(amount, full) || is(less(amount), total) || is(less(amount) + further, total)) before += 1;
  }
  // A price says what was asked for, before anything was taken off.
  return before > after || (before === after && price.test(headers[lineAmount]?.words ?? ''));
}
