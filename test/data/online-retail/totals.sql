-- What a whole file holds. $file: a CSV file as the UCI gives it.
with lines as (
  select
    InvoiceNo as invoice,
    cast(InvoiceDate as timestamp)::date as day,
    nullif(trim(CustomerID), '') as customer,
    Quantity::bigint as items,
    UnitPrice::double as price,
    items * price as amount,
    -- Nothing but free lines, and no customer: a movement of stock.
    bool_and(amount = 0 and customer is null) over (partition by invoice) as is_movement
  from read_csv($file, header = true, all_varchar = true)
)
select
  count(*)::double as lines,
  min(day)::varchar as first_day,
  max(day)::varchar as last_day,
  (count(distinct invoice))::double as invoices,
  (count(distinct customer))::double as customers,
  (count(*) filter (where is_movement))::double as movement_lines,
  (count(*) filter (where customer is null and not is_movement))::double as lines_without_customer,
  (count(*) filter (where (items < 0 or amount < 0) and not is_movement))::double as credit_lines,
  (count(*) filter (where items < 0 and invoice not like 'C%'))::double as credit_lines_without_c,
  (count(*) filter (where price = 0))::double as zero_price_lines
from lines;
