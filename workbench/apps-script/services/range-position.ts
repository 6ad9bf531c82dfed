import { sheetNumber } from '../../spreadsheet/sheet-number';
import { a1Notation } from './a1-notation';
import { call, exception } from './bridge';
import type { GoogleRange, RangeTarget } from './range';
import { rangeAt } from './range';
import { enumName } from './service';
import { dimensions, directions } from './sheet-enumerations';
import { sheetOf } from './sheet-registry';

type Implemented = Pick<
  GoogleRange,
  | 'activate'
  | 'activateAsCurrentCell'
  | 'canEdit'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDataRegion'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNextDataCell'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'offset'
>;

/** The methods of a range for its position. */
export class RangePosition implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  getA1Notation(): string {
    return a1Notation(this.range.grid, this.range.open);
  }

  getRow(): number {
    return this.range.grid.row + 1;
  }

  getRowIndex(): number {
    return this.range.grid.row + 1;
  }

  getColumn(): number {
    return this.range.grid.column + 1;
  }

  getNumRows(): number {
    return this.range.grid.rows;
  }

  getNumColumns(): number {
    return this.range.grid.columns;
  }

  getHeight(): number {
    return this.range.grid.rows;
  }

  getWidth(): number {
    return this.range.grid.columns;
  }

  getLastRow(): number {
    return this.range.grid.row + this.range.grid.rows;
  }

  getLastColumn(): number {
    return this.range.grid.column + this.range.grid.columns;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetOf(this.range.grid.sheet);
  }

  getGridId(): number {
    return sheetNumber(this.range.grid.sheet);
  }

  isStartRowBounded(): boolean {
    return !this.range.open.startRow;
  }

  isEndRowBounded(): boolean {
    return !this.range.open.endRow;
  }

  isStartColumnBounded(): boolean {
    return !this.range.open.startColumn;
  }

  isEndColumnBounded(): boolean {
    return !this.range.open.endColumn;
  }

  canEdit(): boolean {
    return true;
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    const { sheet, row, column, rows, columns } = this.range.grid;
    return sheetOf(sheet).getRange(
      row + 1 + rowOffset,
      column + 1 + columnOffset,
      numRows ?? rows,
      numColumns ?? columns,
    );
  }

  getCell(row: number, column: number): GoogleRange {
    const { grid } = this.range;
    if (row < 1 || column < 1 || row > grid.rows || column > grid.columns) {
      throw exception('Cell reference out of range');
    }
    return rangeAt({
      sheet: grid.sheet,
      row: grid.row + row - 1,
      column: grid.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  activate(): GoogleRange {
    const { grid } = this.range;
    call('select', { sheet: grid.sheet, current: { ...grid, rows: 1, columns: 1 }, ranges: [grid] });
    call('activate', grid.sheet, this.getA1Notation());
    return this.range.self;
  }

  activateAsCurrentCell(): GoogleRange {
    const { grid } = this.range;
    if (grid.rows !== 1 || grid.columns !== 1) throw exception('The range must be a single cell.');
    return this.activate();
  }

  /** The filled block around the range, as Ctrl+A selects it. */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GoogleRange {
    const only = dimension === undefined ? null : enumName(dimensions, dimension, 'dimension');
    return rangeAt(call('dataRegion', this.range.grid, only));
  }

  /** The cell that Ctrl with an arrow key leads to from the first cell. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): GoogleRange {
    return rangeAt(call('nextDataCell', this.range.grid, enumName(directions, direction, 'direction')));
  }
}
