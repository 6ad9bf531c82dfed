/** What can be counted on the raw tabs in a period, grouped by the main table that it comes from. */
export type MeasureId =
  // orders
  | 'revenue'
  | 'gmv'
  | 'orders'
  /** Orders with a known customer. */
  | 'named_orders'
  /** Orders with a known number of items. */
  | 'itemised_orders'
  | 'items'
  | 'placed_orders'
  | 'cancelled_orders'
  | 'sold_items'
  | 'returned_items'
  | 'customers'
  | 'new_customers'
  /** In the 365 days up to the end of the period: all customers, and those with two or more orders. */
  | 'yearly_customers'
  | 'repeat_customers'
  | 'returning_customers'
  /** Customers at the start or end of the period: those whose last order is so recent that they do not count as lost. */
  | 'customers_start'
  | 'customers_end'
  /** Customers at the end of the period who were none at its start. */
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
  /** In the year that ends with the period. */
  | 'yearly_order_value'
  | 'yearly_frequency'
  | 'lifespan'
  | 'yearly_margin'
  | 'clv'
  | 'orders_by_channel'
  | 'touchpoints'
  // costs
  | 'cogs'
  /** Revenue and cost of the order lines with a known cost. */
  | 'costed_revenue'
  | 'cost_of_costed'
  | 'taxes'
  | 'other_costs'
  | 'marketing_spend'
  /** In the year that ends with the period, or the part of it for which spending and customers are known. */
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
  /** The sum of position times impressions, and the impressions with a known position. */
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
  /** What interactions are divided by: impressions, else people reached, else followers. */
  | 'engagement_base'
  | 'people_reached'
  /** The largest reach of each account in the period. */
  | 'largest_reach'
  | 'followers'
  | 'social_impressions'
  | 'influencer_clicks'
  | 'sms_subscribers'
  | 'app_downloads'
  /** From the first day of the data to the end of the period. */
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

/** A measure as an input of a KPI: in the period itself or in the one before. */
export interface Measured {
  readonly measure: MeasureId;
  readonly of: 'period' | 'periodBefore';
  /** The formula divides by this input, so the KPI's value times this input is a count or an amount. */
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

/** A measure with a value to use if the tabs do not have it. */
export function measuredOr(measure: MeasureId, fallback: number): Measured {
  return { measure, of: 'period', fallback };
}
