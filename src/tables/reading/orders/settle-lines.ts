import { type Finding, FindingCounter } from '../../findings/finding';
import type { OrdersSource } from './currency';
import { givesBack, type LineKind, lineKinds, type OrderColumns } from './orders';

/** What a line says of its order beside a LineKind: nothing, or that nothing was ordered or paid yet. */
export const saidNothing = 255;
export const saidDraft = 254;
export const saidUnpaid = 253;

/** If at least this share of lines names a customer, orders without one are reported. */
const namingShare = 0.5;

interface ToSettle {
  /** A LineKind each, or one of the above. */
  readonly said: Uint8Array;
  readonly copies: Uint8Array | undefined;
  readonly orderCount: number;
}

/** The new place of each line, -1 for a removed one; undefined if all lines stay. */
interface Settled {
  readonly places: Int32Array | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Gives each line what became of its order, wherever in the tab that is said, and who bought; then takes out copies
 * and what is no order: drafts, what nobody has paid, and movements of stock.
 */
export function settleLines(source: OrdersSource, lines: OrderColumns, given: ToSettle): Settled {
  const { said, copies, orderCount } = given;
  const { order, kind, customer, amount, merchandise, row, length } = lines;
  const isCopy = (line: number): boolean => copies?.[line] === 1;
  const isCredit = (line: number): boolean => givesBack(kind[line]);
  const kindOfOrder = new Uint8Array(orderCount).fill(saidNothing);
  /** What rows that give back say counts where no other row of the order says anything. */
  const kindOfCredits = new Uint8Array(orderCount).fill(saidNothing);
  const customerOfOrder = new Int32Array(orderCount).fill(-1);
  const isWorth = new Uint8Array(orderCount);
  let named = 0;
  for (let line = 0; line < length; line += 1) {
    if (isCopy(line)) continue;
    const id = order[line] ?? 0;
    const word = said[line] ?? saidNothing;
    if (word !== saidNothing) {
      const spoken = isCredit(line) ? kindOfCredits : kindOfOrder;
      if (spoken[id] === saidNothing) spoken[id] = word;
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
    const own = said[line] ?? saidNothing;
    const ofOrder = kindOfOrder[id] === saidNothing ? kindOfCredits[id] : kindOfOrder[id];
    const word = own === saidNothing ? (ofOrder ?? saidNothing) : own;
    if (word === saidDraft || word === saidUnpaid) {
      const counter = word === saidDraft ? drafts : unpaid;
      takeOut(line, counter, columns.status ?? columns.secondStatus ?? 0);
      continue;
    }
    if (!isCredit(line)) kind[line] = isLineKind(word) ? word : lineKinds.sale;
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

function isLineKind(word: number): word is LineKind {
  return word <= lineKinds.refund;
}
