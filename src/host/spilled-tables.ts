import { type Cell, isEmptyCell } from '../cells/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The headers of tables that formulas of the add-on return. */
export interface SpilledHeaders {
  readonly all: ReadonlySet<string>;
  /** The headers in the first column of such a table. */
  readonly first: ReadonlySet<string>;
  /** The first headers of tables with only two columns. */
  readonly ofTwoColumns: ReadonlySet<string>;
}

const ownFormula = /\bKPI_[A-Z0-9_]+\s*\(/i;

/**
 * The cells of a sheet without tables that are results of the add-on's formulas, because these are no raw data. The
 * formula of a cell is read, which takes a call to the server, only if the headers are those of such a table.
 */
export function withoutSpilledTables(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  headers: SpilledHeaders,
): readonly (readonly Cell[])[] {
  let kept: Cell[][] | undefined;
  cells.forEach((row, top) => {
    for (let left = 0; left < row.length; left += 1) {
      if (!isHeader(row[left], headers.first)) continue;
      let right = left;
      while (isHeader(row[right], headers.all)) right += 1;
      // Fewer matching headers are more likely the owner's own table, such as sources and visits.
      if (right - left < (isHeader(row[left], headers.ofTwoColumns) ? 2 : 3)) continue;
      if (!ownFormula.test(sheet.getRange(top + 1, left + 1).getFormula())) continue;
      kept ??= cells.map((each) => [...each]);
      for (let at = top; at < cells.length && !isEmptyCell(cells[at]?.[left]); at += 1) {
        kept[at]?.fill('', left, right);
      }
      left = right - 1;
    }
  });
  return kept ?? cells;
}

function isHeader(cell: Cell | undefined, headers: ReadonlySet<string>): boolean {
  return typeof cell === 'string' && cell !== '' && headers.has(cell);
}
