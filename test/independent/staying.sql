-- Who stays, and what a customer is worth, over the whole shop.
create table purchases as select distinct customer, day from customer_orders;

-- After so many days without an order a customer counts as lost: the 80th percentile (nearest rank) of the days
-- between the purchases of a customer, over everything that the orders hold.
create table horizon as
with pauses as (
  select (day - lag(day) over (partition by customer order by day))::integer as pause from purchases
),
ranked as (
  select pause, row_number() over (order by pause) as rank, count(*) over () as pauses
  from pauses
  where pause is not null
),
-- Days without a sale in a row that are nothing special for the shop: 19 of 20 pauses are no longer.
shop_pauses as (
  select (day - lag(day) over (order by day))::integer - 1 as pause
  from (select distinct day from order_lines where kind = 'sale')
),
ranked_shop_pauses as (
  select pause, row_number() over (order by pause) as rank, count(*) over () as pauses
  from shop_pauses
  where pause is not null
)
select
  (select min(pause) from ranked where rank >= pauses * 0.8) as days,
  (select min(pause) from ranked_shop_pauses where rank >= pauses * 0.95) as usual_pause,
  (select min(day) from order_lines where kind = 'sale') as first_day;

-- The moments that are compared, each the end of a day. Someone is a customer then who bought on that day or the
-- days before it, as many as the horizon has. A life is looked at over 365 days, or from the first day on which
-- the horizon lies within the data.
create table moments as
select
  span,
  spans.first_day - 1 as start_day,
  last_day as end_day,
  greatest(last_day - 365, horizon.first_day + days::integer - 1) as life_day,
  greatest(last_day - 364, horizon.first_day) as year_from
from spans, horizon;

create table presence as
select
  span,
  customer,
  bool_or(day between start_day - days + 1 and start_day) as at_start,
  bool_or(day between life_day - days + 1 and life_day) as at_life_start,
  bool_or(day between end_day - days + 1 and end_day) as at_end
from moments, horizon join purchases on day between least(start_day, life_day) - days + 1 and end_day
group by span, customer;

create table lives as
select
  span,
  count(*) filter (where at_start) as customers_start,
  count(*) filter (where at_end) as customers_end,
  count(*) filter (where at_end and not at_start) as joined_customers,
  count(*) filter (where at_start and not at_end) as lost_customers,
  count(*) filter (where at_life_start) as life_start,
  count(*) filter (where at_life_start and at_end) as life_kept
from presence
group by span;

-- Told where the data reach back as many days before the span as the horizon has.
create table staying_counts as
select lives.* exclude (life_start, life_kept)
from lives join moments using (span), horizon
where start_day + usual_pause >= horizon.first_day + days - 1;

-- The 365 days that end with the span, or all days where the data are shorter.
create table year_counts as
with sold as (
  select span, sum(amount) as sold, sum(amount) filter (where cost is not null) as costed, sum(cost) as cost
  from moments join order_lines on day between year_from and end_day
  where kind = 'sale'
  group by span
),
given_back as (
  select span, sum(refund) as refunded
  from moments join refunds on day between year_from and end_day
  group by span
),
orders as (
  select span, count(distinct id) as orders, count(distinct id) filter (where customer is not null) as customer_orders,
    count(distinct customer) as customers
  from moments join order_lines on day between year_from and end_day
  where kind = 'sale'
  group by span
)
select span, sold, coalesce(refunded, 0) as refunded, costed, cost, orders, customer_orders, customers
from sold join orders using (span) left join given_back using (span);

create table lifetimes as
select
  span,
  (sold - refunded) / orders as order_value,
  1 + (customer_orders / customers - 1) * 365 / (end_day - year_from + 1) as frequency,
  1 / (1 - pow(life_kept / life_start, 365 / (end_day - life_day))) as lifespan,
  if(costed >= 0.95 * (sold - refunded), (costed - cost) / costed, 1) as margin,
  order_value * frequency * lifespan * margin as clv
from year_counts join lives using (span) join moments using (span), horizon
where end_day - year_from + 1 >= 90 and end_day - life_day >= greatest(days, 90) and life_kept < life_start;
