import { type Finding, FindingCounter } from '../../findings/finding';
import type { OrdersSource } from './currency';
import { isRefundKind, type LineKind, lineKinds, type OrderColumns } from './orders';

/** What a line can state besides a LineKind: nothing, that the order is a draft, or that it is unpaid. */
export const nothingStated = 255;
export const draftStated = 254;
export const unpaidStated = 253;

/** If at least this share of lines has a customer, orders without customer and amount are movements of stock. */
const namingShare = 0.5;

interface ToSettle {
  /** For each line a LineKind, or one of the above. */
  readonly stated: Uint8Array;
  readonly copies: Uint8Array | undefined;
  readonly orderCount: number;
}

/** The new place of each line, -1 for a removed one; undefined if all lines stay. */
interface Settled {
  readonly places: Int32Array | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Gives each line the kind and the customer of its order, which may be on any line of the order. Then removes copies,
 * drafts, unpaid orders and movements of stock.
 */
export function settleLines(source: OrdersSource, lines: OrderColumns, given: ToSettle): Settled {
  const { stated, copies, orderCount } = given;
  const { order, kind, customer, amount, merchandise, row, length } = lines;
  const isCopy = (line: number): boolean => copies?.[line] === 1;
  const isCredit = (line: number): boolean => isRefundKind(kind[line]);
  const kindOfOrder = new Uint8Array(orderCount).fill(nothingStated);
  /** The kind that refund rows state, used if no other line of the order states one. */
  const kindOfCredits = new Uint8Array(orderCount).fill(nothingStated);
  const customerOfOrder = new Int32Array(orderCount).fill(-1);
  const isWorth = new Uint8Array(orderCount);
  let named = 0;
  for (let line = 0; line < length; line += 1) {
    if (isCopy(line)) continue;
    const id = order[line] ?? 0;
    const statedKind = stated[line] ?? nothingStated;
    if (statedKind !== nothingStated) {
      const kinds = isCredit(line) ? kindOfCredits : kindOfOrder;
      if (kinds[id] === nothingStated) kinds[id] = statedKind;
    }
    if (customerOfOrder[id] === -1) customerOfOrder[id] = customer[line] ?? -1;
    if (amount[line] !== 0 || merchandise[line] !== 0) isWorth[id] = 1;
  }
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    if (customer[line] === -1) customer[line] = customerOfOrder[id] ?? -1;
    if ((customer[line] ?? -1) >= 0) named += 1;
  }
  const namesCustomers = named > 0 && named >= length * namingShare;

  const { tab, layout } = source;
  const { columns, headerRow } = layout;
  const drafts = new FindingCounter('draftOrders', tab, headerRow);
  const unpaid = new FindingCounter('unpaidOrders', tab, headerRow);
  const movements = new FindingCounter('stockMovements', tab, headerRow);
  const isOut = new Uint8Array(length);
  let out = 0;
  const takeOut = (line: number, counter?: FindingCounter, column?: number): void => {
    isOut[line] = 1;
    out += 1;
    const at = row[line] ?? 0;
    if (column !== undefined) counter?.add(at, column, tab.cells[at]?.[column]);
  };
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    if (isCopy(line)) {
      takeOut(line);
      continue;
    }
    const own = stated[line] ?? nothingStated;
    const ofOrder = kindOfOrder[id] === nothingStated ? kindOfCredits[id] : kindOfOrder[id];
    const statedKind = own === nothingStated ? (ofOrder ?? nothingStated) : own;
    if (statedKind === draftStated || statedKind === unpaidStated) {
      const counter = statedKind === draftStated ? drafts : unpaid;
      takeOut(line, counter, columns.status ?? columns.secondStatus ?? 0);
      continue;
    }
    if (!isCredit(line)) kind[line] = isLineKind(statedKind) ? statedKind : lineKinds.sale;
    const isCounted = kind[line] === lineKinds.sale || isCredit(line);
    if (namesCustomers && isCounted && customer[line] === -1 && isWorth[id] === 0) {
      takeOut(line, movements, columns.orderId ?? columns.customer ?? 0);
    }
  }
  return {
    places: out === 0 ? undefined : lines.keep((line) => isOut[line] === 0),
    findings: [...drafts.findings(), ...unpaid.findings(), ...movements.findings()],
  };
}

function isLineKind(stated: number): stated is LineKind {
  return stated <= lineKinds.refund;
}
