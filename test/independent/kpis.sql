-- Every KPI that is one figure: a row for each span and segment, a column for each KPI, named by its id.
-- Empty where it cannot be told, and where a part exceeds the whole that it is a part of.
create table counts as
with segments as (
  select
    span,
    question,
    before,
    spans.first_day::varchar as first_day,
    segment,
    last_day - spans.first_day + 1 as days,
    coalesce(tables, []) as tables
  from spans
  left join (select span, list(of_table) as tables from covered group by span) using (span),
    (from (values ('all'), ('web'), ('social'), ('marketplace'), ('shop')) as names(segment))
),
-- What is told of the shop alone, not of its channels.
of_shop as (
  select span, 'all' as segment, * exclude (span)
  from spans
  left join staying_counts using (span)
  left join lifetimes using (span)
  left join acquisition using (span)
  left join cost_counts using (span)
  left join open_ticket_counts using (span)
  left join stock_levels using (span)
  left join stock_checks using (span)
  left join reorder_points using (span)
  left join sustainability_counts using (span)
  left join staff_counts using (span)
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
  left join social_levels using (span, segment)
  left join of_shop using (span, segment)
)
-- Orders, tickets, costs and ads are events: where a span has no row of them, nothing happened. Of everything else
-- nobody knows. What a table does not cover is not known either.
select
  known.* replace (
    if('orders' in tables, coalesce(revenue, 0), null) as revenue,
    if('orders' in tables, coalesce(gmv, 0), null) as gmv,
    if('orders' in tables, coalesce(orders, 0), null) as orders,
    if('orders' in tables, coalesce(named_orders, 0), null) as named_orders,
    if('orders' in tables, coalesce(placed_orders, 0), null) as placed_orders,
    if('orders' in tables, coalesce(cancelled_orders, 0), null) as cancelled_orders,
    if('orders' in tables, coalesce(items, 0), null) as items,
    if('orders' in tables, coalesce(items_sold, 0), null) as items_sold,
    if('orders' in tables, coalesce(returned_items, 0), null) as returned_items,
    if('orders' in tables, coalesce(costed_revenue, 0), null) as costed_revenue,
    if('orders' in tables, coalesce(cost, 0), null) as cost,
    if('orders' in tables, coalesce(mobile_orders, 0), null) as mobile_orders,
    if('orders' in tables, coalesce(mobile_revenue, 0), null) as mobile_revenue,
    if('orders' in tables, coalesce(referred_orders, 0), null) as referred_orders,
    if('orders' in tables, coalesce(influenced_orders, 0), null) as influenced_orders,
    if('orders' in tables, coalesce(new_customers, 0), null) as new_customers,
    if('orders' in tables, coalesce(customers, 0), null) as customers,
    if('orders' in tables, coalesce(yearly_customers, 0), null) as yearly_customers,
    if('orders' in tables, coalesce(repeat_customers, 0), null) as repeat_customers,
    if('orders' in tables, coalesce(returning_customers, 0), null) as returning_customers,
    if('support' in tables, coalesce(complaints, 0), null) as complaints,
    if('support' in tables, coalesce(contacts, 0), null) as contacts,
    if('ads' in tables, coalesce(spend, 0), null) as spend,
    if('orders' in tables and segment = 'all', coalesce(cogs, 0), null) as cogs,
    if('costs' in tables and segment = 'all', coalesce(taxes, 0), null) as taxes,
    if('costs' in tables and segment = 'all', coalesce(marketing, 0), null) as marketing,
    if('costs' in tables and segment = 'all', coalesce(running_costs, 0), null) as running_costs,
    if('support' in tables and segment = 'all', coalesce(open_tickets, 0), null) as open_tickets,
    if('orders' in tables, delivery_days, null) as delivery_days,
    if('orders' in tables, reorder_point, null) as reorder_point,
    if('orders' in tables, clv, null) as clv,
    if('orders' in tables, customers_start, null) as customers_start,
    if('traffic' in tables, visits, null) as visits,
    if('traffic' in tables, visitors, null) as visitors,
    if('traffic' in tables, new_visitors, null) as new_visitors,
    if('traffic' in tables, returning_visitors, null) as returning_visitors,
    if('traffic' in tables, page_views, null) as page_views,
    if('traffic' in tables, hours_on_site, null) as hours_on_site,
    if('traffic' in tables, bounced, null) as bounced,
    if('traffic' in tables, with_add, null) as with_add,
    if('traffic' in tables, carts, null) as carts,
    if('traffic' in tables, checkouts, null) as checkouts,
    if('traffic' in tables, recommendation_clicks, null) as recommendation_clicks,
    if('traffic' in tables, recommendation_orders, null) as recommendation_orders,
    if('traffic' in tables, mobile_visits, null) as mobile_visits,
    if('traffic' in tables, mobile_visitors, null) as mobile_visitors,
    if('traffic' in tables, mobile_carts, null) as mobile_carts,
    if('surveys' in tables, csat_answers, null) as csat_answers,
    if('surveys' in tables, nps_answers, null) as nps_answers,
    if('surveys' in tables, reviews, null) as reviews,
    if('support' in tables, response_hours, null) as response_hours,
    if('support' in tables, resolution_hours, null) as resolution_hours,
    if('ads' in tables, clicks, null) as clicks,
    if('ads' in tables, ad_impressions, null) as ad_impressions,
    if('ads' in tables, ad_revenue, null) as ad_revenue,
    if('ads' in tables, positions, null) as positions,
    if('inventory' in tables, checks, null) as checks,
    if('social' in tables, interactions, null) as interactions,
    if('social' in tables, impressions, null) as impressions,
    if('social' in tables, reached, null) as reached,
    if('social' in tables, largest_reach, null) as largest_reach,
    if('social' in tables, influencer_clicks, null) as influencer_clicks,
    if('social' in tables, app_downloads, null) as app_downloads,
    if('social' in tables, all_app_downloads, null) as all_app_downloads,
    if('sustainability' in tables, tonnes, null) as tonnes,
    if('sustainability' in tables, kwh, null) as kwh,
    if('sustainability' in tables, waste, null) as waste,
    if('sustainability' in tables, recycled, null) as recycled,
    if('sustainability' in tables, materials, null) as materials,
    if('sustainability' in tables, sustainable, null) as sustainable,
    if('sustainability' in tables, contribution, null) as contribution
  )
