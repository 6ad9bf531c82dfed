-- What a whole file holds. $file: a CSV file as the UCI gives it.
select
  count(*)::double as lines,
  min(cast(InvoiceDate as timestamp))::date::varchar as first_day,
  max(cast(InvoiceDate as timestamp))::date::varchar as last_day,
  (count(distinct InvoiceNo))::double as invoices,
  (count(distinct nullif(trim(CustomerID), '')))::double as customers,
  (count(*) filter (where nullif(trim(CustomerID), '') is null))::double as lines_without_customer,
  (count(*) filter (where Quantity::bigint < 0 or Quantity::bigint * UnitPrice::double < 0))::double as credit_lines,
  (count(*) filter (where Quantity::bigint < 0 and InvoiceNo not like 'C%'))::double as credit_lines_without_c,
  (count(*) filter (where UnitPrice::double = 0))::double as zero_price_lines
from read_csv($file, header = true, all_varchar = true);
