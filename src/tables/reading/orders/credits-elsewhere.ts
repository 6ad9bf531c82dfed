import type { LeftOutLines } from './left-out-lines';
import { givesBack, lineKinds, type OrderColumns } from './orders';
import type { OrdersTab } from './read-tab';

/** The lines of a tab by the order that they are of, without those that are left out. */
function linesByOrder({ lines }: OrdersTab, left: LeftOutLines | undefined): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (let line = 0; line < lines.length; line += 1) {
    if (left?.has(line)) continue;
    const id = lines.order[line] ?? 0;
    const known = found.get(id);
    if (known === undefined) found.set(id, [line]);
    else known.push(line);
  }
  return found;
}

/**
 * Whether a credit can belong to the customer of an order; a credit without a customer can belong to anybody.
 */
function canBeOf(
  credits: readonly number[],
  credit: OrderColumns,
  sales: readonly number[],
  sold: OrderColumns,
) {
  const named = (lines: readonly number[], { customer }: OrderColumns): number =>
    lines.map((line) => customer[line] ?? -1).find((who) => who >= 0) ?? -1;
  const [by, of] = [named(credits, credit), named(sales, sold)];
  return by < 0 || of < 0 || by === of;
}

/**
 * Takes credits in one tab, such as credit notes, off the orders in another tab, but never more than the
 * order brought. If the order's own tab says what was refunded, the credits are left out. A tab with credits
 * only has no cancelled orders, whatever its ids.
 */
export function takeCreditsElsewhere(tabs: readonly OrdersTab[], leftOut: readonly LeftOutLines[]): void {
  if (tabs.length < 2) return;
  const ofTabs = tabs.map((tab, index) => linesByOrder(tab, leftOut[index]));
  tabs.forEach((tab, index) => {
    const { lines } = tab;
    const isCredit = (line: number): boolean => givesBack(lines.kind[line]);
    const told = new Map<number, Set<number>>();
    const orders = [...(ofTabs[index] ?? [])].filter(([, own]) => own.every(isCredit));
    const isOfCredits = orders.length === (ofTabs[index]?.size ?? 0);
    for (const [id, own] of orders) {
      if (isOfCredits) for (const line of own) lines.kind[line] = lineKinds.refund;
      const day = Math.max(...own.map((line) => lines.day[line] ?? 0));
      const other = tabs.findIndex((sold, at) => {
        const sales = (ofTabs[at]?.get(id) ?? []).filter((line) => !givesBack(sold.lines.kind[line]));
        const isEarlier = sales.some((line) => (sold.lines.day[line] ?? 0) <= day);
        return at !== index && isEarlier && canBeOf(own, lines, sales, sold.lines);
      });
      const source = tabs[other];
      if (source === undefined) continue;
      if (source.lines.refunds.some((refund) => refund.order === id)) {
        told.set(other, (told.get(other) ?? new Set()).add(id));
        continue;
      }
      takeOff(lines, own, source.lines, ofTabs[other]?.get(id) ?? []);
    }
    for (const [other, ids] of told) {
      leftOut[index]?.add(
        'orderInTwoTabs',
        tab.source.layout.columns.orderId ?? 0,
        (line) => ids.has(lines.order[line] ?? 0),
        tabs[other]?.source.tab.name,
      );
    }
  });
}

/** Lets lines that give back come off the order that lines of another tab are. */
function takeOff(
  credit: OrderColumns,
  own: readonly number[],
  sold: OrderColumns,
  sales: readonly number[],
): void {
  let left = 0;
  for (const line of sales) {
    // A status "refunded" says nothing beyond the credit, so the order counts as sold and the credit comes
    // off it.
    if (sold.kind[line] === lineKinds.returned) sold.kind[line] = lineKinds.sale;
    if (sold.kind[line] === lineKinds.sale) left += sold.amount[line] ?? 0;
  }
  for (const line of own) credit.kind[line] = lineKinds.refund;
  const ids = new Set(own);
  credit.refunds.forEach((refund, at) => {
    if (!ids.has(refund.line)) return;
    const amount = Math.min(refund.amount, Math.max(left, 0));
    left -= amount;
    credit.refunds[at] = { ...refund, amount };
  });
}
