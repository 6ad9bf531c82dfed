import type { Cell, RawTab } from '../tables/cell';

/** Reads the owner's tabs, each in one go. */
export function readRawTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  names: readonly string[],
): readonly RawTab[] {
  return names.flatMap((name): readonly RawTab[] => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return [];
    const cells: Cell[][] = sheet.getDataRange().getValues();
    return [{ name, cells }];
  });
}
