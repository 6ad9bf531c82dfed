import type { RawTab } from './cell';
import type { FieldOf, TableKind } from './fields';
import { type HeaderText, readHeader } from './header-text';
import { isHeading } from './headings';
import { type Assigned, type Assignment, assignColumns } from './recognition/assign-columns';
import type { Layout } from './recognition/layout';
import { otherHeadings } from './recognition/other-tables';
import { TabShape } from './recognition/tab-shape';
import { TriedTable } from './recognition/tried-table';

/** Where the header of a tab is and what its columns were taken for. */
export interface HeaderFound {
  readonly headerRow: number;
  readonly headers: readonly HeaderText[];
  readonly assignments: readonly Assignment[];
}

export type RecognisedTab =
  | { readonly kind: 'empty' }
  /** A header that is understood, and nothing below it. */
  | { readonly kind: 'headerOnly'; readonly table: TableKind; readonly about: HeaderFound }
  | {
      readonly kind: TableKind;
      readonly layout: Layout<string>;
      readonly rows: number;
      readonly about: HeaderFound;
    }
  /** An order id and a date, but nothing to add up. */
  | { readonly kind: 'ordersWithoutAmount'; readonly rows: number; readonly about: HeaderFound }
  /** Visits by channel or page, of no single day. */
  | { readonly kind: 'trafficWithoutDates'; readonly rows: number; readonly about: HeaderFound }
  | { readonly kind: 'unknown'; readonly rows: number; readonly about: HeaderFound };

/** Exports put titles, dates and smaller tables above the header, rarely more than this. */
const rowsToSearch = 40;

type OrderColumns = Partial<Record<FieldOf<'orders'>, number>>;

function hasAmount({ lineAmount, orderTotal, quantity, unitPrice }: OrderColumns): boolean {
  return (
    lineAmount !== undefined ||
    orderTotal !== undefined ||
    (quantity !== undefined && unitPrice !== undefined)
  );
}

/** A lone "Jumlah" that could be pieces is the amount where nothing else is, and so is a price without pieces. */
function withAmount(assigned: Assigned): Assigned {
  const { columns, weak } = assigned;
  if (hasAmount(columns)) return assigned;
  const { quantity, unitPrice, ...others } = columns;
  const lineAmount = quantity === undefined ? unitPrice : weak.has('quantity') ? quantity : undefined;
  if (lineAmount === undefined) return assigned;
  const assignments = assigned.assignments.map((given) =>
    given.column === lineAmount ? { ...given, field: 'lineAmount' } : given,
  );
  return { ...assigned, assignments, columns: { ...others, lineAmount } };
}

/** What else of an order stands beside its id, date and amount. */
function companyOf(columns: OrderColumns): number {
  const company: readonly FieldOf<'orders'>[] = [
    'customer',
    'quantity',
    'unitPrice',
    'status',
    'currency',
    'secondStatus',
    'payment',
    'discount',
    'shipping',
    'tax',
  ];
  return company.filter((field) => columns[field] !== undefined).length;
}

/** What a table is by one header: how sure, 0 when it is nothing that is understood. */
function recogniseTable(table: TriedTable): { found: RecognisedTab; score: number } | undefined {
  const { headerRow, headers } = table;
  const others = otherHeadings(headers);
  const orders = withAmount(assignColumns(table, 'orders'));
  const columns: OrderColumns = orders.columns;
  const aboutOf = ({ assignments }: Assigned): HeaderFound => ({ headerRow, headers, assignments });
  if (columns.orderId !== undefined && columns.orderDate !== undefined) {
    const isSure = !orders.weak.has('orderId');
    const company = companyOf(columns);
    const isOther = isSure ? others > 1 && others > company : others > 0 || company === 0;
    if (!isOther) {
      const about = aboutOf(orders);
      const rows = table.rowCount;
      const layout = { headerRow, endRow: table.endRow, headers, columns };
      // An order id outweighs any number of words that a report of visits shares with orders.
      if (hasAmount(columns)) {
        return { found: { kind: 'orders', layout, rows, about }, score: orders.score + (isSure ? 10 : 1) };
      }
      if (isSure) return { found: { kind: 'ordersWithoutAmount', rows, about }, score: orders.score };
    }
  }
  const traffic = assignColumns(table, 'traffic');
  const { date, visits, visitors } = traffic.columns;
  const counts = visits ?? visitors;
  if (counts !== undefined && others < 2) {
    const about = aboutOf(traffic);
    const rows = table.rowCount;
    if (date !== undefined) {
      const layout = { headerRow, endRow: table.endRow, headers, columns: traffic.columns };
      return { found: { kind: 'traffic', layout, rows, about }, score: traffic.score + 1 };
    }
    if (
      isHeading(headers[counts]?.words ?? '') &&
      rows > 0 &&
      columns.orderId === undefined &&
      table.profile(counts).share('numbers') >= 0.9
    ) {
      return { found: { kind: 'trafficWithoutDates', rows, about }, score: 0.5 };
    }
  }
  return undefined;
}

/** The row that is a header where none is understood: the first with several texts. */
function likelyHeader(tab: RawTab): HeaderFound {
  const headerRow = tab.cells.findIndex(
    (row, index) =>
      index < rowsToSearch && row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length > 1,
  );
  return { headerRow, headers: headersOf(tab, headerRow), assignments: [] };
}

function headersOf(tab: RawTab, row: number): readonly HeaderText[] {
  return (tab.cells[row] ?? []).map((cell) => readHeader(typeof cell === 'string' ? cell : ''));
}

/** Finds out what a tab holds and where, from the words of its header and the values below it. */
export function recogniseTab(tab: RawTab): RecognisedTab {
  const shape = new TabShape(tab);
  const filled = shape.filledRows(0);
  if (filled === 0) return { kind: 'empty' };
  let best: { found: RecognisedTab; score: number } | undefined;
  /** The row behind the table that was found: what comes after it is another table. */
  let bestEnd = tab.cells.length;
  const last = Math.min(tab.cells.length, rowsToSearch);
  for (let headerRow = 0; headerRow < last && headerRow < bestEnd; headerRow += 1) {
    const headers = headersOf(tab, headerRow);
    if (headers.filter((header) => header.words !== '').length < 2) continue;
    const tried = recogniseTable(new TriedTable(shape, headerRow, headers));
    if (tried === undefined || tried.score <= (best?.score ?? 0)) continue;
    best = tried;
    const { found } = tried;
    if ('layout' in found) bestEnd = found.layout.endRow;
  }
  if (best === undefined) return { kind: 'unknown', rows: filled, about: likelyHeader(tab) };
  const { found } = best;
  if ('layout' in found && found.rows === 0) {
    return { kind: 'headerOnly', table: found.kind, about: found.about };
  }
  return found;
}
