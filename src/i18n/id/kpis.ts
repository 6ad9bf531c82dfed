import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Pendapatan (omzet)',
    meaning:
      'Uang yang dibayar pelanggan untuk pesanan yang jadi. Baris minus serta pesanan yang dibatalkan, diretur, atau dananya dikembalikan tidak ikut dihitung.',
    formula: 'total nominal pesanan yang jadi',
  },
  gmv: {
    name: 'Nilai barang dagangan bruto (GMV)',
    meaning: 'Nilai semua barang terjual menurut harganya, sebelum diskon, pembatalan, dan retur.',
    formula: 'total harga × jumlah barang',
  },
  orders: {
    name: 'Pesanan',
    meaning:
      'Banyaknya pesanan berbeda yang masuk dan tidak batal. Pesanan dengan beberapa baris dihitung satu.',
    formula: 'banyaknya nomor pesanan yang berbeda',
  },
  aov: {
    name: 'Nilai rata-rata pesanan (AOV)',
    meaning:
      'Pendapatan rata-rata dari satu pesanan. Untuk satu angka dari banyak baris, pakai SUM() pada tiap kolom.',
    formula: 'pendapatan ÷ pesanan',
  },
  order_size: {
    name: 'Barang per pesanan',
    meaning: 'Rata-rata banyaknya barang dalam satu pesanan. Berbeda dari nilai rata-rata pesanan.',
    formula: 'barang ÷ pesanan',
  },
  revenue_growth: {
    name: 'Pertumbuhan pendapatan',
    meaning: 'Naik atau turunnya pendapatan dibanding periode sebelumnya.',
    formula: '(periode ini − sebelumnya) ÷ |sebelumnya|',
  },
  cancellation_rate: {
    name: 'Tingkat pembatalan',
    meaning: 'Bagian pesanan yang dibatalkan atau ditarik kembali lewat baris minus.',
    formula: 'pesanan batal ÷ pesanan',
  },
  revenue_per_visitor: {
    name: 'Pendapatan per pengunjung',
    meaning: 'Pendapatan rata-rata dari satu pengunjung: tingkat konversi × nilai rata-rata pesanan.',
    formula: 'pendapatan ÷ pengunjung',
  },
  conversion_rate: {
    name: 'Tingkat konversi',
    meaning: 'Bagian pengunjung yang akhirnya memesan.',
    formula: 'pesanan ÷ pengunjung',
  },
  cart_abandonment: {
    name: 'Tingkat pengabaian keranjang',
    meaning: 'Bagian keranjang terisi yang tidak menjadi pesanan.',
    formula: '(keranjang − pesanan) ÷ keranjang',
  },
  new_customers: {
    name: 'Pelanggan baru',
    meaning:
      'Pelanggan yang pesanan pertamanya jatuh dalam periode, termasuk hari pertama dan hari terakhirnya.',
    formula: 'pelanggan dengan pesanan pertama dalam periode',
  },
  repeat_purchase_rate: {
    name: 'Tingkat pembelian ulang',
    meaning:
      'Bagian pelanggan dengan dua pesanan atau lebih dalam periode. Berbeda dari pelanggan kembali, yang sudah pernah membeli sebelumnya.',
    formula: 'pelanggan dengan 2 pesanan atau lebih ÷ pelanggan',
  },
  purchase_frequency: {
    name: 'Frekuensi pembelian',
    meaning: 'Rata-rata banyaknya pesanan dari satu pelanggan.',
    formula: 'pesanan ÷ pelanggan berbeda',
  },
  returning_customer_rate: {
    name: 'Tingkat pelanggan kembali',
    meaning:
      'Bagian pelanggan periode ini yang sudah pernah membeli sebelum periode. Bukan tingkat retur barang.',
    formula: 'pelanggan yang pernah membeli ÷ pelanggan',
  },
  traffic: {
    name: 'Kunjungan',
    meaning:
      'Banyaknya kunjungan ke toko, seluruhnya atau hanya dari satu segmen, misalnya satu kanal penjualan.',
    formula: 'total kunjungan',
  },
  bounce_rate: {
    name: 'Rasio pentalan (bounce rate)',
    meaning: 'Bagian kunjungan yang pergi setelah melihat satu halaman.',
    formula: 'kunjungan satu halaman ÷ kunjungan',
  },
};
