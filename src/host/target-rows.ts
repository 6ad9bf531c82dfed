import type { BlockCell } from '../summary/block';
import { writtenFormats, writtenValues } from './block-cells';
import { textStyles } from './cell-styles';
import type { Sheet, Spreadsheet } from './google-objects';
import { freeName } from './own-blocks';
import type { Undo } from './undo';

/** A cell with its column, counted from 0. */
interface PlacedCell {
  readonly at: number;
  readonly cell: BlockCell;
}

/** The drop-down in the cells of a column: texts, or a calendar. Other values may be typed too. */
export type OfferedCells = readonly string[] | 'days' | undefined;

/** A column of a new tab. */
export interface NewColumn {
  /** In pixels. */
  readonly width: number;
  readonly offered: OfferedCells;
}

/** The number of rows with a drop-down. Arrows in all rows of the sheet would be disturbing. */
const offeringRows = 100;

/** Creates a tab of targets after all others and returns its name. Its cells belong to the owner from then on. */
export function newTargetsTab(
  spreadsheet: Spreadsheet,
  name: string,
  rows: readonly (readonly BlockCell[])[],
  columns: readonly NewColumn[],
  undo: Undo,
): string {
  const sheets = spreadsheet.getSheets();
  const free = freeName(
    name,
    sheets.map((sheet) => sheet.getName()),
  );
  const sheet = spreadsheet.insertSheet(free, sheets.length);
  undo.addStructure(() => void spreadsheet.deleteSheet(sheet));
  const range = sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1);
  range.setNumberFormats(writtenFormats(rows));
  range.setValues(writtenValues(rows));
  const styleOf = textStyles();
  range.setTextStyles(
    rows.map((row) => row.map(({ style }) => styleOf(style === 'heading' ? 'strong' : style))),
  );
  sheet.setFrozenRows(1);
  const below = Math.min(sheet.getMaxRows() - 1, Math.max(offeringRows, rows.length));
  columns.forEach(({ width, offered }, at) => {
    sheet.setColumnWidth(at + 1, width);
    if (offered === undefined || below < 1) return;
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    const made = offered === 'days' ? rule.requireDate() : rule.requireValueInList([...offered], true);
    sheet.getRange(2, at + 1, below, 1).setDataValidation(made.build());
  });
  return sheet.getName();
}

/** Writes rows below all filled rows of a tab, each cell into its column. */
export function appendTargetRows(sheet: Sheet, rows: readonly (readonly PlacedCell[])[], undo: Undo): void {
  const first = sheet.getLastRow() + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) {
    const last = sheet.getMaxRows();
    sheet.insertRowsAfter(last, missing);
    undo.addStructure(() => void sheet.deleteRows(last + 1, missing));
  }
  for (const { at } of rows[0] ?? []) {
    const cells = rows.map((row) => row.flatMap((placed) => (placed.at === at ? [placed.cell] : [])));
    const range = sheet.getRange(first, at + 1, rows.length, 1);
    const formats = range.getNumberFormats();
    undo.addContents(() => void range.clearContent().setNumberFormats(formats));
    range.setNumberFormats(writtenFormats(cells));
    range.setValues(writtenValues(cells));
  }
}
