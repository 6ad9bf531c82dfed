import { expectTables } from './expected-tables';

expectTables('costs', [
  {
    from: 'Jurnal, a list of expenses in Indonesian',
    text: `
PT Toko Ana
Daftar Biaya
01/03/2026 - 31/03/2026

Tanggal|Nomor|Kategori|Penerima|Status|Sisa Tagihan (IDR)|Total (IDR)
02/03/2026|EXP/0001|Gaji|Karyawan|Lunas|0|8.500.000
05/03/2026|EXP/0002|Sewa|Bu Rina|Lunas|0|2.500.000
20/03/2026|EXP/0003|Iklan|Meta|Lunas|0|750.500
Total||||||11.750.500`,
    days: ['2026-03-02', '2026-03-05', '2026-03-20'],
    numbers: { amount: [8_500_000, 2_500_000, 750_500] },
    words: { category: ['Gaji', 'Sewa', 'Iklan'] },
    findings: ['totalRows'],
  },
  {
    from: 'Accurate, expenses with the number of their transaction',
    text: `
No. Transaksi|Tanggal|Akun|Pemasok|Keterangan|Jumlah (Rp)
JV.2026.03.01|14/03/2026|Beban Listrik|PLN|Maret|450.000
JV.2026.03.02|16/03/2026|Beban Gaji|Karyawan|Maret|8.500.000`,
    days: ['2026-03-14', '2026-03-16'],
    numbers: { amount: [450_000, 8_500_000] },
    words: { category: ['Beban Listrik', 'Beban Gaji'] },
  },
  {
    from: 'a tab of charges typed in French',
    text: `
Date|Nature de la charge|Fournisseur|Montant TTC
01/03/2026|Loyer|SCI Dupont|900,00 €
15/03/2026|Publicité|Meta|1 234,50 €`,
    days: ['2026-03-01', '2026-03-15'],
    numbers: { amount: [900, 1234.5] },
    words: { category: ['Loyer', 'Publicité'] },
  },
  {
    from: 'what each product costs, from a Shopify product export',
    text: `
Handle|Title|Vendor|Type|Tags|Published|Variant SKU|Variant Grams|Variant Price|Variant Compare At Price|Variant Barcode|Cost per item|Status
mug|Mug|Ana|Kitchen||true|M-1|300|10.00|12.00|890|4.00|active
pot|Pot|Ana|Kitchen||true|P-1|900|25.00||891|11.50|active`,
    days: ['', ''],
    numbers: { unitCost: [4, 11.5] },
    words: { product: ['Mug', 'Pot'], sku: ['M-1', 'P-1'] },
  },
  {
    from: 'charges opened with the wrong encoding',
    text: `
Date|CatÃ©gorie|Montant (EUR)
14/03/2026|PublicitÃ©|20,00`,
    numbers: { amount: [20] },
    words: { category: ['Publicité'] },
  },
  {
    from: 'expenses typed in Malay',
    tab: 'Perbelanjaan',
    text: `
Tarikh|Perkara|Amaun (RM)
1/3/2026|Sewa kedai|1,200.00
15/3/2026|Bil elektrik|340.20`,
    days: ['2026-03-01', '2026-03-15'],
    numbers: { amount: [1200, 340.2] },
    words: { category: ['Sewa kedai', 'Bil elektrik'] },
  },
]);
