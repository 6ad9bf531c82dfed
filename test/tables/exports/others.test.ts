import { expect, it } from 'vitest';
import { recogniseTab } from '../../../src/tables/recognition/recognise-tab';
import { sample } from './read-export';

/** Tables with words in common: each is recognised as one kind only, or as none. */
it.each<[string, string, string]>([
  [
    'Shopify customers',
    'unknown',
    'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Total Spent|Total Orders|Phone|Tags\n7001|Ana|Lim|a@x.my|yes|120.00|3|601|vip',
  ],
  [
    'PrestaShop customers',
    'unknown',
    'ID|First name|Last name|Email|Registration date|Last visit|Total spent|Status\n12|Ana|Lim|a@x.fr|2026-03-01|2026-03-09|€61.80|active',
  ],
  [
    'a list of customers in Indonesian',
    'unknown',
    'No|Nama|No HP|Tanggal Daftar|Total Belanja|Jumlah Pesanan\n1|Ana|0812|2026-03-01|120.000|3',
  ],
  [
    'a list of customers in French',
    'unknown',
    "N° client|Nom|Courriel|Date d'inscription|Total dépensé|Nombre de commandes\n12|Luc|l@x.fr|2026-03-01|61,80|2",
  ],
  [
    'payouts',
    'unknown',
    'Payout Date|Status|Charges|Refunds|Adjustments|Fees|Total\n2026-03-02|paid|500.00|0.00|0.00|14.50|485.50',
  ],
  [
    'transactions of a payment service',
    'unknown',
    'Transaction Date|Type|Order|Card Brand|Payout Status|Payout Date|Amount|Fee|Net\n2026-03-01|charge|#1001|visa|paid|2026-03-03|20.00|0.88|19.12',
  ],
  [
    'purchases from suppliers',
    'unknown',
    'Purchase order no|Supplier|Date|Item|Quantity|Unit cost|Total\nPO-1|Big Co|2026-03-01|Mug|100|4.00|400.00',
  ],
  [
    'sales by day',
    'unknown',
    'Date|Orders|Gross sales|Discounts|Returns|Net sales|Taxes|Total sales\n2026-03-01|12|480.00|20.00|0.00|460.00|92.00|552.00',
  ],
  ['a to-do list', 'unknown', 'Task|Owner|Due date|Status\nCall supplier|Ana|2026-03-01|open'],
  ['staff', 'unknown', 'Name|Position|Start date|Salary\nAna|Manager|2024-01-01|5000000'],
  [
    'a Shopify product list',
    'costs',
    'Handle|Title|Vendor|Created at|Variant SKU|Variant Price|Cost per item|Status|ID\nmug|Mug|V1|2026-03-01|M1|10.00|4.00|active|8001',
  ],
  [
    'expenses with invoices',
    'costs',
    'Date|Expense|Paid to|Invoice no|Amount\n2026-03-01|Rent|Land Co|R-77|900.00',
  ],
  [
    'posts of a social network',
    'social',
    'Date|Reach|Followers|Likes|Profile visits\n2026-03-01|900|1200|80|40',
  ],
  [
    'GA4 with revenue and purchases',
    'traffic',
    'Date|Sessions|Total users|Ecommerce purchases|Total revenue|Impressions\n20260301|100|80|3|120.50|4000',
  ],
  [
    'visits by campaign',
    'traffic',
    'Date|Session campaign|Sessions|Engaged sessions|Total users|Clicks\n20260301|spring|100|60|80|110',
  ],
  [
    'advertising with the visits that it brought',
    'ads',
    'Day|Campaign name|Amount spent (EUR)|Impressions|Reach|Link clicks|Website visits|Followers gained\n2026-03-01|Sale|20.00|1000|900|50|40|3',
  ],
  [
    'tickets with the number of an order and an amount',
    'support',
    'Ticket ID|Created at|Solved at|Subject|Order ID|Refund amount\n55|2026-03-01|2026-03-02|Broken|1001|20.00',
  ],
  [
    'orders with a rating',
    'orders',
    'Order ID|Date|Customer|Total|Rating|Delivered at\nA-1|2026-03-01|Ana|20.00|5|2026-03-04',
  ],
  [
    'orders with stock beside them',
    'orders',
    'Order no|Order date|Product|Qty|Price|Stock left\n1001|2026-03-01|Mug|2|10.00|14\n1002|2026-03-01|Pot|1|25.00|3',
  ],
  ['rates', 'rates', 'Mata uang|Kurs|Tanggal\nEUR|17500|2026-03-01\nUSD|16000|2026-03-01'],
  ['a list of countries with currencies', 'unknown', 'Country|Capital|Currency\nMalaysia|Kuala Lumpur|MYR'],
])('%s are recognised as %s', (_name, kind, text) => {
  expect(recogniseTab({ name: 'Sheet1', cells: sample(text) }).kind).toBe(kind);
});
