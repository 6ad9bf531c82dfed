-- The KPIs that are tables, for the period that each question is about; `cells` holds what stands beside a name.
create table main_days as
select question, day from spans join span_days using (span) where is_main;

create table channel_sales as
with sold as (
  select question, channel, count(*) as orders, sum(amount) as sold
  from main_days join whole_orders using (day)
  where kind = 'sale'
  group by question, channel
),
given_back as (
  select question, channel, sum(refund) as refunded from main_days join refunds using (day) group by question, channel
)
select question, channel, orders, coalesce(sold, 0) - coalesce(refunded, 0) as revenue
from sold full join given_back using (question, channel);

create table channel_visits as
select question, channel, sum("Visits") as visits, sum("Visitors") as visitors
from main_days join traffic_rows using (day)
group by question, channel;

create table product_interests as
with viewed as (
  select question, product, sum(views) as views
  from main_days join product_view_rows using (day)
  group by question, product
),
sold as (
  select question, product, count(distinct id) as orders
  from main_days join order_lines using (day)
  where kind = 'sale'
  group by question, product
)
select question, product, views, orders from viewed left join sold using (question, product);

-- The last touchpoint before an order has the credit for it, those before it have none.
create table credits as
with ways as (
  select question, string_split(touchpoints, ' > ') as points
  from main_days join whole_orders using (day)
  where kind = 'sale' and touchpoints is not null
),
touched as (
  select question, points, unnest(generate_series(1, len(points))) as place from ways
)
select question, points[place] as touchpoint, count(*) filter (where place = len(points))::double as credit
from touched
group by question, touchpoint;

create macro wilson_low(part, whole) as
  (part + 1.959963984540054 ^ 2 / 2
    - 1.959963984540054 * sqrt(part * (whole - part) / whole + 1.959963984540054 ^ 2 / 4))
  / (whole + 1.959963984540054 ^ 2);

create table kpi_tables as
select question, 'traffic_sources' as kpi, row_number() over (order by visits desc, lower(channel)) as row, channel as name,
  [visits, visits / sum(visits) over (partition by question), orders / nullif(visits, 0), revenue / nullif(visits, 0)] as cells
from channel_visits left join channel_sales using (question, channel)
union all
select question, 'channel_traffic', row_number() over (order by visits desc, lower(channel)), channel,
  [visits, visits / sum(visits) over (partition by question)]
from channel_visits
union all
select question, 'channel_conversion',
  row_number() over (order by coalesce(orders, 0) / nullif(visitors, 0) desc nulls last, lower(channel)), channel,
  [
    coalesce(orders, 0) / nullif(visitors, 0),
    wilson_low(coalesce(orders, 0), nullif(visitors, 0)),
    1 - wilson_low(visitors - coalesce(orders, 0), nullif(visitors, 0))
  ]
from channel_visits full join channel_sales using (question, channel)
union all
select question, 'product_interest', row_number() over (order by views desc, lower(product)), product,
  [views, views / sum(views) over (partition by question), coalesce(orders, 0) / nullif(views, 0)]
from product_interests
union all
select question, 'purchase_triggers', row_number() over (order by credit desc, lower(touchpoint)), touchpoint, [credit]
from credits;
