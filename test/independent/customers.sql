-- Customers by span and channel group ('all' for the whole shop): who bought, who had bought before.
create table customer_orders as
select customer, channel_group, day, ordered_at from whole_orders where kind = 'sale' and customer is not null;

-- The channel of the very first order is the one that won the customer.
create table first_orders as
select customer, min(day) as first_day, arg_min(channel_group, ordered_at) as channel_group
from customer_orders
group by customer;

create table buyer_counts as
with buyers as (
  select
    span,
    if(grouping(channel_group) = 1, 'all', channel_group) as segment,
    customer
  from customer_orders join span_days using (day)
  group by grouping sets ((span, customer), (span, channel_group, customer))
  having grouping(channel_group) = 1 or channel_group is not null
)
select
  span,
  segment,
  count(*) as customers,
  count(*) filter (where first_orders.first_day < spans.first_day) as returning_customers
from buyers join first_orders using (customer) join spans using (span)
group by span, segment;

-- Who bought twice or more often in the 365 days that end with a span.
create table year_buyer_counts as
with buyers as (
  select
    span,
    if(grouping(channel_group) = 1, 'all', channel_group) as segment,
    customer,
    count(*) as orders
  from customer_orders join spans on day between last_day - 364 and last_day
  group by grouping sets ((span, customer), (span, channel_group, customer))
  having grouping(channel_group) = 1 or channel_group is not null
)
select
  span,
  segment,
  count(*) as yearly_customers,
  count(*) filter (where orders >= 2) as repeat_customers
from buyers
group by span, segment;

create table new_customer_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  count(*) as new_customers
from first_orders join span_days on day = first_day
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table customer_counts as
from year_buyer_counts
left join buyer_counts using (span, segment)
left join new_customer_counts using (span, segment);
