import { type Cell, cellName, isEmptyCell, type RawTab } from '../cell';
import { DayColumn, IdCodes, NumberNotation, type ReadingRules } from '../column-reader';
import type { FieldOf } from '../fields';
import { type Finding, type FindingCode, FindingCounter } from '../finding';
import type { Layout } from '../recognition/layout';
import { isDescription, isTotalRow, otherTableFindings } from '../recognition/table-rows';
import type { Refusal } from '../refusal';
import { currenciesOf } from './currency';
import { isGuest } from './guest';
import { LineKinds } from './line-kind';
import { OrderAmounts } from './order-amount';
import { type LineKind, lineKinds, OrderColumns, type OrderLine, type Orders } from './orders';
import { RefundReader } from './refunds';

export type OrdersRead =
  | { readonly kind: 'read'; readonly orders: Orders; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Where the columns stand that a row is read from; -1 for one that the tab does not have. */
interface Places {
  readonly id: number;
  readonly date: number;
  readonly customer: number;
}

/** Columns of figures: each shows how the table writes numbers. */
const figures: readonly FieldOf<'orders'>[] = [
  'lineAmount',
  'orderTotal',
  'unitPrice',
  'discount',
  'shipping',
  'tax',
  'refund',
];

/** A finding for each way in which a row can be less than a whole order line. */
function findingCounters(tab: RawTab, headerRow: number) {
  const counter = (code: FindingCode): FindingCounter => new FindingCounter(code, tab, headerRow);
  return {
    missingOrderId: counter('missingOrderId'),
    unreadDate: counter('unreadDate'),
    unreadAmount: counter('unreadAmount'),
    otherCurrency: counter('otherCurrency'),
    unknownStatus: counter('unknownStatus'),
    missingCustomer: counter('missingCustomer'),
    creditLines: counter('creditLines'),
    totalRows: counter('totalRows'),
    descriptionRows: counter('descriptionRows'),
  };
}

/**
 * Reads an orders tab into columns. Each row becomes a line or is counted by a finding; rows without any
 * content are passed over. A line whose quantity or amount is below zero is a credit.
 */
export function readOrders(tab: RawTab, layout: Layout<FieldOf<'orders'>>, rules: ReadingRules): OrdersRead {
  const { headerRow, endRow, columns } = layout;
  const at: Places = {
    id: columns.orderId ?? -1,
    date: columns.orderDate ?? -1,
    customer: columns.customer ?? -1,
  };
  const capacity = Math.max(endRow - headerRow - 1, 0);
  const figureColumns = figures.map((field) => columns[field]).filter((column) => column !== undefined);
  const notation = new NumberNotation(tab, layout, figureColumns, rules.decimalMark);
  const amounts = new OrderAmounts(tab, layout, notation, capacity);
  const days = new DayColumn(tab, layout, at.date, rules);
  const kinds = new LineKinds(layout);
  const refunds = new RefundReader(tab, layout, notation, rules);
  const currencies = currenciesOf(tab, layout, amounts.column);
  const orderCodes = new IdCodes();
  const customerCodes = new IdCodes(isGuest);
  const count = findingCounters(tab, headerRow);
  const read = new OrderColumns(capacity, amounts.column !== columns.unitPrice);
  const line: OrderLine = {
    order: -1,
    customer: -1,
    day: 0,
    kind: lineKinds.sale,
    amount: 0,
    quantity: 0,
    merchandise: 0,
  };
  let kindOfOrder: LineKind = lineKinds.sale;
  /** The last order that was left out for its currency. */
  let foreignOrder = -1;
  let firstRow = -1;
  /** Totals and headings lack what an order has: only a row that does is looked at for them. */
  const countLacking = (cells: readonly Cell[], lacks: FindingCounter, row: number, column: number): void => {
    const isTotal = isTotalRow(cells);
    const counter = isTotal
      ? count.totalRows
      : isDescription(cells, tab.cells[headerRow] ?? [])
        ? count.descriptionRows
        : lacks;
    counter.add(row, column, cells[column]);
  };

  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cells = tab.cells[row] ?? [];
    const idCell = cells[at.id] ?? '';
    if (isEmptyCell(idCell) && cells.every(isEmptyCell)) continue;
    if (firstRow < 0) firstRow = row;

    const order = isEmptyCell(idCell) ? -1 : orderCodes.code(idCell);
    if (order < 0) {
      countLacking(cells, count.missingOrderId, row, at.id);
      continue;
    }
    // Exports leave what belongs to the whole order blank on its further lines; `line` still holds it.
    const continues = read.length > 0 && order === line.order;
    const dateCell = cells[at.date] ?? '';
    const currency = currencies.of(cells);
    if (currency === undefined ? order === foreignOrder : currency !== currencies.main) {
      foreignOrder = order;
      count.otherCurrency.add(row, currencies.column, currency);
      continue;
    }
    const day = continues && isEmptyCell(dateCell) ? line.day : days.read(dateCell, row);
    if (Number.isNaN(day)) {
      countLacking(cells, count.unreadDate, row, at.date);
      continue;
    }
    const unread = amounts.fill(cells, row, continues, line);
    if (unread !== undefined) {
      count.unreadAmount.add(row, unread, cells[unread]);
      continue;
    }

    const customerCell = cells[at.customer] ?? '';
    if (!continues || !isEmptyCell(customerCell)) line.customer = customerCodes.code(customerCell);
    if (line.customer < 0 && at.customer >= 0) count.missingCustomer.add(row, at.customer);

    const isCredit = line.quantity < 0 || line.amount < 0;
    const kind = kinds.of(cells);
    if (kind !== undefined) {
      const unknown = isCredit ? undefined : kinds.unknownColumn(cells);
      if (unknown !== undefined) {
        count.unknownStatus.add(row, unknown, cells[unknown]);
      }
      kindOfOrder = kind;
    } else if (!continues) {
      kindOfOrder = lineKinds.sale;
    }
    if (isCredit) count.creditLines.add(row, amounts.column);
    line.kind = isCredit ? lineKinds.credit : kindOfOrder;
    line.order = order;
    line.day = day;
    amounts.note(cells, row, read.length);
    refunds.note(cells, row, read.length);
    read.push(line);
  }

  const refusal = refusalFor(tab, at, firstRow, read, count);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  amounts.settle(read, orderCodes.size);
  const refundFindings = refunds.settle(read, orderCodes.size, amounts.areOfLines);
  const { length } = read;
  return {
    kind: 'read',
    findings: [
      ...Object.values(count).flatMap((counter) => counter.findings()),
      ...otherTableFindings(tab, layout),
      ...days.findings(),
      ...amounts.findings(),
      ...refundFindings,
    ],
    orders: {
      tab: tab.name,
      length,
      order: read.order.subarray(0, length),
      orderCount: orderCodes.size,
      customer: read.customer.subarray(0, length),
      customerCount: customerCodes.size,
      day: read.day.subarray(0, length),
      kind: read.kind.subarray(0, length),
      amount: read.amount.subarray(0, length),
      quantity: amounts.hasQuantity ? read.quantity.subarray(0, length) : undefined,
      merchandise: amounts.hasMerchandise ? read.merchandise.subarray(0, length) : undefined,
      refunds: read.refunds,
      currency: currencies.main,
      firstDay: read.firstDay,
      lastDay: read.lastDay,
    },
  };
}

/** Why a tab gives no single sale, the reason that most of its rows have. */
function refusalFor(
  tab: RawTab,
  at: Places,
  firstRow: number,
  read: OrderColumns,
  count: ReturnType<typeof findingCounters>,
): Refusal | undefined {
  if (firstRow < 0) return { code: 'headerOnly', tab: tab.name };
  if (read.lastDay !== Number.NEGATIVE_INFINITY) return undefined;
  if (read.length > 0) return { code: 'noSales', tab: tab.name, rows: read.length };
  const { unreadAmount, unreadDate, missingOrderId } = count;
  if (unreadAmount.count >= unreadDate.count && unreadAmount.count >= missingOrderId.count) {
    return { code: 'noReadableAmount', tab: tab.name, ...unreadAmount.first };
  }
  if (unreadDate.count >= missingOrderId.count) {
    return { code: 'noReadableDate', tab: tab.name, ...unreadDate.first };
  }
  return { code: 'noOrderIds', tab: tab.name, cell: cellName(firstRow, at.id) };
}
