/** What became of an order, whatever words a platform has for it. */
export type OrderStatus = 'placed' | 'paid' | 'completed' | 'cancelled' | 'refunded' | 'returned';

/** Cancelled, refunded and returned orders are no sales. */
export function countsAsSale(status: OrderStatus): boolean {
  return status === 'placed' || status === 'paid' || status === 'completed';
}
