import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readDateText } from '../../cells/date-text';
import { type HeaderText, plainWords, readHeader } from '../../cells/header-text';
import { type FieldOf, type TableKind, tableKinds } from '../../vocabulary/fields';
import { Marker } from '../../vocabulary/markers';
import type { TabChoices } from '../shop';
import { type Assigned, type Assignment, assignChosen, assignColumns } from './assign-columns';
import type { ColumnProfile } from './column-profile';
import { isCreditTab } from './credit-tabs';
import { withFullId } from './full-order-id';
import { headerFingerprint } from './header-fingerprint';
import { isHeaderOf } from './header-matches';
import type { Layout } from './layout';
import { arePricesOfLines } from './line-prices';
import { kindsNamed } from './named-kind';
import { otherHeadings } from './other-tables';
import { isOfPurchases } from './purchases';
import { rowsToSearch } from './rows-to-search';
import { TabShape } from './tab-shape';
import { scoreOf, scoreOfColumns } from './table-needs';
import { TriedTable } from './tried-table';

/** The header of a tab and the fields of its columns. */
export interface HeaderFound {
  readonly headerRow: number;
  readonly headers: readonly HeaderText[];
  readonly assignments: readonly Assignment[];
}

export type RecognisedTab =
  | { readonly kind: 'empty' }
  /** A header that was recognised, without rows below it. */
  | { readonly kind: 'headerOnly'; readonly table: TableKind; readonly about: HeaderFound }
  | {
      readonly kind: TableKind;
      readonly layout: Layout<string>;
      readonly rows: number;
      readonly about: HeaderFound;
    }
  /** Orders with an id and a date, but no column of amounts. */
  | { readonly kind: 'ordersWithoutAmount'; readonly rows: number; readonly about: HeaderFound }
  /** What the shop itself bought, or abandoned checkouts. */
  | { readonly kind: 'purchases' | 'abandoned'; readonly rows: number; readonly about: HeaderFound }
  /** Visits by channel or page, without a date. */
  | { readonly kind: 'trafficWithoutDates'; readonly rows: number; readonly about: HeaderFound }
  /** The owner chose not to use the tab. */
  | { readonly kind: 'leftOut'; readonly rows: number; readonly about: HeaderFound }
  | { readonly kind: 'unknown'; readonly rows: number; readonly about: HeaderFound };

/**
 * A lower row may be a row of values. It is taken for the header only if its score exceeds that of the row above by
 * this margin.
 */
const margin = 0.5;

type OrderColumns = Partial<Record<FieldOf<'orders'>, number>>;

function hasAmount({ lineAmount, orderTotal, quantity, unitPrice }: OrderColumns): boolean {
  return (
    lineAmount !== undefined ||
    orderTotal !== undefined ||
    (quantity !== undefined && unitPrice !== undefined)
  );
}

/**
 * If no column was recognised as the amount, another one is: first "Jumlah", which means quantity or amount; then the
 * unit price, if there is no quantity.
 */
function withAmount(assigned: Assigned): Assigned {
  const { columns, weak } = assigned;
  if (hasAmount(columns)) return assigned;
  const { quantity, unitPrice, ...others } = columns;
  const lineAmount = quantity === undefined ? unitPrice : weak.has('quantity') ? quantity : undefined;
  if (lineAmount === undefined) return assigned;
  const assignments = assigned.assignments.map((given) =>
    given.column === lineAmount ? { ...given, field: 'lineAmount' } : given,
  );
  const stillWeak = quantity === undefined ? weak : new Set([...weak, 'lineAmount']);
  return { ...assigned, assignments, weak: stillWeak, columns: { ...others, lineAmount } };
}

/** In a tab with refunds only, the date, amount and quantity of the refund are those of the row. */
function withRefunds(assigned: Assigned, { name }: RawTab): Assigned {
  if (!isCreditTab(name)) return assigned;
  const { orderDate, refundDate, refund, quantity, returnedQuantity } = assigned.columns;
  let found = assigned;
  if (orderDate === undefined && refundDate !== undefined) found = renamed(found, 'refundDate', 'orderDate');
  if (!hasAmount(found.columns) && refund !== undefined) found = renamed(found, 'refund', 'lineAmount');
  if (quantity === undefined && returnedQuantity !== undefined) {
    found = renamed(found, 'returnedQuantity', 'quantity');
  }
  return found;
}

