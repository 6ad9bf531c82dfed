-- Which spans a table covers: those that begin with its first row and end with its last one, give or take a pause
-- between its days that is nothing special: 19 of 20 are no longer. Of the period that a question is about, a part
-- is enough.
create table covered as
with days as (
  select distinct 'orders' as of_table, day from order_lines where kind = 'sale'
  union all select distinct 'traffic', day from traffic_rows
  union all select distinct 'traffic', day from product_view_rows
  union all select distinct 'ads', day from ad_rows
  union all select distinct 'costs', day from cost_rows
  union all select distinct 'surveys', day from survey_rows
  union all select distinct 'support', opened_at::date from tickets
  union all select distinct 'inventory', day from stock_rows
  union all select distinct 'social', day from social_rows
  union all select distinct 'sustainability', day from sustainability_rows
),
pauses as (
  select of_table, day - lag(day) over (partition by of_table order by day) - 1 as pause
  from (select distinct of_table, day from days)
),
ranked as (
  select
    of_table,
    pause,
    row_number() over (partition by of_table order by pause) as rank,
    count(*) over (partition by of_table) as pauses
  from pauses
  where pause is not null
),
ends as (
  select of_table, min(day) as first_day, max(day) as last_day from days group by of_table
),
usual as (
  select of_table, min(pause) as usual_pause from ranked where rank >= pauses * 0.95 group by of_table
)
select
  span,
  of_table,
  ends.first_day as first_row_day,
  coalesce(usual_pause, 0) as usual_pause
from ends left join usual using (of_table), spans
where if(
  is_main,
  spans.first_day <= ends.last_day and spans.last_day >= ends.first_day,
  ends.first_day - spans.first_day <= coalesce(usual_pause, 0)
    and ends.first_day <= spans.last_day
    and spans.last_day - ends.last_day <= coalesce(usual_pause, 0)
);
