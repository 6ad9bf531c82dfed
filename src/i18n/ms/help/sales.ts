import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'Wang yang dibayar pelanggan bagi pesanan yang menjadi jualan. Baris negatif serta pesanan yang dibatalkan, dipulangkan atau dibayar balik tidak dikira.',
    advice:
      'Cari bahagian yang menurun, sama ada pelawat, kadar penukaran atau nilai purata pesanan, dan baiki bahagian itu.',
  },
  gmv: {
    meaning: 'Nilai semua barang yang dijual mengikut harganya, sebelum diskaun, pembatalan dan pemulangan.',
    advice: 'Jika GMV naik tetapi hasil jualan tidak, semak diskaun, pembatalan dan pemulangan.',
    notToConfuse: 'Hasil jualan, yang tidak mengira pesanan yang dibatalkan atau dipulangkan.',
  },
  orders: {
    meaning:
      'Bilangan pesanan berlainan yang dibuat dan kekal. Pesanan dengan beberapa baris dikira sekali sahaja.',
    advice: 'Lihat sama ada pelawat berkurang atau yang memesan berkurang, dan mulakan di situ.',
  },
  aov: {
    meaning:
      'Hasil purata daripada satu pesanan. Untuk satu angka daripada banyak baris, gunakan SUM() bagi setiap lajur.',
    advice:
      'Tawarkan set dan produk yang sepadan, atau penghantaran percuma mulai amaun yang tinggi sedikit daripada angka ini.',
    notToConfuse:
      'AOV yang dikira dengan cara lain: ada yang memasukkan cukai, penghantaran atau pemulangan, ada yang tidak. Bandingkan hanya yang sama cara kiraannya.',
  },
  order_size: {
    meaning: 'Purata bilangan barang dalam satu pesanan.',
    advice: 'Paparkan produk yang sepadan, jual dalam set, dan beri harga lebih murah bagi beberapa unit.',
    notToConfuse: 'Nilai purata pesanan (AOV), iaitu amaun wang.',
  },
  cogs: {
    meaning:
      'Kos membeli atau membuat barang yang dijual. Baris di bawah 0 ialah pembatalan atau pemulangan dan dilangkau.',
    advice:
      'Bandingkan pembekal, beli dalam kuantiti lebih besar, dan hentikan produk yang terlalu tinggi kosnya.',
    notToConfuse:
      'Semua kos kedai: sesetengah panduan memasukkan pemasaran, gaji dan operasi. Di sini hanya kos barang; yang lain masuk ke dalam untung bersih sebagai kos lain.',
  },
  gross_profit: {
    meaning: 'Baki hasil jualan selepas kos barang dibayar.',
    advice:
      'Kurangkan diskaun, dapatkan harga beli lebih murah, atau naikkan harga jika pelanggan masih menerimanya.',
    notToConfuse: 'Untung bersih, yang turut ditolak cukai dan kos lain.',
  },
  gross_margin: {
    meaning: 'Bahagian hasil jualan yang tinggal selepas kos barang dibayar.',
    advice: 'Tambah jualan produk bermargin tinggi, dan semak harga serta diskaun produk yang lain.',
    notToConfuse:
      'Tokokan harga (markup), yang membandingkan untung yang sama dengan kos, bukan dengan hasil jualan.',
  },
  net_profit: {
    meaning: 'Baki hasil jualan selepas ditolak kos barang, cukai dan semua kos lain.',
    advice: 'Semak kos bermula dengan yang terbesar: barang, iklan, penghantaran, yuran, sewa.',
    notToConfuse: 'Untung kasar, yang hanya ditolak kos barang.',
  },
  net_margin: {
    meaning: 'Bahagian hasil jualan yang akhirnya menjadi milik kedai.',
    advice:
      'Jika margin untung kasar sudah baik, kos lain terlalu tinggi: potong yang tidak membawa pesanan.',
    notToConfuse: 'Margin untung kasar, yang belum mengambil kira cukai dan kos lain.',
  },
  average_margin: {
    meaning: 'Margin beberapa produk atau tempoh bersama-sama. Pemberat setiap satu ialah hasil jualannya.',
    advice:
      'Susun produk mengikut margin: bagi yang paling lemah, naikkan harga, cari pembekal lebih murah atau berhenti menjualnya.',
    notToConfuse:
      'Purata biasa semua margin, yang menyamakan produk yang jarang terjual dengan produk paling laris.',
  },
  revenue_growth: {
    meaning: 'Naik atau turunnya hasil jualan berbanding tempoh sebelumnya.',
    advice:
      'Lihat sama ada pelawat, penukaran atau nilai pesanan yang menurun, dan bandingkan juga dengan tempoh yang sama tahun lalu.',
  },
  cancellation_rate: {
    meaning: 'Bahagian pesanan yang dibatalkan atau ditarik balik melalui baris negatif.',
    advice:
      'Cari puncanya: stok habis, pembayaran gagal, penghantaran lambat atau penerangan yang tidak tepat.',
    notToConfuse: 'Kadar pemulangan barang, yang mengira barang yang dihantar balik.',
  },
  revenue_per_visitor: {
    meaning: 'Hasil purata daripada seorang pelawat: kadar penukaran × nilai purata pesanan.',
    advice:
      'Lihat yang mana antara dua itu rendah: bagi penukaran baiki halaman produk dan checkout, bagi nilai pesanan baiki tawaran.',
  },
};
