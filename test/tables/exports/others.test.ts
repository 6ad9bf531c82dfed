import { expect, it } from 'vitest';
import { recogniseTab } from '../../../src/tables/recognise-tab';
import { sample } from './read-export';

it.each<[string, string]>([
  [
    'Google Ads',
    'Campaign report\n1 March 2026 - 31 March 2026\nCampaign|Day|Currency code|Impr.|Clicks|CTR|Avg. CPC|Cost|Conversions|Conv. value\nSale|2026-03-01|EUR|1000|50|5%|0.20|10.00|2|80.00\nTotal: Account|||1000|50|5%|0.20|10.00|2|80.00',
  ],
  [
    'Meta Ads',
    'Reporting starts|Reporting ends|Day|Campaign name|Results|Reach|Frequency|Amount spent (EUR)|Impressions|Link clicks|Purchases|Purchases conversion value|Website visits\n2026-03-01|2026-03-31|2026-03-01|Sale|10|900|1.1|20.00|1000|50|2|80.00|40',
  ],
  [
    'Meta Ads in French',
    'Jour|Nom de la campagne|Montant dÃ©pensÃ© (EUR)|Impressions|Couverture|Clics sur le lien|Achats\n01/03/2026|Soldes|20,00|1000|900|50|2',
  ],
  [
    'Zendesk tickets',
    'Id|Status|Priority|Via|Created at|Solved at|Satisfaction Score|Reopens|Replies|First reply time in minutes\n1001|Solved|High|Mail|2026-03-01 10:00|2026-03-02 10:00|Good|0|2|15\n1002|Open|Low|Mail|2026-03-01 11:00||Offered|0|1|20',
  ],
  [
    'Shopify customers',
    'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Total Spent|Total Orders|Phone|Tags\n7001|Ana|Lim|a@x.my|yes|120.00|3|601|vip',
  ],
  [
    'PrestaShop customers',
    'ID|First name|Last name|Email|Registration date|Last visit|Total spent|Status\n12|Ana|Lim|a@x.fr|2026-03-01|2026-03-09|€61.80|active',
  ],
  [
    'a list of customers in Indonesian',
    'No|Nama|No HP|Tanggal Daftar|Total Belanja|Jumlah Pesanan\n1|Ana|0812|2026-03-01|120.000|3',
  ],
  [
    'Shopify products',
    'Handle|Title|Vendor|Created at|Variant SKU|Variant Price|Cost per item|Status|ID\nmug|Mug|V1|2026-03-01|M1|10.00|4.00|active|8001',
  ],
  ['Shopify inventory', 'Handle|Title|Location|Incoming|Committed|Available|On hand\nmug|Mug|Main|0|1|5|6'],
  [
    'purchases from suppliers',
    'Purchase order no|Supplier|Date|Item|Quantity|Unit cost|Total\nPO-1|Big Co|2026-03-01|Mug|100|4.00|400.00',
  ],
  ['costs', 'Date|Expense|Paid to|Invoice no|Amount\n2026-03-01|Rent|Land Co|R-77|900.00'],
  ['posts of a social network', 'Date|Reach|Followers|Likes|Profile visits\n2026-03-01|900|1200|80|40'],
  [
    'a list of stock in Indonesian',
    'Kode|Nama Barang|Stok Awal|Stok Akhir|Harga Modal\nG-1001|Gelas|10|8|9.000',
  ],
])('%s are neither orders nor visits', (_name, text) => {
  expect(['orders', 'traffic', 'trafficWithoutDates']).not.toContain(
    recogniseTab({ name: 'Tab', cells: sample(text) }).kind,
  );
});
