import { isEmptyCell } from '../../../cells/cell';
import { readFlag } from '../../../cells/flag-text';
import { Marker } from '../../../vocabulary/markers';
import type { OrdersSource } from './currency';

/** Below a header with these words, 0 and 1 are amounts and not no and yes. */
const ofMoney = new Marker('ofMoney', 'within');
const moneySign = /\$|€|£/;

/** Whether a column holds only yes and no instead of amounts, such as "Refunded?" with 0 and 1. */
export function isFlagColumn({ tab, layout }: OrdersSource, column: number): boolean {
  const header = layout.headers[column]?.words ?? '';
  if (ofMoney.test(header) || moneySign.test(header)) return false;
  let saysYes = false;
  for (let row = layout.headerRow + 1; row < layout.endRow; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (cell === undefined || isEmptyCell(cell)) continue;
    const flag = readFlag(cell);
    if (flag === undefined) return false;
    if (flag) saysYes = true;
  }
  return saysYes;
}
