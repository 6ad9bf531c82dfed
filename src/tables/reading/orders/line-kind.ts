import { type Cell, isEmptyCell } from '../../../cells/cell';
import { readDateText } from '../../../cells/date-text';
import { plainWords } from '../../../cells/header-text';
import { readStatus } from '../../../cells/status-words';
import { countsAsSale, type OrderStatus } from '../../../kpi/order-status';
import type { FieldOf } from '../../../vocabulary/fields';
import type { Layout } from '../../recognition/layout';
import { type LineKind, lineKinds } from './orders';

const cashOnDelivery =
  /\b(?:cod|cash on delivery|bayar di ?tempat|(?:tunai|bayaran) semasa penghantaran|contre remboursement|paiement a la livraison)\b/;

/** Whether a cell holds a day; "-" and "not cancelled" do not. */
function isDay(cell: Cell | undefined): boolean {
  return cell instanceof Date || (typeof cell === 'string' && readDateText(cell).kind !== 'notDate');
}

/** Finds out from all that a row says about it what became of its order. */
export class LineKinds {
  private readonly known = new Map<Cell, OrderStatus | undefined>();
  readonly statusColumns: readonly number[];
  private readonly cancelledColumn: number;
  private readonly shippedColumn: number;
  private readonly paymentColumn: number;
  private readonly paymentIsFlag: boolean;

  constructor({ columns, headers }: Layout<FieldOf<'orders'>>) {
    this.statusColumns = [columns.status, columns.secondStatus].filter((column) => column !== undefined);
    this.cancelledColumn = columns.cancelledAt ?? -1;
    this.shippedColumn = columns.shippedAt ?? columns.deliveredAt ?? -1;
    this.paymentColumn = columns.payment ?? -1;
    this.paymentIsFlag = headers[this.paymentColumn]?.words === 'cod';
  }

  private status(cell: Cell): OrderStatus | undefined {
    if (!this.known.has(cell)) this.known.set(cell, readStatus(String(cell)));
    return this.known.get(cell);
  }

  /** The first column whose status nobody knows, or undefined. */
  unknownColumn(cells: readonly Cell[]): number | undefined {
    for (const column of this.statusColumns) {
      const cell = cells[column] ?? '';
      if (!isEmptyCell(cell) && this.status(cell) === undefined) return column;
    }
    return undefined;
  }

  /** Undefined where the row says nothing: it is a further line of an order, or a plain sale. */
  of(cells: readonly Cell[]): LineKind | undefined {
    if (this.statusColumns.length === 0 && this.cancelledColumn < 0) return undefined;
    let said = false;
    let isSent = false;
    let isReturned = false;
    let isCancelled = isDay(cells[this.cancelledColumn]);
    let isSale = true;
    for (const column of this.statusColumns) {
      const cell = cells[column];
      if (cell === undefined || isEmptyCell(cell)) continue;
      said = true;
      const status = this.status(cell);
      if (status === undefined) continue;
      if (sent.has(status)) isSent = true;
      if (status === 'returned') isReturned = true;
      if (status === 'cancelled') isCancelled = true;
      if (!countsAsSale(status)) isSale = false;
    }
    if (!said && !isCancelled) return undefined;
    if (isReturned) return lineKinds.returned;
    if (isCancelled) {
      const wasSent = isSent || isDay(cells[this.shippedColumn]);
      return wasSent && this.isCashOnDelivery(cells) ? lineKinds.returned : lineKinds.cancelled;
    }
    return isSale ? lineKinds.sale : lineKinds.returned;
  }

  /** Cash on delivery is paid at the door: what was sent and then cancelled came back. */
  private isCashOnDelivery(cells: readonly Cell[]): boolean {
    const cell = cells[this.paymentColumn];
    if (cell === undefined) return false;
    const words = plainWords(String(cell));
    return this.paymentIsFlag ? /^(?:yes|ya|oui|y|true|1|cod)$/.test(words) : cashOnDelivery.test(words);
  }
}

const sent: ReadonlySet<OrderStatus> = new Set(['paid', 'completed']);
