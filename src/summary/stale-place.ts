import type { Cell } from '../cells/cell';
import type { BlockPlace } from './fingerprint';
import { staleCell, stateId } from './page/head-rows';
import { column } from './page/layout';

/** The number of rows of a block that are searched for it; it is near the top. */
export const rowsWithStalePlace = 12;

/**
 * The cell in which a summary says that it is out of date, found in its first rows: in the row of the state,
 * at the usual distance before the id, even if the owner has inserted rows or columns. Undefined if the cell
 * holds anything but such a sentence, which begins with `opening`.
 */
export function stalePlace(rows: readonly (readonly Cell[])[], opening: string): BlockPlace | undefined {
  const place = rows
    .map((cells, row) => ({ row, id: cells.indexOf(stateId) }))
    .filter(({ id }) => id >= 0)
    .map(({ row, id }) => ({ row, column: staleCell.column + id - column.id }))[0];
  // A summary of an earlier version has no such id.
  const { row, column: at } = place ?? staleCell;
  const there = rows[row]?.[at];
  if (there === undefined) return undefined;
  return there === '' || String(there).startsWith(opening) ? { row, column: at } : undefined;
}
