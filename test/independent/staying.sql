-- Who stays, and what a customer is worth, over the whole shop.
create table purchases as select distinct customer, day from customer_orders;

create table data_start as select min(day) as first_day from order_lines where kind = 'sale';

-- After so many days without an order a customer counts as lost: the 80th percentile (nearest rank) of the days
-- between the purchases of a customer that are over by the end of the span, or of the first year of the data.
create table horizons as
with pauses as (
  select day, (day - lag(day) over (partition by customer order by day))::integer as pause from purchases
),
limits as (
  select span, least(spans.last_day, data_start.first_day + 364) as until from spans, data_start
),
ranked as (
  select
    until,
    pause,
    row_number() over (partition by until order by pause) as rank,
    count(*) over (partition by until) as pauses
  from (select distinct until from limits) join pauses on day <= until
  where pause is not null
),
usual as (select until, min(pause) as days from ranked where rank >= pauses * 0.8 group by until)
select span, days from limits left join usual using (until);

-- The moments that are compared, each the end of a day. Someone is a customer then who bought on that day or the
-- days before it, as many as the horizon has. A life is looked at over 365 days, or from the first day on which
-- the horizon lies within the data.
create table moments as
select
  span,
  days,
  spans.first_day - 1 as start_day,
  last_day as end_day,
  greatest(last_day - 365, data_start.first_day + days::integer - 1) as life_day,
  greatest(last_day - 364, data_start.first_day) as year_from,
  last_day - data_start.first_day + 1 as data_days
from spans join horizons using (span), data_start;

-- From each purchase on, until the next one: the days on which the customer is one.
create table stays as
select
  days,
  customer,
  day as from_day,
  least(day + days::integer, lead(day, 1, 'infinity') over (partition by days, customer order by day)) - 1 as to_day
from purchases, (select distinct days from horizons where days is not null);

create table presence as
with asked as (
  select days, start_day as day from moments
  union select days, end_day from moments
  union select days, life_day from moments
)
select days, day, customer from asked join stays using (days) where day between from_day and to_day;

create table present as select days, day, count(*) as customers from presence group by days, day;

-- Who is there on both of two days.
create table kept as
with pairs as (
  select days, start_day as first, end_day as last from moments union select days, life_day, end_day from moments
)
select days, first, last, count(*) as customers
from pairs
join presence as before using (days)
join presence as after using (days)
where before.day = first and after.day = last and after.customer = before.customer
group by days, first, last;

create table lives as
select
  span,
  coalesce(at_start.customers, 0) as customers_start,
  coalesce(at_end.customers, 0) as customers_end,
  coalesce(at_end.customers, 0) - coalesce(stayed.customers, 0) as joined_customers,
  coalesce(at_start.customers, 0) - coalesce(stayed.customers, 0) as lost_customers,
  coalesce(at_life.customers, 0) as life_start,
  coalesce(life_kept.customers, 0) as life_kept
from moments
left join present as at_start on at_start.days = moments.days and at_start.day = start_day
left join present as at_end on at_end.days = moments.days and at_end.day = end_day
left join present as at_life on at_life.days = moments.days and at_life.day = life_day
left join kept as stayed on stayed.days = moments.days and stayed.first = start_day and stayed.last = end_day
left join kept as life_kept on life_kept.days = moments.days and life_kept.first = life_day and life_kept.last = end_day;

-- Told where the data reach back as many days before the span as the horizon has.
create table staying_counts as
select lives.* exclude (life_start, life_kept)
from lives join moments using (span) join covered using (span), data_start
where of_table = 'orders' and start_day + usual_pause::integer >= data_start.first_day + days - 1;

-- The 365 days that end with the span, or all days where the data are shorter.
create table year_counts as
with days as (
  select
    day,
    sum(amount) as sold,
    sum(costed_revenue) as costed,
    sum(cost) as cost,
    count(*) as orders,
    count(customer) as customer_orders
  from whole_orders
  where kind = 'sale'
  group by day
),
sold as (
  select
    span,
    sum(sold) as sold,
    sum(costed) as costed,
    sum(cost) as cost,
    sum(orders) as orders,
    sum(customer_orders) as customer_orders
  from moments join days on day between year_from and end_day
  group by span
),
given_back as (
  select
    span,
    sum(refund) as refunded,
    sum(refund) filter (where cost_back is not null) as costed_refunded,
    sum(cost_back) as cost_back
  from moments join refunds on day between year_from and end_day
  group by span
),
buyers as (
  -- Whoever bought in the year is counted at the last purchase in it.
  select span, count(*) as customers
  from moments
  join (select customer, day, lead(day, 1, 'infinity') over (partition by customer order by day) as next_day from purchases)
    on day between year_from and end_day and next_day > end_day
  group by span
)
select
  span,
  sold,
  coalesce(refunded, 0) as refunded,
  costed - coalesce(costed_refunded, 0) as costed,
  cost - coalesce(cost_back, 0) as cost,
  orders,
  customer_orders,
  customers
from sold join buyers using (span) left join given_back using (span);

-- A customer stays for 1 ÷ yearly churn, but nobody was seen for longer than the data reach; of less than a year of
-- data the days there are stand for it. Where nobody ever came back, everybody was lost.
create table lifetimes as
with churns as (
  select
    span,
    case
      when days is null then 1
      when life_start > 0 and end_day - life_day >= greatest(days, 90)
        then 1 - pow(life_kept / life_start, 365 / (end_day - life_day))
    end as churn
  from lives join moments using (span)
)
select
  span,
  (sold - refunded) / orders as order_value,
  customer_orders / customers as frequency,
  case
    when data_days < 365 then 1
    when churn = 0 then data_days / 365
    else least(1 / churn, data_days / 365)
  end as lifespan,
  if(costed >= 0.95 * (sold - refunded), (costed - cost) / costed, 1) as margin,
  order_value * frequency * lifespan * margin as clv
from year_counts join churns using (span) join moments using (span)
where data_days >= 90 and (data_days < 365 or churn is not null);
