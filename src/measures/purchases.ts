import type { CivilDay } from '../period/civil-day';
import { rowsByDay } from './sort-by-day';

/** Collects purchases: the customer and the day of each order. */
export class PurchaseList {
  length = 0;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** The slot of the order's channel. */
  readonly slot: Int32Array;
  readonly order: Int32Array;

  constructor(capacity: number) {
    this.customer = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.slot = new Int32Array(capacity);
    this.order = new Int32Array(capacity);
  }

  add(customer: number, day: CivilDay, slot: number, order: number): void {
    const at = this.length;
    this.customer[at] = customer;
    this.day[at] = day;
    this.slot[at] = slot;
    this.order[at] = order;
    this.length = at + 1;
  }
}

/** The purchases of each customer one after the other, those of one customer in the order of their days. */
export interface Purchases {
  readonly customerCount: number;
  /** The index of each customer's first purchase, with one more entry at the end. */
  readonly starts: Int32Array;
  readonly day: Int32Array;
  readonly slot: Int32Array;
  readonly order: Int32Array;
}

export function purchasesByCustomer(list: PurchaseList, customerCount: number): Purchases {
  const { length, customer, day, slot, order } = list;
  const starts = new Int32Array(customerCount + 1);
  for (let at = 0; at < length; at += 1) {
    const next = (customer[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let who = 1; who <= customerCount; who += 1) starts[who] = (starts[who] ?? 0) + (starts[who - 1] ?? 0);
  const free = starts.slice();
  const sortedDay = new Int32Array(length);
  const sortedSlot = new Int32Array(length);
  const sortedOrder = new Int32Array(length);
  for (const at of rowsByDay(day, length)) {
    const who = customer[at] ?? 0;
    const place = free[who] ?? 0;
    free[who] = place + 1;
    sortedDay[place] = day[at] ?? 0;
    sortedSlot[place] = slot[at] ?? 0;
    sortedOrder[place] = order[at] ?? 0;
  }
  return { customerCount, starts, day: sortedDay, slot: sortedSlot, order: sortedOrder };
}

/** 80 % of the pauses between purchases are no longer than the days after which a customer counts as lost. */
const usualShare = 0.8;
/** Longer pauses count as ten years. */
const longestPause = 3650;

/**
 * After how many days without an order a customer counts as lost: the 80th percentile (nearest rank) of the
 * days between two purchases of a customer, up to a last day. Orders on the same day are one purchase.
 * Undefined if nobody came back.
 */
export function usualPauseOfCustomers(
  { customerCount, starts, day }: Purchases,
  lastDay: CivilDay,
): number | undefined {
  const pausesOfLength = new Int32Array(longestPause + 1);
  let pauses = 0;
  for (let who = 0; who < customerCount; who += 1) {
    const end = starts[who + 1] ?? 0;
    for (let at = (starts[who] ?? 0) + 1; at < end; at += 1) {
      if ((day[at] ?? 0) > lastDay) break;
      const length = Math.min((day[at] ?? 0) - (day[at - 1] ?? 0), longestPause);
      if (length === 0) continue;
      pausesOfLength[length] = (pausesOfLength[length] ?? 0) + 1;
      pauses += 1;
    }
  }
  if (pauses === 0) return undefined;
  const rank = Math.ceil(pauses * usualShare);
  let seen = 0;
  for (let length = 1; length < longestPause; length += 1) {
    seen += pausesOfLength[length] ?? 0;
    if (seen >= rank) return length;
  }
  return longestPause;
}
