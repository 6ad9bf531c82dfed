-- Why revenue, profit and orders changed between the two periods of each pair: from the table period_pairs, the figures
-- of both sides beside each other.
create table sides as
select pair, 'now' as side, first_day, last_day from period_pairs
union all
select pair, 'before', compared_first_day, compared_last_day from period_pairs;

-- What was sold and what was given back, each on its own day. The type of a customer is that of the order: new on the
-- day of the very first purchase. What is given back under an id of its own goes by its own day.
create table money_rows as
with rows as (
  select id, customer, product, category, country, device, channel_group, day, amount
  from order_lines left join channel_groups using (channel)
  where kind = 'sale'
  union all
  select id, customer, product, category, country, device, channel_group, day, -refund from refunds
),
order_days as (select id, min(day) as order_day from order_lines where kind = 'sale' group by id),
first_days as (
  select customer, min(day) as first_day
  from order_lines
  where kind = 'sale' and customer is not null
  group by customer
)
select
  rows.*,
  case
    when customer is null then null
    when coalesce(order_day, day) = first_day then 'new'
    else 'returning'
  end as customer_type
from rows left join order_days using (id) left join first_days using (customer);

create table revenue_by_segment as
with named as (
  unpivot (
    select
      day,
      amount,
      coalesce(channel_group, '') as channel,
      coalesce(trim(device), '') as device,
      coalesce(trim(product), '') as product,
      coalesce(trim(category), '') as category,
      coalesce(customer_type, '') as "customerType",
      coalesce(trim(country), '') as country
    from money_rows
  )
  on channel, device, product, category, "customerType", country
  into name by_what value segment
)
select
  pair,
  by_what,
  lower(segment) as segment,
  coalesce(sum(amount) filter (where side = 'now'), 0) as now,
  coalesce(sum(amount) filter (where side = 'before'), 0) as before
from named join sides on day between first_day and last_day
group by all;

-- One name alone is the shop itself.
create table contributions as
select pair, by_what, segment, now - before as effect
from revenue_by_segment
where now <> 0 or before <> 0
qualify count(*) filter (where segment <> '') over (partition by pair, by_what) >= 2;

create table side_figures as
with sold as (
  select
    pair,
    side,
    count(distinct id) as orders,
    count(distinct id) filter (where customer is not null) as named_orders,
    count(distinct customer) as customers,
    count(distinct id) filter (where channel in (select channel from traffic_rows)) as orders_with_visits,
    sum(cost) as cost
  from sides left join order_lines on day between first_day and last_day and kind = 'sale'
  group by pair, side
),
money as (
  select pair, side, coalesce(sum(amount), 0) as revenue
  from sides left join money_rows on day between first_day and last_day
  group by pair, side
),
back as (
  select pair, side, coalesce(sum(cost_back), 0) as cost_back
  from sides left join refunds on day between first_day and last_day
  group by pair, side
),
visited as (
  select
    pair,
    side,
    sum("Visitors") as visitors,
    sum("Visits") as visits,
    sum("Carts") as carts,
    sum("Checkouts") as checkouts
  from sides left join traffic_rows on day between first_day and last_day
  group by pair, side
),
spent as (
  select
    pair,
    side,
    coalesce(sum(amount) filter (where category = 'Tax'), 0) as taxes,
    coalesce(sum(amount) filter (where category = 'Marketing'), 0) as marketing,
    coalesce(sum(amount) filter (where category in ('Wages', 'Rent', 'Packaging')), 0) as running_costs
  from sides left join cost_rows on day between first_day and last_day
  group by pair, side
),
advertised as (
  select pair, side, coalesce(sum("Ad spend"), 0) as ad_spend
  from sides left join ad_rows on day between first_day and last_day
  group by pair, side
)
select
  pair,
  side,
  revenue,
  orders,
  named_orders,
  customers,
  orders_with_visits = orders as is_visited,
  visitors,
  visits,
  carts,
  checkouts,
  cost - cost_back as cogs,
  taxes,
  ad_spend + marketing as marketing,
  running_costs
