import type { RawTab } from '../../../cells/cell';
import { type Finding, FindingCounter } from '../../findings/finding';
import { customerColumns } from './customer-columns';
import type { LeftOutLines } from './left-out-lines';
import { isRefundKind, lineKinds } from './orders';
import type { OrdersTab } from './read-tab';

/** The orders of a tab, by the codes that all tabs share. */
interface OrdersOfTab {
  readonly tab: OrdersTab;
  readonly seen: Uint8Array;
  readonly day: Int32Array;
  readonly channel: Int32Array;
  readonly customer: Int32Array;
  /** What identifies customers (mail, phone, number, name). Only tabs with the same can be compared by customer. */
  readonly names: string;
  /** Whether ids of the tab start again, so that the same id on a later day is another order. */
  readonly restarts: boolean;
  /** Computed on demand, because it is seldom needed. */
  readonly amounts: () => Float64Array;
}

/** The date of an order may differ by so many days between tabs: an invoice may be later, or a date may be in UTC. */
const fewDays = 2;
/** Amounts are rounded to cents. */
const cent = 0.011;

type Sameness = 'same' | 'maybe' | 'other';

/**
 * Finds orders that are in two tabs, and leaves them out of one:
 * - Two orders with the same id are the same on the same day, or within two days with the same amount or customer.
 * - With another channel and amount they are different orders, because two shops may use the same numbers.
 * - The tab with more details (products, quantities) keeps the order, else the tab that reaches to a later day. A
 *   missing status or customer is taken from the other tab.
 *
 * Gives different orders with the same id different codes in `lines.order`, and returns the number of orders.
 */
export function matchOrdersOfTabs(
  tabs: readonly OrdersTab[],
  leftOut: readonly LeftOutLines[],
  orderCount: number,
): { readonly orderCount: number; readonly findings: readonly Finding[] } {
  if (tabs.length < 2) return { orderCount, findings: [] };
  let count = orderCount;
  const ordersOfTabs = tabs.map((tab, index) => ordersOf(tab, leftOut[index], orderCount));
  const findings: Finding[] = [];
  /** For each id the first tab that has it, and further tabs with another order of the same id. */
  const firstTab = new Int32Array(orderCount).fill(-1);
  const further = new Map<number, number[]>();
  const lastSaleDays = leftOut.map((left) => left.saleDays().last);
  const detail = tabs.map((tab) => detailOf(tab));
  const bestFirst = tabs
    .map((_, index) => index)
    .sort((a, b) => (detail[b] ?? 0) - (detail[a] ?? 0) || (lastSaleDays[b] ?? 0) - (lastSaleDays[a] ?? 0));
  for (const index of bestFirst) {
    const tab = tabs[index];
    const left = leftOut[index];
    const own = ordersOfTabs[index];
    if (tab === undefined || left === undefined || own === undefined) continue;
    const { order, refunds, length } = tab.lines;
    const codes = new Int32Array(orderCount);
    /** For each order of this tab, the other tab in which it is counted; -1 if it is counted here. */
    const countedIn = new Int32Array(orderCount).fill(-1);
    const isDoubtful = new Uint8Array(orderCount);
    for (let code = 0; code < orderCount; code += 1) {
      codes[code] = code;
      if (own.seen[code] !== 1) continue;
      const first = firstTab[code] ?? -1;
      if (first < 0) {
        firstTab[code] = index;
        continue;
      }
      const others = [first, ...(further.get(code) ?? [])];
      const found = others.map((other) => samenessOf(ordersOfTabs[other], own, code));
      const same = found.indexOf('same');
      if (same >= 0) {
        countedIn[code] = others[same] ?? first;
        continue;
      }
      if (found.includes('maybe')) isDoubtful[code] = 1;
      further.set(code, [...others.slice(1), index]);
      codes[code] = count;
      count += 1;
    }
    const copied = tabs.findIndex((other, at) => at < index && isCopyWithoutIds(other, tab));
    for (const other of new Set(copied < 0 ? countedIn : [copied])) {
      const source = tabs[other];
      if (source === undefined) continue;
      if (copied < 0) {
        complete(source, tab, {
          codes: countedIn,
          other,
          isNewer: (lastSaleDays[index] ?? 0) > (lastSaleDays[other] ?? 0),
        });
      }
      const isOut = (line: number) => copied >= 0 || countedIn[order[line] ?? 0] === other;
      left.add(
        copied < 0 ? 'orderInTwoTabs' : 'copyOfTab',
        tab.source.layout.columns.orderId ?? 0,
        isOut,
        source.source.tab.name,
      );
    }
    findings.push(...doubtFindings(tab, left, isDoubtful));
    for (let line = 0; line < length; line += 1) order[line] = codes[order[line] ?? 0] ?? 0;
    refunds.forEach((refund, at) => {
      refunds[at] = { ...refund, order: order[refund.line] ?? 0 };
    });
  }
  return { orderCount: count, findings };
}

