/** The status of an order, whatever word a platform has for it. */
export type OrderStatus =
  | 'draft'
  | 'unpaid'
  | 'placed'
  | 'paid'
  | 'completed'
  | 'cancelled'
  | 'refunded'
  | 'returned';

/** Drafts and unpaid orders are no sales yet; cancelled, refunded and returned orders are none any more. */
export function countsAsSale(status: OrderStatus): boolean {
  return status === 'placed' || status === 'paid' || status === 'completed';
}
