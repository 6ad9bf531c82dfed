-- What was spent on marketing and who was won in the 365 days that end with a span, which are those that lifetime
-- value looks at. They begin with the spending and where the orders reach back as far as the horizon has days; the
-- span itself is part of them.
create table acquisition as
with told as (
  select
    span,
    bool_or(of_table = 'ads') as has_ads,
    bool_or(of_table = 'costs') as has_costs,
    min(first_row_day) filter (where of_table in ('ads')) as first_ads,
    min(first_row_day) filter (where of_table in ('costs')) as first_costs
  from covered
  group by span
),
windows as (
  select
    span,
    has_ads,
    has_costs,
    least(
      spans.first_day,
      greatest(
        last_day - 364,
        data_start.first_day + coalesce(days, 0)::integer,
        coalesce(if(has_ads, first_ads, null), date '1900-01-01'),
        coalesce(if(has_costs, first_costs, null), date '1900-01-01')
      )
    ) as from_day,
    last_day
  from told join spans using (span) join horizons using (span), data_start
),
spent as (
  select
    span,
    has_ads,
    has_costs,
    (select coalesce(sum("Ad spend"), 0) from ad_rows where day between from_day and last_day) as spend,
    (select coalesce(sum(amount), 0) from cost_rows where category = 'Marketing' and day between from_day and last_day)
      as marketing,
    (select count(*) from first_orders where first_orders.first_day between from_day and last_day) as customers
  from windows
  where has_ads or has_costs
)
select span, (if(has_ads, spend, 0) + if(has_costs, marketing, 0)) / nullif(customers, 0) as window_cac from spent;
