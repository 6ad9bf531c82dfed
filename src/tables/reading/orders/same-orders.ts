import type { RawTab } from '../../../cells/cell';
import { type Finding, FindingCounter } from '../../findings/finding';
import { customerColumns } from './customer-columns';
import type { LeftOutLines } from './left-out-lines';
import { givesBack, lineKinds } from './orders';
import type { OrdersTab } from './read-tab';

/** The orders of a tab with the numbers that all tabs share: their day, channel, customer and amount. */
interface Told {
  readonly tab: OrdersTab;
  readonly seen: Uint8Array;
  readonly day: Int32Array;
  readonly channel: Int32Array;
  readonly customer: Int32Array;
  /** How the tab names customers: only those named alike can be compared. */
  readonly names: string;
  /** Whether ids of the tab start again, so that the same id on a later day is another order. */
  readonly restarts: boolean;
  /** Asked for seldom: made then. */
  readonly amounts: () => Float64Array;
}

/** An invoice may have a date some days after the order, and the day in UTC may differ from the local one. */
const fewDays = 2;
/** Amounts are rounded to cents. */
const cent = 0.011;

type Sameness = 'same' | 'maybe' | 'other';

/**
 * Finds orders that are in two tabs: the same id on the same day, or with the same amount or customer within
 * two days. An order is read from the tab that has more details (lines with quantities more than totals), or
 * else from the newer one, whose data reach further; its status and customer are taken from the other tab if
 * missing. The same id with another channel and amount is another order, since two shops may number their
 * receipts alike. Returns the number of orders; `lines.order` then has a number for each.
 */
