import { expectTables } from './expected-tables';

expectTables('inventory', [
  {
    from: 'Shopify inventory, cells that say "not stocked"',
    text: `
Handle|Title|Option1 Name|Option1 Value|SKU|HS Code|COO|Location|Bin name|Incoming|Unavailable|Committed|Available|On hand (current)|On hand (new)
mug|Mug|Title|Blue|M-1|||Main||0|0|1|5|6|
mug|Mug|Title|Blue|M-1|||Pop-up||not stocked|not stocked|not stocked|not stocked|not stocked|
pot|Pot|Title|Red|P-1|||Main||10|0|0|0|0|`,
    days: ['', '', ''],
    numbers: { stock: [6, Number.NaN, 0] },
    words: {
      product: ['Mug', 'Mug', 'Pot'],
      sku: ['M-1', 'M-1', 'P-1'],
      location: ['Main', 'Pop-up', 'Main'],
    },
    findings: ['unreadNumber'],
  },
  {
    from: 'a stock list typed in Malay',
    tab: 'Stok',
    text: `
Bil.|Kod Barang|Nama Barang|Lokasi|Baki Stok|Kos Seunit (RM)|Nilai Stok (RM)|Masa Menunggu (hari)
1|G01|Gelas|Kedai|1,250|3.50|4,375.00|7
2|P01|Pinggan|Kedai|-4|6.00|0.00|14
Jumlah||||1,246||4,375.00|`,
    numbers: { stock: [1250, 0], unitCost: [3.5, 6], stockValue: [4375, 0], leadTimeDays: [7, 14] },
    words: { product: ['Gelas', 'Pinggan'], sku: ['G01', 'P01'] },
    findings: ['totalRows', 'negativeStock'],
  },
  {
    from: 'a monthly count typed in French',
    text: `
Date d'inventaire|Référence|Désignation|Quantité en stock|Prix d'achat HT|Valeur du stock
31/01/2026|REF-1|Tasse|120|4,50 €|540,00 €
28/02/2026|REF-1|Tasse|80|4,50 €|360,00 €`,
    days: ['2026-01-31', '2026-02-28'],
    numbers: { stock: [120, 80], unitCost: [4.5, 4.5], stockValue: [540, 360] },
  },
  {
    from: 'Accurate, stock in Indonesian with opening and closing',
    text: `
Kode Barang|Nama Barang|Gudang|Stok Awal|Masuk|Keluar|Stok Akhir|Harga Pokok (Rp)
BRG-01|Gelas Kopi|Pusat|100|50|120|30|12.500
BRG-02|Piring|Pusat|40|0|40|0|18.000`,
    numbers: { stock: [30, 0], unitCost: [12_500, 18_000] },
    words: { location: ['Pusat', 'Pusat'] },
  },
]);
