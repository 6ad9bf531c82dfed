import type { Cell, RawTab } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { Marker } from '../../vocabulary/markers';
import { rowsToSearch } from '../recognition/rows-to-search';

/** "Order Lines/Quantity", "order_line/order_id/name": names of fields from a table to one beside it. */
const path = /^[^/\d][^/]*(?:\/[^/]+)+$/;
/**
 * A single header may contain a slash for other reasons ("Date/Time"), so at least this many of a row must be
 * paths.
 */
const fewestPaths = 3;
/** Last parts of a path that mean nothing without the part before. */
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

/** Heads columns with the last part of their field's path, in exports such as Odoo's. */
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
