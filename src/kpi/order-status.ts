/** What became of an order, whatever words a platform has for it. */
export type OrderStatus =
  | 'draft'
  | 'unpaid'
  | 'placed'
  | 'paid'
  | 'completed'
  | 'cancelled'
  | 'refunded'
  | 'returned';

/** Drafts, quotations and what nobody has paid are no sales yet; cancelled, refunded and returned orders are no sales. */
export function countsAsSale(status: OrderStatus): boolean {
  return status === 'placed' || status === 'paid' || status === 'completed';
}
