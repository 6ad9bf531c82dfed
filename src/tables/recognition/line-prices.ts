import type { Cell } from '../../cells/cell';
import { readNumberText } from '../../cells/number-text';
import { phrasesIn } from '../../vocabulary/phrases';
import { amazonHeadings } from '../../vocabulary/platforms';
import type { TriedTable } from './tried-table';

/** In Amazon's exports the price is that of all pieces of the line. */
const ofWholeLine: readonly string[] = phrasesIn(amazonHeadings.priceOfLine);
const besideIt: readonly string[] = phrasesIn(amazonHeadings.beside);

function numberIn(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumberText(cell, '.') : undefined;
  return read?.kind === 'number' ? read.value : Number.NaN;
}

/**
 * Whether the prices of a table are for all pieces of a line. Items that were sold in different quantities decide: if
 * their price rises with the quantity, it is for all pieces. Without such items, the headers decide.
 */
export function arePricesOfLines(
  table: TriedTable,
  columns: { readonly item: number | undefined; readonly quantity: number; readonly price: number },
): boolean {
  const { headers } = table;
  const first = new Map<string, { readonly quantity: number; readonly price: number }>();
  let ofLines = 0;
  let ofPieces = 0;
  for (const row of columns.item === undefined ? [] : table.firstValues()) {
    const quantity = numberIn(row[columns.quantity]);
    const price = numberIn(row[columns.price]);
    const item = String(row[columns.item ?? -1] ?? '').trim();
    if (item === '' || !(quantity > 0) || !(price > 0)) continue;
    const known = first.get(item);
    if (known === undefined) first.set(item, { quantity, price });
    else if (known.quantity !== quantity) {
      if (Math.abs(known.price - price) < 0.005) ofPieces += 1;
      else if (Math.abs(known.price / known.quantity - price / quantity) < 0.01) ofLines += 1;
    }
  }
  if (ofLines + ofPieces > 0) return ofLines > ofPieces;
  const isNamedSo = ofWholeLine.includes(headers[columns.price]?.words ?? '');
  return isNamedSo && headers.some(({ words }) => besideIt.includes(words));
}
