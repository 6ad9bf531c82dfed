import { type Cell, isEmptyCell } from '../../../cells/cell';
import {
  isComment,
  isDescription,
  isSecondHeader,
  isTotalRow,
  otherTableFindings,
} from '../../recognition/table-rows';
import type { ReadingRules } from '../column-reader';
import { sumRows } from '../sum-rows';
import { noDay, type RecordKind } from './records';
import { RowSpans } from './row-spans';
import { type RecordsSource, TabColumns } from './tab-columns';

/** The field that says the day of a row. */
export function dayField(kind: RecordKind): string {
  return kind === 'support' ? 'openedAt' : 'date';
}

/** The current stock and the cost of a product need no day. */
function needsDay(kind: RecordKind, { columns }: RecordsSource['layout']): boolean {
  return kind !== 'inventory' && !(kind === 'costs' && columns.unitCost !== undefined);
}

/** The rows of a tab that are records, by their days; the others are findings. */
export function pickRows(kind: RecordKind, source: RecordsSource, rules: ReadingRules): TabColumns {
  const { tab, layout } = source;
  const { headerRow, endRow, columns } = layout;
  const picked = new TabColumns(source);
  const spans = new RowSpans(kind, source, rules, columns[dayField(kind)]);
  const { column } = spans;
  const mayLackDay = column < 0 || !needsDay(kind, layout);
  const header = tab.cells[headerRow] ?? [];
  const nothing: readonly Cell[] = [];
  const sums = sumRows(tab, layout, rules);
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cells = tab.cells[row] ?? nothing;
    const cell = cells[column] ?? '';
    const isBlank = isEmptyCell(cell);
    if (isBlank && cells.every(isEmptyCell)) continue;
    picked.there += 1;
    if (sums.has(row)) {
      picked.pass('totalRows', row, Math.max(column, 0), cell);
      continue;
    }
    const days = spans.read(cells, row);
    if (days === 'open') {
      picked.pass('openSpans', row, column, cell);
    } else if (days !== undefined && !(column < 0 && isTotalRow(cells))) {
      picked.push(row, days.from, days.to);
    } else if (isTotalRow(cells)) {
      picked.pass('totalRows', row, Math.max(column, 0), cell);
    } else if (isComment(cells) || isDescription(cells, header) || isSecondHeader(cells, row, headerRow)) {
      picked.pass('descriptionRows', row, Math.max(column, 0), cell);
    } else if (isBlank && mayLackDay) {
      picked.push(row, noDay);
    } else {
      picked.pass('unreadDate', row, column, cell);
    }
  }
  const others = otherTableFindings(tab, layout);
  const otherRows = others.reduce((sum, { rows }) => sum + rows, 0);
  picked.there += otherRows;
  picked.leftOut += otherRows;
  picked.say([...others, ...spans.findings()]);
  return picked;
}
