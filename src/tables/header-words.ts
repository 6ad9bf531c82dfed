/** The columns that the product understands, each by the words that owners and platforms have for it. */

export type OrderField =
  | 'orderId'
  | 'orderDate'
  | 'customer'
  | 'quantity'
  | 'unitPrice'
  | 'lineAmount'
  | 'orderTotal'
  | 'status'
  | 'currency'
  | 'secondStatus'
  | 'cancelledAt'
  | 'shippedAt'
  | 'payment'
  | 'discount'
  | 'shipping'
  | 'tax'
  | 'refund'
  | 'refundDate'
  | 'returnedQuantity';

export type TrafficField =
  | 'date'
  | 'visits'
  | 'visitors'
  | 'bouncedSessions'
  | 'engagedSessions'
  | 'bounceRate'
  | 'carts';

export type TableKind = 'orders' | 'traffic';

/** What the values of a column have to be for this field. */
export type Holds = 'anything' | 'dates' | 'numbers' | 'statuses';

export interface FieldWords<Field extends string> {
  readonly field: Field;
  readonly holds: Holds;
  /** Adds to what is known of a row: nothing is lost without it, so a doubtful column is left alone. */
  readonly optional?: true;
  /** Phrases as `plainWords` gives them, the best first; English, Indonesian, Malay and French. */
  readonly phrases: readonly string[];
  /** Words that mean other things too: only the values below and the columns beside decide. */
  readonly weak: readonly string[];
  /** Words beside a phrase that make it something else: "delivery date" is no order date. */
  readonly unless: readonly string[];
}

/** Phrases are written in one text, parted by bars: the file is loaded for every formula cell. */
export function words(phrases: string): readonly string[] {
  return phrases.split('|');
}
