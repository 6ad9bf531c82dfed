import type { HelpTexts } from '../help-texts';

export const help: HelpTexts = {
  optional: 'Boleh ditinggalkan.',
  meanings: {
    revenue:
      'Wang yang dibayar pelanggan bagi pesanan yang menjadi jualan. Baris negatif serta pesanan yang dibatalkan, dipulangkan atau dibayar balik tidak dikira.',
    gmv: 'Nilai semua barang yang dijual mengikut harganya, sebelum diskaun, pembatalan dan pemulangan.',
    orders:
      'Bilangan pesanan berlainan yang dibuat dan kekal. Pesanan dengan beberapa baris dikira sekali sahaja.',
    aov: 'Hasil purata daripada satu pesanan. Untuk satu angka daripada banyak baris, gunakan SUM() bagi setiap lajur.',
    order_size: 'Purata bilangan barang dalam satu pesanan. Tidak sama dengan nilai purata pesanan.',
    revenue_growth: 'Naik atau turunnya hasil jualan berbanding tempoh sebelumnya.',
    cancellation_rate: 'Bahagian pesanan yang dibatalkan atau ditarik balik melalui baris negatif.',
    revenue_per_visitor: 'Hasil purata daripada seorang pelawat: kadar penukaran × nilai purata pesanan.',
    conversion_rate: 'Bahagian pelawat yang membuat pesanan.',
    cart_abandonment: 'Bahagian troli berisi yang tidak menjadi pesanan.',
    new_customers:
      'Pelanggan yang pesanan pertamanya dibuat dalam tempoh itu, termasuk hari pertama dan hari terakhir.',
    repeat_purchase_rate:
      'Bahagian pelanggan dengan dua pesanan atau lebih dalam tempoh itu. Tidak sama dengan pelanggan kembali, yang pernah membeli sebelumnya.',
    purchase_frequency: 'Purata bilangan pesanan bagi setiap pelanggan.',
    returning_customer_rate:
      'Bahagian pelanggan dalam tempoh ini yang pernah membeli sebelumnya. Bukan kadar barang dipulangkan.',
    traffic: 'Bilangan lawatan ke kedai, semuanya atau bagi satu segmen sahaja, contohnya satu saluran.',
    bounce_rate: 'Bahagian lawatan yang berakhir selepas satu halaman.',
  },
  arguments: {
    amounts: 'Amaun setiap pesanan atau setiap baris pesanan.',
    bounced_sessions: 'Lawatan yang berakhir selepas satu halaman.',
    cancelled: 'Pesanan yang dibatalkan.',
    carts: 'Troli yang mengandungi sekurang-kurangnya satu barang.',
    current: 'Angka tempoh ini.',
    customers: 'Pelanggan: bilangannya, atau lajur yang menyatakan siapa yang memesan.',
    dates: 'Tarikh setiap pesanan.',
    end: 'Hari terakhir tempoh.',
    items: 'Barang yang dijual.',
    order_ids: 'Nombor pesanan bagi setiap baris.',
    orders: 'Bilangan pesanan.',
    previous: 'Angka tempoh sebelumnya.',
    prices: 'Harga seunit, baris demi baris.',
    quantities: 'Kuantiti setiap baris. Baris di bawah 0 ialah pembatalan atau pemulangan dan dilangkau.',
    repeat_customers: 'Pelanggan dengan dua pesanan atau lebih.',
    returning_customers: 'Pelanggan yang pernah membeli sebelum tempoh itu.',
    revenue: 'Hasil jualan daripada pesanan yang sama.',
    segment: 'Segmen yang hendak dikira, seperti yang tertulis dalam lajur.',
    segments: 'Segmen setiap baris, contohnya saluran.',
    sessions: 'Semua lawatan.',
    start: 'Hari pertama tempoh.',
    statuses: 'Status akhir setiap pesanan. Yang dibatalkan, dipulangkan atau dibayar balik tidak dikira.',
    visitors: 'Bilangan pelawat.',
    visits: 'Lawatan, baris demi baris.',
  },
};
