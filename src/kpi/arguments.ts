/**
 * What the cells of an argument hold, and so which values are refused: a count is never below zero, an
 * amount of money may be.
 */
export type ArgumentKind = 'count' | 'money' | 'identity' | 'status' | 'date' | 'segment';

/** Every argument name of the custom functions; the language files explain each of them once. */
export type ArgumentName =
  | 'amounts'
  | 'bounced_sessions'
  | 'cancelled'
  | 'carts'
  | 'current'
  | 'customers'
  | 'dates'
  | 'end'
  | 'items'
  | 'order_ids'
  | 'orders'
  | 'previous'
  | 'prices'
  | 'quantities'
  | 'repeat_customers'
  | 'returning_customers'
  | 'revenue'
  | 'segment'
  | 'segments'
  | 'sessions'
  | 'start'
  | 'statuses'
  | 'visitors'
  | 'visits';
