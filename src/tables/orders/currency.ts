import { type Cell, isEmptyCell, type RawTab } from '../cell';
import type { FieldOf } from '../fields';
import { currencyCode } from '../header-text';
import type { Layout } from '../recognition/layout';

/** The currency that a cell names, as an ISO code where it is known. */
export function readCurrency(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string' || isEmptyCell(cell)) return undefined;
  return currencyCode(cell) ?? cell.trim().toUpperCase();
}

/** The currency whose sign or code stands in an amount: "Rp 12.000", "20 €". A bare $ names none. */
function currencyOfAmount(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const sign = /^[\s(+-]*([^\d\s().,+-]+)/.exec(cell) ?? /([^\d\s().,+-]+)[\s)]*$/.exec(cell);
  return sign === null ? undefined : currencyCode(sign[1] ?? '');
}

/** Which currency the orders are in, and which one each row names. */
export interface Currencies {
  /** The currency of most lines: amounts of two currencies are never added. */
  readonly main: string | undefined;
  /** The column that says it. */
  readonly column: number;
  readonly of: (cells: readonly Cell[]) => string | undefined;
}

/** Currencies stand in a column of their own, in the amounts, or in the amounts' header. */
export function currenciesOf(
  tab: RawTab,
  layout: Layout<FieldOf<'orders'>>,
  amountColumn: number,
): Currencies {
  const { headerRow, endRow, columns, headers } = layout;
  const column = columns.currency ?? amountColumn;
  const read = columns.currency === undefined ? currencyOfAmount : readCurrency;
  const lines = new Map<string, number>();
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const code = read(tab.cells[row]?.[column]);
    if (code !== undefined) lines.set(code, (lines.get(code) ?? 0) + 1);
  }
  const [most] = [...lines].sort(([, a], [, b]) => b - a);
  const inHeader = headers[amountColumn]?.currency;
  return {
    main: most?.[0] ?? inHeader,
    column,
    of: lines.size === 0 ? () => undefined : (cells) => read(cells[column]),
  };
}
