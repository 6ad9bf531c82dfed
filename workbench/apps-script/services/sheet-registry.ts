/** Sheets by their ids. A file of its own, because sheet.ts imports ranges, and ranges need their sheets. */
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheets = new Map<string, GoogleSheet>();
let make: ((id: string) => GoogleSheet) | undefined;

export function makeSheetsWith(factory: (id: string) => GoogleSheet): void {
  make = factory;
}

/** The service object of a sheet, the same one during an execution. */
export function sheetOf(id: string): GoogleSheet {
  const known = sheets.get(id);
  if (known) return known;
  if (!make) throw new Error('There are no sheets yet');
  const sheet = make(id);
  sheets.set(id, sheet);
  return sheet;
}
