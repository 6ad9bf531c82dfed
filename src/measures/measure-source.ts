import type { MeasureId } from '../kpi/measure';
import type { FieldOf, TableKind } from '../vocabulary/fields';

/** The columns of a table that a measure is counted on, the one that it cannot do without first. */
export type MeasureSource = {
  readonly [Kind in TableKind]: { readonly table: Kind; readonly fields: readonly FieldOf<Kind>[] };
}[TableKind];

const revenue: MeasureSource = { table: 'orders', fields: ['lineAmount'] };
const ids: MeasureSource = { table: 'orders', fields: ['orderId'] };
const quantities: MeasureSource = { table: 'orders', fields: ['quantity'] };
const customers: MeasureSource = { table: 'orders', fields: ['customer'] };
const deliveries: MeasureSource = { table: 'orders', fields: ['deliveredAt'] };
const devices: MeasureSource = { table: 'orders', fields: ['device'] };
const products: MeasureSource = { table: 'orders', fields: ['product', 'quantity'] };
const unitCosts: MeasureSource = { table: 'costs', fields: ['unitCost', 'product'] };
const categories: MeasureSource = { table: 'costs', fields: ['amount', 'category'] };
const visits: MeasureSource = { table: 'traffic', fields: ['visits'] };
const spend: MeasureSource = { table: 'ads', fields: ['spend'] };
const positions: MeasureSource = { table: 'ads', fields: ['position', 'impressions'] };
const stockValue: MeasureSource = { table: 'inventory', fields: ['stock', 'unitCost'] };
const stock: MeasureSource = { table: 'inventory', fields: ['stock', 'product'] };
const satisfaction: MeasureSource = { table: 'surveys', fields: ['satisfaction'] };
const nps: MeasureSource = { table: 'surveys', fields: ['npsScore'] };
const ratings: MeasureSource = { table: 'surveys', fields: ['rating'] };
const tickets: MeasureSource = { table: 'support', fields: ['openedAt'] };
const answers: MeasureSource = { table: 'support', fields: ['answeredAt', 'openedAt'] };
const resolutions: MeasureSource = { table: 'support', fields: ['resolvedAt', 'openedAt'] };
const reach: MeasureSource = { table: 'social', fields: ['reach'] };
const downloads: MeasureSource = { table: 'social', fields: ['appDownloads'] };

/** Where each measure comes from: which tab an owner has to bring for it, with which columns. */
export const measureSources: Readonly<Record<MeasureId, MeasureSource | undefined>> = {
  revenue,
  gmv: { table: 'orders', fields: ['unitPrice', 'quantity'] },
  orders: ids,
  items: quantities,
  placed_orders: ids,
  cancelled_orders: { table: 'orders', fields: ['status'] },
  sold_items: quantities,
  returned_items: { table: 'orders', fields: ['returnedQuantity', 'status'] },
  customers,
  new_customers: customers,
  repeat_customers: customers,
  returning_customers: customers,
  customers_start: customers,
  customers_end: customers,
  joined_customers: customers,
  lost_customers: customers,
  delivery_days: deliveries,
  delivered_orders: deliveries,
  influencer_orders: { table: 'orders', fields: ['influencer'] },
  referred_orders: { table: 'orders', fields: ['referral'] },
  mobile_orders: devices,
  mobile_revenue: devices,
  daily_demand: products,
  demand_deviation: products,
  yearly_order_value: revenue,
  yearly_frequency: customers,
  lifespan: customers,
  yearly_margin: unitCosts,
  clv: customers,
  orders_by_channel: { table: 'orders', fields: ['channel'] },
  touchpoints: { table: 'orders', fields: ['touchpoints'] },
  cogs: unitCosts,
  costed_revenue: unitCosts,
  cost_of_costed: unitCosts,
  taxes: categories,
  other_costs: categories,
  marketing_spend: spend,
  cac: spend,
  visits,
  visitors: { table: 'traffic', fields: ['visitors'] },
  new_visitors: { table: 'traffic', fields: ['newVisitors'] },
  returning_visitors: { table: 'traffic', fields: ['returningVisitors'] },
  sessions: visits,
  sessions_with_add: { table: 'traffic', fields: ['sessionsWithAdd'] },
  carts: { table: 'traffic', fields: ['carts'] },
  checkouts: { table: 'traffic', fields: ['checkouts'] },
  bounced_sessions: { table: 'traffic', fields: ['bouncedSessions'] },
  visit_hours: { table: 'traffic', fields: ['totalDuration'] },
  page_views: { table: 'traffic', fields: ['pageViews'] },
  recommendation_orders: { table: 'traffic', fields: ['recommendationOrders'] },
  recommendation_clicks: { table: 'traffic', fields: ['recommendationClicks'] },
  mobile_visits: { table: 'traffic', fields: ['device', 'visits'] },
  mobile_visitors: { table: 'traffic', fields: ['device', 'visitors'] },
  mobile_carts: { table: 'traffic', fields: ['device', 'carts'] },
  visits_by_channel: { table: 'traffic', fields: ['channel', 'visits'] },
  product_views: { table: 'traffic', fields: ['productViews', 'product'] },
  ad_spend: spend,
  ad_clicks: { table: 'ads', fields: ['clicks'] },
  ad_impressions: { table: 'ads', fields: ['impressions'] },
  ad_positions: positions,
  positioned_impressions: positions,
  ad_revenue: { table: 'ads', fields: ['adRevenue'] },
  opening_stock: stockValue,
  closing_stock: stockValue,
  out_of_stock: stock,
  stock_checks: stock,
  lead_time: { table: 'inventory', fields: ['leadTimeDays', 'product'] },
  satisfied_answers: satisfaction,
  satisfaction_answers: satisfaction,
  promoters: nps,
  detractors: nps,
  nps_answers: nps,
  rating_points: ratings,
  ratings,
  complaints: tickets,
  support_contacts: tickets,
  response_hours: answers,
  responses: answers,
  resolution_hours: resolutions,
  resolutions,
  open_issues: resolutions,
  interactions: { table: 'social', fields: ['interactions'] },
  engagement_base: { table: 'social', fields: ['impressions'] },
  people_reached: reach,
  largest_reach: reach,
  followers: { table: 'social', fields: ['followers'] },
  social_impressions: { table: 'social', fields: ['impressions'] },
  influencer_clicks: { table: 'social', fields: ['clicks', 'influencer'] },
  sms_subscribers: { table: 'social', fields: ['smsSubscribers'] },
  app_downloads: downloads,
  all_app_downloads: downloads,
  app_active_users: { table: 'social', fields: ['appActiveUsers'] },
  push_opt_ins: { table: 'social', fields: ['pushOptIns'] },
  app_users: { table: 'social', fields: ['appUsers'] },
  tonnes_co2e: { table: 'sustainability', fields: ['tonnesCo2e'] },
  kilowatt_hours: { table: 'sustainability', fields: ['kilowattHours'] },
  recycled: { table: 'sustainability', fields: ['recycled'] },
  waste: { table: 'sustainability', fields: ['waste'] },
  sustainable_materials: { table: 'sustainability', fields: ['sustainableMaterials'] },
  materials: { table: 'sustainability', fields: ['materials'] },
  contribution: { table: 'sustainability', fields: ['contribution'] },
  group_concentration: { table: 'sustainability', fields: ['headcount', 'group'] },
  period_days: undefined,
  service_level: undefined,
};