/** If the price is for all pieces of a line, it is the line's amount. */
function withLinePrice(assigned: Assigned, table: TriedTable): Assigned {
  const { unitPrice, quantity, lineAmount, orderTotal, sku, product } = assigned.columns;
  if (unitPrice === undefined || quantity === undefined) return assigned;
  if (lineAmount !== undefined || orderTotal !== undefined) return assigned;
  const columns = { item: sku ?? product, quantity, price: unitPrice };
  return arePricesOfLines(table, columns) ? renamed(assigned, 'unitPrice', 'lineAmount') : assigned;
}

const promoters = new Marker('promoters', 'within');

/**
 * Decides what a column "Score" means. Beside a column with the kind of survey, each row has a score of its kind.
 * Beside headers about promoters it is the Net Promoter Score.
 */
function withScore(assigned: Assigned, headers: readonly HeaderText[]): Assigned {
  const { kind, score, rating, npsScore } = assigned.columns;
  if (kind !== undefined && score === undefined && rating !== undefined && assigned.weak.has('rating')) {
    return renamed(assigned, 'rating', 'score');
  }
  const isOfPromoters = headers.some(({ words }) => promoters.test(words));
  return kind === undefined && score !== undefined && npsScore === undefined && isOfPromoters
    ? renamed(assigned, 'score', 'npsScore')
    : assigned;
}

function renamed(assigned: Assigned, field: string, as: string): Assigned {
  const { [field]: column, ...others } = assigned.columns;
  const assignments = assigned.assignments.map((given) =>
    given.field === field ? { ...given, field: as } : given,
  );
  return {
    ...assigned,
    assignments,
    columns: { ...others, ...(column === undefined ? {} : { [as]: column }) },
  };
}

