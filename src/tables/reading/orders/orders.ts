import type { CivilDay } from '../../../period/civil-day';
import type { WordColumn } from '../records/records';
import type { Refund } from './refunds';

/**
 * The kinds of lines:
 * - sale;
 * - credit: a negative row with an id of its own, in a tab that does not mark cancelled orders otherwise;
 * - cancelled, returned: a line of such an order;
 * - refund: a row that is a refund. Its amount is in `refunds`.
 */
export const lineKinds = { sale: 0, credit: 1, cancelled: 2, returned: 3, refund: 4 } as const;

export type LineKind = (typeof lineKinds)[keyof typeof lineKinds];

/** Whether a line is a refund, with or without its order in the tab. */
export function isRefundKind(kind: number | undefined): boolean {
  return kind === lineKinds.credit || kind === lineKinds.refund;
}

/**
 * The order lines of all tabs as columns. The same index in each column is the same line. Money is in the main currency.
 * A column is undefined if no tab has it. A word of the whole order, such as its channel, is on each of its lines.
 */
export interface Orders {
  readonly tabs: readonly string[];
  readonly length: number;
  /** A code for each order, from 0. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Whether some rows are sums of several orders, so that the number of orders is unknown. */
  readonly sumsUp: boolean;
  /** A number for each customer, from 0; -1 without a customer. */
  readonly customer: Int32Array;
  readonly customerCount: number;
  readonly day: Int32Array;
  /** The LineKind of each line. */
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  /** The number of items; 0 if the line's tab has no quantities. */
  readonly quantity: Float64Array | undefined;
  /** Price times quantity; the amount, if the line's tab does not have both. */
  readonly merchandise: Float64Array | undefined;
  /** From the column of the channel, else from the tab's name. */
  readonly channel: WordColumn;
  readonly device: WordColumn | undefined;
  /** The country of delivery. */
  readonly country: WordColumn | undefined;
  readonly product: WordColumn | undefined;
  readonly sku: WordColumn | undefined;
  /** The product category. */
  readonly category: WordColumn | undefined;
  /** Unit cost times quantity; NaN if unknown. */
  readonly cost: Float64Array | undefined;
  /** The tax of each line; that of a whole order on its first line only. */
  readonly tax: Float64Array | undefined;
  /**
   * Days from order to delivery, with fractions if both dates have a time. They are on the first line of the order with
   * a delivery date, and NaN on all others.
   */
  readonly deliveredDays: Float64Array | undefined;
  readonly touchpoints: WordColumn | undefined;
  /** 1 if the customer came by a recommendation. */
  readonly referred: Uint8Array | undefined;
  /** 1 if an influencer brought the order. */
  readonly influenced: Uint8Array | undefined;
  /** All refunds, also of orders on other days than the refund. */
  readonly refunds: readonly Refund[];
  /** The ISO code of all amounts; undefined if it is unknown. */
  readonly currency: string | undefined;
  /** The first day with a sale. */
  readonly firstDay: CivilDay;
  /** The last day with a sale. */
  readonly lastDay: CivilDay;
}

/** One line while it is read. The reader uses the same object for all rows, to save memory. */
export interface OrderLine {
  order: number;
  customer: number;
  day: CivilDay;
  kind: LineKind;
  amount: number;
  quantity: number;
  merchandise: number;
}

/** Collects the lines of one tab into columns of a fixed capacity. */
export class OrderColumns {
  /** The row of the tab that each line comes from. */
  readonly row: Int32Array;
  readonly order: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  readonly quantity: Float64Array;
  readonly merchandise: Float64Array;
  readonly refunds: Refund[] = [];
  length = 0;

  constructor(capacity: number) {
    this.row = new Int32Array(capacity);
    this.order = new Int32Array(capacity);
    this.customer = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.amount = new Float64Array(capacity);
    this.quantity = new Float64Array(capacity);
    this.merchandise = new Float64Array(capacity);
  }

  push(line: OrderLine, row: number): void {
    const at = this.length;
    this.row[at] = row;
    this.order[at] = line.order;
    this.customer[at] = line.customer;
    this.day[at] = line.day;
    this.kind[at] = line.kind;
    this.amount[at] = line.amount;
    this.quantity[at] = line.quantity;
    this.merchandise[at] = line.merchandise;
    this.length = at + 1;
  }

  /** Removes lines. Returns the new index of each line, -1 for removed ones. */
  keep(isKept: (line: number) => boolean): Int32Array {
    const places = new Int32Array(this.length).fill(-1);
    let at = 0;
    for (let line = 0; line < this.length; line += 1) {
      if (!isKept(line)) continue;
      places[line] = at;
      this.row[at] = this.row[line] ?? 0;
      this.order[at] = this.order[line] ?? 0;
      this.customer[at] = this.customer[line] ?? -1;
      this.day[at] = this.day[line] ?? 0;
      this.kind[at] = this.kind[line] ?? 0;
      this.amount[at] = this.amount[line] ?? 0;
      this.quantity[at] = this.quantity[line] ?? 0;
      this.merchandise[at] = this.merchandise[line] ?? 0;
      at += 1;
    }
    this.length = at;
    return places;
  }
}
