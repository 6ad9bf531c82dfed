import { type Cell, isEmptyCell, nameInSheet, type RawTab } from '../../../cells/cell';
import { isFillerCell } from '../../../cells/flag-text';
import { isMasked } from '../../../cells/guest';
import { hasLostDigits } from '../../../cells/order-id';
import type { FieldOf } from '../../../vocabulary/fields';
import { type Finding, type FindingCode, FindingCounter } from '../../findings/finding';
import type { Refusal } from '../../findings/refusal';
import { orderCountColumn } from '../../recognition/order-counts';
import { isDescription, isTotalRow, otherTableFindings } from '../../recognition/table-rows';
import { DayColumn, type IdCodes, NumberNotation, type ReadingRules } from '../column-reader';
import type { Money } from '../money';
import { sumRows } from '../sum-rows';
import { ConvertedLines } from './converted-lines';
import { currenciesOf, type OrdersSource, signFindings } from './currency';
import { CustomerNames } from './customer-names';
import { LineKinds } from './line-kind';
import { OrderAmounts } from './order-amount';
import { type OrderFacts, type OrderWordCodes, readFacts } from './order-facts';
import { isRefundKind, type LineKind, lineKinds, OrderColumns, type OrderLine } from './orders';
import { readsUpward } from './reading-direction';
import { RefundReader } from './refunds';
import { RowTypes } from './row-type';
import { separateOrders } from './separate-orders';
import { draftStated, nothingStated, settleLines, unpaidStated } from './settle-lines';
import { removeSharedCustomers } from './shared-customer';

/** The codes that all tabs share: an order, customer or word has the same code in each tab. */
export interface SharedCodes {
  readonly orders: IdCodes;
  readonly customers: IdCodes;
  readonly words: OrderWordCodes;
}

/** One tab of orders as columns. */
export interface OrdersTab {
  readonly source: OrdersSource;
  readonly lines: OrderColumns;
  readonly facts: OrderFacts;
  /** Whether the tab has a column that says whether orders were cancelled, returned or paid. */
  readonly hasStatus: boolean;
  /** Whether its ids start again on other days, such as receipts numbered from 1 each day. */
  readonly restarts: boolean;
  /** Whether each row is a sum of several orders. */
  readonly sumsUp: boolean;
  readonly hasQuantity: boolean;
  readonly hasMerchandise: boolean;
  /** Filled rows, including those of other tables in the tab. */
  readonly rowsFilled: number;
  /** How many rows did not become lines. A finding explains each. */
  readonly rowsExplained: number;
  readonly findings: readonly Finding[];
  /** Why the tab has no sales at all; undefined if it has some. */
  readonly refusal: Refusal | undefined;
}

/** The columns that a row is read from; -1 for one that the tab does not have. */
interface Places {
  readonly id: number;
  readonly date: number;
  readonly customer: number;
}

/** Columns of figures. Together they show whether the table writes decimals with a point or a comma. */
const figures: readonly FieldOf<'orders'>[] = [
  'lineAmount',
  'orderTotal',
  'unitPrice',
  'discount',
  'shipping',
  'tax',
  'refund',
];

/** A counter for each reason why a row is not used, or is used but incomplete. */
function findingCounters(tab: RawTab, headerRow: number) {
  const counter = (code: FindingCode): FindingCounter => new FindingCounter(code, tab, headerRow);
  return {
    notUsed: {
      missingOrderId: counter('missingOrderId'),
      unreadDate: counter('unreadDate'),
      unreadAmount: counter('unreadAmount'),
      otherCurrency: counter('otherCurrency'),
      totalRows: counter('totalRows'),
      noSales: counter('noSales'),
      descriptionRows: counter('descriptionRows'),
    },
    used: {
      unknownStatus: counter('unknownStatus'),
      missingCustomer: counter('missingCustomer'),
      maskedCustomer: counter('maskedCustomer'),
      creditLines: counter('creditLines'),
      rowsAsOrders: counter('rowsAsOrders'),
      sumsOfOrders: counter('sumsOfOrders'),
      idsWithoutDigits: counter('idsWithoutDigits'),
      linesWithoutId: counter('linesWithoutId'),
    },
  };
}

/** Marks a row in a currency without an exchange rate. */
const noRate = 'noRate';

type Counters = ReturnType<typeof findingCounters>;

