import type { Cell, RawTab } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { Marker } from '../../vocabulary/markers';
import { rowsToSearch } from '../recognition/rows-to-search';

/** Headers of Odoo's exports that lead through linked tables: "Order Lines/Quantity", "order_line/order_id/name". */
const path = /^[^/\d][^/]*(?:\/[^/]+)+$/;
/** A header may contain a slash for other reasons ("Date/Time"), so a row needs at least this many paths. */
const fewestPaths = 3;
/** Last parts of a path that are too vague alone, such as "name" in "order_id/name". */
const bare = new Marker('bareField', 'alone');

/** The part of a path that names the column. */
function fieldName(cell: string): string {
  const parts = cell.split('/').map((part) => part.trim());
  const last = parts[parts.length - 1] ?? '';
  return bare.test(plainWords(last)) ? parts.slice(-2).join(' ') : last;
}

function isPath(cell: Cell): cell is string {
  return typeof cell === 'string' && path.test(cell);
}

/** Replaces paths in the header row by field names: "Order Lines/Quantity" becomes "Quantity". */
export function withFieldNames(tab: RawTab): RawTab {
  const { cells } = tab;
  const headerRow = cells.slice(0, rowsToSearch).findIndex((row) => {
    const roots = row.filter(isPath).map((cell) => cell.split('/')[0]);
    return roots.some((root) => roots.filter((other) => other === root).length >= fewestPaths);
  });
  if (headerRow < 0) return tab;
  const header = (cells[headerRow] ?? []).map((cell) => (isPath(cell) ? fieldName(cell) : cell));
  return { ...tab, cells: [...cells.slice(0, headerRow), header, ...cells.slice(headerRow + 1)] };
}
