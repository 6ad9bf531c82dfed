import type { RawTab } from './cell';
import { readHeader } from './header-text';
import type { OrderField, TableKind, TrafficField } from './header-words';
import { orderWords } from './orders/order-words';
import { type Assigned, assignColumns, TriedTable } from './recognition/assign-columns';
import type { Layout } from './recognition/layout';
import { otherHeadings } from './recognition/other-tables';
import { filledRows, hasFilledRow } from './recognition/table-rows';
import { trafficWords } from './traffic/traffic-words';

export type RecognisedTab =
  | { readonly kind: 'empty' }
  /** A header that is understood, and nothing below it. */
  | { readonly kind: 'headerOnly'; readonly table: TableKind }
  | { readonly kind: 'orders'; readonly layout: Layout<OrderField> }
  /** An order id and a date, but nothing to add up. */
  | { readonly kind: 'ordersWithoutAmount'; readonly rows: number }
  | { readonly kind: 'traffic'; readonly layout: Layout<TrafficField> }
  /** Visits by channel or page, of no single day. */
  | { readonly kind: 'trafficWithoutDates'; readonly rows: number }
  | { readonly kind: 'unknown'; readonly rows: number };

/** Exports put titles, dates and smaller tables above the header, rarely more than this. */
const rowsToSearch = 40;

type OrderColumns = Partial<Record<OrderField, number>>;

function hasAmount({ lineAmount, orderTotal, quantity, unitPrice }: OrderColumns): boolean {
  return (
    lineAmount !== undefined ||
    orderTotal !== undefined ||
    (quantity !== undefined && unitPrice !== undefined)
  );
}

/** A lone "Jumlah" that could be pieces is the amount where nothing else is, and so is a price without pieces. */
function withAmount(assigned: Assigned<OrderField>): Assigned<OrderField> {
  const { columns, weak } = assigned;
  if (hasAmount(columns)) return assigned;
  const { quantity, unitPrice, ...others } = columns;
  const lineAmount = quantity === undefined ? unitPrice : weak.has('quantity') ? quantity : undefined;
  return lineAmount === undefined ? assigned : { ...assigned, columns: { ...others, lineAmount } };
}

/** What else of an order stands beside its id, date and amount. */
function companyOf(columns: OrderColumns): number {
  const company: readonly OrderField[] = [
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
function recogniseTable(table: TriedTable): { found: RecognisedTab; score: number } {
  const { headerRow, headers } = table;
  const others = otherHeadings(headers);
  const orders = withAmount(assignColumns(table, orderWords));
  const { columns } = orders;
  if (columns.orderId !== undefined && columns.orderDate !== undefined) {
    const isSure = !orders.weak.has('orderId');
    const company = companyOf(columns);
    const isOther = isSure ? others > 1 && others > company : others > 0 || company === 0;
    if (!isOther) {
      const layout = { headerRow, endRow: table.endRow, headers, columns };
      // An order id outweighs any number of words that a report of visits shares with orders.
      if (hasAmount(columns))
        return { found: { kind: 'orders', layout }, score: orders.score + (isSure ? 10 : 1) };
      if (isSure)
        return { found: { kind: 'ordersWithoutAmount', rows: table.rowCount }, score: orders.score };
    }
  }
  const traffic = assignColumns(table, trafficWords);
  const { date, visits, visitors } = traffic.columns;
  const counts = visits ?? visitors;
  if (counts !== undefined && others < 2) {
    if (date !== undefined) {
      const layout = { headerRow, endRow: table.endRow, headers, columns: traffic.columns };
      return { found: { kind: 'traffic', layout }, score: traffic.score + 1 };
    }
    const header = headers[counts]?.words ?? '';
    const isExact = trafficWords.some(({ phrases }) => phrases.includes(header));
    if (
      isExact &&
      table.hasRows &&
      columns.orderId === undefined &&
      table.profile(counts).share('numbers') >= 0.9
    ) {
      return { found: { kind: 'trafficWithoutDates', rows: table.rowCount }, score: 0.5 };
    }
  }
  return { found: { kind: 'unknown', rows: 0 }, score: 0 };
}

/** Finds out what a tab holds and where, from the words of its header and the values below it. */
export function recogniseTab(tab: RawTab): RecognisedTab {
  const filled = filledRows(tab, 0);
  if (filled === 0) return { kind: 'empty' };
  let best: { found: RecognisedTab; score: number } = { found: { kind: 'unknown', rows: filled }, score: 0 };
  /** The row behind the table that was found: what comes after it is another table. */
  let bestEnd = tab.cells.length;
  const last = Math.min(tab.cells.length, rowsToSearch);
  for (let headerRow = 0; headerRow < last && headerRow < bestEnd; headerRow += 1) {
    const cells = tab.cells[headerRow] ?? [];
    const headers = cells.map((cell) => readHeader(typeof cell === 'string' ? cell : ''));
    if (headers.filter((header) => header.words !== '').length < 2) continue;
    const tried = recogniseTable(new TriedTable(tab, headerRow, headers));
    if (tried.score <= best.score) continue;
    best = tried;
    const { found } = tried;
    if (found.kind === 'orders' || found.kind === 'traffic') bestEnd = found.layout.endRow;
  }
  const { found } = best;
  if (found.kind !== 'orders' && found.kind !== 'traffic') return found;
  const { headerRow, endRow } = found.layout;
  return hasFilledRow(tab, headerRow + 1, endRow) ? found : { kind: 'headerOnly', table: found.kind };
}
