-- The sample shop's orders by their English headers, a row for each product of an order. Days and moments come as
-- milliseconds.
create table order_lines as
select
  "Order ID" as id,
  epoch_ms("Order date"::bigint) as ordered_at,
  ordered_at::date as day,
  case
    when "Quantity" < 0 or "Line amount" < 0 then 'credit'
    when "Status" in ('Completed', 'Shipped') then 'sale'
    when "Status" = 'Cancelled' then 'cancelled'
    when "Status" = 'Returned' then 'returned'
    else error('Unknown status: ' || "Status")
  end as kind,
  true as tells_status,
  "Channel" as channel,
  "Device" as device,
  device = 'Mobile' as is_mobile,
  null::varchar as country,
  "Customer" as customer,
  "Product" as product,
  "Category" as category,
  "Quantity" as items,
  "Unit price" * "Quantity" as merchandise,
  "Line amount" as amount,
  "Unit cost" * "Quantity" as cost,
  epoch_ms("Delivered on"::bigint) as delivered_at,
  "Returned quantity" as items_back,
  "Refund" as refund,
  epoch_ms("Refund date"::bigint)::date as refund_day,
  "Touchpoints" as touchpoints,
  "Referral" is not null as is_referred,
  "Influencer" is not null as is_influenced
from "Orders";
