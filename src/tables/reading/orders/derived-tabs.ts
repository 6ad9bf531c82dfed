import { type CivilDay, civilDate } from '../../../period/civil-day';
import { isOfPivot } from '../../recognition/pivot-headers';
import type { LeftOutLines } from './left-out-lines';
import { lineKinds } from './orders';
import type { OrdersTab } from './read-tab';

/** A tab is made from another one if this share of its rows is found there, and it has this many rows. */
const derivedShare = 0.8;
const fewestRows = 3;

/**
 * Leaves out tabs that were made from another tab, because their orders would count twice: pivot tables, sums by day or
 * month, or some of the orders without their ids, as the result of FILTER or QUERY.
 */
export function leaveOutDerivedTabs(tabs: readonly OrdersTab[], leftOut: readonly LeftOutLines[]): void {
  tabs.forEach((tab, index) => {
    const { columns, headers } = tab.source.layout;
    const isPivot = isOfPivot(headers) || tab.sumsUp;
    if (columns.orderId !== undefined && !isPivot) return;
    const sources = tabs.filter(
      (other) => other !== tab && other.source.layout.columns.orderId !== undefined,
    );
    const source = sources.find((other) => isPivot || isMadeFrom(tab, other));
    if (source === undefined) return;
    leftOut[index]?.add('derivedTab', columns.orderDate ?? 0, () => true, source.source.tab.name);
  });
}

function isMadeFrom(tab: OrdersTab, source: OrdersTab): boolean {
  return isSumOf(tab, source, (day) => day) || isSumOf(tab, source, firstOfMonth) || isPartOf(tab, source);
}

function firstOfMonth(day: CivilDay): CivilDay {
  return day - civilDate(day).day + 1;
}

/** Whether nearly each row is the sum of the orders of its day or month, with or without cancelled ones. */
function isSumOf(tab: OrdersTab, source: OrdersTab, periodOf: (day: CivilDay) => CivilDay): boolean {
  const all = new Map<CivilDay, number>();
  const sold = new Map<CivilDay, number>();
  const { lines } = source;
  for (let line = 0; line < lines.length; line += 1) {
    const period = periodOf(lines.day[line] ?? 0);
    const amount = lines.amount[line] ?? 0;
    all.set(period, (all.get(period) ?? 0) + amount);
    if (lines.kind[line] === lineKinds.sale) sold.set(period, (sold.get(period) ?? 0) + amount);
  }
  // A row with one order is no sum, so the source must have more lines than the tab.
  if (tab.lines.length < Math.min(fewestRows, all.size) || lines.length <= tab.lines.length) return false;
  const seen = new Set<CivilDay>();
  let shared = 0;
  let matching = 0;
  for (let line = 0; line < tab.lines.length; line += 1) {
    const period = periodOf(tab.lines.day[line] ?? 0);
    if (seen.has(period)) return false;
    seen.add(period);
    if (!all.has(period)) continue;
    shared += 1;
    const amount = tab.lines.amount[line] ?? 0;
    if (isNear(amount, all.get(period)) || isNear(amount, sold.get(period))) matching += 1;
  }
  return shared > 0 && matching >= shared * derivedShare && shared >= tab.lines.length * derivedShare;
}

/** Whether nearly all rows are orders of the source, with the same day, amount and customer. */
function isPartOf(tab: OrdersTab, source: OrdersTab): boolean {
  const { columns } = tab.source.layout;
  const hasCustomers = columns.customer !== undefined && source.source.layout.columns.customer !== undefined;
  const keyOf = ({ lines }: OrdersTab, line: number): string =>
    `${lines.day[line]} ${Math.round((lines.amount[line] ?? 0) * 100)} ${hasCustomers ? lines.customer[line] : ''}`;
  const { length } = tab.lines;
  if (length < fewestRows) return false;
  const left = new Map<string, number>();
  for (let line = 0; line < source.lines.length; line += 1) {
    const key = keyOf(source, line);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const amounts = new Set<number>();
  let matching = 0;
  for (let line = 0; line < length; line += 1) {
    amounts.add(tab.lines.amount[line] ?? 0);
    const key = keyOf(tab, line);
    const remaining = left.get(key) ?? 0;
    if (remaining === 0) continue;
    left.set(key, remaining - 1);
    matching += 1;
  }
  const isVaried = hasCustomers || amounts.size >= Math.max(fewestRows, length * 0.2);
  return isVaried && matching >= length * derivedShare;
}

function isNear(amount: number, sum: number | undefined): boolean {
  return sum !== undefined && Math.abs(amount - sum) <= Math.max(0.011, 1e-6 * Math.abs(sum));
}
