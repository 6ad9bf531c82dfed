type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a sheet has cells. A chart on a sheet of its own and a connected data source have none, and throw when read. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}
