import { type Cell, isEmptyCell } from '../cells/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The headers of the tables that the add-on's own formulas give, in the language in which they give them. */
export interface SpilledHeaders {
  readonly all: ReadonlySet<string>;
  /** Those with which a table begins. */
  readonly first: ReadonlySet<string>;
  /** The first headers of tables that have no third. */
  readonly ofTwoColumns: ReadonlySet<string>;
}

const ownFormula = /\bKPI_[A-Z0-9_]+\s*\(/i;

/**
 * The cells of a sheet without the tables that the add-on's own formulas put there: figures made of raw data are none.
 * A cell is asked for its formula, a trip to the server, only where such a table begins by its headers.
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
      // Owners too have a column of sources beside one of visits.
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
