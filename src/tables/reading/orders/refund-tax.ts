import { isEmptyCell } from '../../../cells/cell';
import type { FieldOf } from '../../../vocabulary/fields';
import { Marker } from '../../../vocabulary/markers';
import { NumberColumn, type NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { repeatsInOrders } from './deduction';
import { isRefundKind, type OrderColumns } from './orders';

/** Amounts are rounded to cents. */
const cent = 0.011;
/** Headers of amounts before tax. */
const beforeTax = new Marker('beforeTax', 'within');

/** Reads a column of figures for all lines; 0 for a blank cell. */
function figures(
  { tab, layout }: OrdersSource,
  notation: NumberNotation,
  { row, length }: OrderColumns,
  field: FieldOf<'orders'>,
): Float64Array | undefined {
  const column = layout.columns[field];
  if (column === undefined) return undefined;
  const numbers = new NumberColumn(notation, column);
  const found = new Float64Array(length);
  for (let line = 0; line < length; line += 1) {
    const cell = tab.cells[row[line] ?? 0]?.[column];
    const value = cell === undefined || isEmptyCell(cell) ? 0 : numbers.read(cell, row[line] ?? 0);
    found[line] = Number.isNaN(value) ? 0 : value;
  }
  return found;
}

/** The sum of a figure for each order. One that is repeated on each line counts once. */
function ofOrders(values: Float64Array, lines: OrderColumns, orderCount: number): Float64Array {
  const repeats = repeatsInOrders(lines, values, orderCount, 1);
  const sums = new Float64Array(orderCount);
  const seen = new Uint8Array(orderCount);
  for (let line = 0; line < lines.length; line += 1) {
    const id = lines.order[line] ?? 0;
    if (isRefundKind(lines.kind[line]) || (seen[id] === 1 && repeats(id))) continue;
    seen[id] = 1;
    sums[id] = (sums[id] ?? 0) + (values[line] ?? 0);
  }
  return sums;
}

/**
 * If tax is added on top of the amounts, a refund includes tax. Returns the share of it that is revenue, for each order:
 * 100 ÷ 110 for goods of 100 with a tax of 10. Undefined if the amounts include tax, or there is none. Whether tax is on
 * top is known from most totals, from refunds of whole orders, or from the header.
 */
export function revenuePartOfOrders(
  source: OrdersSource,
  notation: NumberNotation,
  lines: OrderColumns,
  orderCount: number,
  isOrderTotal: boolean,
  amountHeader: string,
): ((order: number) => number) | undefined {
  const taxes = figures(source, notation, lines, 'tax');
  if (taxes === undefined || !taxes.some((tax) => tax > 0)) return undefined;
  const sold = new Float64Array(orderCount);
  for (let line = 0; line < lines.length; line += 1) {
    if (isRefundKind(lines.kind[line])) continue;
    const id = lines.order[line] ?? 0;
    sold[id] = (sold[id] ?? 0) + (lines.amount[line] ?? 0);
  }
  const tax = ofOrders(taxes, lines, orderCount);
  const isOnTop = (): boolean => {
    if (isOrderTotal) return true;
    const of = (field: FieldOf<'orders'>): Float64Array | undefined => {
      const values = figures(source, notation, lines, field);
      return values === undefined ? undefined : ofOrders(values, lines, orderCount);
    };
    const totals = of('orderTotal');
    const shipping = of('shipping');
    const refunds = of('refund');
    let onTop = 0;
    let inside = 0;
    for (let id = 0; id < orderCount; id += 1) {
      const goods = sold[id] ?? 0;
      if (!((tax[id] ?? 0) > cent) || !(goods > 0)) continue;
      const paid = goods + (shipping?.[id] ?? 0);
      const total = totals?.[id] ?? 0;
      if (Math.abs(paid + (tax[id] ?? 0) - total) <= cent) onTop += 1;
      else if (Math.abs(paid - total) <= cent) inside += 1;
      if (totals !== undefined) continue;
      // The refund of a whole order equals its goods with or without shipping. If it has the tax too, tax is on top.
      const back = refunds?.[id] ?? 0;
      const isAll = (of: number): boolean => Math.abs(back - of) <= cent;
      if (back > paid + cent || isAll(goods + (tax[id] ?? 0))) onTop += 1;
      else if (isAll(goods) || isAll(paid)) inside += 1;
    }
    return onTop === inside ? beforeTax.test(amountHeader) : onTop > inside;
  };
  if (!isOnTop()) return undefined;
  return (id) => {
    const goods = sold[id] ?? 0;
    const added = tax[id] ?? 0;
    return goods > 0 && added > 0 ? goods / (goods + added) : 1;
  };
}