/** How many details a tab has about an order besides its total. */
function detailOf({ hasQuantity, source }: OrdersTab): number {
  const { product, sku } = source.layout.columns;
  return (hasQuantity ? 1 : 0) + (product !== undefined || sku !== undefined ? 1 : 0);
}

function samenessOf(a: OrdersOfTab | undefined, b: OrdersOfTab, code: number): Sameness {
  if (a === undefined) return 'other';
  const days = Math.abs((a.day[code] ?? 0) - (b.day[code] ?? 0));
  if (days > fewDays) return 'other';
  const isEqual = Math.abs((a.amounts()[code] ?? 0) - (b.amounts()[code] ?? 0)) <= cent;
  const one = a.customer[code] ?? -1;
  const other = b.customer[code] ?? -1;
  const areCompared = a.names === b.names && one >= 0 && other >= 0;
  if (days === 0) {
    const channel = a.channel[code] ?? -1;
    const channelThere = b.channel[code] ?? -1;
    if (isEqual || (areCompared && one === other)) return 'same';
    return channel < 0 || channelThere < 0 || channel === channelThere ? 'same' : 'other';
  }
  if (a.restarts || b.restarts || (areCompared && one !== other)) return 'other';
  return isEqual || areCompared ? 'same' : 'maybe';
}

/** A finding about orders that may be the same. Both are counted. */
function doubtFindings(
  { source, lines }: OrdersTab,
  left: LeftOutLines,
  isDoubtful: Uint8Array,
): readonly Finding[] {
  const { tab, layout } = source;
  const column = layout.columns.orderId ?? 0;
  const counter = new FindingCounter('maybeSameOrder', tab, layout.headerRow);
  for (let line = 0; line < lines.length; line += 1) {
    const row = lines.row[line] ?? 0;
    if (isDoubtful[lines.order[line] ?? 0] === 1 && !left.has(line)) {
      counter.add(row, column, tab.cells[row]?.[column]);
    }
  }
  return counter.findings();
}

interface ToComplete {
  /** For each order of the tab that is left out, the tab in which it is counted. */
  readonly codes: Int32Array;
  readonly other: number;
  /** Whether the tab that is left out reaches to a later day, so that its status is newer. */
  readonly isNewer: boolean;
}

/**
 * Completes the counted lines by what the left-out tab has about the same orders:
 * - the status, if theirs is missing or older;
 * - the customer and the refunds, if they have none;
 * - a lower amount, because amounts of lines may not include a discount on the whole order.
 */
