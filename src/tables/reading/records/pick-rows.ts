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

/** The field with the day of a row. */
export function dayField(kind: RecordKind): string {
  return kind === 'support' ? 'openedAt' : 'date';
}

/** Lists of the current stock or of unit costs need no date. */
function needsDay(kind: RecordKind, { columns }: RecordsSource['layout']): boolean {
  return kind !== 'inventory' && !(kind === 'costs' && columns.unitCost !== undefined);
}

/** Picks the rows of a tab that are records, with their days. The other filled rows are reported by findings. */
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
    picked.filled += 1;
    if (sums.has(row)) {
      picked.skip('totalRows', row, Math.max(column, 0), cell);
      continue;
    }
    const days = spans.read(cells, row);
    if (days === 'endUnknown') {
      picked.skip('openSpans', row, column, cell);
    } else if (days !== undefined && !(column < 0 && isTotalRow(cells))) {
      picked.push(row, days.from, days.to);
    } else if (isTotalRow(cells)) {
      picked.skip('totalRows', row, Math.max(column, 0), cell);
    } else if (isComment(cells) || isDescription(cells, header) || isSecondHeader(cells, row, headerRow)) {
      picked.skip('descriptionRows', row, Math.max(column, 0), cell);
    } else if (isBlank && mayLackDay) {
      picked.push(row, noDay);
    } else {
      picked.skip('unreadDate', row, column, cell);
    }
  }
  const others = otherTableFindings(tab, layout);
  const otherRows = others.reduce((sum, { rows }) => sum + rows, 0);
  picked.filled += otherRows;
  picked.leftOut += otherRows;
  picked.addFindings([...others, ...spans.findings()]);
  return picked;
}
