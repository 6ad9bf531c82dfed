import { expectTables } from './expected-tables';

expectTables('ads', [
  {
    from: 'Google Ads: title and dates above, totals below',
    text: `
Campaign report
1 March 2026 - 31 March 2026
Campaign|Day|Currency code|Impr.|Clicks|CTR|Avg. CPC|Cost|Conversions|Conv. value|Search impr. share
Brand|2026-03-01|EUR|1,000|50|5.00%|0.20|10.00|2.00|80.00|45%
Mugs|2026-03-01|EUR|2,400|60|2.50%|0.25|15.00|1.00|30.50|< 10%
Brand|2026-03-02|EUR|900|45|5.00%|0.20|9.00| --|0.00|40%
Total: Campaigns| --|EUR|4,300|155|3.60%|0.22|34.00|3.00|110.50| --
Total: Account| --|EUR|4,300|155|3.60%|0.22|34.00|3.00|110.50| --`,
    days: ['2026-03-01', '2026-03-01', '2026-03-02'],
    numbers: {
      spend: [10, 15, 9],
      clicks: [50, 60, 45],
      impressions: [1000, 2400, 900],
      adOrders: [2, 1, Number.NaN],
      adRevenue: [80, 30.5, 0],
    },
    words: { campaign: ['Brand', 'Mugs', 'Brand'], currency: ['EUR', 'EUR', 'EUR'] },
    findings: ['totalRows'],
  },
  {
    from: 'Meta Ads',
    text: `
Reporting starts|Reporting ends|Day|Campaign name|Results|Reach|Frequency|Amount spent (EUR)|Impressions|Link clicks|CTR (link click-through rate)|Purchases|Purchases conversion value|Purchase ROAS
2026-03-01|2026-03-02|2026-03-01|Spring|10|900|1.11|20.00|1000|50|5|2|80.00|4
2026-03-01|2026-03-02|2026-03-02|Spring|12|800|1.25|25.50|1000|40|4||0|`,
    days: ['2026-03-01', '2026-03-02'],
    numbers: {
      spend: [20, 25.5],
      clicks: [50, 40],
      impressions: [1000, 1000],
      reach: [900, 800],
      adOrders: [2, Number.NaN],
      adRevenue: [80, 0],
    },
  },
  {
    from: 'Meta Ads in Indonesian',
    text: `
Tanggal|Nama kampanye|Hasil|Jumlah yang dibelanjakan (IDR)|Impresi|Jangkauan|Klik tautan|BPK (biaya per klik tautan) (IDR)|Awal pelaporan|Akhir pelaporan
2026-03-01|Ramadan|14|150.000|12.500|9.800|320|468,75|2026-03-01|2026-03-31
2026-03-14|Ramadan|9|75.500|6.250|5.100|150|503,33|2026-03-01|2026-03-31`,
    days: ['2026-03-01', '2026-03-14'],
    numbers: {
      spend: [150_000, 75_500],
      clicks: [320, 150],
      impressions: [12_500, 6250],
      reach: [9800, 5100],
    },
  },
  {
    from: 'Meta Ads in French, opened with the wrong encoding',
    text: `
Jour|Nom de la campagne|Montant dÃ©pensÃ© (EUR)|Impressions|Couverture|FrÃ©quence|Clics sur le lien|RÃ©sultats|Achats|Valeur de conversion des achats
01/03/2026|Soldes|1 234,56|10 500|9 000|1,17|410|35|12|2 480,00
15/03/2026|Soldes|20,00|1 000|900|1,11|50|3|2|80,00`,
    days: ['2026-03-01', '2026-03-15'],
    numbers: {
      spend: [1234.56, 20],
      clicks: [410, 50],
      impressions: [10_500, 1000],
      reach: [9000, 900],
      adOrders: [12, 2],
      adRevenue: [2480, 80],
    },
  },
  {
    from: 'TikTok Ads Manager',
    text: `
Campaign name|Ad group name|By Day|Currency|Cost|CPC (destination)|CPM|Impressions|Clicks (destination)|CTR (destination)|Conversions|Cost per conversion|Complete payment|Total complete payment value
Payday|Women 18-34|2026-03-01|USD|48.20|0.12|3.9|12345|402|3.26%|9|5.36|9|310.00
Payday|Women 18-34|2026-03-02|USD|51.10|0.13|4.1|12480|398|3.19%|7|7.30|7|250.00`,
    days: ['2026-03-01', '2026-03-02'],
    numbers: {
      spend: [48.2, 51.1],
      clicks: [402, 398],
      impressions: [12_345, 12_480],
      adRevenue: [310, 250],
    },
  },
  {
    from: 'Shopee Ads in Indonesian, settings above',
    text: `
Semua Laporan Iklan CPC - Shopee Indonesia
Username (Penjual)|tokoana
Periode|01/03/2026 - 31/03/2026

Urutan|Nama Iklan|Status|Tanggal Mulai|Iklan Dilihat|Jumlah Klik|Persentase Klik|Konversi|Tingkat konversi|Biaya per Konversi|Produk Terjual|Omzet Penjualan|Biaya|Efektifitas Iklan
1|Gelas Kopi|Berjalan|01/03/2026|15.230|412|2,71%|18|4,37%|4.583|20|1.250.000|82.500|15,15
2|Piring|Berjalan|14/03/2026|8.410|205|2,44%|6|2,93%|7.167|6|480.000|43.000|11,16`,
    days: ['2026-03-01', '2026-03-14'],
    numbers: {
      spend: [82_500, 43_000],
      clicks: [412, 205],
      impressions: [15_230, 8410],
      adOrders: [18, 6],
      adRevenue: [1_250_000, 480_000],
    },
  },
  {
    from: 'Microsoft Advertising with the average position',
    text: `
Gregorian date|Account name|Campaign name|Impressions|Clicks|CTR|Average CPC|Spend|Avg. position|Conversions|Revenue
3/1/2026|Ana Shop|Brand|400|20|5.00%|0.30|6.00|1.40|1|25.00
3/25/2026|Ana Shop|Brand|500|30|6.00%|0.30|9.00|1.60|2|60.00`,
    days: ['2026-03-01', '2026-03-25'],
    numbers: {
      spend: [6, 9],
      clicks: [20, 30],
      impressions: [400, 500],
      position: [1.4, 1.6],
      adRevenue: [25, 60],
    },
  },
  {
    from: 'a tab typed in Malay',
    tab: 'Iklan',
    text: `
Tarikh|Platform|Kos (RM)|Klik|Paparan
1 Mac 2026|Facebook|120.50|300|8,000
2 Mac 2026|Google|99.00|210|5,100
Jumlah||219.50|510|13,100`,
    days: ['2026-03-01', '2026-03-02'],
    numbers: { spend: [120.5, 99], clicks: [300, 210], impressions: [8000, 5100] },
    words: { channel: ['Facebook', 'Google'] },
    findings: ['totalRows'],
  },
]);
