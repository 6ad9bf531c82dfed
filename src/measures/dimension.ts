import { sameName } from '../kpi/rows-by-name';
import type { Orders } from '../tables/reading/orders/orders';
import type { WordColumn } from '../tables/reading/records/records';
import { classOfWords } from './word-classes';

/** The slot of each row of a table; 0 for rows without a name. */
export interface RowSlots {
  readonly slotOf: (row: number) => number;
  /** The slots that the table has names of; the figures of all others are unknown. */
  readonly named: readonly number[];
}

/** The columns of words of a table, by their field. */
export type WordColumns = Readonly<Partial<Record<string, WordColumn>>>;

/**
 * What figures are split by: channels, devices, countries, products, categories, new and returning customers.
 * Each row belongs to one slot; several slots are shown together as a segment, such as all marketplaces.
 */
export interface Dimension<Name extends string = string> {
  /** The number of slots, with slot 0 for rows without a name. */
  readonly slotCount: number;
  /** The segment of each slot; slot 0 has none. */
  readonly segmentOfSlot: readonly (Name | undefined)[];
  /**
   * Whether the lines of one order may have several slots. Products do; the channel is that of the whole
   * order.
   */
  readonly splitsOrders: boolean;
  readonly ofOrders: (orders: Orders) => RowSlots;
  readonly ofRecords: (words: WordColumns) => RowSlots;
}

/** The segments of a dimension, each once, in the order of their slots. */
export function segmentsOf<Name extends string>({ segmentOfSlot }: Dimension<Name>): readonly Name[] {
  return [...new Set(segmentOfSlot.filter((name) => name !== undefined))];
}

/** The slot that a word of the owner belongs to: words with the same key share a slot. */
export interface NamedSlot<Name extends string = string> {
  readonly key: string;
  readonly segment: Name;
}

/** A single slot for all rows, for what is counted only as a whole. */
export const wholeShop: Dimension<never> = {
  slotCount: 1,
  segmentOfSlot: [undefined],
  splitsOrders: false,
  ofOrders: () => ({ slotOf: () => 0, named: [] }),
  ofRecords: () => ({ slotOf: () => 0, named: [] }),
};

/** A dimension whose names are in a column, of the orders or of other tables. */
export class WordDimension<Name extends string = string> implements Dimension<Name> {
  readonly segmentOfSlot: readonly (Name | undefined)[];
  /** The key of each slot; slot 0 has none. */
  readonly keys: readonly string[];
  /** The owner's name of each slot: the first word found for it. */
  readonly labels: readonly string[];
  private readonly slots = new Map<string, number>();

  /** `columns` are all columns that the slots come from. */
  constructor(
    private readonly field: 'channel' | 'device' | 'country' | 'product' | 'category',
    columns: readonly (WordColumn | undefined)[],
    private readonly slotNamedBy: (word: string) => NamedSlot<Name> | undefined,
    readonly splitsOrders = false,
  ) {
    const segments: (Name | undefined)[] = [undefined];
    const keys = [''];
    const labels = [''];
    for (const word of new Set(columns.flatMap((column) => column?.words ?? []))) {
      const slot = slotNamedBy(word);
      if (slot === undefined || this.slots.has(slot.key)) continue;
      this.slots.set(slot.key, segments.length);
      segments.push(slot.segment);
      keys.push(slot.key);
      labels.push(word);
    }
    this.segmentOfSlot = segments;
    this.keys = keys;
    this.labels = labels;
  }

  get slotCount(): number {
    return this.segmentOfSlot.length;
  }

  ofOrders = (orders: Orders): RowSlots => {
    const { slotOf, named } = this.ofColumn(orders[this.field]);
    if (this.splitsOrders) return { slotOf, named };
    const slotOfOrder = firstOfOrders(orders, slotOf);
    return { slotOf: (line) => slotOfOrder[orders.order[line] ?? 0] ?? 0, named };
  };

  ofRecords = (words: WordColumns): RowSlots => this.ofColumn(words[this.field]);

  private ofColumn(column: WordColumn | undefined): RowSlots {
    const slotOfWord = (word: string): number => this.slots.get(this.slotNamedBy(word)?.key ?? '') ?? 0;
    const named = new Set(column?.words.map(slotOfWord));
    named.delete(0);
    return { slotOf: classOfWords(column, slotOfWord, 0), named: [...named].sort((a, b) => a - b) };
  }
}

/** The class of each order's first line, for what belongs to the whole order. */
export function firstOfOrders(
  { length, order, orderCount }: Orders,
  classOfLine: (line: number) => number,
): Int32Array {
  const found = new Int32Array(orderCount).fill(-1);
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    if (found[id] === -1) found[id] = classOfLine(line);
  }
  return found;
}

/** Each word is a segment of its own; words that differ only in capitals or outer blanks are the same. */
function ownName(word: string): NamedSlot | undefined {
  const segment = word.trim();
  return segment === '' ? undefined : { key: sameName(segment), segment };
}

/** Products by their names; an order with several products counts in each of them. */
export function productDimension(columns: readonly (WordColumn | undefined)[]): Dimension {
  return new WordDimension('product', columns, ownName, true);
}

/** Categories of products by the owner's names; an order with several categories counts in each of them. */
export function categoryDimension(columns: readonly (WordColumn | undefined)[]): Dimension {
  return new WordDimension('category', columns, ownName, true);
}

/** Devices by the owner's names. */
export function deviceDimension(columns: readonly (WordColumn | undefined)[]): Dimension {
  return new WordDimension('device', columns, ownName);
}

/** The countries that orders go to, by the owner's names. */
export function countryDimension(columns: readonly (WordColumn | undefined)[]): Dimension {
  return new WordDimension('country', columns, ownName);
}

export type CustomerType = 'new' | 'returning';

/** Orders of customers who buy for the first time, and of those who bought on an earlier day. */
export const customerTypeDimension: Dimension<CustomerType> = {
  slotCount: 3,
  segmentOfSlot: [undefined, 'new', 'returning'],
  splitsOrders: false,
  ofRecords: () => ({ slotOf: () => 0, named: [] }),
  ofOrders: ({ length, customer, customerCount, day, kind, order, orderCount }) => {
    const firstDay = new Int32Array(customerCount).fill(never);
    const orderDay = new Int32Array(orderCount).fill(never);
    for (let line = 0; line < length; line += 1) {
      const who = customer[line] ?? -1;
      const id = order[line] ?? 0;
      const at = day[line] ?? never;
      if (kind[line] !== sale) continue;
      if (at < (orderDay[id] ?? never)) orderDay[id] = at;
      if (who >= 0 && at < (firstDay[who] ?? never)) firstDay[who] = at;
    }
    const slotOf = (line: number): number => {
      const who = customer[line] ?? -1;
      if (who < 0) return 0;
      const ordered = orderDay[order[line] ?? 0] ?? never;
      // A credit with an order id of its own has no sale, so its own day counts: the customer bought before.
      const at = ordered === never ? day[line] : ordered;
      return at === firstDay[who] ? 1 : 2;
    };
    return { slotOf, named: customerCount === 0 ? [] : [1, 2] };
  },
};

const never = 2 ** 31 - 1;
const sale = 0;
