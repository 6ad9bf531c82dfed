-- Invoice lines as the UCI gives them. A line whose quantity or amount is below zero is a credit. An invoice of nothing
-- but free lines, which names no customer, is a movement of stock.
create table order_lines as
select
  InvoiceNo as id,
  cast(InvoiceDate as timestamp) as ordered_at,
  ordered_at::date as day,
  Quantity::double * UnitPrice::double as amount,
  if(Quantity::double < 0 or amount < 0, 'credit', 'sale') as kind,
  -- No column says what became of an invoice: a credit is all that says it.
  false as tells_status,
  null::varchar as channel,
  null::varchar as device,
  null::boolean as is_mobile,
  nullif(trim(Country), '') as country,
  nullif(trim(CustomerID), '') as customer,
  Description as product,
  null::varchar as category,
  Quantity::double as items,
  amount as merchandise,
  null::double as cost,
  null::timestamp as delivered_at,
  null::double as items_back,
  null::double as refund,
  null::date as refund_day,
  null::varchar as touchpoints,
  null::boolean as is_referred,
  null::boolean as is_influenced
from read_csv(getvariable('file'), header = true, all_varchar = true)
qualify not bool_and(amount = 0 and customer is null) over (partition by id);
