import { type Cell, isEmptyCell } from '../../../cells/cell';
import type { FieldOf } from '../../../vocabulary/fields';
import { isTotalRow } from '../../recognition/table-rows';
import type { OrdersSource } from './currency';

/** What belongs to the whole order: exports write it on the first line and leave it blank on the others. */
const ofOrder: readonly FieldOf<'orders'>[] = [
  'orderDate',
  'customer',
  'status',
  'secondStatus',
  'orderTotal',
];

/**
 * Whether the first line of an order stands below its others, because the tab was sorted the other way round: most
 * orders of several lines show it. Without ids on the further lines only the ends show it, as a tab that is sorted as
 * usual begins with an id, and one that is turned round ends with one.
 */
export function readsUpward({ tab, layout }: OrdersSource): boolean {
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
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cells = tab.cells[row] ?? [];
    const cell = cells[id];
    if (cell === undefined || isEmptyCell(cell)) {
      // A row with a day of its own only lacks its id.
      if (!isEmptyCell(cells[date]) || cells.every(isEmptyCell) || isTotalRow(cells)) continue;
      withoutId += 1;
      beginsWithId ??= false;
      endsWithId = false;
      continue;
    }
    beginsWithId ??= true;
    endsWithId = true;
    if (cell === above[id]) {
      const difference = filled(cells) - filled(above);
      if (difference > 0) up += 1;
      else if (difference < 0) down += 1;
    }
    above = cells;
  }
  if (withoutId > 0 && beginsWithId === false && endsWithId) up += withoutId;
  else down += withoutId;
  return up > down;
}
