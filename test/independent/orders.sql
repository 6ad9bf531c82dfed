-- Orders by span and channel group ('all' for the whole shop).

-- Money or goods that came back of orders that stay sales, on the day that the row gives.
create table refunds as
select id, channel, is_mobile, coalesce(refund_day, day) as day, coalesce(refund, 0) as refund,
  coalesce(items_back, 0) as items_back
from order_lines
where kind = 'sale' and (refund is not null or items_back is not null);

create table line_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  coalesce(sum(amount) filter (where kind = 'sale'), 0) as sold,
  coalesce(sum(merchandise) filter (where kind <> 'credit'), 0) as gmv,
  count(distinct id) filter (where kind = 'sale') as orders,
  count(distinct id) filter (where kind <> 'credit') as placed_orders,
  count(distinct id) filter (where kind in ('cancelled', 'credit')) as cancelled_orders,
  coalesce(sum(items) filter (where kind = 'sale'), 0) as items,
  coalesce(sum(items) filter (where kind in ('sale', 'returned')), 0) as items_sold,
  coalesce(sum(items) filter (where kind = 'returned'), 0) as items_of_returned_orders,
  coalesce(-sum(items) filter (where kind = 'credit' and items < 0), 0) as items_of_credits,
  sum(cost) filter (where kind = 'sale') as cost,
  sum(amount) filter (where kind = 'sale' and cost is not null) as costed_revenue,
  count(distinct customer) filter (where kind = 'sale') as customers,
  count(distinct id) filter (where kind = 'sale' and is_mobile) as mobile_orders,
  coalesce(sum(amount) filter (where kind = 'sale' and is_mobile), 0) as mobile_sold,
  count(distinct id) filter (where kind = 'sale' and is_referred) as referred_orders,
  count(distinct id) filter (where kind = 'sale' and is_influenced) as influenced_orders
from order_lines join span_days using (day) left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table refund_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  sum(refund) as refunded,
  coalesce(sum(refund) filter (where is_mobile), 0) as mobile_refunded,
  sum(items_back) as items_back
from refunds join span_days using (day) left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

-- An order is delivered once, whatever its number of lines.
create table delivery_counts as
with deliveries as (
  select id, any_value(channel) as channel, min(day) as day, min(ordered_at) as ordered_at, min(delivered_at) as delivered_at
  from order_lines
  where kind = 'sale'
  group by id
)
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  sum(epoch(delivered_at - ordered_at)) / 86400 as delivery_days,
  count(delivered_at) as delivered_orders
from deliveries join span_days using (day) left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table order_counts as
select
  span,
  segment,
  coalesce(sold, 0) - coalesce(refunded, 0) as revenue,
  coalesce(mobile_sold, 0) - coalesce(mobile_refunded, 0) as mobile_revenue,
  -- The costs of the lines are those of the goods sold where they are known of nearly all of the revenue.
  if(costed_revenue >= 0.95 * revenue, cost, null) as cogs,
  line_counts.items - coalesce(items_back, 0) as items,
  coalesce(items_back, 0) + items_of_returned_orders + items_of_credits as returned_items,
  line_counts.* exclude (span, segment, items),
  delivery_days,
  delivered_orders
from line_counts
left join refund_counts using (span, segment)
left join delivery_counts using (span, segment);
