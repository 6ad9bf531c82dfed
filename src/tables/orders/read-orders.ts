import { countsAsSale } from '../../kpi/order-status';
import { type Cell, cellName, isEmptyCell, type RawTab } from '../cell';
import { dayReader, IdCodes, type ReadingRules } from '../column-reader';
import { type Finding, FindingCounter } from '../finding';
import type { OrderField } from '../header-words';
import type { Layout } from '../recognise-tab';
import type { Refusal } from '../refusal';
import { readStatus } from '../status-words';
import { mainCurrency, readCurrency } from './currency';
import { amountReader, countTotalsOnce } from './order-amount';
import { type LineKind, lineKinds, OrderColumns, type OrderLine, type Orders } from './orders';

export type OrdersRead =
  | { readonly kind: 'read'; readonly orders: Orders; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Where the columns stand that a row is read from; -1 for one that the tab does not have. */
interface Places {
  readonly id: number;
  readonly date: number;
  readonly customer: number;
  readonly status: number;
  readonly currency: number;
}

/** A finding for each way in which a row can be less than a whole order line. */
function findingCounters(tab: string) {
  return {
    missingOrderId: new FindingCounter('missingOrderId', tab),
    unreadDate: new FindingCounter('unreadDate', tab),
    unreadAmount: new FindingCounter('unreadAmount', tab),
    otherCurrency: new FindingCounter('otherCurrency', tab),
    unknownStatus: new FindingCounter('unknownStatus', tab),
    missingCustomer: new FindingCounter('missingCustomer', tab),
    creditLines: new FindingCounter('creditLines', tab),
  };
}

/** Reads what became of an order, each distinct word once. */
function statusReader(): (cell: Cell) => LineKind | undefined {
  const known = new Map<Cell, LineKind | undefined>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, lineKindOfStatus(cell));
    return known.get(cell);
  };
}

function lineKindOfStatus(cell: Cell): LineKind | undefined {
  const status = readStatus(String(cell));
  if (status === undefined) return undefined;
  if (countsAsSale(status)) return lineKinds.sale;
  return status === 'cancelled' ? lineKinds.cancelled : lineKinds.returned;
}

/**
 * Reads an orders tab into columns. Each row becomes a line or is counted by a finding; rows without any
 * content are passed over. A line whose quantity or amount is below zero is a credit.
 */
export function readOrders(tab: RawTab, layout: Layout<OrderField>, rules: ReadingRules): OrdersRead {
  const { headerRow, columns, headers } = layout;
  const at: Places = {
    id: columns.orderId ?? -1,
    date: columns.orderDate ?? -1,
    customer: columns.customer ?? -1,
    status: columns.status ?? -1,
    currency: columns.currency ?? -1,
  };
  const amounts = amountReader(tab, layout, rules);
  const readDay = dayReader(tab, headerRow, at.date, rules);
  const readKind = statusReader();
  const currency = mainCurrency(tab, headerRow, at.currency) ?? headers[amounts.amountColumn]?.currency;
  const orderCodes = new IdCodes();
  const customerCodes = new IdCodes();
  const count = findingCounters(tab.name);
  const read = new OrderColumns(
    Math.max(tab.cells.length - headerRow - 1, 0),
    amounts.amountColumn !== columns.unitPrice,
  );
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

  for (let row = headerRow + 1; row < tab.cells.length; row += 1) {
    const cells = tab.cells[row] ?? [];
    const idCell = cells[at.id] ?? '';
    if (isEmptyCell(idCell) && cells.every(isEmptyCell)) continue;
    if (firstRow < 0) firstRow = row;

    const order = orderCodes.code(idCell);
    if (order < 0) {
      count.missingOrderId.add(() => cellName(row, at.id));
      continue;
    }
    // Exports leave what belongs to the whole order blank on its further lines; `line` still holds it.
    const currencyCell = readCurrency(cells[at.currency]);
    if (currencyCell === undefined ? order === foreignOrder : currencyCell !== currency) {
      foreignOrder = order;
      count.otherCurrency.add(() => cellName(row, at.currency), currencyCell);
      continue;
    }
    const continues = read.length > 0 && order === line.order;
    const dateCell = cells[at.date] ?? '';
    const day = continues && isEmptyCell(dateCell) ? line.day : readDay(dateCell);
    if (Number.isNaN(day)) {
      count.unreadDate.add(() => cellName(row, at.date), String(dateCell));
      continue;
    }
    const unread = amounts.fill(cells, continues, line);
    if (unread !== undefined) {
      count.unreadAmount.add(() => cellName(row, unread), String(cells[unread] ?? ''));
      continue;
    }

    const customerCell = cells[at.customer] ?? '';
    if (!continues || !isEmptyCell(customerCell)) line.customer = customerCodes.code(customerCell);
    if (line.customer < 0 && at.customer >= 0) count.missingCustomer.add(() => cellName(row, at.customer));

    const isCredit = line.quantity < 0 || line.amount < 0;
    const statusCell = cells[at.status] ?? '';
    if (!isEmptyCell(statusCell)) {
      const kind = readKind(statusCell);
      if (kind === undefined && !isCredit) {
        count.unknownStatus.add(() => cellName(row, at.status), String(statusCell));
      }
      kindOfOrder = kind ?? lineKinds.sale;
    } else if (!continues) {
      kindOfOrder = lineKinds.sale;
    }
    if (isCredit) count.creditLines.add(() => cellName(row, amounts.amountColumn));
    line.kind = isCredit ? lineKinds.credit : kindOfOrder;
    line.order = order;
    line.day = day;
    read.push(line);
  }

  const refusal = refusalFor(tab, at, firstRow, read, count);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  if (amounts.amountColumn !== columns.unitPrice) countTotalsOnce(read, orderCodes.size, amounts);
  const { length } = read;
  return {
    kind: 'read',
    findings: Object.values(count).flatMap((counter) => counter.findings()),
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
      currency,
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