/**
 * Reads a tab of orders into columns. Each filled row becomes a line or is counted by a finding. A row counts as blank
 * if it has only unchecked boxes or results of a formula that was filled down. Without a column of order ids, each row
 * is an order.
 */
export function readOrdersTab(
  source: OrdersSource,
  rules: ReadingRules,
  money: Money,
  codes: SharedCodes,
): OrdersTab {
  const { tab, layout } = source;
  const { headerRow, endRow, columns } = layout;
  const at: Places = {
    id: columns.orderId ?? -1,
    date: columns.orderDate ?? -1,
    customer: columns.customer ?? -1,
  };
  const capacity = Math.max(endRow - headerRow - 1, 0);
  const figureColumns = figures.map((field) => columns[field]).filter((column) => column !== undefined);
  const notation = new NumberNotation(tab, layout, figureColumns, rules.decimalMark);
  const amounts = new OrderAmounts(source, notation, capacity);
  const days = new DayColumn(tab, layout, at.date, rules);
  const kinds = new LineKinds(source);
  const types = new RowTypes(source);
  const customers = new CustomerNames(source, codes.customers);
  const refunds = new RefundReader(source, notation, rules);
  const currencies = currenciesOf(source);
  const converted = new ConvertedLines(source, capacity);
  const count = findingCounters(tab, headerRow);
  const { notUsed, used } = count;
  const sums = sumRows(tab, layout, rules);
  /** The kind that each line states. */
  const stated = new Uint8Array(capacity);
  const lines = new OrderColumns(capacity);
  const line: OrderLine = {
    order: -1,
    customer: -1,
    day: 0,
    kind: lineKinds.sale,
    amount: 0,
    quantity: 0,
    merchandise: 0,
  };
  /** The last order that named its currency, and this currency. */
  let namingOrder = -1;
  let currencyOfOrder: string | undefined;
  /** The last order that was left out because its currency has no exchange rate. */
  let foreignOrder = -1;
  /** The order of the last row with an id, and the cells of that row. */
  let orderAbove = -1;
  let cellsAbove: readonly Cell[] = [];
  let firstRow = -1;
  let filled = 0;
  /** Counts a row that lacks an id or date: as a total, as a description of the columns, or as lacking it. */
  const countLacking = (cells: readonly Cell[], lacks: FindingCounter, row: number, column: number): void => {
    const counter = isTotalRow(cells)
      ? notUsed.totalRows
      : isDescription(cells, tab.cells[headerRow] ?? [])
        ? notUsed.descriptionRows
        : lacks;
    counter.add(row, column, cells[column]);
  };

  const countColumn = orderCountColumn(tab, layout);
  const isUpward = readsUpward(source, notation);
  for (let step = 0; step < capacity; step += 1) {
    const row = isUpward ? endRow - 1 - step : headerRow + 1 + step;
    const cells = tab.cells[row] ?? [];
    const idCell = cells[at.id] ?? '';
    const isNamed = !isEmptyCell(idCell);
    if (!isNamed && cells.every(isFillerCell)) continue;
    filled += 1;
    if (firstRow < 0) firstRow = row;
    if (sums.has(row)) {
      notUsed.totalRows.add(row, Math.max(at.id, 0), idCell);
      continue;
    }

    if (types.isNoSale(cells)) {
      notUsed.noSales.add(row, columns.rowType ?? 0, cells[columns.rowType ?? -1]);
      continue;
    }
    const continuesAbove =
      !isNamed && at.id >= 0 && orderAbove >= 0 && isFurtherLine(cells, cellsAbove, at) && !isTotalRow(cells);
    const hasId = isNamed || continuesAbove;
    if (!hasId && at.id >= 0) {
      countLacking(cells, notUsed.missingOrderId, row, at.id);
      continue;
    }
    const order = continuesAbove ? orderAbove : isNamed ? codeOfOrder(idCell, cells, at, codes.orders) : -1;
    if (isNamed) {
      orderAbove = order;
      cellsAbove = cells;
      if (hasLostDigits(idCell)) used.idsWithoutDigits.add(row, at.id, idCell);
    } else if (continuesAbove) used.linesWithoutId.add(row, at.id);
    // Exports leave values of the whole order blank on its further lines. `line` still has them from the line above.
    const continues = hasId && lines.length > 0 && order === line.order;
    const named = currencies.of(row);
    if (named === undefined && hasId && order === foreignOrder) {
      notUsed.otherCurrency.add(row, currencies.column);
      continue;
    }
    const dateCell = cells[at.date] ?? '';
    const day = continues && isEmptyCell(dateCell) ? line.day : days.read(dateCell, row);
    if (Number.isNaN(day)) {
      countLacking(cells, notUsed.unreadDate, row, at.date);
      continue;
    }
    const currency = named ?? (hasId && order === namingOrder ? currencyOfOrder : currencies.usual);
    if (named !== undefined) {
      namingOrder = order;
      currencyOfOrder = named;
    }
    const rate =
      currency === undefined || money.isMain(currency) ? undefined : (money.rateOf(currency, day) ?? noRate);
    if (rate === noRate) {
      foreignOrder = order;
      notUsed.otherCurrency.add(row, currencies.column, currency);
      continue;
    }
    const kind = kinds.of(cells, row);
    const unread = amounts.fill(cells, row, continues, line);
    if (unread !== undefined && kind === lineKinds.cancelled && isEmptyCell(cells[unread])) {
      // Some exports leave the amount of cancelled orders empty; the order still counts as placed.
      line.amount = 0;
      line.merchandise = 0;
      if (Number.isNaN(line.quantity)) line.quantity = 0;
    } else if (unread !== undefined) {
      const isSum = at.id < 0 && isTotalRow(cells);
      (isSum ? notUsed.totalRows : notUsed.unreadAmount).add(row, unread, cells[unread]);
      continue;
    }

    const customer = customers.read(cells);
    if (customer >= 0 || !continues || !isEmptyCell(cells[at.customer])) line.customer = customer;
    const isRefund = types.isRefund(cells);
    if (isRefund) {
      line.quantity = -Math.abs(line.quantity);
      line.amount = -Math.abs(line.amount);
      line.merchandise = -Math.abs(line.merchandise);
    }
    const isCredit = isRefund || line.quantity < 0 || line.amount < 0;
    const unknown = kind === undefined || isCredit ? undefined : kinds.unknownColumn(cells);
    if (unknown !== undefined) used.unknownStatus.add(row, unknown, cells[unknown]);
    if (!hasId && countColumn >= 0) used.sumsOfOrders.add(row, countColumn, cells[countColumn]);
    else if (!hasId) used.rowsAsOrders.add(row, at.date);
    line.order = hasId ? order : codes.orders.fresh();
    line.day = day;
    line.kind = isCredit ? (isRefund ? lineKinds.refund : lineKinds.credit) : lineKinds.sale;
    lines.push(line, row);
    stated[lines.length - 1] = statedBy(kind);
    if (rate !== undefined && currency !== undefined) {
      converted.note(lines.length - 1, row, currencies.column, currency, rate);
    }
  }

  customers.complete(lines);
  const apart = separateOrders(source, lines, codes.orders);
  const settled = settleLines(source, lines, { stated, copies: apart.copies, orderCount: codes.orders.size });
  if (settled.places !== undefined) converted.move(settled.places);
  const shared = removeSharedCustomers(source, lines, codes.orders.size);
  // Where the shop's own address was removed, another column may name the customer.
  if (shared.marks !== undefined) customers.complete(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const row = lines.row[at] ?? 0;
    const cells = tab.cells[row] ?? [];
    amounts.note(cells, row, at);
    refunds.note(cells, row, at);
    if (isRefundKind(lines.kind[at])) used.creditLines.add(row, amounts.column);
    const customerCell = cells[columns.customer ?? -1];
    if ((lines.customer[at] ?? -1) >= 0 || columns.customer === undefined || shared.marks?.[at] === 1)
      continue;
    const isHidden = typeof customerCell === 'string' && isMasked(customerCell);
    if (isHidden) used.maskedCustomer.add(row, columns.customer, customerCell);
    else used.missingCustomer.add(row, columns.customer);
  }
  const orderCount = codes.orders.size;
  amounts.settle(lines, orderCount);
  const refundFindings = refunds.settle(lines, orderCount, {
    areOfLines: amounts.areOfLines,
    hasQuantity: amounts.hasQuantity,
    revenuePart: amounts.revenuePart(lines, orderCount),
  });
  if (kinds.marksCancelled) {
    for (let at = 0; at < lines.length; at += 1) {
      if (lines.kind[at] === lineKinds.credit) lines.kind[at] = lineKinds.refund;
    }
  }
  const read = readFacts(source, lines, orderCount, amounts.hasQuantity, codes.words, notation, rules);
  converted.apply(lines, read.facts);
  const otherTables = otherTableFindings(tab, layout);
  const otherRows = otherTables.reduce((sum, { rows }) => sum + rows, 0);
  const notLines = Object.values(notUsed);
  const leftOut = settled.findings.concat(apart.findings.filter(({ code }) => code === 'repeatedRows'));
  const rowsLeftOut = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  return {
    source,
    lines,
    facts: read.facts,
    hasStatus: kinds.hasStatus,
    restarts: apart.restarts,
    sumsUp: countColumn >= 0,
    hasQuantity: amounts.hasQuantity,
    hasMerchandise: amounts.hasMerchandise,
    rowsFilled: filled + otherRows,
    rowsExplained: notLines.reduce((sum, counter) => sum + counter.count, otherRows + rowsLeftOut),
    findings: withoutRepeats([
      ...[...notLines, ...Object.values(used)].flatMap((counter) => counter.findings()),
      ...otherTables,
      ...apart.findings,
      ...settled.findings,
      ...shared.findings,
      ...kinds.findings(),
      ...days.findings(),
      ...amounts.findings(),
      ...refundFindings,
      ...read.findings,
      ...converted.findings(),
      ...signFindings(source, currencies),
    ]),
    refusal: refusalFor(source, at, firstRow, lines, count, rowsLeftOut),
  };
}

