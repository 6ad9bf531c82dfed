-- The product that sold most pieces in the period that a question is about, of those whose lead time is known; the
-- first by name where several did. All spans of the question look at this product, days without a sale included.
create table reorder_points as
with lead_times as (
  select product, arg_max(lead_time, day) as lead_time from stock_rows group by product having lead_time is not null
),
best_sellers as (
  select question, first(product order by sold desc, product) as product
  from (
    select question, product, sum(items) as sold
    from spans join span_days using (span) join order_lines using (day) join lead_times using (product)
    where spans.is_main and kind = 'sale'
    group by question, product
  )
  group by question
),
sales_by_day as (
  select product, day, sum(items) as sold from order_lines where kind = 'sale' group by product, day
),
demand as (
  select
    span,
    any_value(product) as product,
    avg(coalesce(sold, 0)) as mean,
    stddev_samp(coalesce(sold, 0)) as deviation
  from spans join span_days using (span) join best_sellers using (question) left join sales_by_day using (product, day)
  group by span
)
-- The quantile of the normal distribution at a service level of 95 %.
select span, product as reorder_product, mean * lead_time + 1.6448536269514722 * deviation * sqrt(lead_time) as reorder_point
from demand join lead_times using (product);
