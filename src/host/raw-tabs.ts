import { type Cell, type CellPlace, isEmptyCell, type RawTab } from '../cells/cell';
import type { MarkProgress } from './progress';
import { type SpilledHeaders, withoutSpilledTables } from './spilled-tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the owner's tabs, each in one go, and says before each how many are done. What the add-on's own formulas show
 * is no raw data, and a tab that holds nothing else no raw tab.
 */
export function readRawTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  names: readonly string[],
  spilled: SpilledHeaders,
  mark?: MarkProgress,
): readonly RawTab[] {
  return names.flatMap((name, done): readonly RawTab[] => {
    mark?.({ step: 'reading', done, of: names.length });
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return [];
    const cells: Cell[][] = sheet.getDataRange().getValues();
    const own = withoutSpilledTables(sheet, cells, spilled);
    if (own !== cells && own.every((row) => row.every(isEmptyCell))) return [];
    return [{ name, cells: own, formatAt: formatsOf(sheet, own.length) }];
  });
}

/** Reads the number formats of a column when it is first asked for one of them: most tabs need none. */
function formatsOf(sheet: Sheet, rows: number): (place: CellPlace) => string {
  const columns = new Map<number, readonly (readonly string[])[]>();
  return ({ row, column }) => {
    const known = columns.get(column) ?? sheet.getRange(1, column + 1, rows, 1).getNumberFormats();
    columns.set(column, known);
    return known[row]?.[0] ?? '';
  };
}
