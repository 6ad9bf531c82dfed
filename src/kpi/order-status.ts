/** What happened to an order, in whatever words a platform says it. */
export type OrderStatus =
  | 'draft'
  | 'unpaid'
  | 'placed'
  | 'paid'
  | 'completed'
  | 'cancelled'
  | 'refunded'
  | 'returned';

/**
 * Drafts, quotations and unpaid orders are not sales yet; cancelled, refunded and returned orders are no
 * sales.
 */
export function countsAsSale(status: OrderStatus): boolean {
  return status === 'placed' || status === 'paid' || status === 'completed';
}
