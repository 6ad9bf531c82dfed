import type { RawTab } from '../../../cells/cell';
import type { LeftOutLines } from './left-out-lines';
import type { OrdersTab } from './read-tab';

/** The orders of one tab under the codes that all tabs share: when, where and what each comes to. */
interface Told {
  readonly seen: Uint8Array;
  readonly day: Int32Array;
  readonly channel: Int32Array;
  /** Asked for seldom: made then. */
  readonly amounts: () => Float64Array;
}

/**
 * Finds orders that stand in two tabs: the same id on the same day. Such an order is read from the tab whose
 * data reach furthest, because its status is the newest; the same id on another day is another order, and so
 * is one of another channel with another amount, as two shops number their receipts alike. Gives the number
 * of orders; `lines.order` holds a code of its own for each.
 */
export function tellOrdersApart(
  tabs: readonly OrdersTab[],
  leftOut: readonly LeftOutLines[],
  orderCount: number,
): number {
  if (tabs.length < 2) return orderCount;
  let count = orderCount;
  const told = tabs.map((tab, index) => toldBy(tab, leftOut[index], orderCount));
  /** The tab that tells an id first, and further ones where the id stands for several orders. */
  const teller = new Int32Array(orderCount).fill(-1);
  const further = new Map<number, number[]>();
  const reach = leftOut.map((left) => left.saleDays().last);
  const furthestFirst = tabs.map((_, index) => index).sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0));
  for (const index of furthestFirst) {
    const tab = tabs[index];
    const left = leftOut[index];
    const here = told[index];
    if (tab === undefined || left === undefined || here === undefined) continue;
    const { order, refunds, length } = tab.lines;
    const codes = new Int32Array(orderCount);
    /** The tab that tells an order of this one already; -1 where none does. */
    const toldIn = new Int32Array(orderCount).fill(-1);
    for (let code = 0; code < orderCount; code += 1) {
      if (here.seen[code] !== 1) continue;
      const first = teller[code] ?? -1;
      codes[code] = code;
      if (first < 0) {
        teller[code] = index;
        continue;
      }
      const others = [first, ...(further.get(code) ?? [])];
      const same = others.find((other) => isSame(told[other], here, code));
      if (same !== undefined) {
        toldIn[code] = same;
        continue;
      }
      further.set(code, [...others.slice(1), index]);
      codes[code] = count;
      count += 1;
    }
    const copied = tabs.findIndex((other, at) => at < index && isCopyWithoutIds(other, tab));
    for (const other of new Set(copied < 0 ? toldIn : [copied])) {
      const name = tabs[other]?.source.tab.name;
      if (name === undefined) continue;
      const isOut = (line: number) => copied >= 0 || toldIn[order[line] ?? 0] === other;
      left.add(
        copied < 0 ? 'orderInTwoTabs' : 'copyOfTab',
        tab.source.layout.columns.orderId ?? 0,
        isOut,
        name,
      );
    }
    for (let line = 0; line < length; line += 1) order[line] = codes[order[line] ?? 0] ?? 0;
    refunds.forEach((refund, at) => {
      refunds[at] = { ...refund, order: order[refund.line] ?? 0 };
    });
  }
  return count;
}

function isSame(a: Told | undefined, b: Told, code: number): boolean {
  if (a === undefined || a.day[code] !== b.day[code]) return false;
  const channel = a.channel[code] ?? -1;
  const other = b.channel[code] ?? -1;
  if (channel < 0 || other < 0 || channel === other) return true;
  return Math.abs((a.amounts()[code] ?? 0) - (b.amounts()[code] ?? 0)) <= 0.005;
}

function toldBy({ lines, facts }: OrdersTab, left: LeftOutLines | undefined, orderCount: number): Told {
  const seen = new Uint8Array(orderCount);
  const day = new Int32Array(orderCount);
  const channel = new Int32Array(orderCount).fill(-1);
  for (let line = 0; line < lines.length; line += 1) {
    if (left?.has(line)) continue;
    const code = lines.order[line] ?? 0;
    if (seen[code] === 1) continue;
    seen[code] = 1;
    day[code] = lines.day[line] ?? 0;
    channel[code] = facts.channel[line] ?? -1;
  }
  const order = lines.order.slice(0, lines.length);
  let known: Float64Array | undefined;
  const amounts = (): Float64Array => {
    if (known !== undefined) return known;
    known = new Float64Array(orderCount);
    for (let line = 0; line < order.length; line += 1) {
      const code = order[line] ?? 0;
      known[code] = (known[code] ?? 0) + (lines.amount[line] ?? 0);
    }
    return known;
  };
  return { seen, day, channel, amounts };
}

/** Without ids, only a tab as a whole can be told for the copy of another. */
function isCopyWithoutIds(one: OrdersTab, other: OrdersTab): boolean {
  if (one.source.layout.columns.orderId !== undefined || other.source.layout.columns.orderId !== undefined) {
    return false;
  }
  return one.lines.length === other.lines.length && areEqual(one.source.tab, other.source.tab);
}

function areEqual({ cells: one }: RawTab, { cells: other }: RawTab): boolean {
  const text = (cell: unknown): string => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''));
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at] ?? [];
      return row.length === beside.length && row.every((cell, column) => text(cell) === text(beside[column]));
    })
  );
}
