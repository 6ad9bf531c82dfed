import type { CivilDay } from '../../../period/civil-day';
import type { WordColumn } from '../records/records';
import type { Refund } from './refunds';

/**
 * The kinds of lines: a sale; a credit with an id of its own, in a tab that does not mark cancellations
 * otherwise; a line of a cancelled or returned order; a row that is a refund. The refunded amounts are in
 * `refunds`.
 */
export const lineKinds = { sale: 0, credit: 1, cancelled: 2, returned: 3, refund: 4 } as const;

export type LineKind = (typeof lineKinds)[keyof typeof lineKinds];

/** Whether a line is a refund, of its own order or of one that the tab does not have. */
export function givesBack(kind: number | undefined): boolean {
  return kind === lineKinds.credit || kind === lineKinds.refund;
}

/**
 * The order lines of all tabs as columns; the same index means the same line. Money is in the main currency.
 * A column is undefined if no tab has it; values of the whole order are on each of its lines.
 */
export interface Orders {
  readonly tabs: readonly string[];
  readonly length: number;
  /** A code for each order, from 0. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Some rows sum up several orders: how many there are is not known. */
  readonly sumsUp: boolean;
  /** A number for each customer, from 0; -1 without a customer. */
  readonly customer: Int32Array;
  readonly customerCount: number;
  readonly day: Int32Array;
  /** A LineKind each. */
  readonly kind: Uint8Array;
  readonly amount: Float64Array;
  /** Items of the line; 0 where its tab does not say them. */
  readonly quantity: Float64Array | undefined;
  /** Price times quantity; the amount where a line's tab does not have both. */
  readonly merchandise: Float64Array | undefined;
  /** From the tab's column, else from the tab's name. */
  readonly channel: WordColumn;
  readonly device: WordColumn | undefined;
  /** The country of delivery. */
  readonly country: WordColumn | undefined;
  readonly product: WordColumn | undefined;
  readonly sku: WordColumn | undefined;
  /** What sort of product the line is. */
  readonly category: WordColumn | undefined;
  /** Unit cost times quantity; NaN where the line does not say it. */
  readonly cost: Float64Array | undefined;
  /** The tax of each line; that of a whole order on its first line only. */
  readonly tax: Float64Array | undefined;
  /** Days from order to delivery, to the minute where both say the time, on the order's first line that says it; NaN on all others. */
  readonly deliveredDays: Float64Array | undefined;
  readonly touchpoints: WordColumn | undefined;
  /** 1 where somebody recommended the shop. */
  readonly referred: Uint8Array | undefined;
  /** 1 where an influencer brought the order. */
  readonly influenced: Uint8Array | undefined;
  /** Refunds of orders that were sold, whatever the day of the order. */
  readonly refunds: readonly Refund[];
  /** ISO code of all amounts, undefined where no tab names one. */
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

  /** Removes lines; returns the new index of each, -1 for those removed. */
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
