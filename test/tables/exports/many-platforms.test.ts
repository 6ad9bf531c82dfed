import { expect, it } from 'vitest';
import { recogniseTab } from '../../../src/tables/recognition/recognise-tab';

/** The kind of a table, its header and first rows (cells separated by bars), and the header of each field. */
it.each<[string, string, readonly string[], Readonly<Record<string, string>>]>([
  [
    'Google Ads in French',
    'ads',
    [
      'Campagne|Jour|Code de devise|Impr.|Clics|CTR|CPC moy.|Coût|Conversions|Valeur de conv.',
      'Marque|2026-03-01|EUR|1 000|50|5,00 %|0,20|10,00|2|80,00',
    ],
    {
      adOrders: 'Conversions',
      adRevenue: 'Valeur de conv.',
      campaign: 'Campagne',
      clicks: 'Clics',
      currency: 'Code de devise',
      date: 'Jour',
      impressions: 'Impr.',
      spend: 'Coût',
    },
  ],
  [
    'Google Ads in Indonesian',
    'ads',
    [
      'Kampanye|Hari|Kode mata uang|Tayangan|Klik|RKT|BPK rata-rata|Biaya|Konversi|Nilai konv.',
      'Merek|2026-03-01|IDR|1.000|50|5,00%|200|10.000|2|80.000',
    ],
    {
      adOrders: 'Konversi',
      adRevenue: 'Nilai konv.',
      campaign: 'Kampanye',
      clicks: 'Klik',
      currency: 'Kode mata uang',
      date: 'Hari',
      impressions: 'Tayangan',
      spend: 'Biaya',
    },
  ],
  [
    'Meta Ads in Malay',
    'ads',
    [
      'Hari|Nama kempen|Amaun dibelanjakan (MYR)|Tera|Capaian|Klik pautan|Pembelian|Nilai penukaran pembelian',
      '2026-03-01|Raya|20.00|1000|900|50|2|80.00',
    ],
    {
      adOrders: 'Pembelian',
      adRevenue: 'Nilai penukaran pembelian',
      campaign: 'Nama kempen',
      clicks: 'Klik pautan',
      date: 'Hari',
      impressions: 'Tera',
      reach: 'Capaian',
      spend: 'Amaun dibelanjakan (MYR)',
    },
  ],
  [
    'Amazon Ads',
    'ads',
    [
      'Date|Portfolio name|Currency|Campaign Name|Impressions|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|7 Day Total Sales |Total Advertising Cost of Sales (ACOS) |7 Day Total Orders (#)',
      '2026-03-01|P|USD|SP auto|1000|50|5%|0.2|10.00|80.00|12%|2',
    ],
    {
      adOrders: '7 Day Total Orders (#)',
      adRevenue: '7 Day Total Sales ',
      campaign: 'Campaign Name',
      clicks: 'Clicks',
      currency: 'Currency',
      date: 'Date',
      impressions: 'Impressions',
      spend: 'Spend',
    },
  ],
  [
    'Pinterest Ads',
    'ads',
    [
      'Date|Campaign name|Spend in account currency|Impressions|Pin clicks|Outbound clicks|Saves|Total conversions (Checkout)',
      '2026-03-01|Spring|12.00|1000|40|30|5|1',
    ],
    {
      adOrders: 'Total conversions (Checkout)',
      campaign: 'Campaign name',
      clicks: 'Outbound clicks',
      date: 'Date',
      impressions: 'Impressions',
      spend: 'Spend in account currency',
    },
  ],
  [
    'Snapchat Ads',
    'ads',
    [
      'Campaign Name|Start Time|End Time|Amount Spent|Paid Impressions|Swipe Ups|eCPSU|Purchases|Purchases Value',
      'Spring|2026-03-01|2026-03-02|12.00|1000|40|0.3|1|25',
    ],
    {
      adOrders: 'Purchases',
      adRevenue: 'Purchases Value',
      campaign: 'Campaign Name',
      clicks: 'Swipe Ups',
      startDate: 'Start Time',
      endDate: 'End Time',
      impressions: 'Paid Impressions',
      spend: 'Amount Spent',
    },
  ],
  [
    'Lazada Sponsored',
    'ads',
    [
      'Date|Campaign Name|Spend|Impressions|Clicks|CTR|CPC|Store Orders|Store Revenue|ROI',
      '2026-03-01|Disc|12.00|1000|40|4%|0.3|1|25|2',
    ],
    {
      adOrders: 'Store Orders',
      adRevenue: 'Store Revenue',
      campaign: 'Campaign Name',
      clicks: 'Clicks',
      date: 'Date',
      impressions: 'Impressions',
      spend: 'Spend',
    },
  ],
  [
    // Clicks in unpaid search results have no cost.
    'Search Console by day',
    'unknown',
    ['Date|Clicks|Impressions|CTR|Position', '2026-03-01|40|1000|4%|12.3'],
    {},
  ],
  [
    'e-mail campaigns of Klaviyo',
    'unknown',
    [
      'Campaign Name|Subject|Send Time|Total Recipients|Unique Placed Order|Revenue|Unique Opens|Open Rate|Total Clicks|Unsubscribes',
      'Autumn|Hello|2026-03-03 10:00:00|1000|12|600.00|400|40%|120|1',
    ],
    {},
  ],
  [
    'Pinterest ads with saves and engagements',
    'ads',
    [
      'Date|Campaign name|Spend in account currency|Impressions|Reach|Outbound clicks|Saves|Engagements|Total conversions (Checkout)|Total order value (Checkout)',
      '2026-03-01|Spring|12.00|1000|900|30|2|40|1|25.00',
    ],
    {
      adOrders: 'Total conversions (Checkout)',
      adRevenue: 'Total order value (Checkout)',
      campaign: 'Campaign name',
      clicks: 'Outbound clicks',
      date: 'Date',
      impressions: 'Impressions',
      reach: 'Reach',
      spend: 'Spend in account currency',
    },
  ],
  [
    'eBay in French, whose number of the sale is no amount',
    'orders',
    [
      "Numéro de vente|Numéro de commande|Pseudo de l’acheteur|Intitulé de l'objet|Quantité|Vendu pour|Date de vente",
      '149|05-20001-00001|lucie|Tasse|1|1 234,50 €|2026-03-05',
    ],
    {
      customer: 'Pseudo de l’acheteur',
      orderDate: 'Date de vente',
      orderId: 'Numéro de commande',
      quantity: 'Quantité',
      unitPrice: 'Vendu pour',
    },
  ],
  [
    'Loyverse in French, net sales before gross ones',
    'orders',
    [
      'Date|Numéro du reçu|UGS|Article|Quantité|Ventes brutes|Réductions|Ventes nettes|Coût des marchandises|Statut',
      '04/03/2026 10:15|3-100|1001|Croissant|2.000|10.00|1.00|9.00|2.00|Fermé',
    ],
    {
      discount: 'Réductions',
      lineAmount: 'Ventes nettes',
      orderDate: 'Date',
      orderId: 'Numéro du reçu',
      product: 'Article',
      quantity: 'Quantité',
      sku: 'UGS',
      status: 'Statut',
      unitCost: 'Coût des marchandises',
    },
  ],
  [
    'posts of Instagram with calls and clicks on photos, none of them on a link',
    'social',
    ['Date|Reach|Likes|Comments|Shares|Phone number clicks|Photo clicks', '2026-03-01|800|40|5|2|0|12'],
    { comments: 'Comments', date: 'Date', likes: 'Likes', reach: 'Reach', shares: 'Shares' },
  ],
  [
    'GA4 in Indonesian',
    'traffic',
    [
      'Tanggal|Grup saluran default sesi|Sesi|Sesi dengan interaksi|Rasio pantulan|Total pengguna|Pengguna baru|Tampilan',
      '20260301|Direct|1200|600|50%|950|300|4000',
    ],
    {
      bounceRate: 'Rasio pantulan',
      channel: 'Grup saluran default sesi',
      engagedSessions: 'Sesi dengan interaksi',
      pageViews: 'Tampilan',
      date: 'Tanggal',
      newVisitors: 'Pengguna baru',
      visitors: 'Total pengguna',
      visits: 'Sesi',
    },
  ],
  [
    'Matomo in French',
    'traffic',
    [
      'Date|Visiteurs uniques|Visites|Actions|Taux de rebond|Durée moyenne des visites (en secondes)',
      '2026-03-01|80|100|300|45 %|61',
    ],
    {
      averageDuration: 'Durée moyenne des visites (en secondes)',
      bounceRate: 'Taux de rebond',
      date: 'Date',
      visitors: 'Visiteurs uniques',
      visits: 'Visites',
    },
  ],
  [
    'Lazada Business Advisor',
    'traffic',
    [
      'Date|Visitors|Pageviews|Buyers|Orders|Revenue|Conversion Rate|Add to Cart Users',
      '2026-03-01|100|300|3|3|75.00|3%|9',
    ],
    { carts: 'Add to Cart Users', date: 'Date', pageViews: 'Pageviews', visitors: 'Visitors' },
  ],
  [
    'TikTok Shop analytics',
    'traffic',
    [
      'Date|GMV (RM)|Orders|Customers|Items sold|Visitors|Product page views|Conversion rate',
      '2026-03-01|120.00|3|3|4|100|300|3%',
    ],
    { date: 'Date', productViews: 'Product page views', visitors: 'Visitors' },
  ],
  [
    'Plausible',
    'traffic',
    [
      'date|visitors|pageviews|visits|views_per_visit|bounce_rate|visit_duration',
      '2026-03-01|80|300|100|3|45|61',
    ],
    {
      averageDuration: 'visit_duration',
      bounceRate: 'bounce_rate',
      date: 'date',
      pageViews: 'pageviews',
      visitors: 'visitors',
      visits: 'visits',
    },
  ],
  [
    'Tokopedia shop statistics',
    'traffic',
    ['Tanggal|Pengunjung Toko|Produk Dilihat|Pesanan Baru|Pendapatan', '2026-03-01|80|300|4|1.200.000'],
    { date: 'Tanggal', productViews: 'Produk Dilihat', visitors: 'Pengunjung Toko' },
  ],
  [
    'Gorgias',
    'support',
    [
      'Ticket id|Ticket url|Subject|Status|Channel|Created datetime|Closed datetime|First response time (s)|Resolution time (s)|Customer email|Assignee user',
      '1|u|Where|closed|email|2026-03-01 10:00:00|2026-03-01 12:00:00|600|7200|a@x.my|Budi',
    ],
    {
      channel: 'Channel',
      customer: 'Customer email',
      firstResponse: 'First response time (s)',
      kind: 'Subject',
      openedAt: 'Created datetime',
      resolution: 'Resolution time (s)',
      resolvedAt: 'Closed datetime',
      status: 'Status',
      ticketId: 'Ticket id',
    },
  ],
  [
    'Intercom',
    'support',
    [
      'Conversation ID|Conversation started at|First closed at|Channel|Time to first response|Time to close|Customer email|CSAT rating',
      '1|2026-03-01 10:00|2026-03-01 12:00|Email|600|7200|a@x|5',
    ],
    {
      channel: 'Channel',
      customer: 'Customer email',
      firstResponse: 'Time to first response',
      openedAt: 'Conversation started at',
      resolution: 'Time to close',
      resolvedAt: 'First closed at',
      satisfaction: 'CSAT rating',
      ticketId: 'Conversation ID',
    },
  ],
  [
    'Help Scout',
    'support',
    [
      'Number|Status|Subject|Customer|Created At|Closed At|Type|Tags',
      '501|closed|Hi|Ana|2026-03-01 10:00|2026-03-02 10:00|email|late',
    ],
    {
      customer: 'Customer',
      kind: 'Type',
      openedAt: 'Created At',
      resolvedAt: 'Closed At',
      status: 'Status',
      ticketId: 'Number',
    },
  ],
  [
    'Jira',
    'support',
    [
      'Issue key|Issue Type|Summary|Status|Created|Resolved|Reporter',
      'SUP-1|Complaint|x|Done|2026-03-01 10:00|2026-03-02 10:00|Ana',
    ],
    {
      kind: 'Issue Type',
      openedAt: 'Created',
      resolvedAt: 'Resolved',
      status: 'Status',
      ticketId: 'Issue key',
    },
  ],
  [
    'complaints typed in Malay',
    'support',
    ['No. Aduan|Tarikh Aduan|Jenis Aduan|Tarikh Selesai|Nama Pelanggan', 'A1|1/3/2026|Rosak|3/3/2026|Ana'],
    {
      customer: 'Nama Pelanggan',
      kind: 'Jenis Aduan',
      openedAt: 'Tarikh Aduan',
      resolvedAt: 'Tarikh Selesai',
      ticketId: 'No. Aduan',
    },
  ],
  [
    'SurveyMonkey',
    'surveys',
    [
      'Respondent ID|Collector ID|Start Date|End Date|Email Address|How likely is it that you would recommend this company to a friend or colleague?|Why?',
      '118|4|03/01/2026 10:00:00|03/01/2026 10:02:00|a@x|9|good',
      '119|4|03/15/2026 10:00:00|03/15/2026 10:02:00|b@x|3|bad',
    ],
    {
      customer: 'Email Address',
      date: 'Start Date',
      npsScore: 'How likely is it that you would recommend this company to a friend or colleague?',
    },
  ],
  [
    'Trustpilot',
    'surveys',
    [
      'Review Id|Review Created (UTC)|Review User Name|Review Title|Review Content|Review Stars|Source Name',
      'r1|2026-03-01 10:00:00|Ana|Good|text|5|web',
    ],
    { customer: 'Review User Name', date: 'Review Created (UTC)', rating: 'Review Stars' },
  ],
  [
    'Google Business reviews',
    'surveys',
    ['Date|Reviewer|Star rating|Review|Reply', '2026-03-01|Ana|5|Good|'],
    { customer: 'Reviewer', date: 'Date', rating: 'Star rating' },
  ],
  [
    'Delighted',
    'surveys',
    ['Response Created At|Score|Comment|Customer Email|NPS Type', '2026-03-01 10:00|9|x|a@x|Promoter'],
    { customer: 'Customer Email', date: 'Response Created At', npsScore: 'Score' },
  ],
  [
    'Shopee reviews',
    'surveys',
    ['Nama Produk|Username (Pembeli)|Penilaian|Ulasan|Waktu Penilaian', 'Gelas|ana|5|Bagus|2026-03-01 10:00'],
    { customer: 'Username (Pembeli)', date: 'Waktu Penilaian', product: 'Nama Produk', rating: 'Penilaian' },
  ],
  [
    'a satisfaction form in Indonesian',
    'surveys',
    ['Tanggal|Apakah Anda puas dengan pelayanan kami?|Saran', '2026-03-01|Ya|x', '2026-03-02|Tidak|y'],
    { date: 'Tanggal', satisfaction: 'Apakah Anda puas dengan pelayanan kami?' },
  ],
  [
    'Zoho Inventory',
    'inventory',
    [
      'Item Name|SKU|Stock On Hand|Committed Stock|Available for Sale|Rate|Purchase Rate|Reorder Level',
      'Mug|M1|5|1|4|10.00|4.00|2',
    ],
    { product: 'Item Name', sku: 'SKU', stock: 'Stock On Hand', unitCost: 'Purchase Rate' },
  ],
  [
    'Loyverse items',
    'inventory',
    [
      'Handle|SKU|Name|Category|Cost|Price [Toko]|In stock [Toko]|Low stock [Toko]',
      'mug|M1|Mug|K|4.00|10.00|5|2',
    ],
    { product: 'Name', sku: 'SKU', stock: 'In stock [Toko]', unitCost: 'Cost' },
  ],
  [
    'Shopify month-end inventory',
    'inventory',
    [
      'Product title|Variant SKU|Ending inventory units|Day|Inventory cost value',
      'Mug|M1|5|2026-03-01|20.00',
    ],
    {
      date: 'Day',
      product: 'Product title',
      sku: 'Variant SKU',
      stock: 'Ending inventory units',
      stockValue: 'Inventory cost value',
    },
  ],
  [
    'PrestaShop stock',
    'inventory',
    ['ID|Référence|Nom|Quantité disponible|Prix HT', '1|R1|Tasse|5|10,00'],
    { product: 'Nom', sku: 'Référence', stock: 'Quantité disponible' },
  ],
  [
    'Shopee mass update',
    'inventory',
    ['Kode Produk|Nama Produk|SKU Induk|Harga|Stok', '811|Gelas|M1|10.000|5'],
    { product: 'Nama Produk', sku: 'Kode Produk', stock: 'Stok' },
  ],
  [
    'daily stock typed in Malay',
    'inventory',
    ['Tarikh|Barang|Stok mula|Stok akhir|Nilai', '1/3/2026|Gelas|10|8|35.00'],
    { date: 'Tarikh', product: 'Barang', stock: 'Stok akhir', stockValue: 'Nilai' },
  ],
  [
    'QuickBooks expenses',
    'costs',
    [
      'Date|Transaction Type|No.|Payee|Category|Total before sales tax|Sales tax|Total',
      '03/01/2026|Expense||Meta|Advertising|100.00|0.00|100.00',
    ],
    { amount: 'Total', category: 'Category', date: 'Date' },
  ],
  [
    'Xero',
    'costs',
    [
      'Account|Date|Source|Description|Reference|Debit|Credit',
      'Rent|2026-03-01|Spend Money|Land|R1|900.00|0.00',
    ],
    { amount: 'Debit', category: 'Account', date: 'Date' },
  ],
  [
    'costs of products typed in Indonesian',
    'costs',
    ['Nama Produk|SKU|HPP|Harga Jual', 'Gelas|M1|4.000|10.000'],
    { product: 'Nama Produk', sku: 'SKU', unitCost: 'HPP' },
  ],
  [
    'monthly costs typed in Malay',
    'costs',
    ['Bulan|Jenis Kos|Jumlah (RM)', 'Mac 2026|Sewa|1,200.00'],
    { amount: 'Jumlah (RM)', category: 'Jenis Kos', date: 'Bulan' },
  ],
  [
    'YouTube Studio',
    'social',
    [
      'Date|Views|Watch time (hours)|Subscribers|Impressions|Impressions click-through rate (%)',
      '2026-03-01|900|40|12|9000|4.5',
    ],
    { date: 'Date', followers: 'Subscribers', impressions: 'Impressions' },
  ],
  [
    'X analytics',
    'social',
    [
      'Date|Impressions|Likes|Engagements|Bookmarks|Shares|New follows|Unfollows|Replies|Reposts|Profile visits',
      '2026-03-01|900|12|40|1|2|3|1|2|3|10',
    ],
    {
      comments: 'Replies',
      date: 'Date',
      impressions: 'Impressions',
      interactions: 'Engagements',
      likes: 'Likes',
      shares: 'Shares',
    },
  ],
  [
    'Facebook page',
    'social',
    [
      'Date|Page reach|Facebook visits|New followers|Total followers|Content interactions|Link clicks',
      '2026-03-01|900|50|3|1200|40|12',
    ],
    {
      clicks: 'Link clicks',
      date: 'Date',
      followers: 'Total followers',
      interactions: 'Content interactions',
      reach: 'Page reach',
    },
  ],
  [
    'App Store Connect',
    'social',
    [
      'Date|Impressions|Product Page Views|App Units|Active Devices|Sessions',
      '2026-03-01|900|100|12|300|500',
    ],
    { appActiveUsers: 'Active Devices', appDownloads: 'App Units', date: 'Date', impressions: 'Impressions' },
  ],
  [
    'influencers typed in Indonesian',
    'social',
    ['Tanggal|Influencer|Platform|Jangkauan|Klik|Suka', '2026-03-01|Sari|TikTok|9000|120|800'],
    {
      channel: 'Platform',
      clicks: 'Klik',
      date: 'Tanggal',
      influencer: 'Influencer',
      likes: 'Suka',
      reach: 'Jangkauan',
    },
  ],
  [
    'electricity bills in Indonesian',
    'sustainability',
    ['Bulan|Pemakaian (kWh)|Tagihan (Rp)', 'Maret 2026|1.240|1.850.000'],
    { date: 'Bulan', kilowattHours: 'Pemakaian (kWh)' },
  ],
  [
    'electricity bills in French',
    'sustainability',
    ['Période de facturation|Consommation (kWh)|Montant TTC', 'mars 2026|1 240|310,50 €'],
    { date: 'Période de facturation', kilowattHours: 'Consommation (kWh)' },
  ],
  [
    'a carbon report',
    'sustainability',
    ['Month|Scope 1 (tCO2e)|Scope 2 (tCO2e)|Total emissions (tCO2e)', '2026-03|1.2|3.4|4.6'],
    { date: 'Month', tonnesCo2e: 'Total emissions (tCO2e)' },
  ],
  [
    'rates typed in French',
    'rates',
    ['Devise|Taux de change|Date', 'USD|0,92|01/03/2026'],
    { currency: 'Devise', date: 'Date', rate: 'Taux de change' },
  ],
])('%s is recognised as %s, with the field of each column', (_from, kind, lines, fields) => {
  const cells = lines.map((line) => line.split('|'));
  const found = recogniseTab({ name: 'Sheet1', cells });
  expect(found.kind).toBe(kind);
  const columns = 'layout' in found ? Object.entries(found.layout.columns) : [];
  expect(Object.fromEntries(columns.map(([field, column = -1]) => [field, cells[0]?.[column]]))).toEqual(
    fields,
  );
});
