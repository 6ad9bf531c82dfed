-- The figures of one period and of the one before it, counted over invoice lines.
-- $file: a CSV file as the UCI gives it. $kind: day, week, month, quarter or year. $as_of: a date.
--
-- The period is the last complete one at $as_of, or the one that ends on it; weeks begin on Monday.
-- Revenue is net: a line whose quantity or amount is below zero is a credit, which is no order and comes off on its day.
-- A line that costs nothing is still a line of its order. An invoice of nothing but such lines, which names no
-- customer, is a movement of stock: none of its lines counts.
with all_lines as (
  select
    InvoiceNo as invoice,
    cast(InvoiceDate as timestamp)::date as day,
    Quantity::bigint as items,
    UnitPrice::decimal(12, 4) as price,
    items * price as amount,
    nullif(trim(CustomerID), '') as customer,
    items < 0 or amount < 0 as is_credit
  from read_csv($file, header = true, all_varchar = true)
),

movements as (
  select invoice from all_lines group by invoice having bool_and(amount = 0 and customer is null)
),

lines as (select * from all_lines anti join movements using (invoice)),

span as (
  select min(day) as first_day, max(day) as last_day from lines
),

step as (
  select case $kind
    when 'day' then interval 1 day
    when 'week' then interval 7 day
    when 'month' then interval 1 month
    when 'quarter' then interval 3 month
    when 'year' then interval 12 month
  end as length
),

current_period as (
  -- The day after $as_of belongs to the first period that has not ended yet.
  select (date_trunc($kind, $as_of::date + 1) - length)::date as start from step
),

periods as (
  select 'current' as which, start as first_day, (start + length)::date - 1 as last_day
  from current_period, step
  union all
  select 'previous', (start - length)::date, start - 1
  from current_period, step
),

sales as (select * from lines where not is_credit),

first_orders as (
  select customer, min(day) as first_day from sales where customer is not null group by customer
),

line_totals as (
  select
    which,
    count(day) as lines,
    count(*) filter (where day is not null and customer is null) as lines_without_customer,
    count(*) filter (where is_credit) as credit_lines,
    count(*) filter (where price = 0) as zero_price_lines,
    count(distinct invoice) filter (where is_credit) as credits,
    count(distinct invoice) filter (where not is_credit) as orders,
    count(distinct invoice) filter (where not is_credit and customer is not null) as named_orders,
    coalesce(sum(amount), 0)::double as revenue,
    coalesce(sum(amount) filter (where not is_credit), 0)::double as gmv,
    coalesce(sum(items) filter (where not is_credit), 0)::double as items
  from periods left join lines on lines.day between periods.first_day and periods.last_day
  group by which
),

year_orders as (
  select which, customer, count(distinct invoice) as orders
  from periods join sales on sales.day between periods.last_day - 364 and periods.last_day
  where customer is not null
  group by which, customer
),

-- Who bought twice or more often in the 365 days that end with the period.
year_totals as (
  select which, count(*) as yearly_customers, count(*) filter (where orders >= 2) as repeat_customers
  from year_orders
  group by which
),

customer_orders as (
  select which, customer, count(distinct invoice) as orders
  from periods join sales on sales.day between periods.first_day and periods.last_day
  where customer is not null
  group by which, customer
),

customer_totals as (
  select
    which,
    count(*) as customers,
    count(*) filter (where first_orders.first_day < periods.first_day) as returning_customers,
    count(*) filter (where first_orders.first_day >= periods.first_day) as new_customers
  from customer_orders join periods using (which) join first_orders using (customer)
  group by which
)

select
  which,
  periods.first_day::varchar as first_day,
  periods.last_day::varchar as last_day,
  periods.first_day >= span.first_day as begins_within_data,
  periods.last_day <= span.last_day as ends_within_data,
  lines::double as lines,
  lines_without_customer::double as lines_without_customer,
  credit_lines::double as credit_lines,
  zero_price_lines::double as zero_price_lines,
  credits::double as credits,
  items,
  coalesce(customers, 0)::double as customers,
  coalesce(repeat_customers, 0)::double as repeat_customers,
  coalesce(yearly_customers, 0)::double as yearly_customers,
  coalesce(returning_customers, 0)::double as returning_customers,
  revenue,
  gmv,
  orders::double as orders,
  revenue / nullif(orders, 0) as aov,
  items / nullif(orders, 0) as order_size,
  credits / nullif(orders, 0) as cancellation_rate,
  coalesce(new_customers, 0)::double as new_customers,
  repeat_customers / nullif(yearly_customers, 0) as repeat_purchase_rate,
  named_orders / nullif(customers, 0) as purchase_frequency,
  returning_customers / nullif(customers, 0) as returning_customer_rate
from
  periods
  join line_totals using (which)
  left join customer_totals using (which)
  left join year_totals using (which),
  span
order by which;