/** How many typical columns of orders the table has besides id, date and amount. */
function supportingColumns(columns: OrderColumns): number {
  const supporting: readonly FieldOf<'orders'>[] = [
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
  return supporting.filter((field) => columns[field] !== undefined).length;
}

interface Tried {
  readonly found: RecognisedTab;
  readonly score: number;
}

/** Headers and names of tabs with abandoned checkouts, such as "recovery status". */
const abandoned = new Marker('abandoned', 'within');

const idOfOrder = new Marker('idOfOrder', 'within');

/** Whether a table is a numbered list of expenses: it has an account or a category, and no customer. */
function isOfExpenses(headers: readonly HeaderText[], { columns, weak }: Assigned): boolean {
  const isBought =
    (columns.customer !== undefined && !weak.has('customer')) ||
    [columns.quantity, columns.unitPrice, columns.shipping, columns.discount].some((at) => at !== undefined);
  if (isBought || idOfOrder.test(headers[columns.orderId ?? -1]?.words ?? '')) return false;
  return headers.some(({ words }) =>
    isHeaderOf(words, ({ kind, field }) => kind === 'costs' && field === 'category'),
  );
}

/** Tries a table as orders: it needs an order id, a date and an amount, and must not fit another kind better. */
function tryAsOrders(table: TriedTable, tab: RawTab): Tried | undefined {
  const { headerRow, headers } = table;
  const orders = withFullId(
    withAmount(withLinePrice(withRefunds(assignColumns(table, 'orders'), tab), table)),
    table,
  );
  const columns: OrderColumns = orders.columns;
  if (columns.orderDate === undefined) return undefined;
  const isAbandoned =
    headers.some(({ words }) => abandoned.test(words)) || abandoned.test(plainWords(tab.name));
  if (isAbandoned || isOfPurchases(tab, headers, orders, table)) {
    if (!hasAmount(columns)) return undefined;
    const about = { headerRow, headers, assignments: [] };
    const kind = isAbandoned ? 'abandoned' : 'purchases';
    return { found: { kind, rows: table.rowCount, about }, score: 0.4 };
  }
  if (columns.orderId === undefined) return tryAsSales(table, tab, orders);
  const isSure = !orders.weak.has('orderId');
  const supporting = supportingColumns(columns);
  const others = otherHeadings(headers);
  const isOther = isSure ? others > 1 && others > supporting : others * 3 > supporting || supporting === 0;
  if (isOther || isOfExpenses(headers, orders)) return undefined;
  const about = { headerRow, headers, assignments: orders.assignments };
  const rows = table.rowCount;
  // A report of visits shares many headers with orders. With an order id, the table is orders anyway.
  if (hasAmount(columns)) {
    const layout = { headerRow, endRow: table.endRow, headers, columns };
    return { found: { kind: 'orders', layout, rows, about }, score: orders.score + (isSure ? 10 : 1) };
  }
  return isSure ? { found: { kind: 'ordersWithoutAmount', rows, about }, score: 0.4 } : undefined;
}

/**
 * Tries a table as sales without order ids. It needs a date and one of these:
 * - quantity and price, beside a product or customer;
 * - an amount, beside a customer or beside product and quantity;
 * - in a tab of refunds: an amount.
 */
function tryAsSales(table: TriedTable, tab: RawTab, assigned: Assigned): Tried | undefined {
  const { headerRow, headers } = table;
  const { assignments, weak } = assigned;
  const columns: OrderColumns = assigned.columns;
  const isClear = (field: keyof OrderColumns): boolean => columns[field] !== undefined && !weak.has(field);
  if (!isClear('orderDate') || otherHeadings(headers) > 0 || !table.hasRows) return undefined;
  const isOfProduct = isClear('product') || isClear('sku');
  const hasPieces = columns.quantity !== undefined && columns.unitPrice !== undefined;
  const hasAmountOf = isClear('lineAmount') || isClear('orderTotal');
  const { lineAmount } = columns;
  // "Tanggal, Nama Pelanggan, Jumlah" (date, customer, quantity or amount): money, if the figures are no small counts.
  const isPaid =
    isClear('customer') &&
    lineAmount !== undefined &&
    !hasAmountOf &&
    headers.filter(({ words }) => words !== '').length <= columnsOfList &&
    isMoney(table.profile(lineAmount));
  const isSale =
    isPaid ||
    (hasPieces && (isOfProduct || isClear('customer'))) ||
    (hasAmountOf && ((isClear('quantity') && isOfProduct) || isClear('customer')));
  if (!isSale && !(hasAmountOf && isCreditTab(tab.name))) return undefined;
  const about = { headerRow, headers, assignments };
  const layout = { headerRow, endRow: table.endRow, headers, columns };
  return { found: { kind: 'orders', layout, rows: table.rowCount, about }, score: scoreOfColumns(assigned) };
}

/** A list that an owner types by hand has at most this many columns. */
const columnsOfList = 6;

/** Whether figures are too large for quantities, or have cents. */
function isMoney(profile: ColumnProfile): boolean {
  return profile.share('numbers') >= 0.9 && (profile.median > 20 || !profile.isWhole) && !profile.isRowNumber;
}

/** Tries a table as visits: it needs counts of visits, visitors or page views. */
function tryAsTraffic(table: TriedTable, isNamed: boolean): Tried | undefined {
  const { headerRow, headers } = table;
  const traffic = assignColumns(table, 'traffic');
  const { date, visits, visitors, pageViews, productViews } = traffic.columns;
  const counts = visits ?? visitors ?? pageViews ?? productViews;
  if (counts === undefined) return undefined;
  const about = { headerRow, headers, assignments: traffic.assignments };
  const rows = table.rowCount;
  const score = scoreOfColumns(traffic) + (isNamed ? 0.75 : 0);
  if (date !== undefined) {
    const layout = { headerRow, endRow: table.endRow, headers, columns: traffic.columns };
    return { found: { kind: 'traffic', layout, rows, about }, score };
  }
  const isWithoutDates =
    (visits ?? visitors) === counts &&
    isHeaderOf(headers[counts]?.words ?? '', ({ kind }) => kind === 'traffic') &&
    rows > 0 &&
    table.profile(counts).share('numbers') >= 0.9;
  return isWithoutDates ? { found: { kind: 'trafficWithoutDates', rows, about }, score: 0.5 } : undefined;
}

const otherKinds = tableKinds.filter((kind) => kind !== 'orders' && kind !== 'traffic');

/** The kind of table that the columns below one header row score highest for. */
function recogniseTable(table: TriedTable, tab: RawTab, named: ReadonlySet<TableKind>): Tried | undefined {
  const { headerRow, headers } = table;
  const orders = tryAsOrders(table, tab);
  if (orders?.found.kind === 'orders' && orders.score > 10) return orders;
  const tried = [tryAsTraffic(table, named.has('traffic')), orders].filter((one) => one !== undefined);
  let [best] = tried.sort((a, b) => b.score - a.score);
  for (const kind of otherKinds) {
    const assigned = withScore(assignColumns(table, kind, named.has(kind)), headers);
    const score = scoreOf(kind, { assigned, table, isNamed: named.has(kind) });
    if (score <= (best?.score ?? 0)) continue;
    const { columns, assignments } = assigned;
    const layout = { headerRow, endRow: table.endRow, headers, columns };
    best = {
      found: { kind, layout, rows: table.rowCount, about: { headerRow, headers, assignments } },
      score,
    };
  }
  return best;
}

/** The likely header of a tab that was not recognised: the first row with several texts. */
function likelyHeader(tab: RawTab): HeaderFound {
  const headerRow = tab.cells.findIndex(
    (row, index) =>
      index < rowsToSearch && row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length > 1,
  );
  return { headerRow, headers: headersOf(tab, headerRow), assignments: [] };
}

/** Whether a row may be a header: at least two words, and few numbers or dates. */
export function isHeaderLike(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isEmptyCell(cell));
  const words = filled.filter(
    (cell) => typeof cell === 'string' && /\p{L}/u.test(cell) && readDateText(cell).kind === 'notDate',
  );
  return words.length > 1 && words.length > filled.length * 0.6;
}

