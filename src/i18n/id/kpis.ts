import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Pendapatan (omzet)',
    formula: 'total nominal pesanan yang jadi',
  },
  gmv: {
    name: 'Nilai barang dagangan bruto (GMV)',
    formula: 'total harga × jumlah barang',
  },
  orders: {
    name: 'Pesanan',
    formula: 'banyaknya nomor pesanan yang berbeda',
  },
  aov: {
    name: 'Nilai rata-rata pesanan (AOV)',
    formula: 'pendapatan ÷ pesanan',
  },
  order_size: {
    name: 'Barang per pesanan',
    formula: 'barang ÷ pesanan',
  },
  revenue_growth: {
    name: 'Pertumbuhan pendapatan',
    formula: '(periode ini − sebelumnya) ÷ |sebelumnya|',
  },
  cancellation_rate: {
    name: 'Tingkat pembatalan',
    formula: 'pesanan batal ÷ pesanan',
  },
  revenue_per_visitor: {
    name: 'Pendapatan per pengunjung',
    formula: 'pendapatan ÷ pengunjung',
  },
  conversion_rate: {
    name: 'Tingkat konversi',
    formula: 'pesanan ÷ pengunjung',
  },
  cart_abandonment: {
    name: 'Tingkat pengabaian keranjang',
    formula: '(keranjang − pesanan) ÷ keranjang',
  },
  new_customers: {
    name: 'Pelanggan baru',
    formula: 'pelanggan dengan pesanan pertama dalam periode',
  },
  repeat_purchase_rate: {
    name: 'Tingkat pembelian ulang',
    formula: 'pelanggan dengan 2 pesanan atau lebih ÷ pelanggan',
  },
  purchase_frequency: {
    name: 'Frekuensi pembelian',
    formula: 'pesanan ÷ pelanggan berbeda',
  },
  returning_customer_rate: {
    name: 'Tingkat pelanggan kembali',
    formula: 'pelanggan yang pernah membeli ÷ pelanggan',
  },
  traffic: {
    name: 'Kunjungan',
    formula: 'total kunjungan',
  },
  bounce_rate: {
    name: 'Rasio pentalan (bounce rate)',
    formula: 'kunjungan satu halaman ÷ kunjungan',
  },
};
