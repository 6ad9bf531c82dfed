import type { Cell } from '../cells/cell';
import type { BlockPlace } from './fingerprint';
import { staleCell, stateId } from './page/head-rows';
import { column } from './page/layout';

/** So many rows of a block are looked through for it: it stands near the top. */
export const rowsWithStalePlace = 12;

/**
 * Where a summary is to say that it is out of date, by the first rows that stand there: in the row of the state of the
 * data and as far before its id as ever, also where the owner has put rows or columns in between. Undefined where
 * something else stands there than nothing or such a sentence, which begins with `opening`.
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
