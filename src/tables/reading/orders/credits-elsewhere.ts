import type { LeftOutLines } from './left-out-lines';
import { isRefundKind, lineKinds, type OrderColumns } from './orders';
import type { OrdersTab } from './read-tab';

/** The lines of each order of a tab, without those that are left out. */
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

/** Whether a credit and an order can be of the same customer. Without a customer on either side, they can. */
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
 * Takes credits in one tab, such as credit notes, off the orders in another tab:
 * - never more than the amount of the order;
 * - not if the tab of the order has the refund too: then the credits are left out.
 */
export function applyCreditsOfOtherTabs(tabs: readonly OrdersTab[], leftOut: readonly LeftOutLines[]): void {
  if (tabs.length < 2) return;
  const ofTabs = tabs.map((tab, index) => linesByOrder(tab, leftOut[index]));
  tabs.forEach((tab, index) => {
    const { lines } = tab;
    const isCredit = (line: number): boolean => isRefundKind(lines.kind[line]);
    const alreadyRefunded = new Map<number, Set<number>>();
    const orders = [...(ofTabs[index] ?? [])].filter(([, own]) => own.every(isCredit));
    const isOfCredits = orders.length === (ofTabs[index]?.size ?? 0);
    for (const [id, own] of orders) {
      // In a tab with credits only, none of them is a cancelled order.
      if (isOfCredits) for (const line of own) lines.kind[line] = lineKinds.refund;
      const day = Math.max(...own.map((line) => lines.day[line] ?? 0));
      const other = tabs.findIndex((sold, at) => {
        const sales = (ofTabs[at]?.get(id) ?? []).filter((line) => !isRefundKind(sold.lines.kind[line]));
        const isEarlier = sales.some((line) => (sold.lines.day[line] ?? 0) <= day);
        return at !== index && isEarlier && canBeOf(own, lines, sales, sold.lines);
      });
      const source = tabs[other];
      if (source === undefined) continue;
      if (source.lines.refunds.some((refund) => refund.order === id)) {
        alreadyRefunded.set(other, (alreadyRefunded.get(other) ?? new Set()).add(id));
        continue;
      }
      limitRefunds(lines, own, source.lines, ofTabs[other]?.get(id) ?? []);
    }
    for (const [other, ids] of alreadyRefunded) {
      leftOut[index]?.add(
        'orderInTwoTabs',
        tab.source.layout.columns.orderId ?? 0,
        (line) => ids.has(lines.order[line] ?? 0),
        tabs[other]?.source.tab.name,
      );
    }
  });
}

/** Limits the refunds of credit lines to the amount of the order, and marks the lines as refunds. */
function limitRefunds(
  credit: OrderColumns,
  own: readonly number[],
  sold: OrderColumns,
  sales: readonly number[],
): void {
  let left = 0;
  for (const line of sales) {
    // An order with the status "refunded" counts as sold, because the credit already takes its amount off.
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
