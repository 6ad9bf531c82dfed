import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Hasil jualan',
    formula: 'jumlah amaun pesanan yang menjadi jualan',
  },
  gmv: {
    name: 'Nilai kasar barangan (GMV)',
    formula: 'jumlah harga × kuantiti',
  },
  orders: {
    name: 'Pesanan',
    formula: 'bilangan nombor pesanan yang berlainan',
  },
  aov: {
    name: 'Nilai purata pesanan (AOV)',
    formula: 'hasil jualan ÷ pesanan',
  },
  order_size: {
    name: 'Barang setiap pesanan',
    formula: 'barang ÷ pesanan',
  },
  revenue_growth: {
    name: 'Pertumbuhan hasil jualan',
    formula: '(tempoh ini − sebelumnya) ÷ |sebelumnya|',
  },
  cancellation_rate: {
    name: 'Kadar pembatalan',
    formula: 'pesanan dibatalkan ÷ pesanan',
  },
  revenue_per_visitor: {
    name: 'Hasil jualan setiap pelawat',
    formula: 'hasil jualan ÷ pelawat',
  },
  conversion_rate: {
    name: 'Kadar penukaran',
    formula: 'pesanan ÷ pelawat',
  },
  cart_abandonment: {
    name: 'Kadar pengabaian troli',
    formula: '(troli − pesanan) ÷ troli',
  },
  new_customers: {
    name: 'Pelanggan baharu',
    formula: 'pelanggan dengan pesanan pertama dalam tempoh',
  },
  repeat_purchase_rate: {
    name: 'Kadar pembelian berulang',
    formula: 'pelanggan dengan 2 pesanan atau lebih ÷ pelanggan',
  },
  purchase_frequency: {
    name: 'Kekerapan pembelian',
    formula: 'pesanan ÷ pelanggan berlainan',
  },
  returning_customer_rate: {
    name: 'Kadar pelanggan kembali',
    formula: 'pelanggan yang pernah membeli ÷ pelanggan',
  },
  traffic: {
    name: 'Lawatan',
    formula: 'jumlah lawatan',
  },
  bounce_rate: {
    name: 'Kadar lantunan',
    formula: 'lawatan satu halaman ÷ lawatan',
  },
};
