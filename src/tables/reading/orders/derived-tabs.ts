import { type CivilDay, civilDate } from '../../../period/civil-day';
import { isOfPivot } from '../../recognition/pivot-headers';
import type { LeftOutLines } from './left-out-lines';
import { lineKinds } from './orders';
import type { OrdersTab } from './read-tab';

/** The least share of rows that the other tab must contain, and the least number of rows. */
const derivedShare = 0.8;
const fewestRows = 3;

/**
 * Leaves out tabs that were made from another one, because their orders would count twice: a pivot table,
 * sums by day or month, or a part of the orders without ids, as a formula with FILTER or QUERY gives.
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

/** Whether each row is the sum of the orders of its day or month, with or without those that were cancelled. */
function isSumOf(tab: OrdersTab, source: OrdersTab, slotOf: (day: CivilDay) => CivilDay): boolean {
  const all = new Map<CivilDay, number>();
  const sold = new Map<CivilDay, number>();
  const { lines } = source;
  for (let line = 0; line < lines.length; line += 1) {
    const slot = slotOf(lines.day[line] ?? 0);
    const amount = lines.amount[line] ?? 0;
    all.set(slot, (all.get(slot) ?? 0) + amount);
    if (lines.kind[line] === lineKinds.sale) sold.set(slot, (sold.get(slot) ?? 0) + amount);
  }
  // Rows that are one order each are no sums: the source has to have more orders than the tab has rows.
  if (tab.lines.length < Math.min(fewestRows, all.size) || lines.length <= tab.lines.length) return false;
  const seen = new Set<CivilDay>();
  let shared = 0;
  let told = 0;
  for (let line = 0; line < tab.lines.length; line += 1) {
    const slot = slotOf(tab.lines.day[line] ?? 0);
    if (seen.has(slot)) return false;
    seen.add(slot);
    if (!all.has(slot)) continue;
    shared += 1;
    const amount = tab.lines.amount[line] ?? 0;
    if (isNear(amount, all.get(slot)) || isNear(amount, sold.get(slot))) told += 1;
  }
  return shared > 0 && told >= shared * derivedShare && shared >= tab.lines.length * derivedShare;
}

/** Whether the rows are orders of the source, by day, amount and customer. Equal prices alone prove nothing. */
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
  let told = 0;
  for (let line = 0; line < length; line += 1) {
    amounts.add(tab.lines.amount[line] ?? 0);
    const key = keyOf(tab, line);
    const there = left.get(key) ?? 0;
    if (there === 0) continue;
    left.set(key, there - 1);
    told += 1;
  }
  const isVaried = hasCustomers || amounts.size >= Math.max(fewestRows, length * 0.2);
  return isVaried && told >= length * derivedShare;
}

function isNear(amount: number, sum: number | undefined): boolean {
  return sum !== undefined && Math.abs(amount - sum) <= Math.max(0.011, 1e-6 * Math.abs(sum));
}
