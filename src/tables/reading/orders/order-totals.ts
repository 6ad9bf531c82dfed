import { type Cell, isEmptyCell } from '../../../cells/cell';
import { type Finding, FindingCounter } from '../../findings/finding';
import type { NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { OrderFigures } from './order-figures';
import { isRefundKind, type OrderColumns } from './orders';

/** Amounts are rounded to cents. */
const cent = 0.011;
/** How many rows are compared. */
const rowsToSee = 500;

/**
 * Whether the column of line amounts has amounts of whole orders. Then orders with several lines have it on one line
 * only, or it equals the order's total and not price times quantity.
 */
export function areOfWholeOrders(source: OrdersSource, notation: NumberNotation): boolean {
  const { tab, layout } = source;
  const { columns } = layout;
  const { lineAmount, orderId } = columns;
  if (lineAmount === undefined || columns.quantity === undefined || columns.unitPrice === undefined)
    return false;
  const figures = new OrderFigures(source, notation);
  let ofOrder = 0;
  let ofLine = 0;
  let above: readonly Cell[] = [];
  for (let row = layout.headerRow + 1, seen = 0; row < layout.endRow && seen < rowsToSee; row += 1) {
    const cells = tab.cells[row] ?? [];
    const amount = figures.read(cells, row, 'lineAmount');
    const pieces = figures.read(cells, row, 'quantity') * figures.read(cells, row, 'unitPrice');
    const id = cells[orderId ?? -1];
    const continues = id !== undefined && !isEmptyCell(id) && id === above[orderId ?? -1];
    above = cells;
    if (!(pieces > 0)) continue;
    seen += 1;
    if (Number.isNaN(amount)) {
      if (continues) ofOrder += 1;
      continue;
    }
    const total = figures.read(cells, row, 'orderTotal');
    const further = (figures.read(cells, row, 'shipping') || 0) + (figures.read(cells, row, 'tax') || 0);
    if (Math.abs(amount - pieces) < cent) ofLine += 1;
    else if (Math.abs(amount - total) < cent && further > cent && amount > pieces) ofOrder += 1;
    else if (continues) ofLine += 1;
  }
  return ofOrder > ofLine;
}

/** The least share of orders that must repeat one amount on each line, if the header names a total, and if not. */
const totalShare = 0.5;
const otherShare = 0.9;

/**
 * If most orders with several lines repeat one amount on each line, it is the order's total. It is kept on the first
 * line and set to 0 on the others. In an order with different amounts, the most frequent one is the total. An order
 * whose repeated amount is price times quantity does not count as repeating it.
 */
export function countTotalsOnce(
  source: OrdersSource,
  columns: OrderColumns,
  orderCount: number,
  hasMerchandise: boolean,
  /** Whether the header names a total. */
  isTotal: boolean,
  column: number,
): readonly Finding[] {
  const { order, kind, amount, merchandise, row, length } = columns;
  const first = new Float64Array(orderCount).fill(Number.NaN);
  const lines = new Int32Array(orderCount);
  const differs = new Uint8Array(orderCount);
  /** 1 for an order with a repeated amount that is not price times quantity. */
  const isRepeated = new Uint8Array(orderCount);
  for (let line = 0; line < length; line += 1) {
    // Refunds keep their own amounts.
    if (isRefundKind(kind[line])) continue;
    const id = order[line] ?? 0;
    const value = amount[line] ?? 0;
    lines[id] = (lines[id] ?? 0) + 1;
    const known = first[id] ?? Number.NaN;
    if (Number.isNaN(known)) first[id] = value;
    else if (known !== value) differs[id] = 1;
    else if (!hasMerchandise || value !== merchandise[line]) isRepeated[id] = 1;
  }
  let several = 0;
  let repeating = 0;
  for (let id = 0; id < orderCount; id += 1) {
    if ((lines[id] ?? 0) < 2) continue;
    several += 1;
    if (differs[id] === 0 && isRepeated[id] === 1) repeating += 1;
  }
  const least = isTotal ? 1 : 2;
  if (repeating < least || repeating < several * (isTotal ? totalShare : otherShare)) return [];

  const odd = new FindingCounter('differingTotals', source.tab, source.layout.headerRow);
  const amounts = new Map<number, Map<number, number>>();
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    if (isRefundKind(kind[line]) || differs[id] === 0) continue;
    const counts = amounts.get(id) ?? new Map<number, number>();
    amounts.set(id, counts.set(amount[line] ?? 0, (counts.get(amount[line] ?? 0) ?? 0) + 1));
  }
  const totals = new Map<number, number>();
  for (const [id, counts] of amounts) {
    // Blank lines count as 0 and do not contradict the total.
    const filled = [...counts].filter(([value]) => value !== 0);
    const [most] = filled.sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
    totals.set(id, most?.[0] ?? 0);
  }
  const seen = new Uint8Array(orderCount);
  for (let line = 0; line < length; line += 1) {
    if (isRefundKind(kind[line])) continue;
    const id = order[line] ?? 0;
    const total = totals.get(id);
    const value = amount[line] ?? 0;
    if (total !== undefined && value !== total && value !== 0) {
      odd.add(row[line] ?? 0, column, source.tab.cells[row[line] ?? 0]?.[column]);
    }
    amount[line] = seen[id] === 1 ? 0 : (total ?? value);
    seen[id] = 1;
  }
  return odd.findings();
}
