import { type Cell, cellName, isEmptyCell, type RawTab } from '../../cells/cell';
import { isLoading, isUnready } from '../../cells/unready';
import { isField } from '../../vocabulary/fields';
import type { Refusal } from '../findings/refusal';
import type { ColumnReading, TabReading } from '../shop';
import { type KeptReading, keptHeader } from './kept-readings';

type NotReady = Extract<Refusal, { code: 'tabNotReady' }>;

/**
 * The first tab that had rows at the last summary and now shows errors or loading formulas instead. An IMPORTRANGE
 * without access must not look like a shop without orders.
 */
export function unreadyTab(
  before: readonly KeptReading[],
  tabs: readonly RawTab[],
  readings: readonly TabReading[],
): NotReady | undefined {
  for (const kept of before) {
    const tab = tabs.find(({ name }) => name === kept.tab);
    const ofTab = readings.filter((reading) => reading.tab === kept.tab);
    if (tab === undefined || kept.rows === 0 || ofTab.some(({ kind }) => kind === 'leftOut')) continue;
    const now = ofTab.find(({ kind, rows }) => kind === kept.kind && rows.used > 0);
    const found = now === undefined ? firstCell(tab, isUnready) : unreadyColumn(kept, tab, now);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** For a tab that still has rows: a cell of a column whose header or all values are errors, or that is still loading. */
function unreadyColumn(kept: KeptReading, tab: RawTab, now: TabReading): NotReady | undefined {
  const header = tab.cells[now.headerRow] ?? [];
  const isThere = (wanted: string): boolean =>
    now.columns.some((column) => keptHeader(column.header) === wanted);
  const lost = header.findIndex(isUnready);
  if (lost >= 0 && !Object.values(kept.headers).every(isThere)) return at(tab, now.headerRow, lost);
  for (const column of now.columns) {
    const { field } = column;
    // Columns that were rearranged (src/tables/tidy) are in another place of the sheet and are not checked.
    if (!isField(field) || String(header[column.column] ?? '').trim() !== column.header.trim()) continue;
    const found = unreadyCell(tab, now.headerRow, column, kept.unready.includes(field));
    if (found !== undefined) return found;
  }
  return undefined;
}

function unreadyCell(
  tab: RawTab,
  headerRow: number,
  { column }: ColumnReading,
  wasUnready: boolean,
): NotReady | undefined {
  let first = -1;
  let isOther = false;
  for (let row = headerRow + 1; row < tab.cells.length; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (isLoading(cell)) return at(tab, row, column);
    if (isUnready(cell)) first = first < 0 ? row : first;
    else if (!isEmptyCell(cell)) isOther = true;
  }
  return first < 0 || isOther || wasUnready ? undefined : at(tab, first, column);
}

function firstCell(tab: RawTab, is: (cell: Cell) => boolean): NotReady | undefined {
  for (const [row, cells] of tab.cells.entries()) {
    const column = cells.findIndex(is);
    if (column >= 0) return at(tab, row, column);
  }
  return undefined;
}

function at(tab: RawTab, row: number, column: number): NotReady {
  const text = String(tab.cells[row]?.[column] ?? '');
  return { code: 'tabNotReady', tab: tab.name, cell: cellName(row, column), text };
}
