import { hasCells } from './grid-sheets';
import type { Undo } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new raw tab with its header. */
export interface NewRawTab {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The ranges of columns that have each number format, such as B2:B. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
}

/** The names of the tabs that are not empty. */
export function filledTabs(spreadsheet: Spreadsheet): readonly string[] {
  return (
    spreadsheet
      .getSheets()
      // A chart sheet counts as filled, because the owner made it.
      .filter((sheet) => !hasCells(sheet) || sheet.getLastRow() > 0)
      .map((sheet) => sheet.getName())
  );
}

/** Inserts new tabs after the existing ones, and opens the first. If there is an empty tab with the name, it is filled. */
export function insertRawTabs(spreadsheet: Spreadsheet, tabs: readonly NewRawTab[], undo: Undo): void {
  const index = spreadsheet.getNumSheets();
  const opened = spreadsheet.getActiveSheet();
  undo.addStructure(() => spreadsheet.setActiveSheet(opened));
  const sheets = tabs.map(({ name, header, rows, formats }, number) => {
    const empty = spreadsheet.getSheetByName(name);
    const sheet = empty ?? spreadsheet.insertSheet(name, index + number);
    undo.addStructure(() =>
      empty === null ? spreadsheet.deleteSheet(sheet) : sheet.clear().setFrozenRows(0),
    );
    const missing = rows.length + 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(1, missing);
    for (const [format, columns] of formats) sheet.getRangeList([...columns]).setNumberFormat(format);
    const values = [header, ...rows].map((row) => [...row]);
    sheet.getRange(1, 1, values.length, header.length).setValues(values);
    sheet.getRange(1, 1, 1, header.length).setFontWeight('bold');
    sheet.setFrozenRows(1);
    sheet.autoResizeColumns(1, header.length);
    return sheet;
  });
  if (sheets[0] !== undefined) spreadsheet.setActiveSheet(sheets[0]);
}
