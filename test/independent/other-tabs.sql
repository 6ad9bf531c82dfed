create table ad_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  sum("Ad spend") as spend,
  sum("Clicks") as clicks,
  sum("Impressions") as ad_impressions,
  sum("Position" * "Impressions") filter (where "Position" > 0) as positions,
  sum("Impressions") filter (where "Position" > 0) as positioned_impressions,
  sum("Revenue from ads") as ad_revenue
from ad_rows join span_days using (day) left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table cost_counts as
select
  span,
  coalesce(sum(amount) filter (where category = 'Tax'), 0) as taxes,
  coalesce(sum(amount) filter (where category = 'Marketing'), 0) as marketing,
  coalesce(sum(amount) filter (where category in ('Wages', 'Rent', 'Packaging')), 0) as running_costs
from cost_rows join span_days using (day)
group by span;

create table survey_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  count(*) filter (where kind = 'CSAT') as csat_answers,
  count(*) filter (where kind = 'CSAT' and score >= 4) as satisfied,
  count(*) filter (where kind = 'NPS') as nps_answers,
  count(*) filter (where kind = 'NPS' and score >= 9) as promoters,
  count(*) filter (where kind = 'NPS' and score <= 6) as detractors,
  count(*) filter (where kind = 'Review') as reviews,
  sum(score) filter (where kind = 'Review') as review_points
from survey_rows join span_days using (day) left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

-- Tickets of a span are those opened in it; contacts about a product are those that name one.
create table ticket_counts as
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  count(*) as tickets,
  count(*) filter (where kind = 'Complaint') as complaints,
  count(product) as contacts,
  avg(epoch(answered_at - opened_at)) / 3600 as response_hours,
  avg(epoch(resolved_at - opened_at)) / 3600 as resolution_hours
from tickets join span_days on day = opened_at::date left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table open_ticket_counts as
select span, count(*) as open_tickets
from spans, tickets
where opened_at::date <= last_day and (resolved_at is null or resolved_at::date > last_day)
group by span;

-- The value of the stock at the start and the end of a span is that of each product's last count by that day.
create table stock_levels as
with counted as (
  select span, product,
    arg_max(stock_value, day) filter (where day <= first_day) as opening,
    arg_max(stock_value, day) as closing
  from spans join stock_rows on day <= last_day
  where first_day <= (select max(day) from stock_rows)
  group by span, product
)
select span, sum(opening) as opening_stock, sum(closing) as closing_stock from counted group by span;

create table stock_checks as
select span, count(*) as checks, count(*) filter (where stock <= 0) as out_of_stock
from stock_rows join span_days using (day)
group by span;

-- What the shop had at the end of a span is each account's last figure by then.
create table social_levels as
with last_figures as (
  select
    span,
    channel,
    arg_max("Followers", day) as followers,
    arg_max("SMS subscribers", day) as sms_subscribers,
    arg_max("Active app users", day) as active_users,
    arg_max("App users", day) as app_users,
    arg_max("Push opt-ins", day) as push_opt_ins
  from spans join social_rows on day <= last_day
  where first_day <= (select max(day) from social_rows)
  group by span, channel
)
select
  span,
  if(grouping(channel_group) = 1, 'all', channel_group) as segment,
  sum(followers) as followers,
  sum(sms_subscribers) as sms_subscribers,
  sum(active_users) as active_users,
  sum(app_users) as app_users,
  sum(push_opt_ins) as push_opt_ins
from last_figures left join channel_groups using (channel)
group by grouping sets ((span), (span, channel_group))
having grouping(channel_group) = 1 or channel_group is not null;

create table social_counts as
with flows as (
  select
    span,
    if(grouping(channel_group) = 1, 'all', channel_group) as segment,
    sum("Likes") + sum("Comments") + sum("Shares") as interactions,
    sum("Impressions") as impressions,
    sum("Reach") as reached,
    sum("Clicks") filter (where "Influencer" is not null) as influencer_clicks,
    sum("App downloads") as app_downloads
  from social_rows join span_days using (day) left join channel_groups using (channel)
  group by grouping sets ((span), (span, channel_group))
  having grouping(channel_group) = 1 or channel_group is not null
),
-- Nobody is counted twice: of each account the best reported reach, without what influencers reach.
best_reach as (
  select span, channel, max("Reach") as reach
  from social_rows join span_days using (day)
  where "Influencer" is null
  group by span, channel
),
reaches as (
  select
    span,
    if(grouping(channel_group) = 1, 'all', channel_group) as segment,
    sum(reach) as largest_reach
  from best_reach left join channel_groups using (channel)
  group by grouping sets ((span), (span, channel_group))
  having grouping(channel_group) = 1 or channel_group is not null
),
ever as (
  select span, 'all' as segment, sum("App downloads") as all_app_downloads
  from spans join social_rows on day <= last_day
  group by span
)
select * from ever full join flows using (span, segment) full join reaches using (span, segment);

create table sustainability_counts as
select
  span,
  sum("CO2e (tonnes)") as tonnes,
  sum("Energy (kWh)") as kwh,
  sum("Waste") as waste,
  sum("Recycled waste") as recycled,
  sum("Materials") as materials,
  sum("Sustainable materials") as sustainable,
  sum("Community contribution") as contribution
from sustainability_rows join span_days using (day)
group by span;

-- The Blau index of the groups of staff, by what was told last of each group.
create table staff_counts as
with people as (
  select span, "Staff group", arg_max("Headcount", on_day) as headcount
  from spans join sustainability_rows on on_day <= last_day
  where "Staff group" is not null and first_day <= (select max(day) from sustainability_rows)
  group by span, "Staff group"
)
select span, 1 - sum(headcount ^ 2) / sum(headcount) ^ 2 as diversity from people group by span;
