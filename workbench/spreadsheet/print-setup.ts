import type { Model } from '@odoo/o-spreadsheet';

/** How a tab is printed. Rows and columns count from 0. */
export interface PrintSetup {
  readonly name: string;
  /** The last column and row with content or below a chart; undefined for an empty tab. */
  readonly last: { readonly col: number; readonly row: number } | undefined;
  /** How many of the first rows are repeated on every page. */
  readonly repeatedRows: number;
  readonly landscape: boolean;
  /** Heights, in points, of rows that need several lines and have no height set. */
  readonly heights: ReadonlyMap<number, number>;
}

/** The width, in screen pixels, that fits on an upright A4 page without becoming much smaller. */
const portraitWidth = 800;
/** The number of rows on a page; a shorter table does not need its header again. */
const rowsOfPage = 40;
const defaultFontSize = 10;
const pixelsOfPoint = 4 / 3;

/** How each tab is printed on A4, in the order of the tabs. */
export function printSetups({ getters }: Model): PrintSetup[] {
  return getters.getSheetIds().map((sheetId): PrintSetup => {
    const last = lastOf(getters, sheetId);
    const frozen = getters.getPaneDivisions(sheetId).ySplit;
    const width = last === undefined ? 0 : widthOf(getters, sheetId, 0, last.col);
    return {
      name: getters.getSheetName(sheetId),
      last,
      repeatedRows: frozen > 0 ? frozen : last !== undefined && last.row >= rowsOfPage ? 1 : 0,
      landscape: width > portraitWidth,
      heights: last === undefined ? new Map() : heightsOf(getters, sheetId, last),
    };
  });
}

type Getters = Model['getters'];

function lastOf(getters: Getters, sheetId: string): PrintSetup['last'] {
  let col = -1;
  let row = -1;
  const reach = (position: { col: number; row: number }): void => {
    col = Math.max(col, position.col);
    row = Math.max(row, position.row);
  };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).type !== 'empty') reach(position);
  }
  for (const { col: left, row: top, offset, width, height } of getters.getFigures(sheetId)) {
    reach({
      col: lineAt(offset.x + width, left, getters.getNumberCols(sheetId), (index) =>
        getters.getColSize(sheetId, index),
      ),
      row: lineAt(offset.y + height, top, getters.getNumberRows(sheetId), (index) =>
        getters.getRowSize(sheetId, index),
      ),
    });
  }
  return row === -1 ? undefined : { col, row };
}

/**
 * The index of the row or column in which something ends that begins at `first` and has this length in
 * pixels.
 */
function lineAt(length: number, first: number, lines: number, sizeOf: (line: number) => number): number {
  let line = first;
  for (let left = length - sizeOf(line); left > 0 && line < lines - 1; left -= sizeOf(line)) line++;
  return line;
}

function widthOf(getters: Getters, sheetId: string, from: number, to: number): number {
  let width = 0;
  for (let col = from; col <= to; col++) width += getters.getColSize(sheetId, col);
  return width;
}

/**
 * Heights of rows. The page can measure texts; without one they are estimated, rather one line too many than
 * too few.
 */
function heightsOf(
  getters: Getters,
  sheetId: string,
  last: { readonly col: number; readonly row: number },
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    if (row > last.row || getters.getUserRowSize(sheetId, row) !== undefined) continue;
    const { value } = getters.getEvaluatedCell({ sheetId, col, row });
    if (typeof value !== 'string' || value === '') continue;
    const style = getters.getCellStyle({ sheetId, col, row });
    if (style.wrapping !== 'wrap' && !value.includes('\n')) continue;
    const merge = getters.getMerge({ sheetId, col, row });
    const size = style.fontSize ?? defaultFontSize;
    const width = widthOf(getters, sheetId, merge?.left ?? col, merge?.right ?? col);
    const perLine = Math.max(
      1,
      Math.floor(width / (size * pixelsOfPoint * (style.bold === true ? 0.58 : 0.53))),
    );
    const lines = linesOf(value, style.wrapping === 'wrap' ? perLine : Number.POSITIVE_INFINITY);
    const height = lines * size * 1.3 + 4;
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** The number of lines for a text with so many characters in a line, broken between words. */
export function linesOf(text: string, perLine: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > perLine) {
        count++;
        used = 0;
      }
      used += used === 0 ? length : 1 + length;
      while (used > perLine) {
        count++;
        used -= perLine;
      }
    }
    return lines + count;
  }, 0);
}
