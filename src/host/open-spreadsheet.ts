/**
 * The spreadsheet that the add-on works in. In some contexts, a trigger for one, there is none: a normal case
 * with a message of its own, never a reason to open a file by its id.
 */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The zone of the spreadsheet; the script's where there is none. */
export function zoneOfSpreadsheet(): string {
  return openSpreadsheet()?.getSpreadsheetTimeZone() ?? Session.getScriptTimeZone();
}

/** The locale of the spreadsheet, undefined where it may not be asked: before the add-on was used in it for one. */
export function localeOnOpening(authMode: unknown): string | undefined {
  if (authMode === ScriptApp.AuthMode.NONE) return undefined;
  try {
    return openSpreadsheet()?.getSpreadsheetLocale();
  } catch {
    return undefined;
  }
}