export function tellOrdersApart(
  tabs: readonly OrdersTab[],
  leftOut: readonly LeftOutLines[],
  orderCount: number,
): { readonly orderCount: number; readonly findings: readonly Finding[] } {
  if (tabs.length < 2) return { orderCount, findings: [] };
  let count = orderCount;
  const told = tabs.map((tab, index) => toldBy(tab, leftOut[index], orderCount));
  const findings: Finding[] = [];
  /** For each id the tab that has it first, and further tabs if the id belongs to several orders. */
  const teller = new Int32Array(orderCount).fill(-1);
  const further = new Map<number, number[]>();
  const reach = leftOut.map((left) => left.saleDays().last);
  const detail = tabs.map((tab) => detailOf(tab));
  const bestFirst = tabs
    .map((_, index) => index)
    .sort((a, b) => (detail[b] ?? 0) - (detail[a] ?? 0) || (reach[b] ?? 0) - (reach[a] ?? 0));
  for (const index of bestFirst) {
    const tab = tabs[index];
    const left = leftOut[index];
    const here = told[index];
    if (tab === undefined || left === undefined || here === undefined) continue;
    const { order, refunds, length } = tab.lines;
    const codes = new Int32Array(orderCount);
    /** The tab that already has an order of this one; -1 for none. */
    const toldIn = new Int32Array(orderCount).fill(-1);
    const isDoubtful = new Uint8Array(orderCount);
    for (let code = 0; code < orderCount; code += 1) {
      codes[code] = code;
      if (here.seen[code] !== 1) continue;
      const first = teller[code] ?? -1;
      if (first < 0) {
        teller[code] = index;
        continue;
      }
      const others = [first, ...(further.get(code) ?? [])];
      const found = others.map((other) => samenessOf(told[other], here, code));
      const same = found.indexOf('same');
      if (same >= 0) {
        toldIn[code] = others[same] ?? first;
        continue;
      }
      if (found.includes('maybe')) isDoubtful[code] = 1;
      further.set(code, [...others.slice(1), index]);
      codes[code] = count;
      count += 1;
    }
    const copied = tabs.findIndex((other, at) => at < index && isCopyWithoutIds(other, tab));
    for (const other of new Set(copied < 0 ? toldIn : [copied])) {
      const source = tabs[other];
      if (source === undefined) continue;
      if (copied < 0) {
        complete(source, tab, { codes: toldIn, other, isNewer: (reach[index] ?? 0) > (reach[other] ?? 0) });
      }
      const isOut = (line: number) => copied >= 0 || toldIn[order[line] ?? 0] === other;
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

/** How much a tab says about an order besides its total. */
function detailOf({ hasQuantity, source }: OrdersTab): number {
  const { product, sku } = source.layout.columns;
  return (hasQuantity ? 1 : 0) + (product !== undefined || sku !== undefined ? 1 : 0);
}

function samenessOf(a: Told | undefined, b: Told, code: number): Sameness {
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

/** Orders that may be the same are both counted, and a finding says so. */
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
  /** For each code of the tab that is left out, the tab that tells its order. */
  readonly codes: Int32Array;
  readonly other: number;
  /** Whether the tab that is left out reaches further: its status is the newer one. */
  readonly isNewer: boolean;
}

/**
 * Adds to the lines that count what the left-out tab knows about an order: its status if theirs is missing or
 * older, its customer if they have none, refunds if they have none, and a lower amount, since lines do not
 * include a discount on the whole order.
 */
function complete(counted: OrdersTab, out: OrdersTab, { codes, other, isNewer }: ToComplete): void {
  const takesKind = out.tellsStatus && (!counted.tellsStatus || isNewer);
  const kinds = new Map<number, number>();
  const customers = new Map<number, number>();
  const totals = new Map<number, number>();
  /** For each order, the pieces of the tab that is left out minus those of the other tab. */
  const pieces = new Map<number, number>();
  takeRefunds(counted, out, (code) => codes[code] === other);
  const { lines } = out;
  for (let line = 0; line < lines.length; line += 1) {
    const code = lines.order[line] ?? 0;
    if (codes[code] !== other || givesBack(lines.kind[line])) continue;
    if (!kinds.has(code)) kinds.set(code, lines.kind[line] ?? lineKinds.sale);
    if ((lines.customer[line] ?? -1) >= 0) customers.set(code, lines.customer[line] ?? -1);
    totals.set(code, (totals.get(code) ?? 0) + (lines.amount[line] ?? 0));
    pieces.set(code, (pieces.get(code) ?? 0) + (lines.quantity[line] ?? 0));
  }
  const told = counted.lines;
  // Lines hold the codes that the tabs share until their tab was told apart; that of the counted one was.
  const sums = new Map<number, number>();
  for (let line = 0; line < told.length; line += 1) {
    const code = told.order[line] ?? 0;
    if (kinds.has(code) && !givesBack(told.kind[line])) {
      sums.set(code, (sums.get(code) ?? 0) + (told.amount[line] ?? 0));
      pieces.set(code, (pieces.get(code) ?? 0) - (told.quantity[line] ?? 0));
    }
  }
  // Another number of pieces is another state of the order, and its total no discount.
  const lowers = (code: number): boolean =>
    detailOf(counted) > detailOf(out) && (!out.hasQuantity || pieces.get(code) === 0);
  for (let line = 0; line < told.length; line += 1) {
    const code = told.order[line] ?? 0;
    const kind = kinds.get(code);
    if (kind === undefined || givesBack(told.kind[line])) continue;
    if (takesKind) told.kind[line] = kind;
    if (told.customer[line] === -1) told.customer[line] = customers.get(code) ?? -1;
    const sum = sums.get(code) ?? 0;
    const total = totals.get(code) ?? 0;
    if (lowers(code) && total > 0 && total < sum - cent) {
      told.amount[line] = ((told.amount[line] ?? 0) * total) / sum;
    }
  }
}

/** Refunds that only the tab that is left out knows, on the first line of their order. */
function takeRefunds(counted: OrdersTab, out: OrdersTab, isTold: (code: number) => boolean): void {
  const { refunds, order, length } = counted.lines;
  if (out.lines.refunds.length === 0) return;
  const known = new Set(refunds.map((refund) => refund.order));
  const lineOf = new Map<number, number>();
  for (let line = length - 1; line >= 0; line -= 1) lineOf.set(order[line] ?? 0, line);
  for (const refund of out.lines.refunds) {
    const line = lineOf.get(refund.order);
    if (line !== undefined && isTold(refund.order) && !known.has(refund.order))
      refunds.push({ ...refund, line });
  }
  refunds.sort((a, b) => a.line - b.line);
}

function toldBy(tab: OrdersTab, left: LeftOutLines | undefined, orderCount: number): Told {
  const { lines, facts } = tab;
  const seen = new Uint8Array(orderCount);
  const day = new Int32Array(orderCount);
  const channel = new Int32Array(orderCount).fill(-1);
  const customer = new Int32Array(orderCount).fill(-1);
  for (let line = 0; line < lines.length; line += 1) {
    // What gives back is no order: it comes off one.
    if (left?.has(line) || givesBack(lines.kind[line])) continue;
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
      if (!givesBack(kinds[line])) known[code] = (known[code] ?? 0) + (lines.amount[line] ?? 0);
    }
    return known;
  };
  return { tab, seen, day, channel, customer, names: namesOf(tab), restarts: tab.restarts, amounts };
}

/** Whether a tab names customers by mail, telephone, number or name. */
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
