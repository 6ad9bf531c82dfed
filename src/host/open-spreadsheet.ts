/**
 * The spreadsheet that the add-on works in. In some contexts, such as a trigger, there may be none. That is a
 * normal case with its own message; opening a file by its id would need a wider permission.
 */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The zone of the spreadsheet; that of the script where there is none. */
export function zoneOfSpreadsheet(): string {
  return openSpreadsheet()?.getSpreadsheetTimeZone() ?? Session.getScriptTimeZone();
}

/**
 * The locale of the spreadsheet, undefined where the add-on may not ask for it, as before its first use in
 * the file.
 */
export function localeOnOpening(authMode: unknown): string | undefined {
  if (authMode === ScriptApp.AuthMode.NONE) return undefined;
  try {
    return openSpreadsheet()?.getSpreadsheetLocale();
  } catch {
    return undefined;
  }
}
