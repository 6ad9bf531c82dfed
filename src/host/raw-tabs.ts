import type { Cell, RawTab } from '../tables/cell';

/** Reads every tab but the add-on's own, each in one go. */
export function readRawTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  ownTab: string | undefined,
): readonly RawTab[] {
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName() }))
    .filter(({ name }) => name !== ownTab)
    .map(({ sheet, name }) => {
      const cells: Cell[][] = sheet.getDataRange().getValues();
      return { name, cells };
    });
}
