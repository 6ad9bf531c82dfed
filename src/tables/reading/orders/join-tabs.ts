import type { WordCodes } from '../../../cells/word-codes';
import type { Money } from '../money';
import type { WordColumn } from '../records/records';
import type { LeftOutLines } from './left-out-lines';
import type { OrderFacts } from './order-facts';
import type { Orders } from './orders';
import type { OrdersTab, SharedCodes } from './read-tab';
import type { Refund } from './refunds';

/** A tab and its lines that are left out. */
interface Part {
  readonly tab: OrdersTab;
  readonly left: LeftOutLines;
}

type Column = Int32Array | Float64Array | Uint8Array;

/** Copies one column of all tabs into `joined`, without the lines that are left out. */
function fill<Joined extends Column>(
  joined: Joined,
  parts: readonly Part[],
  column: (tab: OrdersTab) => Column | undefined,
  missing: number,
): Joined {
  let at = 0;
  for (const { tab, left } of parts) {
    const values = column(tab);
    const { length } = tab.lines;
    if (left.marks === undefined) {
      if (values === undefined) joined.fill(missing, at, at + length);
      else joined.set(values.subarray(0, length), at);
      at += length;
      continue;
    }
    for (let line = 0; line < length; line += 1) {
      if (left.has(line)) continue;
      joined[at] = values?.[line] ?? missing;
      at += 1;
    }
  }
  return joined;
}

/** Appends the lines of all tabs, without those that are left out. */
export function joinTabs(
  parts: readonly Part[],
  codes: SharedCodes,
  orderCount: number,
  money: Money,
): Orders {
  const length = parts.reduce((sum, { tab, left }) => sum + tab.lines.length - left.count, 0);
  const [only] = parts;
  const isOne = parts.length === 1 && only !== undefined && only.left.marks === undefined;

  const ints = (column: (tab: OrdersTab) => Int32Array | undefined, missing = -1): Int32Array => {
    const same = isOne ? column(only.tab)?.subarray(0, length) : undefined;
    return same ?? fill(new Int32Array(length), parts, column, missing);
  };
  const floats = (column: (tab: OrdersTab) => Float64Array | undefined, missing: number): Float64Array => {
    const same = isOne ? column(only.tab)?.subarray(0, length) : undefined;
    return same ?? fill(new Float64Array(length), parts, column, missing);
  };
  const bytes = (column: (tab: OrdersTab) => Uint8Array | undefined): Uint8Array => {
    const same = isOne ? column(only.tab)?.subarray(0, length) : undefined;
    return same ?? fill(new Uint8Array(length), parts, column, 0);
  };
  const has = (fact: keyof OrderFacts): boolean => parts.some(({ tab }) => tab.facts[fact] !== undefined);
  const words = (
    fact: 'channel' | 'device' | 'country' | 'product' | 'sku' | 'category' | 'touchpoints',
    { words: list }: WordCodes,
  ): WordColumn => ({ codes: ints(({ facts }) => facts[fact]), words: list });
  const ifAnyHas = <Value>(fact: keyof OrderFacts, value: () => Value): Value | undefined =>
    has(fact) ? value() : undefined;

  const days = parts.map(({ left }) => left.saleDays());
  return {
    tabs: parts.map(({ tab }) => tab.source.tab.name),
    length,
    order: ints(({ lines }) => lines.order),
    orderCount,
    sumsUp: parts.some(({ tab, left }) => isReport(tab) && tab.lines.length > left.count),
    customer: ints(({ lines }) => lines.customer),
    customerCount: codes.customers.size,
    day: ints(({ lines }) => lines.day),
    kind: bytes(({ lines }) => lines.kind),
    amount: floats(({ lines }) => lines.amount, 0),
    quantity: parts.some(({ tab }) => tab.hasQuantity)
      ? floats((tab) => (tab.hasQuantity ? tab.lines.quantity : undefined), 0)
      : undefined,
    merchandise: parts.some(({ tab }) => tab.hasMerchandise)
      ? floats(({ lines, hasMerchandise }) => (hasMerchandise ? lines.merchandise : lines.amount), 0)
      : undefined,
    channel: words('channel', codes.words.channel),
    device: ifAnyHas('device', () => words('device', codes.words.device)),
    country: ifAnyHas('country', () => words('country', codes.words.country)),
    product: ifAnyHas('product', () => words('product', codes.words.product)),
    sku: ifAnyHas('sku', () => words('sku', codes.words.sku)),
    category: ifAnyHas('category', () => words('category', codes.words.category)),
    touchpoints: ifAnyHas('touchpoints', () => words('touchpoints', codes.words.touchpoints)),
    cost: ifAnyHas('cost', () => floats(({ facts }) => facts.cost, Number.NaN)),
    tax: ifAnyHas('tax', () => floats(({ facts }) => facts.tax, 0)),
    deliveredDays: ifAnyHas('deliveredDays', () => floats(({ facts }) => facts.deliveredDays, Number.NaN)),
    referred: ifAnyHas('referred', () => bytes(({ facts }) => facts.referred)),
    influenced: ifAnyHas('influenced', () => bytes(({ facts }) => facts.influenced)),
    refunds: joinRefunds(parts),
    currency: money.code,
    firstDay: Math.min(...days.map(({ first }) => first)),
    lastDay: Math.max(...days.map(({ last }) => last)),
  };
}

/** Whether a tab has sums of orders without their ids. */
function isReport({ sumsUp, source }: OrdersTab): boolean {
  return sumsUp && source.layout.columns.orderId === undefined;
}

function joinRefunds(parts: readonly Part[]): readonly Refund[] {
  const refunds: Refund[] = [];
  let at = 0;
  for (const { tab, left } of parts) {
    /** How many lines before the line of the refund are left out. */
    let before = 0;
    let line = 0;
    for (const refund of tab.lines.refunds) {
      for (; line < refund.line; line += 1) if (left.has(line)) before += 1;
      if (!left.has(refund.line)) refunds.push({ ...refund, line: at + refund.line - before });
    }
    at += tab.lines.length - left.count;
  }
  return refunds;
}
