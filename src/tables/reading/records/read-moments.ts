import { type Cell, isEmptyCell } from '../../../cells/cell';
import { ShownOrders } from '../../../cells/day-month-orders';
import { instantBelow, readMoment } from '../../../cells/moment';
import { zoneOfHeader } from '../../../cells/zone-text';
import type { ReadingRules } from '../column-reader';
import type { TabColumns } from './tab-columns';

/** Reads the moments of a column as milliseconds since 1970. The zone is that of the cell, the header or the spreadsheet. */
export function readMoments(
  tab: TabColumns,
  column: number,
  rules: ReadingRules,
  onUnread: (record: number, column: number, cell: Cell) => void,
): Float64Array {
  const moments = new Float64Array(tab.length).fill(Number.NaN);
  const { tab: source, layout } = tab.source;
  const minutes = zoneOfHeader(String(source.cells[layout.headerRow]?.[column] ?? ''));
  let orders: ShownOrders | undefined;
  for (let record = 0; record < tab.length; record += 1) {
    const cell = tab.cell(record, column);
    if (isEmptyCell(cell) || cell === '-') continue;
    const found = readMoment(cell, () => {
      orders ??= new ShownOrders(0, tab.length, (at) => tab.cell(at, column));
      return orders.orderAt(record, rules.dayMonthOrder);
    });
    if (found === undefined) onUnread(record, column, cell);
    else moments[record] = instantBelow(cell, found, minutes, rules);
  }
  return moments;
}
