-- Orders by span and channel group ('all' for the whole shop).

-- The lines of an order share their day, and what became of it.
create table whole_orders as
select
  id,
  day,
  kind,
  any_value(channel) as channel,
  any_value(channel_group) as channel_group,
  any_value(customer) as customer,
  any_value(touchpoints) as touchpoints,
  bool_or(tells_status) as tells_status,
  bool_or(is_mobile) as is_mobile,
  bool_or(is_referred) as is_referred,
  bool_or(is_influenced) as is_influenced,
  min(ordered_at) as ordered_at,
  min(delivered_at) as delivered_at,
  sum(amount) as amount,
  sum(merchandise) as merchandise,
  sum(items) as items,
  sum(cost) as cost,
  sum(amount) filter (where cost is not null) as costed_revenue
from order_lines left join channel_groups using (channel)
group by id, day, kind;

-- Money or goods that came back of orders that were sold, on the day that the row gives, and what lines below zero give
-- back. Goods that came back are on the shelf again: their cost comes off.
create table refunds as
select
  id,
  customer,
  product,
  category,
  country,
  device,
  channel,
  channel_group,
  is_mobile,
  coalesce(refund_day, day) as day,
  coalesce(refund, 0) as refund,
  coalesce(items_back, 0) as items_back,
  cost / nullif(items, 0) * coalesce(items_back, 0) as cost_back
from order_lines left join channel_groups using (channel)
where kind = 'sale' and (refund is not null or items_back is not null)
union all
select
  id,
  customer,
  product,
  category,
  country,
  device,
  channel,
  channel_group,
  is_mobile,
  day,
  -amount,
  greatest(-items, 0),
  -cost
from order_lines left join channel_groups using (channel)
where kind = 'credit';

create table sale_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  coalesce(sum(amount) filter (where kind = 'sale'), 0) as sold,
  coalesce(sum(merchandise) filter (where kind <> 'credit'), 0) as gmv,
  count(*) filter (where kind = 'sale') as orders,
  count(customer) filter (where kind = 'sale') as named_orders,
  count(*) filter (where kind <> 'credit') as placed_orders,
  count(*) filter (where kind = 'cancelled' or (kind = 'credit' and not tells_status)) as cancelled_orders,
  coalesce(sum(items) filter (where kind = 'sale'), 0) as items,
  coalesce(sum(items) filter (where kind in ('sale', 'returned')), 0) as items_sold,
  coalesce(sum(items) filter (where kind = 'returned'), 0) as items_of_returned_orders,
  sum(cost) filter (where kind = 'sale') as cost,
  sum(costed_revenue) filter (where kind = 'sale') as costed_revenue,
  count(*) filter (where kind = 'sale' and is_mobile) as mobile_orders,
  coalesce(sum(amount) filter (where kind = 'sale' and is_mobile), 0) as mobile_sold,
  count(*) filter (where kind = 'sale' and is_referred) as referred_orders,
  count(*) filter (where kind = 'sale' and is_influenced) as influenced_orders,
  sum(epoch(delivered_at - ordered_at)) filter (where kind = 'sale') / 86400 as delivery_days,
  count(delivered_at) filter (where kind = 'sale') as delivered_orders
from whole_orders join span_days using (day)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table refund_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  sum(refund) as refunded,
  coalesce(sum(refund) filter (where is_mobile), 0) as mobile_refunded,
  sum(items_back) as items_back,
  sum(cost_back) as cost_back,
  sum(refund) filter (where cost_back is not null) as costed_refunded
from refunds join span_days using (day)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table order_counts as
select
  span,
  segment,
  sold - coalesce(refunded, 0) as revenue,
  mobile_sold - coalesce(mobile_refunded, 0) as mobile_revenue,
  -- The costs of the lines are those of the goods sold where they are known of nearly all of the revenue.
  sale_counts.costed_revenue - coalesce(costed_refunded, 0) as costed_revenue,
  sale_counts.cost - coalesce(cost_back, 0) as cost,
  if((sale_counts.costed_revenue - coalesce(costed_refunded, 0)) >= 0.95 * revenue, sale_counts.cost - coalesce(cost_back, 0), null) as cogs,
  coalesce(items_back, 0) + items_of_returned_orders as returned_items,
  sale_counts.* exclude (span, segment, costed_revenue, cost)
from sale_counts left join refund_counts using (span, segment);
