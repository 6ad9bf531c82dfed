/** What can be counted on the raw tabs in a period, by the table that most of it comes from. */
export type MeasureId =
  // orders
  | 'revenue'
  | 'gmv'
  | 'orders'
  /** Orders that name their customer. */
  | 'named_orders'
  /** Orders of which it is known how many items they have. */
  | 'itemised_orders'
  | 'items'
  | 'placed_orders'
  | 'cancelled_orders'
  | 'sold_items'
  | 'returned_items'
  | 'customers'
  | 'new_customers'
  /** Over the 365 days up to the period's end: all customers, and those with two or more orders. */
  | 'yearly_customers'
  | 'repeat_customers'
  | 'returning_customers'
  /** Customers who bought so lately, at the period's start or end, that they are not lost. */
  | 'customers_start'
  | 'customers_end'
  /** Customers at the period's end who were not customers at its start. */
  | 'joined_customers'
  | 'lost_customers'
  | 'delivery_days'
  | 'delivered_orders'
  | 'influencer_orders'
  | 'referred_orders'
  | 'mobile_orders'
  | 'mobile_revenue'
  | 'daily_demand'
  | 'demand_deviation'
  /** Of the year that ends with the period. */
  | 'yearly_order_value'
  | 'yearly_frequency'
  | 'lifespan'
  | 'yearly_margin'
  | 'clv'
  | 'orders_by_channel'
  | 'touchpoints'
  // costs
  | 'cogs'
  /** Revenue and cost of the order lines whose cost is known. */
  | 'costed_revenue'
  | 'cost_of_costed'
  | 'taxes'
  | 'other_costs'
  | 'marketing_spend'
  /** Of the year that ends with the period, or the part of it in which spending and customers are known. */
  | 'yearly_spend'
  | 'yearly_new_customers'
  | 'yearly_cac'
  // traffic
  | 'visits'
  | 'visitors'
  | 'new_visitors'
  | 'returning_visitors'
  | 'sessions'
  | 'sessions_with_add'
  | 'carts'
  | 'checkouts'
  | 'bounced_sessions'
  | 'visit_hours'
  | 'page_views'
  | 'recommendation_orders'
  | 'recommendation_clicks'
  | 'mobile_visits'
  | 'mobile_visitors'
  | 'mobile_carts'
  | 'visits_by_channel'
  | 'product_views'
  // ads
  | 'ad_spend'
  | 'ad_clicks'
  | 'ad_impressions'
  /** Positions times impressions, and the impressions that have a position. */
  | 'ad_positions'
  | 'positioned_impressions'
  | 'ad_revenue'
  // inventory
  | 'opening_stock'
  | 'closing_stock'
  | 'out_of_stock'
  | 'stock_checks'
  | 'lead_time'
  // surveys
  | 'satisfied_answers'
  | 'satisfaction_answers'
  | 'promoters'
  | 'detractors'
  | 'nps_answers'
  | 'rating_points'
  | 'ratings'
  // support
  | 'complaints'
  | 'support_contacts'
  | 'response_hours'
  | 'responses'
  | 'resolution_hours'
  | 'resolutions'
  | 'open_issues'
  // social
  | 'interactions'
  /** What interactions are set against: impressions, else people reached, else followers. */
  | 'engagement_base'
  | 'people_reached'
  /** The largest reach of each account in the period. */
  | 'largest_reach'
  | 'followers'
  | 'social_impressions'
  | 'influencer_clicks'
  | 'sms_subscribers'
  | 'app_downloads'
  /** From the first day of the data to the period's end. */
  | 'all_app_downloads'
  | 'app_active_users'
  | 'push_opt_ins'
  | 'app_users'
  // sustainability
  | 'tonnes_co2e'
  | 'kilowatt_hours'
  | 'recycled'
  | 'waste'
  | 'sustainable_materials'
  | 'materials'
  | 'contribution'
  /** The sum of the squared shares of the groups of staff. */
  | 'group_concentration'
  // no table
  | 'period_days'
  | 'service_level';

/** A measure in the period that the KPI is asked for, or in the one before it. */
export interface Measured {
  readonly measure: MeasureId;
  readonly of: 'period' | 'periodBefore';
  /** The formula divides by it: value times divisor is what was counted. */
  readonly isDivisor?: true;
  /** The value if the tabs do not have the measure, such as 1 for an unknown margin. */
  readonly fallback?: number;
}

export function measured(measure: MeasureId): Measured {
  return { measure, of: 'period' };
}

export function measuredBefore(measure: MeasureId): Measured {
  return { measure, of: 'periodBefore' };
}

/** A measure that the formula divides by. */
export function per(measure: MeasureId): Measured {
  return { measure, of: 'period', isDivisor: true };
}

/** A measure that the formula can do without. */
export function measuredOr(measure: MeasureId, fallback: number): Measured {
  return { measure, of: 'period', fallback };
}
