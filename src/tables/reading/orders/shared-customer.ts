import { phoneKey } from '../../../cells/customer-key';
import { markerOf } from '../../../vocabulary/markers';
import { type Finding, FindingCounter } from '../../findings/finding';
import type { OrdersSource } from './currency';
import type { OrderColumns } from './orders';

/** The shop's own address is looked for only with at least this many orders and more than this many customers. */
const fewestOrders = 10;
const fewestOthers = 5;
/** A customer with more than this share of the orders, and this many times as many as the next one, is the shop. */
const ownShare = 0.5;
const ownTimes = 5;
/** For an address of the staff, these are enough. */
const staffShare = 0.1;
const staffTimes = 3;

let staffAddress: RegExp | undefined;

/** Whether an e-mail address is one of a shop's staff, such as kasir2@ (cashier 2). */
function isOfStaff(text: string): boolean {
  staffAddress ??= new RegExp(`^(?:${markerOf('staffMail')})[\\d._-]*@`);
  return staffAddress.test(text.toLowerCase());
}

interface SharedCustomers {
  /** 1 for a line whose customer was removed. */
  readonly marks: Uint8Array | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Removes the shop's own e-mail address or telephone number from orders. A till enters it for unknown customers. It has
 * most of the orders, or it is a staff address with far more orders than any customer.
 */
export function removeSharedCustomers(
  source: OrdersSource,
  lines: OrderColumns,
  orderCount: number,
): SharedCustomers {
  const { tab, layout } = source;
  const column = layout.columns.customer;
  if (column === undefined) return { marks: undefined, findings: [] };
  const { customer, order, row, length } = lines;
  const orders = new Map<number, number>();
  const firstRow = new Map<number, number>();
  const seen = new Uint8Array(orderCount);
  let named = 0;
  for (let line = 0; line < length; line += 1) {
    const who = customer[line] ?? -1;
    const id = order[line] ?? 0;
    if (who < 0 || seen[id] === 1) continue;
    seen[id] = 1;
    named += 1;
    orders.set(who, (orders.get(who) ?? 0) + 1);
    if (!firstRow.has(who)) firstRow.set(who, row[line] ?? 0);
  }
  const [most, second] = [...orders].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < fewestOrders || orders.size <= fewestOthers) {
    return { marks: undefined, findings: [] };
  }
  const [who, count] = most;
  const text = String(tab.cells[firstRow.get(who) ?? 0]?.[column] ?? '').trim();
  const times = count / (second?.[1] ?? 1);
  const isAddress = text.includes('@') || phoneKey(text) !== undefined;
  const isOwn = isAddress && count > named * ownShare && times >= ownTimes;
  const isStaff = isOfStaff(text) && count >= named * staffShare && times >= staffTimes;
  if (!isOwn && !isStaff) return { marks: undefined, findings: [] };
  const marks = new Uint8Array(length);
  const counter = new FindingCounter('sharedCustomer', tab, layout.headerRow);
  for (let line = 0; line < length; line += 1) {
    if (customer[line] !== who) continue;
    customer[line] = -1;
    marks[line] = 1;
    counter.add(row[line] ?? 0, column, text);
  }
  return { marks, findings: counter.findings() };
}
