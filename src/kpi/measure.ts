/** What can be counted on the raw tabs in a period. */
export type MeasureId =
  | 'revenue'
  | 'gmv'
  | 'orders'
  | 'items'
  | 'placed_orders'
  | 'cancelled_orders'
  | 'customers'
  | 'new_customers'
  | 'repeat_customers'
  | 'returning_customers'
  | 'visits'
  | 'visitors'
  | 'carts'
  | 'bounced_sessions'
  | 'sessions';

/** A measure in the period that the KPI is asked for, or in the one before it. */
export interface Measured {
  readonly measure: MeasureId;
  readonly of: 'period' | 'periodBefore';
}

export function measured(measure: MeasureId): Measured {
  return { measure, of: 'period' };
}

export function measuredBefore(measure: MeasureId): Measured {
  return { measure, of: 'periodBefore' };
}
