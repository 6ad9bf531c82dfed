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

create table cost_rows as
select epoch_ms("Date"::bigint)::date as day, "Category" as category, "Amount" as amount from "Costs";

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

create table sustainability_rows as
select epoch_ms("Date"::bigint)::date as day, * exclude ("Date") from "Sustainability";
