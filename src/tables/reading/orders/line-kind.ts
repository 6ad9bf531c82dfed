import { type Cell, isEmptyCell } from '../../../cells/cell';
import { readDateText } from '../../../cells/date-text';
import { readFlag } from '../../../cells/flag-text';
import { plainWords } from '../../../cells/header-text';
import { readStatus } from '../../../cells/status-words';
import { countsAsSale, type OrderStatus } from '../../../kpi/order-status';
import { Marker } from '../../../vocabulary/markers';
import { type Finding, FindingCounter } from '../../findings/finding';
import type { OrdersSource } from './currency';
import { isFlagColumn } from './flag-column';
import { type LineKind, lineKinds } from './orders';
import { isPending, pendingColumns } from './pending-payments';

const cashOnDelivery = new Marker('cashOnDelivery', 'within');
/** "Closed" has opposite meanings: Magento closes refunded orders, other platforms close completed ones. */
const closed = new Marker('closed', 'alone');
const onItsWay = new Marker('onItsWay', 'within');
const noStatus = new Marker('noStatus', 'alone');

/** Whether a cell has a date, unlike "-" or "not cancelled". */
function isDay(cell: Cell | undefined): boolean {
  return cell instanceof Date || (typeof cell === 'string' && readDateText(cell).kind !== 'notDate');
}

/** Finds the kind of a line (sale, cancelled, returned …) from statuses, flags, dates and payment in its row. */
export class LineKinds {
  private readonly known = new Map<Cell, OrderStatus | undefined>();
  private readonly onTheirWay = new Map<Cell, boolean>();
  private readonly silent = new Map<Cell, boolean>();
  readonly statusColumns: readonly number[];
  private readonly flagColumns: readonly { readonly column: number; readonly status: OrderStatus }[];
  private readonly cancelledColumn: number;
  private readonly shippedColumn: number;
  private readonly paymentColumn: number;
  private readonly paymentIsFlag: boolean;
  private readonly twoMeanings: FindingCounter;
  private readonly closedIsRefunded: boolean;
  /** The columns of statuses in which "pending" means that the payment is pending. */
  private readonly pendingIsUnpaid: ReadonlySet<number>;

  constructor(source: OrdersSource) {
    const { tab, layout } = source;
    const { columns, headers } = layout;
    this.statusColumns = [columns.status, columns.secondStatus].filter((column) => column !== undefined);
    const { isCancelled, isRefunded, refund } = columns;
    this.flagColumns = [
      ...(isCancelled === undefined ? [] : [{ column: isCancelled, status: 'cancelled' as const }]),
      ...(isRefunded === undefined ? [] : [{ column: isRefunded, status: 'refunded' as const }]),
      ...(refund === undefined || !isFlagColumn(source, refund)
        ? []
        : [{ column: refund, status: 'refunded' as const }]),
    ];
    this.cancelledColumn = columns.cancelledAt ?? -1;
    this.shippedColumn = columns.shippedAt ?? columns.deliveredAt ?? -1;
    this.paymentColumn = columns.payment ?? -1;
    this.paymentIsFlag = headers[this.paymentColumn]?.words === 'cod';
    this.twoMeanings = new FindingCounter('statusOfTwoMeanings', tab, layout.headerRow);
    this.pendingIsUnpaid = pendingColumns(source, this.statusColumns);
    this.closedIsRefunded = hasCompletedBesideClosed(source, this.statusColumns);
  }

  private status(cell: Cell): OrderStatus | undefined {
    if (!this.known.has(cell)) {
      const isClosed = this.closedIsRefunded && closed.test(plainWords(String(cell)));
      this.known.set(cell, isClosed ? 'refunded' : readStatus(String(cell)));
    }
    return this.known.get(cell);
  }

  /** Whether a cell is blank or says that there is no status. */
  private isSilent(cell: Cell | undefined): boolean {
    if (cell === undefined || isEmptyCell(cell)) return true;
    let found = this.silent.get(cell);
    if (found === undefined) {
      const words = plainWords(String(cell));
      found = words === '' || noStatus.test(words);
      this.silent.set(cell, found);
    }
    return found;
  }

  /** Whether the tab has a column that says whether orders were cancelled, returned or paid. */
  get hasStatus(): boolean {
    return this.statusColumns.length > 0 || this.flagColumns.length > 0 || this.cancelledColumn >= 0;
  }

