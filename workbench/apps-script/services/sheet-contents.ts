import type { GridRange } from '../protocol';
import { parseA1 } from './a1-notation';
import { call, exception } from './bridge';
import { type GoogleRange, RangeTarget, rangeAt } from './range';
import { clearAll } from './range-copying';
import { newRangeList } from './range-list';
import type { SheetTarget } from './sheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

type Implemented = Pick<
  GoogleSheet,
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'getDataRange'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetValues'
  | 'sort'
>;

/** The methods of a sheet for its cells. */
export class SheetContents implements Implemented {
  constructor(private readonly sheet: SheetTarget) {}

  getMaxRows(): number {
    return call('sheetInfo', this.sheet.id).rows;
  }

  getMaxColumns(): number {
    return call('sheetInfo', this.sheet.id).columns;
  }

  getLastRow(): number {
    return call('contentSize', this.sheet.id).rows;
  }

  getLastColumn(): number {
    return call('contentSize', this.sheet.id).columns;
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = call('contentSize', this.sheet.id);
    return at(this.sheet, 0, 0, Math.max(rows, 1), Math.max(columns, 1));
  }

  getRange(row: number, column: number): GoogleRange;
  getRange(row: number, column: number, numRows: number): GoogleRange;
  getRange(row: number, column: number, numRows: number, numColumns: number): GoogleRange;
  getRange(a1Notation: string): GoogleRange;
  getRange(first: number | string, column = 1, numRows = 1, numColumns = 1): GoogleRange {
    if (typeof first !== 'number') return byNotation(this.sheet, String(first));
    if (first < 1) throw exception('The starting row of the range is too small.');
    if (column < 1) throw exception('The starting column of the range is too small.');
    if (numRows < 1) throw exception('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw exception('The number of columns in the range must be at least 1.');
    const { rows, columns } = call('sheetInfo', this.sheet.id);
    if (first - 1 + numRows > rows || column - 1 + numColumns > columns) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return at(this.sheet, first - 1, column - 1, numRows, numColumns);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return newRangeList(a1Notations.map((notation) => byNotation(this.sheet, String(notation))));
  }

  /** Negative counts mean up to the end; older scripts use them. */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { rows, columns } = call('contentSize', this.sheet.id);
    const height = numRows === -1 ? rows - startRow + 1 : numRows;
    const width = numColumns === -1 ? columns - startColumn + 1 : numColumns;
    return this.getRange(startRow, startColumn, height, width).getValues();
  }

  /** Writes below the last filled row; a full sheet gets another row. */
  appendRow(rowContents: unknown[]): GoogleSheet {
    if (rowContents.length === 0) throw exception('The row must hold at least one value.');
    const last = this.getLastRow();
    const { rows, columns } = call('sheetInfo', this.sheet.id);
    if (last === rows) call('insertLines', this.sheet.id, 'rows', rows, 1, true);
    const missing = rowContents.length - columns;
    if (missing > 0) call('insertLines', this.sheet.id, 'columns', columns, missing, true);
    at(this.sheet, last, 0, 1, rowContents.length).setValues([rowContents]);
    return this.sheet.self;
  }

  /** Sorts all rows except frozen ones. */
  sort(columnPosition: number, ascending = true): GoogleSheet {
    const { rows, columns, frozenRows } = call('sheetInfo', this.sheet.id);
    if (columnPosition < 1 || columnPosition > columns) throw exception('Those columns are out of bounds.');
    at(this.sheet, frozenRows, 0, rows - frozenRows, columns).sort({ column: columnPosition, ascending });
    return this.sheet.self;
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GoogleSheet {
    const { contentsOnly = false, formatOnly = false } = options ?? {};
    // Notes and validation stay.
    if (contentsOnly || formatOnly) everything(this.sheet).clear({ contentsOnly, formatOnly });
    else clearAll(call('usedRange', this.sheet.id));
    return this.sheet.self;
  }

  clearContents(): GoogleSheet {
    everything(this.sheet).clearContent();
    return this.sheet.self;
  }

  clearFormats(): GoogleSheet {
    everything(this.sheet).clearFormat();
    return this.sheet.self;
  }

  clearNotes(): GoogleSheet {
    everything(this.sheet).clearNote();
    return this.sheet.self;
  }
}

function at({ id }: SheetTarget, row: number, column: number, rows: number, columns: number): GoogleRange {
  const grid: GridRange = { sheet: id, row, column, rows, columns };
  return rangeAt(grid);
}

/** The range that was ever used; the rest of a sheet of a million cells is empty anyway. */
function everything({ id }: SheetTarget): GoogleRange {
  return rangeAt(call('usedRange', id));
}

function byNotation(sheet: SheetTarget, notation: string): GoogleRange {
  const parsed = parseA1(notation);
  if (!parsed) {
    const named = call('namedRanges').find(({ name }) => name === notation);
    if (named?.range?.sheet === sheet.id) return rangeAt(named.range);
    throw exception('Range not found');
  }
  const { name, rows, columns } = call('sheetInfo', sheet.id);
  if (parsed.sheetName !== null && parsed.sheetName !== name) throw exception('Range not found');
  const lastRow = parsed.lastRow ?? rows - 1;
  const lastColumn = parsed.lastColumn ?? columns - 1;
  if (lastRow >= rows || lastColumn >= columns || parsed.row >= rows || parsed.column >= columns) {
    throw exception('Range not found');
  }
  const grid: GridRange = {
    sheet: sheet.id,
    row: parsed.row,
    column: parsed.column,
    rows: lastRow - parsed.row + 1,
    columns: lastColumn - parsed.column + 1,
  };
  return new RangeTarget(grid, parsed.open).self;
}
