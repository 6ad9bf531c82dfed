import { type Cell, isEmptyCell } from '../../../cells/cell';
import { type DayMonthOrder, dayMonthOrderOf, readDateText, timeOfDay } from '../../../cells/date-text';
import type { ReadingRules } from '../column-reader';
import type { TabColumns } from './tab-columns';

const day = 86_400_000;

function* textsOf(tab: TabColumns, column: number): Generator<string> {
  for (let record = 0; record < tab.length; record += 1) {
    const cell = tab.cell(record, column);
    if (typeof cell === 'string' && cell !== '') yield cell;
  }
}

/** Reads the moments of a column as milliseconds since 1970, on the clock of the spreadsheet's zone. */
export function readMoments(
  tab: TabColumns,
  column: number,
  rules: ReadingRules,
  onUnread: (record: number, column: number, cell: Cell) => void,
): Float64Array {
  const moments = new Float64Array(tab.length).fill(Number.NaN);
  let order: DayMonthOrder | undefined;
  for (let record = 0; record < tab.length; record += 1) {
    const cell = tab.cell(record, column);
    if (cell instanceof Date) {
      moments[record] = cell.getTime();
      continue;
    }
    if (isEmptyCell(cell) || cell === '-') continue;
    const text = String(cell);
    order ??= dayMonthOrderOf(textsOf(tab, column)) ?? rules.dayMonthOrder;
    const read = readDateText(text, order);
    if (read.kind === 'instant') moments[record] = read.milliseconds;
    else if (read.kind === 'day') moments[record] = rules.instantOfWall(read.day * day + timeOfDay(text));
    else onUnread(record, column, cell);
  }
  return moments;
}
