/** Sheets by their ids; apart from sheet.ts, which needs ranges, which need their sheets. */
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheets = new Map<string, GoogleSheet>();
let make: ((id: string) => GoogleSheet) | undefined;

export function makeSheetsWith(factory: (id: string) => GoogleSheet): void {
  make = factory;
}

/** The service object of a sheet: always the same one in an execution. */
export function sheetOf(id: string): GoogleSheet {
  const known = sheets.get(id);
  if (known) return known;
  if (!make) throw new Error('There are no sheets yet');
  const sheet = make(id);
  sheets.set(id, sheet);
  return sheet;
}

/** The number that Google Sheets would show as gid. The engine's own sheets have texts for ids. */
export function sheetNumber(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) % 2_147_483_647;
  return hash;
}
