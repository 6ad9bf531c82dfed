import { type Cell, isEmptyCell } from '../../../cells/cell';
import type { FieldOf } from '../../../vocabulary/fields';
import { isTotalRow } from '../../recognition/table-rows';
import type { NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { OrderFigures } from './order-figures';

/** Amounts are rounded to cents. */
const cent = 0.011;

/** What belongs to the whole order: exports write it on the first line and leave it blank on the others. */
const ofOrder: readonly FieldOf<'orders'>[] = [
  'orderDate',
  'customer',
  'status',
  'secondStatus',
  'orderTotal',
];

/**
 * Whether the first line of an order is below its others, because the tab is sorted in reverse. Most orders
 * with several lines show it. If further lines have no id, the totals of the orders show it, or else the ends
 * of the tab: normally it begins with an id, in reverse it ends with one.
 */
export function readsUpward(source: OrdersSource, notation: NumberNotation): boolean {
  const { tab, layout } = source;
  const { headerRow, endRow, columns } = layout;
  const id = columns.orderId;
  if (id === undefined) return false;
  const date = columns.orderDate ?? -1;
  const shared = ofOrder.map((field) => columns[field]).filter((column) => column !== undefined);
  const filled = (cells: readonly Cell[]): number => {
    let count = 0;
    for (const column of shared) if (!isEmptyCell(cells[column])) count += 1;
    return count;
  };
  let up = 0;
  let down = 0;
  let withoutId = 0;
  let beginsWithId: boolean | undefined;
  let endsWithId = true;
  let above: readonly Cell[] = [];
  let filledAbove: number | undefined;
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cells = tab.cells[row] ?? [];
    const cell = cells[id];
    if (cell === undefined || isEmptyCell(cell)) {
      // A row with a date of its own is not a further line; it only lacks its id.
      if (!isEmptyCell(cells[date]) || cells.every(isEmptyCell) || isTotalRow(cells)) continue;
      withoutId += 1;
      beginsWithId ??= false;
      endsWithId = false;
      continue;
    }
    beginsWithId ??= true;
    endsWithId = true;
    if (cell === above[id]) {
      const count = filled(cells);
      const difference = count - (filledAbove ?? filled(above));
      if (difference > 0) up += 1;
      else if (difference < 0) down += 1;
      filledAbove = count;
    } else filledAbove = undefined;
    above = cells;
  }
  if (withoutId === 0) return up > down;
  const shown = shownByTotals(source, notation);
  if (shown === 'up' || (shown === undefined && beginsWithId === false && endsWithId)) up += withoutId;
  else down += withoutId;
  return up > down;
}

/** Where the further lines of most orders stand whose total is that of their lines; undefined where none shows it. */
function shownByTotals(source: OrdersSource, notation: NumberNotation): 'up' | 'down' | undefined {
  const { tab, layout } = source;
  const { headerRow, endRow, columns } = layout;
  const hasPieces = columns.quantity !== undefined && columns.unitPrice !== undefined;
  const total = columns.orderTotal !== undefined ? 'orderTotal' : hasPieces ? 'lineAmount' : undefined;
  if (total === undefined) return undefined;
  const figures = new OrderFigures(source, notation);
  const figure = (row: number, field: FieldOf<'orders'>): number =>
    figures.read(tab.cells[row] ?? [], row, field) || 0;
  const worth = (row: number): number =>
    hasPieces ? figure(row, 'quantity') * figure(row, 'unitPrice') : figure(row, 'lineAmount');
  /** What the rows without an id are worth that stand above and below each row with one. */
  let pending = 0;
  let last = -1;
  let below = 0;
  let above = 0;
  let up = 0;
  let down = 0;
  const compare = (): void => {
    if (last < 0 || below === above) return;
    const own = worth(last) - Math.abs(figure(last, 'discount'));
    const further = [0, figure(last, 'shipping'), figure(last, 'tax')];
    further.push((further[1] ?? 0) + (further[2] ?? 0));
    const is = (lines: number): boolean =>
      further.some((more) => Math.abs(own + lines + more - figure(last, total)) <= cent);
    if (is(below)) down += 1;
    if (is(above)) up += 1;
  };
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cell = tab.cells[row]?.[columns.orderId ?? -1];
    if (cell === undefined || isEmptyCell(cell)) {
      pending += worth(row);
      continue;
    }
    below = pending;
    compare();
    above = pending;
    pending = 0;
    last = row;
  }
  below = pending;
  compare();
  return up === down ? undefined : up > down ? 'up' : 'down';
}
