/**
 * The spreadsheet that the add-on works in. In some contexts, a trigger for one, there is none: a normal case
 * with a message of its own, never a reason to open a file by its id.
 */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}
