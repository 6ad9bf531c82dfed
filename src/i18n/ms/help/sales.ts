import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'Wang yang dibayar pelanggan bagi pesanan yang menjadi jualan. Baris negatif serta pesanan yang dibatalkan, dipulangkan atau dibayar balik tidak dikira.',
  },
  gmv: {
    meaning: 'Nilai semua barang yang dijual mengikut harganya, sebelum diskaun, pembatalan dan pemulangan.',
    notToConfuse: 'Hasil jualan, yang tidak mengira pesanan yang dibatalkan atau dipulangkan.',
  },
  orders: {
    meaning:
      'Bilangan pesanan berlainan yang dibuat dan kekal. Pesanan dengan beberapa baris dikira sekali sahaja.',
  },
  aov: {
    meaning:
      'Hasil purata daripada satu pesanan. Untuk satu angka daripada banyak baris, gunakan SUM() bagi setiap lajur.',
    notToConfuse:
      'AOV yang dikira dengan cara lain: ada yang memasukkan cukai, penghantaran atau pemulangan, ada yang tidak. Bandingkan hanya yang sama cara kiraannya.',
  },
  order_size: {
    meaning: 'Purata bilangan barang dalam satu pesanan.',
    notToConfuse: 'Nilai purata pesanan (AOV), iaitu amaun wang.',
  },
  cogs: {
    meaning:
      'Kos membeli atau membuat barang yang dijual. Baris di bawah 0 ialah pembatalan atau pemulangan dan dilangkau.',
    notToConfuse:
      'Semua kos kedai: sesetengah panduan memasukkan pemasaran, gaji dan operasi. Di sini hanya kos barang; yang lain masuk ke dalam untung bersih sebagai kos lain.',
  },
  gross_profit: {
    meaning: 'Baki hasil jualan selepas kos barang dibayar.',
    notToConfuse: 'Untung bersih, yang turut ditolak cukai dan kos lain.',
  },
  gross_margin: {
    meaning: 'Bahagian hasil jualan yang tinggal selepas kos barang dibayar.',
    notToConfuse:
      'Tokokan harga (markup), yang membandingkan untung yang sama dengan kos, bukan dengan hasil jualan.',
  },
  net_profit: {
    meaning: 'Baki hasil jualan selepas ditolak kos barang, cukai dan semua kos lain.',
    notToConfuse: 'Untung kasar, yang hanya ditolak kos barang.',
  },
  net_margin: {
    meaning: 'Bahagian hasil jualan yang akhirnya menjadi milik kedai.',
    notToConfuse: 'Margin untung kasar, yang belum mengambil kira cukai dan kos lain.',
  },
  average_margin: {
    meaning: 'Margin beberapa produk atau tempoh bersama-sama. Pemberat setiap satu ialah hasil jualannya.',
    notToConfuse:
      'Purata biasa semua margin, yang menyamakan produk yang jarang terjual dengan produk paling laris.',
  },
  revenue_growth: {
    meaning: 'Naik atau turunnya hasil jualan berbanding tempoh sebelumnya.',
  },
  cancellation_rate: {
    meaning: 'Bahagian pesanan yang dibatalkan.',
    notToConfuse: 'Kadar pemulangan barang, yang mengira barang yang dihantar balik.',
  },
  revenue_per_visitor: {
    meaning: 'Hasil purata daripada seorang pelawat: kadar penukaran × nilai purata pesanan.',
  },
};