function complete(counted: OrdersTab, out: OrdersTab, { codes, other, isNewer }: ToComplete): void {
  const takesKind = out.hasStatus && (!counted.hasStatus || isNewer);
  const kinds = new Map<number, number>();
  const customers = new Map<number, number>();
  const totals = new Map<number, number>();
  /** For each order, the pieces of the tab that is left out minus those of the other tab. */
  const pieces = new Map<number, number>();
  takeRefunds(counted, out, (code) => codes[code] === other);
  const { lines } = out;
  for (let line = 0; line < lines.length; line += 1) {
    const code = lines.order[line] ?? 0;
    if (codes[code] !== other || isRefundKind(lines.kind[line])) continue;
    if (!kinds.has(code)) kinds.set(code, lines.kind[line] ?? lineKinds.sale);
    if ((lines.customer[line] ?? -1) >= 0) customers.set(code, lines.customer[line] ?? -1);
    totals.set(code, (totals.get(code) ?? 0) + (lines.amount[line] ?? 0));
    pieces.set(code, (pieces.get(code) ?? 0) + (lines.quantity[line] ?? 0));
  }
  const kept = counted.lines;
  // In `counted`, further orders with the same id have new codes by now, so they are not completed.
  const sums = new Map<number, number>();
  for (let line = 0; line < kept.length; line += 1) {
    const code = kept.order[line] ?? 0;
    if (kinds.has(code) && !isRefundKind(kept.kind[line])) {
      sums.set(code, (sums.get(code) ?? 0) + (kept.amount[line] ?? 0));
      pieces.set(code, (pieces.get(code) ?? 0) - (kept.quantity[line] ?? 0));
    }
  }
  // With another number of pieces, the order was changed in between, so a lower total is no discount.
  const lowers = (code: number): boolean =>
    detailOf(counted) > detailOf(out) && (!out.hasQuantity || pieces.get(code) === 0);
  for (let line = 0; line < kept.length; line += 1) {
    const code = kept.order[line] ?? 0;
    const kind = kinds.get(code);
    if (kind === undefined || isRefundKind(kept.kind[line])) continue;
    if (takesKind) kept.kind[line] = kind;
    if (kept.customer[line] === -1) kept.customer[line] = customers.get(code) ?? -1;
    const sum = sums.get(code) ?? 0;
    const total = totals.get(code) ?? 0;
    if (lowers(code) && total > 0 && total < sum - cent) {
      kept.amount[line] = ((kept.amount[line] ?? 0) * total) / sum;
    }
  }
}

/** Copies refunds that only the left-out tab has to the first counted line of their order. */
function takeRefunds(counted: OrdersTab, out: OrdersTab, isCounted: (code: number) => boolean): void {
  const { refunds, order, length } = counted.lines;
  if (out.lines.refunds.length === 0) return;
  const known = new Set(refunds.map((refund) => refund.order));
  const lineOf = new Map<number, number>();
  for (let line = length - 1; line >= 0; line -= 1) lineOf.set(order[line] ?? 0, line);
  for (const refund of out.lines.refunds) {
    const line = lineOf.get(refund.order);
    if (line !== undefined && isCounted(refund.order) && !known.has(refund.order))
      refunds.push({ ...refund, line });
  }
  refunds.sort((a, b) => a.line - b.line);
}

function ordersOf(tab: OrdersTab, left: LeftOutLines | undefined, orderCount: number): OrdersOfTab {
  const { lines, facts } = tab;
  const seen = new Uint8Array(orderCount);
  const day = new Int32Array(orderCount);
  const channel = new Int32Array(orderCount).fill(-1);
  const customer = new Int32Array(orderCount).fill(-1);
  for (let line = 0; line < lines.length; line += 1) {
    if (left?.has(line) || isRefundKind(lines.kind[line])) continue;
    const code = lines.order[line] ?? 0;
    if (customer[code] === -1) customer[code] = lines.customer[line] ?? -1;
    if (seen[code] === 1) continue;
    seen[code] = 1;
    day[code] = lines.day[line] ?? 0;
    channel[code] = facts.channel[line] ?? -1;
  }
  const order = lines.order.slice(0, lines.length);
  const kinds = lines.kind.slice(0, lines.length);
  let known: Float64Array | undefined;
  const amounts = (): Float64Array => {
    if (known !== undefined) return known;
    known = new Float64Array(orderCount);
    for (let line = 0; line < order.length; line += 1) {
      const code = order[line] ?? 0;
      if (!isRefundKind(kinds[line])) known[code] = (known[code] ?? 0) + (lines.amount[line] ?? 0);
    }
    return known;
  };
  return { tab, seen, day, channel, customer, names: namesOf(tab), restarts: tab.restarts, amounts };
}

/** Whether a tab identifies customers by mail, telephone, number or name. */
function namesOf({ source: { tab, layout } }: OrdersTab): string {
  const [first] = customerColumns(layout);
  if (first === undefined) return '';
  if (first.isPhone) return 'phone';
  for (let row = layout.headerRow + 1; row < layout.endRow; row += 1) {
    const cell = tab.cells[row]?.[first.column];
    if (cell === undefined || cell === '') continue;
    if (typeof cell === 'number') return 'number';
    return String(cell).includes('@') ? 'mail' : /^\+?[\d\s().-]+$/.test(String(cell)) ? 'number' : 'name';
  }
  return '';
}

/** Whether two tabs without ids are equal. Without ids, only a whole tab can be recognised as a copy. */
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