function statedBy(kind: LineKind | 'draft' | 'unpaid' | undefined): number {
  switch (kind) {
    case undefined:
      return nothingStated;
    case 'draft':
      return draftStated;
    case 'unpaid':
      return unpaidStated;
    default:
      return kind;
  }
}

/** Whether a row without an id is a further line of the order above: its date and customer are blank or the same. */
function isFurtherLine(cells: readonly Cell[], above: readonly Cell[], at: Places): boolean {
  const same = (column: number): boolean => String(cells[column]) === String(above[column]);
  if (isEmptyCell(cells[at.date])) return isEmptyCell(cells[at.customer]) || same(at.customer);
  return same(at.date) && at.customer >= 0 && !isEmptyCell(cells[at.customer]) && same(at.customer);
}

/** The code of an order. If a spreadsheet rounded its long id, its date and customer are part of the id. */
function codeOfOrder(idCell: Cell, cells: readonly Cell[], at: Places, ids: IdCodes): number {
  if (!hasLostDigits(idCell)) return ids.code(idCell);
  const moment = cells[at.date];
  const when = moment instanceof Date ? moment.toISOString() : String(moment ?? '');
  const who = String(cells[at.customer] ?? '');
  return ids.code([String(idCell), when, who].join('\n'));
}

/** Removes repeated findings of columns that are read for two purposes. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ code, cell }, index) =>
      cell === '' || findings.findIndex((other) => other.code === code && other.cell === cell) === index,
  );
}

/** Why a tab has no sales at all: the reason of most rows. Undefined if it has some. */
function refusalFor(
  { tab }: OrdersSource,
  at: Places,
  firstRow: number,
  { kind, length }: OrderColumns,
  { notUsed }: Counters,
  rowsLeftOut: number,
): Refusal | undefined {
  if (firstRow < 0) return { code: 'headerOnly', tab: tab.name };
  if (kind.subarray(0, length).includes(lineKinds.sale)) return undefined;
  const linesRead = length + rowsLeftOut;
  if (linesRead > 0) return { code: 'noSales', tab: tab.name, rows: linesRead };
  const { unreadAmount, unreadDate, missingOrderId } = notUsed;
  if (unreadAmount.count >= unreadDate.count && unreadAmount.count >= missingOrderId.count) {
    return { code: 'noReadableAmount', tab: tab.name, ...unreadAmount.first };
  }
  if (unreadDate.count >= missingOrderId.count) {
    return { code: 'noReadableDate', tab: tab.name, ...unreadDate.first };
  }
  return { code: 'noOrderIds', tab: tab.name, cell: nameInSheet(tab, { row: firstRow, column: at.id }) };
}
