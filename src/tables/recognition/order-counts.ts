import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readNumberText } from '../../cells/number-text';
import { Marker } from '../../vocabulary/markers';
import type { Layout } from './layout';

const countOfOrders = new Marker('countOfOrders', 'alone');

const rowsToSee = 200;

function isCount(cell: Cell): boolean {
  const read = typeof cell === 'string' ? readNumberText(cell) : undefined;
  const count = typeof cell === 'number' ? cell : read?.kind === 'number' ? read.value : Number.NaN;
  return Number.isInteger(count) && count >= 0;
}

/** The column with the number of orders in each row, if the tab is a report with sums of orders; else -1. */
export function orderCountColumn(
  tab: RawTab,
  { headers, headerRow, endRow, columns }: Layout<string>,
): number {
  return headers.findIndex(({ words }, column) => {
    if (column === columns.orderId || !countOfOrders.test(words)) return false;
    const cells = tab.cells
      .slice(headerRow + 1, Math.min(endRow, headerRow + 1 + rowsToSee))
      .map((row) => row[column] ?? '')
      .filter((cell) => !isEmptyCell(cell));
    return cells.length > 0 && cells.filter(isCount).length >= cells.length * 0.9;
  });
}