from known;

create table kpis as
with prepared as (
  select
    now.*,
    before.revenue as revenue_before,
    before.sms_subscribers as sms_subscribers_before,
    before.followers as followers_before,
    -- Where the costs say nothing of marketing, the spend of the ads is all that is known of it.
    if(now.segment = 'all', coalesce(now.spend + now.marketing, now.spend, now.marketing), null) as marketing_spend,
    marketing_spend + now.running_costs as other_costs
  from counts as now
  left join counts as before on before.span = now.before and before.segment = now.segment
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
  if(orders <= carts, (carts - orders) / nullif(carts, 0), null) as cart_abandonment,
  if(orders <= checkouts, orders / nullif(checkouts, 0), null) as checkout_completion,

  -- customers
  new_customers,
  marketing_spend / nullif(new_customers, 0) as cac,
  clv,
  -- Both of the same days.
  if(marketing_spend is not null and new_customers is not null, clv / nullif(window_cac, 0), null) as clv_cac_ratio,
  (customers_end - joined_customers) / nullif(customers_start, 0) as retention_rate,
  lost_customers / nullif(customers_start, 0) as churn_rate,
  repeat_customers / nullif(yearly_customers, 0) as repeat_purchase_rate,
  named_orders / nullif(customers, 0) as purchase_frequency,
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
  if(mobile_orders <= mobile_carts, (mobile_carts - mobile_orders) / nullif(mobile_carts, 0), null)
    as mobile_cart_abandonment,
  mobile_visits / nullif(visits_by_device, 0) as mobile_traffic_share,
  (sms_subscribers - sms_subscribers_before) / nullif(sms_subscribers_before, 0) as sms_subscribers,
  app_downloads,
  if(active_users <= all_app_downloads, active_users / nullif(all_app_downloads, 0), null) as app_active_ratio,
  push_opt_ins / nullif(app_users, 0) as push_opt_in,

  -- social
  interactions / nullif(impressions, 0) as engagement_rate,
  largest_reach / nullif(followers, 0) as reach,
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
