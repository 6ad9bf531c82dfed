import type { CountingRules } from '../../help-texts';

export const counting: CountingRules = {
  cogs: 'Harga modal satuan tiap baris pesanan kali jumlahnya: dari pesanan, kalau tidak ada dari biaya atau stok, menurut SKU atau produk, dengan harga modal terbaru. Dipakai kalau diketahui untuk 95 % pendapatan; kalau tidak, biaya kategori barang yang dipakai. Barang retur tidak dikurangkan lagi.',
  net_profit:
    'Pajak adalah biaya kategori pajak. Biaya lain adalah semua yang lain selain barang, ditambah belanja iklan; biaya kategori iklan hanya dihitung kalau tidak ada tab iklan untuk periode itu, supaya tidak ada yang terhitung dua kali. Pajak yang dibayar pelanggan bukan biaya: tidak termasuk dalam pendapatan.',
  average_margin: 'Atas baris pesanan yang harga modalnya diketahui.',
  cac: 'Belanja iklan dan biaya kategori pemasaran; biaya kategori iklan hanya kalau tidak ada tab iklan untuk periode itu.',
  clv: 'Atas 365 hari sampai akhir periode, atau semua hari kalau data lebih pendek, minimal 90. Pesanan setahun: pesanan per pelanggan; pada data yang lebih pendek, pesanan setelah yang pertama diskalakan ke setahun. Tahun: 1 ÷ churn setahun, yaitu bagian pelanggan di awal hari-hari itu yang hilang di akhirnya. Margin dipakai kalau harga modal 95 % pendapatan itu diketahui.',
  retention_rate:
    'Pelanggan dianggap hilang setelah sekian hari tanpa pesanan: empat dari lima jeda antarpembelian tidak lebih lama dari itu (persentil ke-80, dua pesanan di hari yang sama satu pembelian), atau setelah jumlah hari yang Anda tetapkan. Di awal: yang membeli dalam waktu itu sebelum periode; di akhir: yang membeli dalam waktu itu sebelum akhir periode; baru: yang ada di akhir tetapi tidak di awal, pertama kali atau kembali.',
  churn_rate:
    'Pelanggan di awal dan pelanggan yang hilang dihitung seperti pada retensi, jadi churn adalah 1 − retensi.',
  repeat_purchase_rate: 'Dari pelanggan yang membeli dalam periode.',
  inventory_turnover:
    'Nilai stok diambil dari hitungan terakhir tiap produk dan lokasi, pada atau sebelum hari pertama dan hari terakhir periode. Produk yang tidak dihitung lagi dianggap tidak ada.',
  days_of_inventory: 'Dihitung seperti perputaran persediaan, dengan jumlah hari dalam periode.',
  stockout_rate: 'Tiap hitungan produk adalah satu pemeriksaan; stok habis kalau hitungannya 0 atau kurang.',
  order_cycle_time: 'Atas penjualan dalam periode yang punya tanggal sampai.',
  return_rate:
    'Barang dari pesanan yang diretur, dari pengembalian dana, dan dari kredit. Tidak diketahui selama tab tidak menyebut satu pun.',
  reorder_point:
    'Untuk produk terlaris dalam periode, di antara yang waktu tunggunya ada di tab stok; hari tanpa penjualan dihitung 0.',
  ctr: 'Dari iklan; tanpa tab iklan, dari media sosial.',
  csat: 'Skalanya yang terkecil dari 3, 5, 7, dan 10 yang memuat semua jawaban. Ya dan puas adalah jawaban terbaik.',
  nps: 'Kalau satu kolom berisi beberapa jenis skor, jenis di barisnya yang menentukan; skor tanpa jenis dianggap NPS kalau ada yang 0 atau di atas 5, kalau tidak dianggap rating.',
  complaint_rate: 'Tiket yang jenisnya keluhan; semua tiket kalau tab tidak menyebut jenis.',
  hit_rate: 'Tiket yang menyebut produk; semua tiket kalau tab tidak menyebut produk.',
  active_issues: 'Pada akhir hari terakhir periode.',
  mobile_conversion:
    'Seluler berarti ponsel dan aplikasi; tablet tidak, karena platform penghitung kunjungan memisahkannya. Perangkat pesanan dilihat dari baris pertamanya.',
  app_active_ratio: 'Hitungan pengguna aktif terakhir, dibagi semua unduhan sejak data dimulai.',
  engagement_rate: 'Dibagi impresi kalau ada di tab, kalau tidak jangkauan, kalau tidak pengikut.',
  reach:
    'Jangkauan terbesar setiap akun dalam periode, tanpa jangkauan influencer: siapa yang melihat Anda dalam beberapa minggu tetap satu orang.',
  follower_growth:
    'Hitungan terakhir tiap akun dalam periode dibanding yang terakhir sebelumnya; pengikut influencer tidak dihitung.',
  influencer_conversion: 'Klik di baris yang menyebut influencer; semua klik kalau tab tidak menyebutnya.',
  purchase_triggers: 'Tiap pesanan bernilai 1, dan titik kontak terakhir mendapat kreditnya.',
};