  /** Whether the tab marks cancelled orders. Then a credit is a refund and not a cancelled order. */
  get marksCancelled(): boolean {
    const hasFlag = this.flagColumns.some(({ status }) => status === 'cancelled');
    return this.statusColumns.length > 0 || hasFlag || this.cancelledColumn >= 0;
  }

  /** The first column with an unknown status, or undefined. */
  unknownColumn(cells: readonly Cell[]): number | undefined {
    for (const column of this.statusColumns) {
      const cell = cells[column];
      if (cell !== undefined && !this.isSilent(cell) && this.status(cell) === undefined) return column;
    }
    return undefined;
  }

  /** The kind that a row states; undefined if it states none. Often only the first line of an order has a status. */
  of(cells: readonly Cell[], row: number): LineKind | 'draft' | 'unpaid' | undefined {
    if (!this.hasStatus) return undefined;
    let isStated = false;
    let isSent = false;
    let isReturned = false;
    let isDraft = false;
    let isUnpaid = false;
    let isDone = isDay(cells[this.shippedColumn]);
    let isCancelled = isDay(cells[this.cancelledColumn]);
    let isSale = true;
    for (const { column, status } of this.flagColumns) {
      if (readFlag(cells[column]) !== true) continue;
      isStated = true;
      if (status === 'cancelled') isCancelled = true;
      else isSale = false;
    }
    for (const column of this.statusColumns) {
      const cell = cells[column];
      if (cell === undefined || this.isSilent(cell)) continue;
      isStated = true;
      const status = this.status(cell);
      if (status === undefined) continue;
      if (this.closedIsRefunded && status === 'refunded' && closed.test(plainWords(String(cell)))) {
        this.twoMeanings.add(row, column, cell);
      }
      if (status === 'unpaid' || (status === 'placed' && this.isPendingPayment(column, cell)))
        isUnpaid = true;
      if (status === 'completed' || (status === 'paid' && this.isOnItsWay(cell))) isDone = true;
      if (sent.has(status)) isSent = true;
      if (status === 'returned') isReturned = true;
      if (status === 'cancelled') isCancelled = true;
      if (status === 'draft') isDraft = true;
      if (!countsAsSale(status) && status !== 'unpaid') isSale = false;
    }
    if (!isStated && !isCancelled) return undefined;
    // A row may have the statuses of an order and its invoice. A sent order with a draft of its invoice is no draft.
    if (isDraft && !isSent) return 'draft';
    if (isReturned) return lineKinds.returned;
    if (isCancelled) {
      const wasSent = isSent || isDay(cells[this.shippedColumn]);
      return wasSent && this.isCashOnDelivery(cells) ? lineKinds.returned : lineKinds.cancelled;
    }
    if (!isSale) return lineKinds.returned;
    // An unpaid order that was sent is a sale: it is paid on delivery or on account.
    return isUnpaid && !isDone && !this.isCashOnDelivery(cells) ? 'unpaid' : lineKinds.sale;
  }

  private isPendingPayment(column: number, cell: Cell): boolean {
    return this.pendingIsUnpaid.has(column) && isPending(cell);
  }

  private isOnItsWay(cell: Cell): boolean {
    let found = this.onTheirWay.get(cell);
    if (found === undefined) {
      found = onItsWay.test(plainWords(String(cell)));
      this.onTheirWay.set(cell, found);
    }
    return found;
  }

  /** With cash on delivery, an order that was sent and then cancelled was not accepted at the door: it is a return. */
  private isCashOnDelivery(cells: readonly Cell[]): boolean {
    const cell = cells[this.paymentColumn];
    if (cell === undefined) return false;
    const words = plainWords(String(cell));
    return this.paymentIsFlag ? readFlag(cell) === true || words === 'cod' : cashOnDelivery.test(words);
  }

  findings(): readonly Finding[] {
    return this.twoMeanings.findings();
  }
}

const done = new Marker('done', 'alone');
const sent: ReadonlySet<OrderStatus> = new Set(['paid', 'completed']);

/** Whether a column has "closed" and another word for completed. Then "closed" means refunded. */
function hasCompletedBesideClosed({ tab, layout }: OrdersSource, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const words = new Set<string>();
    for (let row = layout.headerRow + 1; row < layout.endRow; row += 1) {
      const cell = tab.cells[row]?.[column];
      if (typeof cell === 'string' && cell !== '') words.add(cell);
      // A column with so many different texts has no statuses.
      if (words.size > 200) return false;
    }
    const plain = [...words].map(plainWords);
    return plain.some((word) => closed.test(word)) && plain.some((word) => done.test(word));
  });
}
