import { type Cell, isEmptyCell, type RawTab } from '../cells/cell';
import { groupColumns } from './column-groups';
import type { MarkProgress } from './progress';
import { type SpilledHeaders, withoutSpilledTables } from './spilled-tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the owner's tabs, each in one call, and reports the progress. Tables that are results of the add-on's formulas
 * are left out, and so is a tab with nothing else.
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
 * Reads the number formats of columns at first use, because most tabs need none. Columns close to each other are read in
 * one call.
 */
function formatsIn(sheet: Sheet, rows: number): NonNullable<RawTab['formatsIn']> {
  const read = new Map<number, { readonly left: number; readonly formats: readonly (readonly string[])[] }>();
  return (columns) => {
    // With a step of 2, a column between two wanted ones is read too. That is faster than a second call.
    const groups = groupColumns(columns, 2);
    return ({ row, column }) => {
      if (!read.has(column)) {
        const [left, right] = groups.find(([first, last]) => first <= column && column <= last) ?? [
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
