import type { CivilDay } from '../../period/civil-day';
import type { Refund } from './refunds';

/** What a line is: sold, taken back by a credit, or part of an order that was cancelled or sent back. */
export const lineKinds = { sale: 0, credit: 1, cancelled: 2, returned: 3 } as const;

export type LineKind = (typeof lineKinds)[keyof typeof lineKinds];

/** Order lines as columns; the same index is the same line. */
export interface Orders {
  readonly tab: string;
  readonly length: number;
  /** A code for each order id, from 0. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** A code for each customer, from 0; -1 where the line names none. */
  readonly customer: Int32Array;
  readonly customerCount: number;
  readonly day: Int32Array;
  /** A LineKind each. */
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  /** Items of the line, where the tab says them. */
  readonly quantity: Float64Array | undefined;
  /** Price times quantity, where the tab has both. */
  readonly merchandise: Float64Array | undefined;
  /** What came back of orders that stay sales. */
  readonly refunds: readonly Refund[];
  /** ISO code of all amounts, undefined where the tab names none. */
  readonly currency: string | undefined;
  /** The first day with a sale. */
  readonly firstDay: CivilDay;
  /** The last day with a sale. */
  readonly lastDay: CivilDay;
}

/** One line while it is read; the reader uses a single one of it for all rows. */
export interface OrderLine {
  order: number;
  customer: number;
  day: CivilDay;
  kind: LineKind;
  amount: number;
  quantity: number;
  merchandise: number;
}

/** Collects lines into columns of a fixed capacity. */
export class OrderColumns {
  readonly order: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  readonly quantity: Float64Array;
  readonly merchandise: Float64Array;
  readonly refunds: Refund[] = [];
  length = 0;
  firstDay = Number.POSITIVE_INFINITY;
  lastDay = Number.NEGATIVE_INFINITY;

  /** Where a line has no amount of its own, its amount is its merchandise: one column serves for both. */
  constructor(capacity: number, hasOwnAmount: boolean) {
    this.order = new Int32Array(capacity);
    this.customer = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.amount = new Float64Array(capacity);
    this.quantity = new Float64Array(capacity);
    this.merchandise = hasOwnAmount ? new Float64Array(capacity) : this.amount;
  }

  push(line: OrderLine): void {
    const at = this.length;
    this.order[at] = line.order;
    this.customer[at] = line.customer;
    this.day[at] = line.day;
    this.kind[at] = line.kind;
    this.amount[at] = line.amount;
    this.quantity[at] = line.quantity;
    this.merchandise[at] = line.merchandise;
    this.length = at + 1;
    if (line.kind !== lineKinds.sale) return;
    if (line.day < this.firstDay) this.firstDay = line.day;
    if (line.day > this.lastDay) this.lastDay = line.day;
  }
}
