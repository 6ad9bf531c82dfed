import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Hasil jualan',
    meaning:
      'Wang yang dibayar pelanggan bagi pesanan yang menjadi jualan. Baris negatif serta pesanan yang dibatalkan, dipulangkan atau dibayar balik tidak dikira.',
    formula: 'jumlah amaun pesanan yang menjadi jualan',
  },
  gmv: {
    name: 'Nilai kasar barangan (GMV)',
    meaning: 'Nilai semua barang yang dijual mengikut harganya, sebelum diskaun, pembatalan dan pemulangan.',
    formula: 'jumlah harga × kuantiti',
  },
  orders: {
    name: 'Pesanan',
    meaning:
      'Bilangan pesanan berlainan yang dibuat dan kekal. Pesanan dengan beberapa baris dikira sekali sahaja.',
    formula: 'bilangan nombor pesanan yang berlainan',
  },
  aov: {
    name: 'Nilai purata pesanan (AOV)',
    meaning:
      'Hasil purata daripada satu pesanan. Untuk satu angka daripada banyak baris, gunakan SUM() bagi setiap lajur.',
    formula: 'hasil jualan ÷ pesanan',
  },
  order_size: {
    name: 'Barang setiap pesanan',
    meaning: 'Purata bilangan barang dalam satu pesanan. Tidak sama dengan nilai purata pesanan.',
    formula: 'barang ÷ pesanan',
  },
  revenue_growth: {
    name: 'Pertumbuhan hasil jualan',
    meaning: 'Naik atau turunnya hasil jualan berbanding tempoh sebelumnya.',
    formula: '(tempoh ini − sebelumnya) ÷ |sebelumnya|',
  },
  cancellation_rate: {
    name: 'Kadar pembatalan',
    meaning: 'Bahagian pesanan yang dibatalkan atau ditarik balik melalui baris negatif.',
    formula: 'pesanan dibatalkan ÷ pesanan',
  },
  revenue_per_visitor: {
    name: 'Hasil jualan setiap pelawat',
    meaning: 'Hasil purata daripada seorang pelawat: kadar penukaran × nilai purata pesanan.',
    formula: 'hasil jualan ÷ pelawat',
  },
  conversion_rate: {
    name: 'Kadar penukaran',
    meaning: 'Bahagian pelawat yang membuat pesanan.',
    formula: 'pesanan ÷ pelawat',
  },
  cart_abandonment: {
    name: 'Kadar pengabaian troli',
    meaning: 'Bahagian troli berisi yang tidak menjadi pesanan.',
    formula: '(troli − pesanan) ÷ troli',
  },
  new_customers: {
    name: 'Pelanggan baharu',
    meaning:
      'Pelanggan yang pesanan pertamanya dibuat dalam tempoh itu, termasuk hari pertama dan hari terakhir.',
    formula: 'pelanggan dengan pesanan pertama dalam tempoh',
  },
  repeat_purchase_rate: {
    name: 'Kadar pembelian berulang',
    meaning:
      'Bahagian pelanggan dengan dua pesanan atau lebih dalam tempoh itu. Tidak sama dengan pelanggan kembali, yang pernah membeli sebelumnya.',
    formula: 'pelanggan dengan 2 pesanan atau lebih ÷ pelanggan',
  },
  purchase_frequency: {
    name: 'Kekerapan pembelian',
    meaning: 'Purata bilangan pesanan bagi setiap pelanggan.',
    formula: 'pesanan ÷ pelanggan berlainan',
  },
  returning_customer_rate: {
    name: 'Kadar pelanggan kembali',
    meaning:
      'Bahagian pelanggan dalam tempoh ini yang pernah membeli sebelumnya. Bukan kadar barang dipulangkan.',
    formula: 'pelanggan yang pernah membeli ÷ pelanggan',
  },
  traffic: {
    name: 'Lawatan',
    meaning: 'Bilangan lawatan ke kedai, semuanya atau bagi satu segmen sahaja, contohnya satu saluran.',
    formula: 'jumlah lawatan',
  },
  bounce_rate: {
    name: 'Kadar lantunan',
    meaning: 'Bahagian lawatan yang berakhir selepas satu halaman.',
    formula: 'lawatan satu halaman ÷ lawatan',
  },
};
