import { Marker } from '../../../vocabulary/markers';
import type { NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { OrderFigures } from './order-figures';

/** How many rows with a discount are compared. */
const rowsToSee = 200;
const price = new Marker('price', 'within');
/** Amounts are rounded to cents. */
const cent = 0.011;

/**
 * Whether the amounts of lines are before the discount. In rows with a discount, such an amount is price times quantity,
 * or it exceeds the total by the discount. If the rows do not show it, amounts count as discounted.
 */
export function areBeforeDiscount(source: OrdersSource, notation: NumberNotation): boolean {
  const { tab, layout } = source;
  const { columns, headers } = layout;
  const { lineAmount, discount } = columns;
  if (lineAmount === undefined || discount === undefined) return false;
  const inPercent = headers[discount]?.words.includes('%') ?? false;
  const figures = new OrderFigures(source, notation);
  let before = 0;
  let after = 0;
  for (let row = layout.headerRow + 1, seen = 0; row < layout.endRow && seen < rowsToSee; row += 1) {
    const cells = tab.cells[row] ?? [];
    const off = Math.abs(figures.read(cells, row, 'discount'));
    const amount = figures.read(cells, row, 'lineAmount');
    if (!(off > 0) || !(amount > 0)) continue;
    seen += 1;
    const full = figures.read(cells, row, 'quantity') * figures.read(cells, row, 'unitPrice');
    const share = inPercent && off > 1 ? off / 100 : off;
    const less = (of: number): number => (inPercent || off <= 1 ? of * (1 - share) : of - off);
    const further = (figures.read(cells, row, 'shipping') || 0) + (figures.read(cells, row, 'tax') || 0);
    const total = figures.read(cells, row, 'orderTotal');
    const is = (a: number, b: number): boolean => Math.abs(a - b) < cent;
    if (is(amount, less(full)) || is(amount, total) || is(amount + further, total)) after += 1;
    else if (is(amount, full) || is(less(amount), total) || is(less(amount) + further, total)) before += 1;
  }
  // If the rows do not decide: a column called "price" is before the discount.
  return before > after || (before === after && price.test(headers[lineAmount]?.words ?? ''));
}
