import type { CountingRules } from '../../help-texts';

export const counting: CountingRules = {
  cogs: 'Harga pokok satuan tiap baris pesanan kali jumlahnya: dari pesanan, jika tidak ada dari biaya atau stok, menurut SKU atau produk, dengan harga pokok terbaru. Dipakai jika diketahui untuk 95% pendapatan; jika tidak, biaya kategori barang yang dipakai. Harga pokok barang retur dikurangkan: barangnya kembali ke rak.',
  net_profit:
    'Pajak adalah biaya kategori pajak. Biaya lain adalah semua yang lain selain barang, ditambah biaya iklan; biaya kategori iklan hanya dihitung jika tidak ada sheet iklan untuk periode itu, supaya tidak ada yang terhitung dua kali. Pajak yang dibayar pelanggan bukan biaya: tidak termasuk dalam pendapatan.',
  average_margin: 'Atas baris pesanan yang harga pokoknya diketahui.',
  new_customers:
    'Jika tidak ada pesanan dari sebelum periode, atau hanya dari sedikit hari, pelanggan yang dihitung baru terlalu banyak; pemeriksaan data menyebutkannya.',
  cac: 'Biaya iklan dan biaya kategori pemasaran; biaya kategori iklan hanya jika tidak ada sheet iklan untuk periode itu.',
  clv_cac_ratio:
    'Keduanya atas 365 hari sampai akhir periode; biaya akuisisi atas hari-hari di antaranya yang biayanya diketahui.',
  clv: 'Atas 365 hari sampai akhir periode, atau semua hari jika data lebih pendek, minimal 90. Pesanan setahun: pesanan per pelanggan. Tahun: 1 ÷ churn setahun, yaitu bagian pelanggan di awal hari-hari itu yang hilang di akhirnya; tidak lebih panjang dari datanya, karena tidak ada yang terpantau lebih lama. Pada data kurang dari setahun: yang dibelanjakan pelanggan dalam hari-hari yang ada. Margin dipakai jika harga pokok 95% pendapatan itu diketahui.',
  retention_rate:
    'Pelanggan dianggap hilang setelah N hari tanpa pesanan. N adalah persentil ke-80 dari jarak hari antarpembelian (dua pesanan di hari yang sama dihitung satu pembelian), atau jumlah hari yang Anda tetapkan. Yang dihitung: pembelian sampai akhir periode, dan pada data yang lebih panjang yang di tahun pertamanya: N untuk suatu periode tetap sama apa pun yang ditambahkan kemudian. Di awal: yang membeli dalam waktu itu sebelum periode; di akhir: yang membeli dalam waktu itu sebelum akhir periode; baru: yang ada di akhir tetapi tidak di awal, pertama kali atau kembali.',
  churn_rate:
    'Pelanggan di awal dan pelanggan yang hilang dihitung seperti pada retensi, jadi churn adalah 1 − retensi.',
  repeat_purchase_rate: 'Dari pelanggan dalam 365 hari sampai akhir periode.',
  cancellation_rate:
    'Jika tidak ada kolom yang menyebut status pesanan, baris minus dengan nomor sendiri dihitung sebagai pembatalan.',
  inventory_turnover:
    'Nilai stok diambil dari hitungan terakhir tiap produk dan lokasi, pada atau sebelum hari pertama dan hari terakhir periode. Produk yang tidak dihitung lagi dianggap tidak ada.',
  days_of_inventory: 'Dihitung seperti perputaran persediaan, dengan jumlah hari dalam periode.',
  stockout_rate: 'Tiap hitungan produk adalah satu pemeriksaan; stok habis jika hitungannya 0 atau kurang.',
  order_cycle_time: 'Atas penjualan dalam periode yang punya tanggal sampai.',
  return_rate:
    'Barang dari pesanan yang diretur, dari pengembalian dana, dan dari kredit. Tidak diketahui selama sheet tidak menyebut satu pun.',
  reorder_point:
    'Untuk produk terlaris dalam periode, di antara yang waktu tunggunya ada di sheet stok; hari tanpa penjualan dihitung 0.',
  ctr: 'Dari iklan; tanpa sheet iklan, dari media sosial.',
  csat: 'Skalanya yang terkecil dari 3, 5, 7, dan 10 yang memuat semua jawaban. Ya dan puas adalah jawaban terbaik.',
  nps: 'Jika satu kolom berisi beberapa jenis skor, jenis di barisnya yang menentukan; skor tanpa jenis dianggap NPS jika ada yang 0 atau di atas 5, jika tidak dianggap rating.',
  complaint_rate: 'Tiket yang disebut keluhan oleh jenisnya, nama sheet, atau judul kolom.',
  hit_rate: 'Tiket yang menyebut produk; semua tiket jika sheet tidak menyebut produk.',
  active_issues: 'Pada akhir hari terakhir periode.',
  mobile_conversion:
    'Seluler berarti ponsel dan aplikasi; tablet tidak, karena platform penghitung kunjungan memisahkannya. Perangkat pesanan dilihat dari baris pertamanya.',
  app_active_ratio: 'Hitungan pengguna aktif terakhir, dibagi semua unduhan sejak data dimulai.',
  engagement_rate: 'Dibagi tayangan jika ada di sheet, jika tidak jangkauan, jika tidak pengikut.',
  reach:
    'Jangkauan terbesar setiap akun dalam periode, tanpa jangkauan influencer: siapa yang melihat Anda dalam beberapa minggu tetap satu orang.',
  follower_growth:
    'Hitungan terakhir tiap akun dalam periode dibandingkan dengan yang terakhir sebelumnya; pengikut influencer tidak dihitung.',
  influencer_conversion: 'Klik di baris yang menyebut influencer; semua klik jika sheet tidak menyebutnya.',
  purchase_triggers: 'Tiap pesanan bernilai 1, dan titik kontak terakhir mendapat kreditnya.',
};
