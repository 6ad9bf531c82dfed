import type { Texts } from '../texts';

export const measures: Texts['measures'] = {
  revenue: 'nominal pesanan',
  gmv: 'harga dan jumlah barang',
  orders: 'nomor pesanan',
  items: 'jumlah barang',
  placed_orders: 'nomor pesanan',
  cancelled_orders: 'status pesanan',
  customers: 'pelanggan di tiap pesanan',
  new_customers: 'pelanggan di tiap pesanan',
  repeat_customers: 'pelanggan di tiap pesanan',
  returning_customers: 'pelanggan di tiap pesanan',
  visits: 'kunjungan',
  visitors: 'pengunjung',
  carts: 'keranjang',
  bounced_sessions: 'kunjungan satu halaman',
  sessions: 'kunjungan',
};
