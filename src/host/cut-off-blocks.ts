import { type Cell, isEmptyCell } from '../cells/cell';
import type { Insertion } from '../summary/bands';
import { namesOf } from './block-names';
import type { OwnTab } from './own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The values of a sheet from A1 to its last filled cell. */
export function cellsOfSheet(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.getDataRange().getValues();
}

/** Deletes a tab. Before that, removes the add-on's named ranges in it, which Sheets would keep. */
export function deleteOwnTab(spreadsheet: Spreadsheet, tab: OwnTab, sheet: Sheet): void {
  const names = namesOf(tab);
  for (const named of spreadsheet.getNamedRanges()) {
    if (names.includes(named.getName()) && sheetOf(named) === sheet.getSheetId()) named.remove();
  }
  spreadsheet.deleteSheet(sheet);
}

function sheetOf(named: GoogleAppsScript.Spreadsheet.NamedRange): number | undefined {
  try {
    return named.getRange().getSheet().getSheetId();
  } catch {
    return undefined;
  }
}

/**
 * How many of the planned insertions a run made before it was cut off, given how many more rows the sheet has now. Rows
 * are inserted from the bottom up. Undefined if the numbers do not match, because somebody else inserted or deleted rows.
 */
export function insertionsMade(insertions: readonly Insertion[], moreRows: number): number | undefined {
  let rows = 0;
  let made = 0;
  for (const insertion of [...insertions].reverse()) {
    if (rows === moreRows) break;
    rows += insertion.rows;
    made += 1;
  }
  return rows === moreRows ? made : undefined;
}

/**
 * Deletes the rows of the last `made` insertions into a block that begins at `row`, if all of them are blank. Returns
 * whether they were.
 */
export function removeInsertedRows(
  sheet: Sheet,
  row: number,
  insertions: readonly Insertion[],
  made: number,
): boolean {
  const places: { readonly first: number; readonly rows: number }[] = [];
  let above = 0;
  for (const { before, rows } of insertions.slice(insertions.length - made)) {
    places.push({ first: row + before + above, rows });
    above += rows;
  }
  const width = sheet.getMaxColumns();
  const blank = places.every(({ first, rows }) => isBlank(sheet.getRange(first, 1, rows, width)));
  if (blank) for (const { first, rows } of places.reverse()) sheet.deleteRows(first, rows);
  return blank;
}

function isBlank(range: Range): boolean {
  const cells: Cell[][] = range.getValues();
  return cells.every((row) => row.every(isEmptyCell));
}
