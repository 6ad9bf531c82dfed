-- The spans of each question: the last whole period on its day, the 24 before it, and the same one a year earlier
-- with the one before that. Weeks begin on Monday; a week a year earlier is 52 weeks earlier.
create table spans as
with steps as (
  from (values
    ('day', interval 1 day, interval 1 year),
    ('week', interval 7 day, interval 364 day),
    ('month', interval 1 month, interval 1 year),
    ('quarter', interval 3 month, interval 1 year),
    ('year', interval 12 month, interval 1 year)
  ) as steps(kind, length, year)
),
mains as (
  -- The day after the day asked on belongs to the first period that has not ended yet.
  select question, length, (date_trunc(kind, as_of + 1) - length)::date as first_day, (first_day - year)::date as year_earlier
  from questions join steps using (kind)
),
starts as (
  select question, length, (first_day - length * n)::date as first_day from mains, (from range(25)) as back(n)
  union
  select question, length, (year_earlier - length * n)::date from mains, (from range(2)) as back(n)
),
numbered as (
  select
    row_number() over (order by question, first_day) as span,
    question,
    first_day,
    (first_day + length)::date - 1 as last_day
  from starts
)
select
  numbered.*,
  before.span as before,
  numbered.first_day = mains.first_day as is_main,
  numbered.last_day = mains.first_day - 1 as is_previous,
  numbered.first_day = mains.year_earlier as is_last_year
from numbered
join mains using (question)
left join numbered as before on before.question = numbered.question and before.last_day = numbered.first_day - 1;

-- Each span with the days in it: rows find their spans by a day, whether spans overlap or not.
create table span_days as
select span, unnest(generate_series(first_day, last_day, interval 1 day))::date as day from spans;

-- The channels of the sample shop by their group: the side by side of the summary.
create table channel_groups as
from (values
  ('Website', 'web'),
  ('Google Ads', 'web'),
  ('App', 'web'),
  ('Instagram', 'social'),
  ('TikTok', 'social'),
  ('WhatsApp', 'social'),
  ('Meta Ads', 'social'),
  ('TikTok Ads', 'social'),
  ('Tokopedia', 'marketplace'),
  ('Shopee', 'marketplace'),
  ('Physical shop', 'shop')
) as groups(channel, channel_group);