function headersOf(tab: RawTab, row: number): readonly HeaderText[] {
  return (tab.cells[row] ?? []).map((cell) => readHeader(typeof cell === 'string' ? cell : ''));
}

/** Assigns the columns of a tab of which the owner chose only the kind. */
function withinKind(table: TriedTable, kind: TableKind): Assigned {
  const assigned = assignColumns(table, kind, true);
  return kind === 'orders'
    ? withAmount(assigned)
    : kind === 'surveys'
      ? withScore(assigned, table.headers)
      : assigned;
}

/** The kind that the owner chose for a tab with this header. */
function chosenByOwner(shape: TabShape, choices: TabChoices): RecognisedTab | undefined {
  const { tab } = shape;
  const last = Math.min(tab.cells.length, rowsToSearch);
  for (let headerRow = 0; headerRow < last; headerRow += 1) {
    const headers = headersOf(tab, headerRow);
    const choice = choices.get(headerFingerprint(headers));
    if (choice === undefined) continue;
    const endRow = shape.endOfTable(headerRow);
    const rows = shape.filledRows(headerRow + 1, endRow);
    if (choice.use === 'leaveOut') {
      return { kind: 'leftOut', rows, about: { headerRow, headers, assignments: [] } };
    }
    const { kind } = choice;
    const assigned =
      Object.keys(choice.columns).length > 0
        ? assignChosen(headers, choice.columns)
        : withinKind(new TriedTable(shape, headerRow, headers), kind);
    const { columns, assignments } = assigned;
    const about = { headerRow, headers, assignments };
    if (rows === 0) return { kind: 'headerOnly', table: kind, about };
    if (kind === 'orders' && !hasAmount(columns)) return { kind: 'ordersWithoutAmount', rows, about };
    if (kind === 'traffic' && columns.date === undefined) return { kind: 'trafficWithoutDates', rows, about };
    return { kind, layout: { headerRow, endRow, headers, columns }, rows, about };
  }
  return undefined;
}

/** Recognises the kind of table in a tab and the field of each column, by the header and the values below it. */
export function recogniseTab(tab: RawTab, choices?: TabChoices): RecognisedTab {
  const shape = new TabShape(tab);
  const filled = shape.filledRows(0);
  if (filled === 0) return { kind: 'empty' };
  const chosen = choices === undefined || choices.size === 0 ? undefined : chosenByOwner(shape, choices);
  if (chosen !== undefined) return chosen;
  const named = kindsNamed(tab.name);
  let best: Tried | undefined;
  /** The row after the table that was found. Another table may follow, which is not searched. */
  let bestEnd = tab.cells.length;
  const last = Math.min(tab.cells.length, rowsToSearch);
  for (let headerRow = 0; headerRow < last && headerRow < bestEnd; headerRow += 1) {
    if (!isHeaderLike(tab.cells[headerRow] ?? [])) continue;
    const headers = headersOf(tab, headerRow);
    const tried = recogniseTable(new TriedTable(shape, headerRow, headers), tab, named);
    if (tried === undefined || tried.score <= (best === undefined ? 0 : best.score + margin)) continue;
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
