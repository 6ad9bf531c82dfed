-- Visits by span and channel group ('all' for the whole shop). Nothing where no row lies in the span.
create table traffic_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  sum("Visits") as visits,
  sum("Visitors") as visitors,
  sum("New visitors") as new_visitors,
  sum("Returning visitors") as returning_visitors,
  sum("Page views") as page_views,
  sum("Total time on site (minutes)") / 60 as hours_on_site,
  sum("Bounced visits") as bounced,
  sum("Visits that added to cart") as with_add,
  sum("Carts") as carts,
  sum("Checkouts") as checkouts,
  sum("Clicks on recommendations") as recommendation_clicks,
  sum("Orders from recommendations") as recommendation_orders,
  -- Where a row names no device, nobody knows what share of its visits is mobile.
  sum("Visits") filter (where is_mobile is not null) as visits_by_device,
  sum(if(is_mobile, "Visits", 0)) as mobile_visits,
  sum(if(is_mobile, "Visitors", 0)) as mobile_visitors,
  sum(if(is_mobile, "Carts", 0)) as mobile_carts
from traffic_rows join span_days using (day) left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;
