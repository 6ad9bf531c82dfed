import type { CountingRules } from '../../help-texts';

export const counting: CountingRules = {
  cogs: 'Kos seunit setiap baris pesanan kali kuantitinya: daripada pesanan, jika tiada daripada kos atau stok, mengikut SKU atau produk, dengan kos seunit terkini. Digunakan apabila diketahui bagi 95% hasil; jika tidak, kos kategori barang digunakan. Kos barang yang dipulangkan ditolak: barangnya kembali ke rak.',
  net_profit:
    'Cukai ialah kos kategori cukai. Kos lain ialah semua yang lain selain barang, ditambah belanja iklan; kos kategori iklan hanya dikira jika tiada helaian iklan bagi tempoh itu, supaya tiada wang dikira dua kali. Cukai yang dibayar pelanggan bukan kos: hasil tidak mengandunginya.',
  average_margin: 'Bagi baris pesanan yang kosnya diketahui.',
  new_customers:
    'Jika tiada pesanan dari sebelum tempoh itu, atau hanya dari beberapa hari, pelanggan yang dikira baharu terlalu banyak; semakan data menyatakannya.',
  cac: 'Belanja iklan dan kos kategori pemasaran; kos kategori iklan hanya jika tiada helaian iklan bagi tempoh itu.',
  clv_cac_ratio:
    'Kedua-duanya bagi 365 hari hingga akhir tempoh; kos pemerolehan bagi hari-hari antaranya yang belanjanya diketahui.',
  clv: 'Bagi 365 hari hingga akhir tempoh, atau semua hari jika data lebih pendek, sekurang-kurangnya 90. Pesanan setahun: pesanan bagi setiap pelanggan. Tahun: 1 ÷ churn setahun, iaitu bahagian pelanggan pada awal hari-hari itu yang hilang pada akhirnya; tidak lebih lama daripada datanya, kerana tiada yang diperhatikan lebih lama. Bagi data kurang daripada setahun: yang dibelanjakan pelanggan dalam hari-hari yang ada. Margin digunakan apabila kos bagi 95% hasil itu diketahui.',
  retention_rate:
    'Pelanggan dikira hilang selepas N hari tanpa pesanan. N ialah persentil ke-80 bagi jarak hari antara pembelian (dua pesanan pada hari yang sama dikira satu pembelian), atau bilangan hari yang anda tetapkan. Yang dikira: pembelian hingga akhir tempoh, dan bagi data yang lebih panjang yang dalam tahun pertamanya: N bagi sesuatu tempoh kekal sama walau apa pun yang ditambah kemudian. Pada awal: mereka yang membeli dalam masa itu sebelum tempoh; pada akhir: mereka yang membeli dalam masa itu sebelum tempoh berakhir; baharu: mereka yang ada pada akhir tetapi tiada pada awal, kali pertama atau semula.',
  churn_rate:
    'Pelanggan pada awal dan pelanggan yang hilang dikira seperti bagi pengekalan, jadi churn ialah 1 − pengekalan.',
  repeat_purchase_rate: 'Daripada pelanggan dalam 365 hari hingga akhir tempoh.',
  cancellation_rate:
    'Jika tiada lajur yang menyebut status pesanan, baris negatif dengan nombor sendiri dikira sebagai pembatalan.',
  inventory_turnover:
    'Nilai stok diambil daripada kiraan terakhir setiap produk dan lokasi, pada atau sebelum hari pertama dan hari terakhir tempoh. Produk yang tidak dikira lagi dianggap tiada.',
  days_of_inventory: 'Dikira seperti pusing ganti inventori, dengan bilangan hari dalam tempoh itu.',
  stockout_rate: 'Setiap kiraan produk ialah satu semakan; stok habis apabila kiraannya 0 atau kurang.',
  order_cycle_time: 'Bagi jualan dalam tempoh itu yang mempunyai tarikh sampai.',
  return_rate:
    'Barang daripada pesanan yang dipulangkan, bayaran balik dan kredit. Tidak diketahui selagi helaian tidak menyebut satu pun.',
  reorder_point:
    'Bagi produk paling laris dalam tempoh itu, antara yang masa menunggunya ada dalam helaian stok; hari tanpa jualan dikira 0.',
  ctr: 'Daripada iklan; tanpa helaian iklan, daripada media sosial.',
  csat: 'Skalanya yang terkecil antara 3, 5, 7 dan 10 yang memuatkan semua jawapan. Ya dan puas ialah jawapan terbaik.',
  nps: 'Jika satu lajur mengandungi beberapa jenis skor, jenis pada barisnya yang menentukan; skor tanpa jenis dikira NPS jika ada yang 0 atau melebihi 5, jika tidak dikira penilaian.',
  complaint_rate: 'Tiket yang disebut aduan oleh jenisnya, nama helaian atau tajuk lajur.',
  hit_rate: 'Tiket yang menyebut produk; semua tiket jika helaian tidak menyebut produk.',
  active_issues: 'Pada akhir hari terakhir tempoh.',
  mobile_conversion:
    'Mudah alih bermaksud telefon dan aplikasi; tablet tidak, kerana platform yang mengira lawatan mengasingkannya. Peranti pesanan dilihat pada baris pertamanya.',
  app_active_ratio: 'Kiraan pengguna aktif terakhir, dibahagi semua muat turun sejak data bermula.',
  engagement_rate: 'Dibahagi paparan jika helaian mempunyainya, jika tidak capaian, jika tidak pengikut.',
  reach:
    'Capaian terbesar setiap akaun dalam tempoh, tanpa capaian pempengaruh: sesiapa yang melihat anda dalam beberapa minggu tetap seorang.',
  follower_growth:
    'Kiraan terakhir setiap akaun dalam tempoh berbanding yang terakhir sebelumnya; pengikut pempengaruh tidak dikira.',
  influencer_conversion:
    'Klik pada baris yang menyebut pempengaruh; semua klik jika helaian tidak menyebutnya.',
  purchase_triggers: 'Setiap pesanan bernilai 1, dan titik sentuh terakhir mendapat kreditnya.',
};