from sold
join money using (pair, side)
join back using (pair, side)
join visited using (pair, side)
join spent using (pair, side)
join advertised using (pair, side);

-- The chains that tell revenue and orders, the better first; the last level is what they tell.
create table chains as
from (values
  ('revenue', 1, ['visitors', 'orders', 'revenue'], ['visitors', 'conversion', 'orderValue'], true),
  (
    'revenue',
    2,
    ['customers', 'named_orders', 'orders', 'revenue'],
    ['customers', 'frequency', 'unnamedOrders', 'orderValue'],
    false
  ),
  ('revenue', 3, ['orders', 'revenue'], ['orders', 'orderValue'], false),
  (
    'orders',
    1,
    ['visits', 'carts', 'checkouts', 'orders'],
    ['visits', 'addToCart', 'toCheckout', 'toOrder'],
    true
  )
) as chains(of_what, rank, levels, parts, needs_visits);

-- Each level is the one before times a factor. The part of a factor is the logarithmic mean of the whole in both periods
-- times the logarithm of how the factor grew. Where the whole is nothing in one period, the first factor that is
-- nothing there has all of the change.
create table drivers as
with figures as (
  unpivot (
    select
      pair,
      side,
      is_visited,
      revenue::double as revenue,
      orders::double as orders,
      named_orders::double as named_orders,
      customers::double as customers,
      visitors::double as visitors,
      visits::double as visits,
      carts::double as carts,
      checkouts::double as checkouts
    from side_figures
  )
  on revenue, orders, named_orders, customers, visitors, visits, carts, checkouts
  into name measure value figure
),
steps as (
  select of_what, rank, needs_visits, len(levels) as length, unnest(levels) as measure, unnest(parts) as part, unnest(range(1, len(levels) + 1)) as step
  from chains
),
levels as (
  select
    now.pair,
    of_what,
    rank,
    length,
    step,
    part,
    now.figure as now,
    before.figure as before,
    not needs_visits or (now.is_visited and before.is_visited) as is_told
  from steps
  join figures as now on now.measure = steps.measure and now.side = 'now'
  join figures as before on before.measure = steps.measure and before.side = 'before' and before.pair = now.pair
),
with_wholes as (
  select
    *,
    lag(now, 1, 1) over chain as now_above,
    lag(before, 1, 1) over chain as before_above,
    last_value(now) over whole as whole_now,
    last_value(before) over whole as whole_before,
    min(step) filter (where now = 0) over whole as first_nothing_now,
    min(step) filter (where before = 0) over whole as first_nothing_before,
    count(*) over whole as known
  from levels
  window
    chain as (partition by pair, of_what, rank order by step),
    whole as (partition by pair, of_what, rank order by step rows between unbounded preceding and unbounded following)
),
-- No level is below nothing, and after nothing there is nothing.
told as (
  select *
  from with_wholes
  window whole as (partition by pair, of_what, rank)
  qualify known = length
    and bool_and(is_told) over whole
    and bool_and(now >= 0 and before >= 0) over whole
    and bool_and((now_above <> 0 or now = 0) and (before_above <> 0 or before = 0)) over whole
)
select
  pair,
  of_what,
  part,
  case
    when whole_now = whole_before and whole_now = 0 then 0
    when whole_now = 0 then if(step = first_nothing_now, -whole_before, 0)
    when whole_before = 0 then if(step = first_nothing_before, whole_now, 0)
    else
      if(
        whole_now = whole_before,
        whole_now,
        (whole_now - whole_before) / ln(whole_now / whole_before)
      ) * ln((now / now_above) / (before / before_above))
  end as effect
from told
qualify rank = min(rank) over (partition by pair, of_what);

-- Profit is a sum: each part moves it by its own change.
insert into drivers
with changes as (
  select
    now.pair,
    now.revenue - before.revenue as revenue,
    before.cogs - now.cogs as "costOfGoods",
    before.taxes - now.taxes as taxes,
    before.marketing - now.marketing as marketing,
    before.running_costs - now.running_costs as "otherCosts"
  from side_figures as now join side_figures as before using (pair)
  where now.side = 'now' and before.side = 'before' and exists (from cost_rows)
)
select pair, 'net_profit', part, effect
from (unpivot changes on revenue, "costOfGoods", taxes, marketing, "otherCosts" into name part value effect);

