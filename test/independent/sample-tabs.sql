-- The sample shop's other raw tabs by their English headers.
create table traffic_rows as
select
  epoch_ms("Date"::bigint)::date as day,
  "Channel" as channel,
  "Device" = 'Mobile' as is_mobile,
  * exclude ("Date", "Channel", "Device")
from "Visits";

create table product_view_rows as
select epoch_ms("Date"::bigint)::date as day, "Product" as product, "Product views" as views
from "Product views";

create table ad_rows as
select epoch_ms("Date"::bigint)::date as day, "Channel" as channel, * exclude ("Date", "Channel")
from "Advertising";

-- What a category has once a month at most, as wages and rent, stands for the month: each of its days has a part.
create table cost_rows as
with dated as (
  select epoch_ms("Date"::bigint)::date as on_day, "Category" as category, "Amount" as amount from "Costs"
),
monthly as (
  select category
  from dated
  group by category
  having count(distinct on_day) = count(distinct date_trunc('month', on_day)) and count(distinct on_day) >= 2
)
select on_day as day, category, amount from dated where category not in (from monthly)
union all
select
  unnest(generate_series(date_trunc('month', on_day), last_day(on_day), interval 1 day))::date,
  category,
  amount / extract(day from last_day(on_day))
from dated where category in (from monthly);

create table survey_rows as
select epoch_ms("Date"::bigint)::date as day, "Kind" as kind, "Channel" as channel, "Score" as score
from "Surveys";

create table tickets as
select
  "Ticket ID" as id,
  epoch_ms("Opened at"::bigint) as opened_at,
  epoch_ms("Answered at"::bigint) as answered_at,
  epoch_ms("Resolved at"::bigint) as resolved_at,
  "Kind" as kind,
  "Status" as status,
  "Channel" as channel,
  "Product" as product,
  "Customer" as customer
from "Customer service";

create table stock_rows as
select
  epoch_ms("Date"::bigint)::date as day,
  "Product" as product,
  "Stock" as stock,
  "Stock value" as stock_value,
  "Lead time (days)" as lead_time
from "Stock";

create table social_rows as
select epoch_ms("Date"::bigint)::date as day, "Channel" as channel, * exclude ("Date", "Channel")
from "Social media";

-- So does what is told of emissions, energy and materials once a month; how many people there are is no sum.
create table sustainability_rows as
with dated as (
  select epoch_ms("Date"::bigint)::date as on_day, extract(day from last_day(on_day)) as days, * exclude ("Date")
  from "Sustainability"
)
select
  unnest(generate_series(date_trunc('month', on_day), last_day(on_day), interval 1 day))::date as day,
  "CO2e (tonnes)" / days as "CO2e (tonnes)",
  "Energy (kWh)" / days as "Energy (kWh)",
  "Waste" / days as "Waste",
  "Recycled waste" / days as "Recycled waste",
  "Materials" / days as "Materials",
  "Sustainable materials" / days as "Sustainable materials",
  "Community contribution" / days as "Community contribution",
  on_day,
  "Staff group",
  "Headcount"
from dated;
