type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a sheet has cells. A chart sheet and a connected data source have none, and reading them throws. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}
