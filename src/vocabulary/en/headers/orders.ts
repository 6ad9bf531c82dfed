import type { KindHeaders } from '../../header-words';

/** The English headers for each field of orders. */
export const orders = {
  orderId: {
    clear:
      'order id:1000|order no:998|order number:996|invoice no:994|invoice number:992|invoice id:990|order ref:988|order reference:986|order code:984|order name:982|order key:980|transaction id:978|transaction no:976|transaction number:974|receipt no:972|receipt number:970|receipt id:968|sales order:966|bill no:964|document no:962|doc no:960|purchase id:954|sale id:952|invoice:950|receipt:840|orderid:840|orderno:840|ordernumber:840|invoiceno:840|so number:840|purchase no:840|sales record number:840|order id name:990|order reference name:980',
    weak: 'name:500|reference:498|ref:496|order:494|transaction:492|ticket:490|code:478|number:470|sale:462|bill:458|booking:456|id:454|no:452',
    unless:
      'date|time|item|customer|tracking|payment|sku|status|supplier|purchase|po|payout|refund|return|product|campaign|store|shop|count|amount|total|value|first|last|package|shipment|parcel|user|line|lineitem|row|channel|original|type|name|parent|list|method|notes|source|currency|country',
  },
  orderDate: {
    clear:
      'order date:1000|order time:998|order datetime:996|order created:994|order creation time:992|order creation date:990|date ordered:988|ordered at:986|ordered on:984|created at:982|created time:980|create time:978|date created:976|creation date:974|invoice date:972|purchase date:970|purchased at:968|purchased on:966|sale date:964|sales date:962|date of sale:960|sold at:958|sold on:956|transaction date:954|transaction time:952|date placed:950|placed at:948|placed on:946|date:944|datetime:942|timestamp:940|created:938|day:936|paid at:934|paid time:932|payment date:930|date paid:928|order placed:840|booking date:840|submitted at:840|processed at:840|sold date:840|date order:840',
    weak: 'time:500|completed at:490',
    unless:
      'shipped|ship|shipping|delivery|delivered|fulfilled|cancelled|cancel|updated|update|due|birth|completed|estimated|kirim|joined|registered|registration|signup|sign|first|last|modified|expiry|expired|dob|payout|refund|refunded|return|returned|range|end|start|starts|ends|solved|closed|visit|login|batal|shipment',
  },
  customer: {
    clear:
      'customer id:1000|customer no:998|customer number:996|customer code:994|customer reference id:992|client id:990|buyer id:988|buyer user id:986|user id:984|member id:982|account id:980|customer email:950|email:948|e mail:946|buyer email:944|email address:942|billing email:940|buyer username:912|username:908|user name:906|buyer:904|customer:896|customer name:894|customer full name:892|client:890|client name:888|buyer name:886|billing name:884|bill to name:882|full name:880|customer phone:848|phone number:846|partner:840|account name:840|customer e mail:840|contact email:840|purchaser:840|order partner id display name:896|partner id display name:896|partner id name:896|customer display name:894|partner name:890',
    weak: 'name:500|recipient:490|recipient name:488|phone:484|whatsapp:472|no whatsapp:470|contact:468|shipping name:466|ship to name:464|guest name:462|member:460|shopper:458',
    unless:
      'type|new|group|notes|city|address|marketing|segment|service|satisfaction|since|lifetime|value|count|total|country|region|age|gender|orders|tags|tax|company|zip|message',
  },
  quantity: {
    clear:
      'quantity:1000|qty:998|quantity ordered:996|qty ordered:994|ordered qty:992|quantity purchased:990|quantity sold:988|qty sold:986|units:984|units sold:982|unit sold:980|lineitem quantity:978|item quantity:976|items sold:974|item count:972|no of items:970|number of items:968|items:966|pieces:964|pcs:962|total items:906|total qty:904|total quantity:902|product uom qty:990|ordered quantity:994',
    weak: 'unit:492|count:486|item:480',
    unless:
      'returned|return|refunded|stock|available|on hand|total|price|inventory|committed|minimum|min|max|reorder|backordered|cancelled|shipped',
  },
  unitPrice: {
    clear:
      'paid price:1000|unit price:998|price per unit:996|price each:994|price:992|sold for:990|discounted price:988|lineitem price:984|selling price:982|sale price:980|product price:976|unit amount:974|item price:972|original price:916|list price:914|regular price:912|sku unit original price:910|price unit:990',
    weak: 'each:500|rate:496',
    unless: 'compare|cost|total|compare at|shipping|before|tax|original total',
  },
  lineAmount: {
    clear:
      'line total:1000|line amount:998|subtotal ex tax:996|subtotal excl tax:994|subtotal inc tax:992|subtotal incl tax:990|item total:988|sku subtotal after discount:986|item subtotal:984|product subtotal:982|extended price:980|line price:978|amount:976|subtotal:974|sub total:972|sales:970|net sales:968|product sales:966|sales amount:964|revenue:962|item revenue:960|product revenue:958|value:956|gross amount:600|gross amt:600|gross sales:600|amt:900|net amt:968|line amt:990|product price vat excl:999|product price excl vat:999|product price excl tax:999|products vat excl:999|products excl tax:999|amount vat excl:999|amount excl vat:999|amount excl tax:999|amount ex tax:999|price subtotal:990',
    unless:
      'number|no|id|discount|shipping|tax|refund|refunded|fee|before|outstanding|cost|channel|tax 1|code|commission|order|quantity|qty|gross|inventory|paid|per|items|points',
  },
  orderTotal: {
    clear:
      'order total:1000|order amount:998|order total ex tax:996|order total excl tax:994|order total inc tax:992|order total incl tax:990|grand total:988|total amount:986|total paid:984|amount paid:982|total collected:980|total:978|total price:976|net amount:974|invoice total:972|bill total:970|order value:968|n revenue formatted:966|net revenue:964|final price:962|payment amount:960|total sales:958|total inc tax:890|total incl tax:888|order net:886|gross:560',
    unless:
      'discount|shipping|tax|refund|refunded|items|spent|orders|quantity|qty|weight|points|poin|commission|fee|fees|outstanding|visitors|users|sessions|item|cost',
  },
  status: {
    clear:
      'order status:1000|status:998|order state:996|financial status:994|payment status:992|fulfillment status:990|fulfilment status:988|sale status:986',
    weak: 'state:500|situation:494|type:492|event type:490|receipt type:488|transaction type:486',
    unless: 'shipping|marketing|lineitem|province|substatus',
  },
  currency: {
    clear: 'currency:1000|currency code:998|order currency:996|iso currency:994',
  },
  secondStatus: {
    clear:
      'fulfillment status:1000|fulfilment status:998|delivery status:996|shipping status:994|shipment status:992|order substatus:980|payment status:978|financial status:976|order status:964|cancelation return type:958|cancellation return type:956|return status:952|refund status:950',
    unless: 'lineitem|marketing',
  },
  isCancelled: {
    clear:
      'cancelled:1000|canceled:998|is cancelled:996|is canceled:994|order cancelled:992|cancelled flag:990|void:988|voided:986',
    unless: 'at|on|date|time|reason|amount|by|qty|quantity',
  },
  isRefunded: {
    clear:
      'fully refunded:1000|full refund:998|is refunded:996|is returned:994|refunded:992|returned:990|refund:988|return:986',
    unless: 'partial|partially|at|on|date|time|reason|amount|by|qty|quantity|status|policy',
  },
  rowType: {
    clear:
      'transaction type:1000|type of transaction:998|row type:996|record type:994|event type:992|sale type:990|entry type:988|document type:986|doc type:984|invoice type:982|line type:980|receipt type:978|kind of transaction:976|type:974|kind:972|event:970',
    unless: 'product|payment|customer|shipping|delivery|device|order|item|ticket',
  },
  cancelledAt: {
    clear:
      'cancelled at:1000|cancelled time:998|cancelled on:996|cancelled date:994|canceled at:992|cancel date:990|cancel time:988|cancellation date:986|date cancelled:984',
  },
  shippedAt: {
    clear:
      'fulfilled at:1000|shipped at:998|shipped time:996|ship date:994|shipping date:992|shipped date:990',
  },
  payment: {
    clear: 'payment method:1000|payment:998|payment type:996|payment mode:994|paid by:992|cod:964',
  },
  discount: {
    clear:
      'discount amount:1000|discount:998|discounts:996|discount %:994|total discount:986|order discount:984|seller discount:982|promotion discount:980|item promotion discount:978|coupon amount:976|voucher amount:974|markdown:970|discount total:968',
    unless: 'code|type|name|before|after',
  },
  shipping: {
    clear:
      'shipping:1000|shipping fee:998|shipping cost:996|shipping amount:994|shipping price:992|shipping and handling amount:985|shipping and handling:985|shipping total:990|total shipping:988|delivery fee:986|delivery charge:984|postage:982|freight:980|shipping fee after discount:978|pos:954',
    unless: 'method|status|tax|discount|subsidy|refund',
  },
  tax: {
    clear:
      'taxes:1000|tax:998|tax amount:996|total tax:994|vat:992|gst:990|sst:988|sales tax:986|item tax:984',
    unless: 'rate|name|id|no|shipping|inc|incl|excl',
  },
  refund: {
    clear:
      'partial refund:999|partial refund amount:998|partially refunded amount:997|refunded amount:1000|refund amount:998|order refund amount:996|total refunded:994|amount refunded:992|refund total:990|refunded:988|refund:986|refunds:984|credit amount:982',
    unless: 'status|date|reason|tax|shipping|quantity',
  },
  refundDate: {
    clear:
      'refunded at:1000|refund date:998|refund time:996|date refunded:994|refunded on:992|returned at:990|return date:988',
  },
  returnedQuantity: {
    clear:
      'returned quantity:1000|returned qty:998|quantity returned:996|qty returned:994|sku quantity of return:992|quantity refunded:990|refunded quantity:988|items returned:986|return quantity:984',
  },
  product: {
    clear:
      'product name:1000|product:998|product title:996|item name:994|lineitem name:992|line item name:990|item title:988|item:986|product s:956|products:954|item description:952|description:950|variant title:948|menu:946|order line name:950|product id name:956|product id display name:956',
    unless:
      'id|no|sku|code|price|quantity|total|category|type|cost|count|subtotal|discount|weight|url|vendor',
  },
  sku: {
    clear:
      'sku:1000|seller sku:998|lineitem sku:996|product sku:994|item sku:992|variant sku:990|merchant sku:984|custom label:982|stock code:980|stockcode:978|item code:976|product code:974|product id:972|barcode:938|ean13:936|asin:934|upc:932|gtin:930|ean:928',
    unless: 'quantity|subtotal|price|discount|category',
  },
  deliveredAt: {
    clear:
      'delivered at:1000|delivered time:998|delivered on:996|delivery date:994|date delivered:992|received at:960|received date:958',
    unless: 'estimated|expected|due',
  },
  channel: {
    clear:
      'sales channel:1000|channel:998|order channel:996|order source:994|source name:992|marketplace:990|platform:988|source:986|purchase point:950|store name:948|store:946|shop name:944|shop:942|origin:940|location:934',
    unless: 'id|no|device|tax',
  },
  category: {
    clear:
      'product category:1000|item category:998|category:990|category name:988|product group:970|product type:960',
    unless: 'device|id|code|fee|tax|customer|payment|cost|expense|order|ticket|customs',
  },
  device: {
    clear: 'device:1000|device type:998|device category:996',
    unless: 'id|name',
  },
  country: {
    clear:
      'ship country:1000|shipping country:1000|shipping country name:998|shipping address country:996|shipping country code:994|delivery country:992|destination country:990|country:980|customer country:978|country name:976|country code:974|country region:972|billing country:960|billing country code:958',
    unless: 'origin|phone|tax|ip',
  },
  unitCost: {
    clear:
      'unit cost:1000|cost per item:998|cost price:996|product cost:994|cost per unit:992|cost of goods:990|cogs:988|buying price:986|purchase price:984',
    unless: 'total|shipping|delivery',
  },
  touchpoints: {
    clear:
      'touchpoints:1000|touch points:998|attribution:996|attribution path:994|customer path:992|conversion path:990|path:988|journey:986|customer journey:984',
  },
  referral: {
    clear:
      'referral:1000|referral code:998|referred by:996|referrer name:994|recommended by:992|refer a friend:990',
    unless: 'no',
  },
  influencer: {
    clear:
      'influencer:1000|influencer code:998|creator:996|creator name:994|creator username:992|affiliate:990|affiliate name:988|kol:986',
    unless: 'commission|fee',
  },
} satisfies KindHeaders<'orders'>;
