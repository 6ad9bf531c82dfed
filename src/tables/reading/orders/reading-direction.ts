import { type Cell, isEmptyCell } from '../../../cells/cell';
import type { FieldOf } from '../../../vocabulary/fields';
import { isTotalRow } from '../../recognition/table-rows';
import type { NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { OrderFigures } from './order-figures';

/** Amounts are rounded to cents. */
const cent = 0.011;

/** Values of the whole order. Exports have them on its first line and leave them blank on the others. */
const ofOrder: readonly FieldOf<'orders'>[] = [
  'orderDate',
  'customer',
  'status',
  'secondStatus',
  'orderTotal',
];

/**
 * Whether the first line of an order is below its other lines, because the tab is sorted in reverse:
 * - if each line has an id: in most orders with several lines, the last line is the fullest;
 * - if only first lines have an id: the totals of the orders show which lines belong to them. Else the tab begins
 *   without an id and ends with one.
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
      // A row with a date of its own is not a further line, but an order that lacks its id.
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

/**
 * Whether the lines without an id above or below an order's row make up its total. The direction that fits more orders
 * counts; undefined if none does.
 */
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
  /** The amount of the rows without an id since the last row with one. */
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
