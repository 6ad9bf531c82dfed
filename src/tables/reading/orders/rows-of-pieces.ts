import { isEmptyCell } from '../../../cells/cell';
import { Marker } from '../../../vocabulary/markers';
import { platformPieceId } from '../../../vocabulary/platforms';
import type { OrdersSource } from './currency';

const pieceId = new Marker('pieceId', 'alone', platformPieceId);

/** Whether each row of a tab without quantities is one piece, with an id of its own, as in Lazada's exports. */
export function areRowsOfPieces({ tab, layout }: OrdersSource): boolean {
  const { headers, headerRow, endRow, columns } = layout;
  if (columns.quantity !== undefined) return false;
  const column = headers.findIndex(({ words }, at) => at !== columns.orderId && pieceId.test(words));
  if (column < 0) return false;
  const seen = new Set<string>();
  let filled = 0;
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cell = tab.cells[row]?.[column] ?? '';
    if (isEmptyCell(cell)) continue;
    filled += 1;
    seen.add(String(cell).trim());
  }
  // An export that was pasted twice has each id twice.
  return filled > 0 && seen.size >= filled / 2;
}
