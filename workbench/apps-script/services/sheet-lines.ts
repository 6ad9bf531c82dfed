import { call, exception } from './bridge';
import { gridOf } from './range';
import type { SheetTarget } from './sheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Implemented = Pick<
  GoogleSheet,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow'
>;

/** The methods of a sheet for its rows and columns. */
export class SheetLines implements Implemented {
  constructor(private readonly sheet: SheetTarget) {}

  insertRowAfter(afterPosition: number): GoogleSheet {
    return insert(this.sheet, 'rows', afterPosition, 1, true);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return insert(this.sheet, 'rows', beforePosition - 1, 1, false);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return insert(this.sheet, 'rows', afterPosition, howMany, true);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return insert(this.sheet, 'rows', beforePosition - 1, howMany, false);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    insert(this.sheet, 'rows', rowIndex - 1, numRows, false);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return insert(this.sheet, 'columns', afterPosition, 1, true);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return insert(this.sheet, 'columns', beforePosition - 1, 1, false);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return insert(this.sheet, 'columns', afterPosition, howMany, true);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return insert(this.sheet, 'columns', beforePosition - 1, howMany, false);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    insert(this.sheet, 'columns', columnIndex - 1, numColumns, false);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    call('deleteLines', this.sheet.id, 'rows', rowPosition - 1, 1);
    return this.sheet.self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    call('deleteLines', this.sheet.id, 'rows', rowPosition - 1, howMany);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    call('deleteLines', this.sheet.id, 'columns', columnPosition - 1, 1);
    return this.sheet.self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    call('deleteLines', this.sheet.id, 'columns', columnPosition - 1, howMany);
  }

  setFrozenRows(rows: number): void {
    call('freeze', this.sheet.id, 'rows', rows);
  }

  setFrozenColumns(columns: number): void {
    call('freeze', this.sheet.id, 'columns', columns);
  }

  getFrozenRows(): number {
    return call('sheetInfo', this.sheet.id).frozenRows;
  }

  getFrozenColumns(): number {
    return call('sheetInfo', this.sheet.id).frozenColumns;
  }

  getColumnWidth(columnPosition: number): number {
    return call('lineSize', this.sheet.id, 'columns', columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return resize(this.sheet, 'columns', columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    return resize(this.sheet, 'columns', startColumn, numColumns, width);
  }

  getRowHeight(rowPosition: number): number {
    return call('lineSize', this.sheet.id, 'rows', rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return resize(this.sheet, 'rows', rowPosition, 1, Math.max(height, MIN_ROW_HEIGHT));
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    return resize(this.sheet, 'rows', startRow, numRows, Math.max(height, MIN_ROW_HEIGHT));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return resize(this.sheet, 'rows', startRow, numRows, height);
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    const { rows } = call('contentSize', this.sheet.id);
    const all = { sheet: this.sheet.id, row: 0, rows: Math.max(rows, 1), columns: 1 };
    for (let column = startColumn - 1; column < startColumn - 1 + numColumns; column++) {
      const shown = call('readDisplayValues', { ...all, column });
      const longest = shown.reduce((most, [text = '']) => Math.max(most, text.length), 0);
      if (longest > 0) resize(this.sheet, 'columns', column + 1, 1, longest * CHARACTER_WIDTH + CELL_PADDING);
    }
    return this.sheet.self;
  }

  autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    call('setLineSizes', this.sheet.id, 'rows', startRow - 1, numRows, null);
    return this.sheet.self;
  }

  hideRows(rowIndex: number, numRows = 1): void {
    call('setLinesHidden', this.sheet.id, 'rows', rowIndex - 1, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    call('setLinesHidden', this.sheet.id, 'rows', rowIndex - 1, numRows, false);
  }

  hideRow(row: GoogleRange): void {
    const grid = gridOf(row, 'row');
    call('setLinesHidden', this.sheet.id, 'rows', grid.row, grid.rows, true);
  }

  unhideRow(row: GoogleRange): void {
    const grid = gridOf(row, 'row');
    call('setLinesHidden', this.sheet.id, 'rows', grid.row, grid.rows, false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return call('isLineHidden', this.sheet.id, 'rows', rowPosition - 1);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    call('setLinesHidden', this.sheet.id, 'columns', columnIndex - 1, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    call('setLinesHidden', this.sheet.id, 'columns', columnIndex - 1, numColumns, false);
  }

  hideColumn(column: GoogleRange): void {
    const grid = gridOf(column, 'column');
    call('setLinesHidden', this.sheet.id, 'columns', grid.column, grid.columns, true);
  }

  unhideColumn(column: GoogleRange): void {
    const grid = gridOf(column, 'column');
    call('setLinesHidden', this.sheet.id, 'columns', grid.column, grid.columns, false);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return call('isLineHidden', this.sheet.id, 'columns', columnPosition - 1);
  }
}

/** A row is at least as high as one line of text, unless a lower height is forced. */
const MIN_ROW_HEIGHT = 21;
const CHARACTER_WIDTH = 8;
const CELL_PADDING = 16;

function insert(
  { id, self }: SheetTarget,
  lines: 'rows' | 'columns',
  before: number,
  count: number,
  after: boolean,
): GoogleSheet {
  call('insertLines', id, lines, before, count, after);
  return self;
}

function resize(
  { id, self }: SheetTarget,
  lines: 'rows' | 'columns',
  first: number,
  count: number,
  pixels: number,
): GoogleSheet {
  if (pixels < 0) throw exception('The size must not be negative.');
  call('setLineSizes', id, lines, first - 1, count, pixels);
  return self;
}
