import { type Cell, type CellPlace, placeInSheet, type RawTab } from '../../../cells/cell';
import { signOfFormat } from '../../../cells/format-sign';
import type { FieldOf } from '../../../vocabulary/fields';
import { cellFinding, type Finding } from '../../findings/finding';
import type { Layout } from '../../recognition/layout';
import { currencyOfSign, readCurrency } from '../money';

/** A tab of orders with the columns of its fields. */
export interface OrdersSource {
  readonly tab: RawTab;
  readonly layout: Layout<FieldOf<'orders'>>;
}

/** The currency of each row of a tab, from the currency column, the amounts, or their header. */
export interface Currencies {
  /** The currency of rows without one of their own. */
  readonly usual: string | undefined;
  /** How many rows name each currency. */
  readonly rows: ReadonlyMap<string, number>;
  /** The column that the currency is read from. */
  readonly column: number;
  /** The first row with a currency beside its amount, if only the amounts name a currency; else -1. */
  readonly signRow: number;
  readonly of: (row: number) => string | undefined;
}

/** Reads the currency beside an amount: from the text ("Rp 12.000", "20 €"), or for a number from the cell's format. */
export class SignReader {
  private readonly known = new Map<string, string | undefined>();
  private readonly formats = new Map<string, string | undefined>();

  private formatAt: ((place: CellPlace) => string) | undefined;

  constructor(
    private readonly tab: RawTab,
    /** The columns of amounts. Their formats are read together. */
    private readonly columns: readonly number[],
  ) {}

  at(place: CellPlace): string | undefined {
    const cell = this.tab.cells[place.row]?.[place.column];
    return typeof cell === 'number' ? this.ofFormat(place) : this.ofText(cell);
  }

  private ofFormat(place: CellPlace): string | undefined {
    const { tab, formats } = this;
    this.formatAt ??= tab.formatsIn?.(this.columnsOfSheet());
    if (this.formatAt === undefined) return undefined;
    const format = this.formatAt(placeInSheet(tab, place));
    if (!formats.has(format)) formats.set(format, currencyOfSign(signOfFormat(format)));
    return formats.get(format);
  }

  /** If the tab was rearranged (src/tables/tidy), the cells of one column may come from several columns of the sheet. */
  private columnsOfSheet(): readonly number[] {
    const { tab, columns } = this;
    if (tab.origin === undefined) return columns;
    const places = tab.cells.flatMap((_, row) => columns.map((column) => placeInSheet(tab, { row, column })));
    return [...new Set(places.map(({ column }) => column))];
  }

  private ofText(cell: Cell | undefined): string | undefined {
    if (typeof cell !== 'string') return undefined;
    let from = 0;
    let to = cell.length;
    while (from < to && !isDigit(cell.charCodeAt(from))) from += 1;
    while (to > from && !isDigit(cell.charCodeAt(to - 1))) to -= 1;
    // A text without a digit is no amount.
    if (from === to) return undefined;
    return (
      (from === 0 ? undefined : this.code(cell.slice(0, from))) ??
      (to === cell.length ? undefined : this.code(cell.slice(to)))
    );
  }

  private code(beside: string): string | undefined {
    if (!this.known.has(beside)) {
      this.known.set(beside, currencyOfSign(beside.replace(/[\s()+.,%-]/g, '')));
    }
    return this.known.get(beside);
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Remembered, because each tab is asked twice: for the main currency of all tabs, and when it is read. */
const known = new WeakMap<RawTab, { readonly layout: OrdersSource['layout']; readonly found: Currencies }>();

/** Counts which currencies the rows of a tab name. */
export function currenciesOf(source: OrdersSource): Currencies {
  const { tab, layout } = source;
  const before = known.get(tab);
  if (before?.layout === layout) return before.found;
  const found = countCurrencies(source);
  known.set(tab, { layout, found });
  return found;
}

interface Candidate {
  readonly column: number;
  readonly rows: Map<string, number>;
  firstRow: number;
}

function countCurrencies({ tab, layout }: OrdersSource): Currencies {
  const { columns, headers } = layout;
  const amounts = [columns.lineAmount, columns.orderTotal, columns.unitPrice].filter(
    (column) => column !== undefined,
  );
  const inHeader = amounts.map((column) => headers[column]?.currency).find((code) => code !== undefined);
  const { currency } = columns;
  const signs = new SignReader(tab, amounts);
  const read = (place: CellPlace): string | undefined =>
    currency === undefined ? signs.at(place) : readCurrency(tab.cells[place.row]?.[place.column]);
  const candidates = (currency === undefined ? amounts : [currency]).map(
    (column): Candidate => ({ column, rows: new Map(), firstRow: -1 }),
  );
  for (let row = layout.headerRow + 1; row < layout.endRow; row += 1) {
    for (const candidate of candidates) {
      const code = read({ row, column: candidate.column });
      if (code === undefined) continue;
      if (candidate.firstRow < 0) candidate.firstRow = row;
      candidate.rows.set(code, (candidate.rows.get(code) ?? 0) + 1);
    }
  }
  const naming = candidates.find(({ rows }) => rows.size > 0);
  if (naming === undefined) {
    const rows = new Map(inHeader === undefined ? [] : [[inHeader, layout.endRow - layout.headerRow - 1]]);
    return { usual: inHeader, rows, column: currency ?? amounts[0] ?? -1, signRow: -1, of: () => undefined };
  }
  const { column, rows, firstRow } = naming;
  const signRow = currency === undefined && inHeader === undefined ? firstRow : -1;
  return { usual: inHeader ?? mostFrequent(rows), rows, column, signRow, of: (row) => read({ row, column }) };
}

function mostFrequent(rows: ReadonlyMap<string, number>): string | undefined {
  const [most] = [...rows].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** The currency of most rows of orders. It is the main currency unless the owner chooses another. */
export function mainCurrencyOf(sources: readonly OrdersSource[]): string | undefined {
  const rows = new Map<string, number>();
  for (const source of sources) {
    for (const [code, count] of currenciesOf(source).rows) rows.set(code, (rows.get(code) ?? 0) + count);
  }
  return mostFrequent(rows);
}

/** A finding about a tab whose currency is known only from signs beside the amounts. */
export function signFindings({ tab, layout }: OrdersSource, found: Currencies): readonly Finding[] {
  const { usual, signRow: row, column } = found;
  if (row < 0 || usual === undefined) return [];
  return [cellFinding('currencyFromSign', tab, layout.headerRow, { row, column, text: usual }, 0)];
}
