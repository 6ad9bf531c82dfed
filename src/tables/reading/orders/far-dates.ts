import type { CivilDay } from '../../../period/civil-day';
import type { LeftOutLines } from './left-out-lines';
import type { OrdersTab } from './read-tab';

/** A few orders after a gap of this many days at the end of the data count as mistyped; before such a gap at the start. */
const farAfter = 366;
const farBefore = 3653;
/** At most this share of the orders counts as mistyped. */
const fewOrders = 0.01;

/**
 * Leaves out orders with a date far from all others, such as 2062 among 2026. A mistyped year would move the end of the
 * data, and with it each period.
 */
export function leaveOutFarDates(tabs: readonly OrdersTab[], leftOut: readonly LeftOutLines[]): void {
  const { from, to } = trustedDays(tabs, leftOut);
  tabs.forEach(({ source, lines }, index) => {
    leftOut[index]?.add('farDate', source.layout.columns.orderDate ?? 0, (line) => {
      const day = lines.day[line] ?? 0;
      return day < from || day > to;
    });
  });
}

/** Leaves out orders after the last day to count. */
export function leaveOutLaterDays(
  tabs: readonly OrdersTab[],
  leftOut: readonly LeftOutLines[],
  lastDay: CivilDay,
): void {
  tabs.forEach(({ source, lines }, index) => {
    const column = source.layout.columns.orderDate ?? 0;
    leftOut[index]?.add('futureDate', column, (line) => (lines.day[line] ?? 0) > lastDay);
  });
}

function trustedDays(
  tabs: readonly OrdersTab[],
  leftOut: readonly LeftOutLines[],
): { readonly from: CivilDay; readonly to: CivilDay } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [tab, { lines }] of tabs.entries()) {
    for (let line = 0; line < lines.length; line += 1) {
      if (leftOut[tab]?.has(line) === true) continue;
      const day = lines.day[line] ?? 0;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  const all = { from: first, to: last };
  // Lines of an order follow each other, so lines with another order than the line above are counted as orders.
  if (!(last - first > farAfter)) return all;
  const orders = new Int32Array(last - first + 1);
  let count = 0;
  for (const [tab, { lines }] of tabs.entries()) {
    for (let line = 0; line < lines.length; line += 1) {
      if (leftOut[tab]?.has(line) === true) continue;
      if (line > 0 && lines.order[line] === lines.order[line - 1]) continue;
      const at = (lines.day[line] ?? 0) - first;
      orders[at] = (orders[at] ?? 0) + 1;
      count += 1;
    }
  }
  const few = Math.max(1, Math.floor(count * fewOrders));
  if (count < 4) return all;
  const to = last - daysToCut(orders, few, farAfter, (at) => orders.length - 1 - at);
  const from = first + daysToCut(orders, few, farBefore, (at) => at);
  return { from, to };
}

/** How many days to cut off one end of the data: up to the last gap after which only a few orders follow. */
function daysToCut(orders: Int32Array, few: number, pause: number, at: (distance: number) => number): number {
  let seen = 0;
  let lastDay = 0;
  let cut = 0;
  for (let distance = 0; distance < orders.length; distance += 1) {
    const here = orders[at(distance)] ?? 0;
    if (here === 0) continue;
    if (distance - lastDay > pause) cut = distance;
    seen += here;
    if (seen > few) break;
    lastDay = distance;
  }
  return cut;
}