-- A rate is the sum over the channels of the share that each has of the cases, times its own rate. Where either changes
-- while the other stands at its mean of both periods, the two parts add up to the whole change; the mix is told against
-- the mean rate of the whole shop (Griliches and Regev, 1995). A channel with cases in one period only begins or ends: it
-- is all mix. What stands above the line of a channel without cases moves the rate by its share of all cases.
create table mix_and_rate as
with fractions as (
  select 'aov' as kpi, pair, side, coalesce(channel_group, '') as segment, sum(amount) as above, null as below
  from money_rows join sides on day between first_day and last_day
  group by all
  union all
  select 'aov', pair, side, coalesce(channel_group, ''), 0, count(distinct id)
  from order_lines left join channel_groups using (channel) join sides on day between first_day and last_day
  where kind = 'sale'
  group by all
  union all
  select 'conversion_rate', pair, side, coalesce(channel_group, ''), count(distinct id), null
  from order_lines left join channel_groups using (channel) join sides on day between first_day and last_day
  where kind = 'sale' and channel in (select channel from traffic_rows)
  group by all
  union all
  select 'conversion_rate', pair, side, coalesce(channel_group, ''), 0, sum("Visitors")
  from traffic_rows left join channel_groups using (channel) join sides on day between first_day and last_day
  group by all
),
by_channel as (
  select
    kpi,
    pair,
    segment,
    coalesce(sum(above) filter (where side = 'now'), 0)::double as above_now,
    coalesce(sum(below) filter (where side = 'now'), 0)::double as below_now,
    coalesce(sum(above) filter (where side = 'before'), 0)::double as above_before,
    coalesce(sum(below) filter (where side = 'before'), 0)::double as below_before,
    -- Orders are counted wherever there are some; of visits without a row in that period nobody knows.
    kpi = 'aov'
    or segment = ''
    or (
      (above_now = 0 or bool_or(below is not null and side = 'now'))
      and (above_before = 0 or bool_or(below is not null and side = 'before'))
    ) as is_known
  from fractions
  group by kpi, pair, segment
),
shares as (
  select
    *,
    below_now / sum(below_now) over whole as share_now,
    below_before / sum(below_before) over whole as share_before,
    sum(above_now) over whole / sum(below_now) over whole as rate_of_all_now,
    sum(above_before) over whole / sum(below_before) over whole as rate_of_all_before,
    if(below_now = 0, above_now, 0) / sum(below_now) over whole as loose_now,
    if(below_before = 0, above_before, 0) / sum(below_before) over whole as loose_before,
    coalesce(above_now / nullif(below_now, 0), above_before / nullif(below_before, 0), 0) as rate_now,
    coalesce(above_before / nullif(below_before, 0), above_now / nullif(below_now, 0), 0) as rate_before
  from by_channel
  where above_now <> 0 or below_now <> 0 or above_before <> 0 or below_before <> 0
  window whole as (partition by kpi, pair)
  qualify count(*) filter (where segment <> '') over whole >= 2
    and sum(below_now) over whole > 0
    and sum(below_before) over whole > 0
    and bool_and(is_known) over whole
)
select
  kpi,
  pair,
  segment,
  (share_now - share_before) * ((rate_now + rate_before) / 2 - (rate_of_all_now + rate_of_all_before) / 2) as mix,
  (share_now + share_before) / 2 * (rate_now - rate_before) + loose_now - loose_before as rate
from shares;

create table reasons as
select pair, of_what || ': ' || part as what, effect from drivers
union all
select pair, 'revenue by ' || by_what || ': ' || segment, effect from contributions
union all
select pair, kpi || ' mix: ' || segment, mix from mix_and_rate
union all
select pair, kpi || ' rate: ' || segment, rate from mix_and_rate;
