import { type Cell, isEmptyCell, type RawTab } from '../cell';
import { currencyCode } from '../header-text';

/** The currency that a cell names, as an ISO code where it is known. */
export function readCurrency(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string' || isEmptyCell(cell)) return undefined;
  return currencyCode(cell) ?? cell.trim().toUpperCase();
}

/** The currency of most lines: the summary speaks in it, and amounts of two currencies are never added. */
export function mainCurrency(tab: RawTab, headerRow: number, column: number): string | undefined {
  const lines = new Map<string, number>();
  for (let row = headerRow + 1; row < tab.cells.length; row += 1) {
    const code = readCurrency(tab.cells[row]?.[column]);
    if (code !== undefined) lines.set(code, (lines.get(code) ?? 0) + 1);
  }
  let main: string | undefined;
  let most = 0;
  for (const [code, count] of lines) {
    if (count > most) {
      main = code;
      most = count;
    }
  }
  return main;
}
