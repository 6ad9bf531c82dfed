import type { GridRange } from '../protocol';
import { parseA1 } from './a1-notation';
import { call, exception } from './bridge';
import { DeveloperMetadataService } from './developer-metadata';
import { RangeService } from './range';
import { service } from './service';
import { activeSpreadsheet } from './spreadsheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Implemented = Pick<
  GoogleSheet,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getSheetId'
  | 'getSheetName'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isSheetHidden'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
>;

const HANDLES = ['getDataRange', 'getRange', 'getParent'];

/** The number that Google Sheets would show as gid. The engine's own sheets have texts for ids. */
export function sheetNumber(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) % 2_147_483_647;
  return hash;
}

const sheets = new Map<string, GoogleSheet>();

/** The service object of a sheet: always the same one in an execution. */
export function sheetOf(id: string): GoogleSheet {
  let sheet = sheets.get(id);
  if (!sheet) {
    sheet = new SheetService(id).self;
    sheets.set(id, sheet);
  }
  return sheet;
}

/** Sheet of Google Sheets: one tab. */
export class SheetService implements Implemented {
  readonly self: GoogleSheet;

  constructor(readonly id: string) {
    this.self = service<GoogleSheet>(this, { name: 'Sheet', handles: HANDLES });
  }

  getName(): string {
    return call('sheetInfo', this.id).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    call('renameSheet', this.id, String(name));
    return this.self;
  }

  getSheetId(): number {
    return sheetNumber(this.id);
  }

  getIndex(): number {
    return call('sheetInfo', this.id).index + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return activeSpreadsheet();
  }

  activate(): GoogleSheet {
    call('activate', this.id, null);
    return this.self;
  }

  getMaxRows(): number {
    return call('sheetInfo', this.id).rows;
  }

  getMaxColumns(): number {
    return call('sheetInfo', this.id).columns;
  }

  getLastRow(): number {
    return call('contentSize', this.id).rows;
  }

  getLastColumn(): number {
    return call('contentSize', this.id).columns;
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = call('contentSize', this.id);
    return this.range(0, 0, Math.max(rows, 1), Math.max(columns, 1));
  }

  getRange(row: number, column: number): GoogleRange;
  getRange(row: number, column: number, numRows: number): GoogleRange;
  getRange(row: number, column: number, numRows: number, numColumns: number): GoogleRange;
  getRange(a1Notation: string): GoogleRange;
  getRange(first: number | string, column = 1, numRows = 1, numColumns = 1): GoogleRange {
    if (typeof first === 'string') return this.rangeByNotation(first);
    for (const [name, value] of Object.entries({ row: first, column, numRows, numColumns })) {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw exception(
          `The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange: ${name}`,
        );
      }
    }
    if (first < 1) throw exception('The starting row of the range is too small.');
    if (column < 1) throw exception('The starting column of the range is too small.');
    if (numRows < 1) throw exception('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw exception('The number of columns in the range must be at least 1.');
    const { rows, columns } = call('sheetInfo', this.id);
    if (first - 1 + numRows > rows || column - 1 + numColumns > columns) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.range(first - 1, column - 1, numRows, numColumns);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    call('insertRows', this.id, afterPosition, howMany);
    return this.self;
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    call('insertRows', this.id, beforePosition - 1, howMany);
    return this.self;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    call('insertColumns', this.id, afterPosition, howMany);
    return this.self;
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    call('insertColumns', this.id, beforePosition - 1, howMany);
    return this.self;
  }

  deleteRow(rowPosition: number): GoogleSheet {
    this.deleteRows(rowPosition, 1);
    return this.self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    const { rows } = call('sheetInfo', this.id);
    if (rowPosition < 1 || rowPosition - 1 + howMany > rows) throw exception('Those rows are out of bounds.');
    if (howMany >= rows) throw exception('Sorry, it is not possible to delete all non-frozen rows.');
    call('deleteRows', this.id, rowPosition - 1, howMany);
  }

  /** Below the last row that holds something; the sheet grows when it is full. */
  appendRow(rowContents: unknown[]): GoogleSheet {
    const last = this.getLastRow();
    const { rows, columns } = call('sheetInfo', this.id);
    if (last === rows) call('insertRows', this.id, rows, 1);
    if (rowContents.length > columns) call('insertColumns', this.id, columns, rowContents.length - columns);
    this.range(last, 0, 1, rowContents.length).setValues([rowContents]);
    return this.self;
  }

  setFrozenRows(rows: number): void {
    call('freeze', this.id, 'rows', rows);
  }

  setFrozenColumns(columns: number): void {
    call('freeze', this.id, 'columns', columns);
  }

  getFrozenRows(): number {
    return call('sheetInfo', this.id).frozenRows;
  }

  getFrozenColumns(): number {
    return call('sheetInfo', this.id).frozenColumns;
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    const { columns } = call('sheetInfo', this.id);
    if (startColumn < 1 || startColumn - 1 + numColumns > columns) {
      throw exception('Those columns are out of bounds.');
    }
    call('setColumnWidths', this.id, startColumn - 1, numColumns, width);
    return this.self;
  }

  getColumnWidth(columnPosition: number): number {
    return call('columnWidth', this.id, columnPosition - 1);
  }

  isSheetHidden(): boolean {
    return call('sheetInfo', this.id).hidden;
  }

  hideSheet(): GoogleSheet {
    call('setHidden', this.id, true);
    return this.self;
  }

  showSheet(): GoogleSheet {
    call('setHidden', this.id, false);
    return this.self;
  }

  setTabColor(color: string | null): GoogleSheet {
    call('setTabColor', this.id, color);
    return this.self;
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    call('setHiddenGridlines', this.id, hideGridlines);
    return this.self;
  }

  hasHiddenGridlines(): boolean {
    return call('sheetInfo', this.id).hiddenGridlines;
  }

  addDeveloperMetadata(key: string, ...more: unknown[]): GoogleSheet {
    const [value] = more;
    call('addMetadata', this.id, String(key), typeof value === 'string' ? value : null);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return call('metadata', this.id).map((item) => new DeveloperMetadataService(this.id, item).self);
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GoogleSheet {
    this.everything().clear(options ?? {});
    return this.self;
  }

  clearContents(): GoogleSheet {
    this.everything().clearContent();
    return this.self;
  }

  clearFormats(): GoogleSheet {
    this.everything().clearFormat();
    return this.self;
  }

  private range(row: number, column: number, rows: number, columns: number): GoogleRange {
    const grid: GridRange = { sheet: this.id, row, column, rows, columns };
    return new RangeService(grid).self;
  }

  private everything(): RangeService {
    const { rows, columns } = call('sheetInfo', this.id);
    return new RangeService({ sheet: this.id, row: 0, column: 0, rows, columns });
  }

  private rangeByNotation(notation: string): GoogleRange {
    const parsed = parseA1(notation);
    if (!parsed) {
      const named = call('namedRanges').find(({ name }) => name === notation);
      if (named && named.range.sheet === this.id) return new RangeService(named.range).self;
      throw exception('Range not found');
    }
    if (parsed.sheetName !== null && parsed.sheetName !== this.getName()) throw exception('Range not found');
    const { rows, columns } = call('sheetInfo', this.id);
    const lastRow = parsed.lastRow ?? rows - 1;
    const lastColumn = parsed.lastColumn ?? columns - 1;
    if (lastRow >= rows || lastColumn >= columns || parsed.row >= rows || parsed.column >= columns) {
      throw exception('Range not found');
    }
    return this.range(parsed.row, parsed.column, lastRow - parsed.row + 1, lastColumn - parsed.column + 1);
  }
}
