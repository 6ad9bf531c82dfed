import { type Cell, isEmptyCell, type RawTab } from '../cells/cell';
import { stretchesOf } from './column-stretches';
import type { MarkProgress } from './progress';
import { type SpilledHeaders, withoutSpilledTables } from './spilled-tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the owner's tabs, each in one go, and reports before each how many are done. Tables that formulas of
 * the add-on show are left out, and so is a tab with nothing else.
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
    return [{ name, cells: own, formatsIn: formatsIn(sheet, own.length) }];
  });
}

/**
 * Reads the number formats of columns when one of them is first needed, since most tabs need none. Columns
 * close to each other are read together: each reading is a trip to the server.
 */
function formatsIn(sheet: Sheet, rows: number): NonNullable<RawTab['formatsIn']> {
  const read = new Map<number, { readonly left: number; readonly formats: readonly (readonly string[])[] }>();
  return (columns) => {
    // With a step of 2, a single column between two wanted ones is read along: that is cheaper than a second
    // trip.
    const stretches = stretchesOf(columns, 2);
    return ({ row, column }) => {
      if (!read.has(column)) {
        const [left, right] = stretches.find(([first, last]) => first <= column && column <= last) ?? [
          column,
          column,
        ];
        const formats = sheet.getRange(1, left + 1, rows, right - left + 1).getNumberFormats();
        for (let each = left; each <= right; each += 1) read.set(each, { left, formats });
      }
      const { left = 0, formats } = read.get(column) ?? {};
      return formats?.[row]?.[column - left] ?? '';
    };
  };
}
