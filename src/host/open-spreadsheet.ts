/**
 * The spreadsheet that the add-on works in. In a trigger there may be none, for which there is a message. To open it by
 * its id would need a wider permission.
 */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The time zone of the spreadsheet, or of the script if there is no spreadsheet. */
export function zoneOfSpreadsheet(): string {
  return openSpreadsheet()?.getSpreadsheetTimeZone() ?? Session.getScriptTimeZone();
}

/** The locale of the spreadsheet; undefined if the add-on may not ask for it, such as before its first use in the file. */
export function localeOnOpening(authMode: unknown): string | undefined {
  if (authMode === ScriptApp.AuthMode.NONE) return undefined;
  try {
    return openSpreadsheet()?.getSpreadsheetLocale();
  } catch {
    return undefined;
  }
}
