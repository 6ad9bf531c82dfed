import type { Cell } from '../cells/cell';
import type { BlockCell } from '../summary/block';
import { writtenFormats, writtenValues } from './block-cells';
import { findBlock, nameBlock } from './block-names';
import type { Range, Sheet, Spreadsheet } from './google-objects';
import { hasCells } from './grid-sheets';
import type { Undo } from './undo';

/** The tab of targets: the owner's cells, without the columns that the add-on wrote beside them. */
export interface TargetsTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly gid: number;
  readonly cells: readonly (readonly Cell[])[];
  /** The first column and the number of columns of the add-on, counted from 0; undefined if there are none yet. */
  readonly own: { readonly column: number; readonly width: number } | undefined;
}

/** Tests whether headers are those of the add-on's columns, in any language. */
type IsOwnHeader = (headers: readonly string[]) => boolean;

/**
 * Finds the tab of targets by the named range around the add-on's columns, so that the owner may rename it; without a
 * named range by its name. Reads it in one call.
 */
export function openTargetsTab(
  spreadsheet: Spreadsheet,
  names: readonly string[],
  width: number,
  isOwn: IsOwnHeader,
): TargetsTab | undefined {
  const marked = findBlock(spreadsheet, 'targets');
  const sheet = marked?.getSheet() ?? sheetNamed(spreadsheet, names);
  if (sheet === undefined) return undefined;
  const values: Cell[][] = sheet.getDataRange().getValues();
  const own = ownColumns(values, width, isOwn, marked);
  const cells =
    own === undefined
      ? values
      : values.map((row) =>
          row.map((cell, at) => (at >= own.column && at < own.column + own.width ? '' : cell)),
        );
  return { sheet, name: sheet.getName(), gid: sheet.getSheetId(), cells, own };
}

function sheetNamed(spreadsheet: Spreadsheet, names: readonly string[]): Sheet | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return spreadsheet
    .getSheets()
    .find((sheet) => wanted.has(sheet.getName().toLowerCase()) && hasCells(sheet));
}

/** Finds the add-on's headers, unchanged and side by side. Only there does it write again. */
function ownColumns(
  cells: readonly (readonly Cell[])[],
  width: number,
  isOwn: IsOwnHeader,
  marked: Range | null,
): TargetsTab['own'] {
  const columns = cells[0]?.length ?? 0;
  const first = marked === null ? 0 : marked.getColumn() - 1;
  for (const row of cells.slice(0, 20)) {
    // The range has fewer columns if an older version wrote it or the owner deleted some.
    const own = marked === null ? 0 : marked.getNumColumns();
    const held = row.slice(first, first + own).map(String);
    if (held.length > 0 && own < width && isOwn(held)) return { column: first, width: own };
    for (let column = first; column + width <= columns; column += 1) {
      const headers = row.slice(column, column + width).map(String);
      if (isOwn(headers)) return { column, width };
    }
  }
  return undefined;
}

/** The add-on's columns beside the owner's rows: a header, and a row for each row below it. */
export interface StatusBlock {
  /** The row of the header, from 0. */
  readonly headerRow: number;
  readonly rows: readonly (readonly BlockCell[])[];
}

/** In pixels. The last column is wider, because it has sentences about problems. */
const [statusWidth, problemWidth] = [130, 320];

/** Writes the add-on's columns over its earlier ones, else after the last filled column. Never writes the owner's cells. */
export function writeStatusColumns(
  spreadsheet: Spreadsheet,
  { sheet, cells, own }: TargetsTab,
  { headerRow, rows }: StatusBlock,
  undo: Undo,
): void {
  const width = rows[0]?.length ?? 0;
  const column = own?.column ?? widthOf(cells);
  if (own !== undefined && own.width < width) {
    // Columns after them belong to the owner and move to the right.
    const added = width - own.width;
    sheet.insertColumnsAfter(own.column + own.width, added);
    undo.addStructure(() => void sheet.deleteColumns(own.column + own.width + 1, added));
  }
  const missing = column + width - sheet.getMaxColumns();
  if (missing > 0) {
    const last = sheet.getMaxColumns();
    sheet.insertColumnsAfter(last, missing);
    undo.addStructure(() => void sheet.deleteColumns(last + 1, missing));
  }
  const range = sheet.getRange(headerRow + 1, column + 1, rows.length, width);
  const [values, formats] = [range.getValues(), range.getNumberFormats()];
  undo.addContents(() => void range.setNumberFormats(formats).setValues(values));
  range.setNumberFormats(writtenFormats(rows));
  range.setValues(writtenValues(rows));
  if (own === undefined) {
    sheet.getRange(headerRow + 1, column + 1, 1, width).setFontWeight('bold');
    sheet.setColumnWidths(column + 1, width, statusWidth);
    sheet.setColumnWidth(column + width, problemWidth);
    const name = nameBlock(spreadsheet, 'targets', range);
    undo.addStructure(() => void spreadsheet.removeNamedRange(name));
  } else nameBlock(spreadsheet, 'targets', range);
}

/** The number of columns up to the last filled one. */
function widthOf(cells: readonly (readonly Cell[])[]): number {
  return cells.reduce((most, row) => {
    let last = row.length;
    while (last > most && (row[last - 1] ?? '') === '') last -= 1;
    return Math.max(most, last);
  }, 0);
}
