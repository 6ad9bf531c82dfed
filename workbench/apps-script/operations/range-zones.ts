import type { CellUpdate } from '../../spreadsheet/combined-updates';
import type { CoreCommand } from '../../spreadsheet/engine-types';
import type { Workbook } from '../../spreadsheet/workbook';
import type { GridRange } from '../protocol';

// The number of cells changed in one revision. After each revision the engine looks at all cells, so there
// should be few; but it keeps all changes of a revision for undo, so none should be too large.
const CELLS_PER_REVISION = 100_000;

/** Runs the commands for each row of a range (counted from its first row), many rows in one revision. */
export function dispatchRows(
  workbook: Workbook,
  range: GridRange,
  commandsOfRow: (row: number) => CoreCommand[],
): void {
  const rows = Math.max(1, Math.floor(CELLS_PER_REVISION / range.columns));
  for (let start = 0; start < range.rows; start += rows) {
    const end = Math.min(start + rows, range.rows);
    const commands: CoreCommand[] = [];
    for (let row = start; row < end; row++) commands.push(...commandsOfRow(row));
    workbook.dispatchAll(commands);
  }
}

/** The same for updates of cells, which can be combined with later updates of the same cells. */
export function updateRows(
  workbook: Workbook,
  range: GridRange,
  updatesOfRow: (row: number) => readonly CellUpdate[],
): void {
  for (let row = 0; row < range.rows; row++) workbook.updateCells(updatesOfRow(row));
}

export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function zoneOf(range: GridRange): Zone {
  return {
    top: range.row,
    left: range.column,
    bottom: range.row + range.rows - 1,
    right: range.column + range.columns - 1,
  };
}

export function gridOf(sheet: string, { top, left, bottom, right }: Zone): GridRange {
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A range in the form of the engine's commands. */
export function rangeData(range: GridRange): { _sheetId: string; _zone: Zone } {
  return { _sheetId: range.sheet, _zone: zoneOf(range) };
}
