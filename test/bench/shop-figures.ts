/** The KPIs that orders give, for one period. */
export interface PeriodFigures {
  readonly revenue: number;
  readonly gmv: number;
  readonly orders: number;
  readonly aov: number;
  readonly order_size: number;
  readonly revenue_growth: number;
  readonly cancellation_rate: number;
  readonly new_customers: number;
  readonly repeat_purchase_rate: number;
  readonly purchase_frequency: number;
  readonly returning_customer_rate: number;
}

/** What a summary says: a period and the one before it. */
export interface ShopFigures {
  readonly period: PeriodFigures;
  readonly previous: PeriodFigures;
}
