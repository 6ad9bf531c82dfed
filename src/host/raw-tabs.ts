import type { Cell, RawTab } from '../cells/cell';
import type { MarkProgress } from './progress';

/** Reads the owner's tabs, each in one go, and says before each how many are done. */
export function readRawTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  names: readonly string[],
  mark?: MarkProgress,
): readonly RawTab[] {
  return names.flatMap((name, done): readonly RawTab[] => {
    mark?.({ step: 'reading', done, of: names.length });
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return [];
    const cells: Cell[][] = sheet.getDataRange().getValues();
    return [{ name, cells }];
  });
}
