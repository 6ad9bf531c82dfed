-- Every KPI that is one figure: a row for each span and segment, a column for each KPI, named by its id.
-- Empty where it cannot be told.
create table counts as
with segments as (
  select span, question, before, first_day::varchar as first_day, segment, last_day - first_day + 1 as days
  from spans, (from (values ('all'), ('web'), ('social'), ('marketplace'), ('shop')) as names(segment))
),
-- These are told of the shop alone, not of its channels.
of_shop as (
  select
    span,
    'all' as segment,
    * exclude (span)
  from spans
  left join staying_counts using (span)
  left join lifetimes using (span)
  left join cost_counts using (span)
  left join open_ticket_counts using (span)
  left join stock_counts using (span)
  left join reorder_points using (span)
  left join sustainability_counts using (span)
),
known as (
  select *
  from segments
  left join order_counts using (span, segment)
  left join customer_counts using (span, segment)
  left join traffic_counts using (span, segment)
  left join survey_counts using (span, segment)
  left join ticket_counts using (span, segment)
  left join ad_counts using (span, segment)
  left join social_counts using (span, segment)
  left join of_shop using (span, segment)
)
-- Orders, tickets, costs and ads are events: where a span has no row of them, nothing happened.
select
  known.* replace (
    coalesce(revenue, 0) as revenue,
    coalesce(gmv, 0) as gmv,
    coalesce(orders, 0) as orders,
    coalesce(items, 0) as items,
    coalesce(costed_revenue, 0) as costed_revenue,
    coalesce(cost, 0) as cost,
    if(segment = 'all', coalesce(cogs, 0), null) as cogs,
    coalesce(new_customers, 0) as new_customers,
    coalesce(complaints, 0) as complaints,
    coalesce(contacts, 0) as contacts,
    coalesce(spend, 0) as spend,
    if(segment = 'all', coalesce(taxes, 0), null) as taxes,
    if(segment = 'all', coalesce(marketing, 0), null) as marketing,
    if(segment = 'all', coalesce(running_costs, 0), null) as running_costs,
    if(segment = 'all', coalesce(open_tickets, 0), null) as open_tickets
  )
from known;

create table kpis as
with prepared as (
  select
    now.*,
    before.revenue as revenue_before,
    before.sms_subscribers as sms_subscribers_before,
    before.followers as followers_before,
    now.spend + now.marketing as marketing_spend,
    now.spend + now.marketing + now.running_costs as other_costs
  from counts as now left join counts as before on before.span = now.before and before.segment = now.segment
)
select
  question,
  first_day,
  segment,

  -- sales
  revenue,
  gmv,
  orders,
  revenue / nullif(orders, 0) as aov,
  items / nullif(orders, 0) as order_size,
  cogs,
  revenue - cogs as gross_profit,
  (revenue - cogs) / nullif(revenue, 0) as gross_margin,
  revenue - cogs - taxes - other_costs as net_profit,
  (revenue - cogs - taxes - other_costs) / nullif(revenue, 0) as net_margin,
  (costed_revenue - cost) / nullif(costed_revenue, 0) as average_margin,
  (revenue - revenue_before) / nullif(abs(revenue_before), 0) as revenue_growth,
  cancelled_orders / nullif(placed_orders, 0) as cancellation_rate,
  revenue / nullif(visitors, 0) as revenue_per_visitor,

  -- funnel
  orders / nullif(visitors, 0) as conversion_rate,
  with_add / nullif(visits, 0) as add_to_cart_rate,
  (carts - orders) / nullif(carts, 0) as cart_abandonment,
  orders / nullif(checkouts, 0) as checkout_completion,

  -- customers
  new_customers,
  marketing_spend / nullif(new_customers, 0) as cac,
  clv,
  clv / nullif(cac, 0) as clv_cac_ratio,
  (customers_end - joined_customers) / nullif(customers_start, 0) as retention_rate,
  lost_customers / nullif(customers_start, 0) as churn_rate,
  repeat_customers / nullif(customers, 0) as repeat_purchase_rate,
  orders / nullif(customers, 0) as purchase_frequency,
  returning_customers / nullif(customers, 0) as returning_customer_rate,

  -- site
  visits as traffic,
  new_visitors / nullif(visitors, 0) as new_visitor_share,
  returning_visitors / nullif(visitors, 0) as revisit_rate,
  hours_on_site / nullif(visits, 0) as session_duration,
  page_views / nullif(visits, 0) as pages_per_visit,
  bounced / nullif(visits, 0) as bounce_rate,

  -- inventory
  cogs / nullif((opening_stock + closing_stock) / 2, 0) as inventory_turnover,
  days / nullif(inventory_turnover, 0) as days_of_inventory,
  out_of_stock / nullif(checks, 0) as stockout_rate,
  delivery_days / nullif(delivered_orders, 0) as order_cycle_time,
  returned_items / nullif(items_sold, 0) as return_rate,
  reorder_point,

  -- marketing
  spend / nullif(clicks, 0) as cpc,
  clicks / nullif(ad_impressions, 0) as ctr,
  positions / nullif(positioned_impressions, 0) as average_position,
  ad_revenue / nullif(spend, 0) as roas,

  -- service
  satisfied / nullif(csat_answers, 0) as csat,
  (promoters - detractors) * 100 / nullif(nps_answers, 0) as nps,
  complaints / nullif(orders, 0) as complaint_rate,
  review_points / nullif(reviews, 0) as review_score,
  contacts / nullif(items_sold, 0) as hit_rate,
  response_hours as first_response_time,
  resolution_hours as resolution_time,
  open_tickets as active_issues,

  -- mobile
  mobile_orders / nullif(mobile_visitors, 0) as mobile_conversion,
  mobile_revenue / nullif(mobile_orders, 0) as mobile_aov,
  (mobile_carts - mobile_orders) / nullif(mobile_carts, 0) as mobile_cart_abandonment,
  mobile_visits / nullif(visits, 0) as mobile_traffic_share,
  (sms_subscribers - sms_subscribers_before) / nullif(sms_subscribers_before, 0) as sms_subscribers,
  app_downloads,
  if(active_users <= all_app_downloads, active_users / nullif(all_app_downloads, 0), null) as app_active_ratio,
  push_opt_ins / nullif(app_users, 0) as push_opt_in,

  -- social
  interactions / nullif(impressions, 0) as engagement_rate,
  reached / nullif(followers, 0) as reach,
  impressions / nullif(reached, 0) as impressions,
  (followers - followers_before) / nullif(followers_before, 0) as follower_growth,
  influenced_orders / nullif(influencer_clicks, 0) as influencer_conversion,

  -- sustainability
  tonnes * 1000 / nullif(orders, 0) as carbon_footprint,
  kwh / nullif(orders, 0) as energy_per_order,
  recycled / nullif(waste, 0) as recycling_rate,
  sustainable / nullif(materials, 0) as sustainable_materials,
  contribution / nullif(revenue, 0) as community_contribution,
  diversity as diversity_index,

  -- omnichannel
  recommendation_orders / nullif(recommendation_clicks, 0) as recommendation_conversion,
  referred_orders / nullif(orders, 0) as advocacy_rate
from prepared;
