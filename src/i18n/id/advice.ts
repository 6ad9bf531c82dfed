import type { Texts } from '../texts';

/** A function, so that it is made only at use: formula cells never need it. */
export const advice: Texts['advice'] = () => ({
  revenue:
    'Cari bagian mana yang turun: pengunjung, tingkat konversi, atau nilai rata-rata pesanan. Lalu perbaiki bagian itu.',
  gmv: 'Jika GMV naik tetapi pendapatan tidak, periksa diskon, pembatalan, dan retur.',
  orders: 'Lihat apakah pengunjungnya yang berkurang atau yang memesan yang berkurang, lalu mulai dari sana.',
  aov: 'Tawarkan paket dan produk pelengkap, atau gratis ongkir mulai dari nominal sedikit di atas angka ini.',
  order_size:
    'Tampilkan produk pelengkap, jual paket, dan beri harga lebih murah untuk pembelian beberapa buah.',
  cogs: 'Bandingkan pemasok, beli dalam jumlah lebih besar, dan hentikan produk yang modalnya terlalu mahal.',
  gross_profit:
    'Kurangi diskon, cari harga beli yang lebih murah, atau naikkan harga jual jika pelanggan masih mau.',
  gross_margin:
    'Perbanyak penjualan produk dengan margin tinggi, dan periksa harga serta diskon produk lainnya.',
  net_profit: 'Periksa biaya mulai dari yang terbesar: barang, iklan, ongkir, biaya layanan, sewa.',
  net_margin:
    'Jika margin laba kotor sudah bagus, biaya lainnya yang terlalu besar: pangkas yang tidak mendatangkan pesanan.',
  average_margin:
    'Urutkan produk menurut margin: untuk yang terlemah, naikkan harga, cari pemasok lebih murah, atau berhenti menjualnya.',
  revenue_growth:
    'Lihat apakah pengunjung, konversi, atau nilai pesanan yang turun, dan bandingkan juga dengan periode yang sama tahun lalu.',
  cancellation_rate:
    'Cari sebabnya: stok kosong, pembayaran gagal, pengiriman lambat, atau deskripsi yang tidak sesuai.',
  revenue_per_visitor:
    'Lihat mana di antara keduanya yang rendah: untuk konversi perbaiki halaman produk dan checkout, untuk nilai pesanan perbaiki penawaran.',
  conversion_rate: 'Periksa halaman produk, checkout, dan penawaran, di ponsel dan komputer secara terpisah.',
  add_to_cart_rate:
    'Perbaiki foto, deskripsi, harga, dan ulasan di halaman produk, dan tulis stok yang tersedia.',
  cart_abandonment:
    'Tampilkan ongkir sejak awal, sediakan cara bayar yang biasa dipakai, dan kirim pengingat.',
  checkout_completion: 'Sederhanakan formulir, izinkan memesan tanpa akun, dan tambah pilihan pembayaran.',
  new_customers:
    'Lihat kanal mana yang dulu mendatangkan pelanggan baru, dan permudah pesanan pertama, misalnya dengan promo pelanggan baru.',
  cac: 'Alihkan anggaran ke kanal termurah lebih dulu, dan hentikan iklan yang tidak mendatangkan pelanggan.',
  clv: 'Ajak pelanggan kembali dengan layanan yang baik, program loyalitas, dan penawaran yang cocok.',
  clv_cac_ratio:
    'Cari pelanggan lewat kanal yang lebih murah, dan perbanyak pembelian ulang dari pelanggan yang ada.',
  retention_rate:
    'Tanyakan alasan mereka yang pergi, dan beri yang lain alasan untuk bertahan: layanan, poin, pesan pada waktu yang tepat.',
  churn_rate: 'Cari tahu setelah berapa lama pelanggan biasanya pergi, lalu hubungi mereka sebelum itu.',
  repeat_purchase_rate:
    'Hubungi pelanggan setelah pesanan pertama: tips pemakaian, produk pelengkap, alasan untuk pesanan kedua.',
  purchase_frequency: 'Ingatkan pelanggan saat barangnya mungkin habis, dan tawarkan langganan atau poin.',
  returning_customer_rate:
    'Jaga hubungan setelah pembelian: newsletter, program loyalitas, bantuan yang cepat.',
  traffic: 'Lihat sumber mana yang turun (pencarian, iklan, media sosial, atau email), lalu mulai dari sana.',
  new_visitor_share:
    'Jika hampir tidak ada yang baru, perluas jangkauan; jika hampir tidak ada yang kembali, perbaiki layanan dan newsletter.',
  revisit_rate:
    'Beri alasan untuk kembali: produk baru, halaman yang berguna, newsletter, pengingat keranjang.',
  traffic_sources: 'Utamakan sumber yang pengunjungnya membeli, bukan yang hanya ramai.',
  session_duration:
    'Lihat di halaman mana pengunjung pergi, lalu buat halaman itu lebih cepat dan lebih jelas.',
  pages_per_visit:
    'Beri tautan ke produk pelengkap, pakai nama kategori yang jelas, dan periksa kecepatan halaman.',
  bounce_rate:
    'Pastikan isi halaman sesuai dengan janji iklan atau hasil pencarian, dan cepat terbuka di ponsel.',
  inventory_turnover:
    'Jika rendah, kurangi pembelian barang yang lambat laku, obral barang yang mengendap, dan pesan lebih sering dalam jumlah kecil.',
  days_of_inventory:
    'Jika naik, kurangi pembelian barang yang lambat laku dan habiskan stok lama lewat promo.',
  stockout_rate:
    'Jika tinggi, pesan lebih awal, simpan stok pengaman untuk barang terlaris, dan minta pemasok mengirim lebih cepat.',
  order_cycle_time:
    'Jika lama, cari tahap yang memakan waktu: pengemasan, penyerahan ke kurir, atau kurirnya.',
  return_rate:
    'Jika tinggi, tanyakan alasan setiap retur, lalu perbaiki deskripsi, ukuran, foto, atau kemasannya.',
  reorder_point: 'Saat stok turun ke angka ini, pesanlah lagi. Bulatkan ke atas.',
  cpc: 'Jika naik, hentikan iklan yang paling mahal, persempit audiensnya, dan perbaiki iklan yang jarang diklik.',
  ctr: 'Jika rendah, coba gambar, judul, atau audiens yang lain.',
  average_position: 'Jika memburuk, perbaiki dulu iklan dan halaman tujuannya sebelum menaikkan tawaran.',
  roas: 'Jika rendah, pindahkan anggaran ke iklan dengan hasil terbesar dan periksa halaman tujuannya.',
  csat: 'Jika rendah, baca dulu jawaban terburuk, perbaiki yang dikeluhkan, lalu balas pelanggannya.',
  nps: 'Jika rendah, tanyakan kepada detraktor apa yang salah dan perbaiki sebelum mencari pelanggan baru.',
  complaint_rate: 'Jika naik, kelompokkan keluhan menurut sebabnya dan atasi sebab yang paling sering dulu.',
  review_score:
    'Jika rendah, baca ulasan terburuk, perbaiki produk atau deskripsinya, dan jawab ulasan itu secara terbuka.',
  hit_rate: 'Jika tinggi, perbaiki petunjuk, deskripsi, atau produknya sendiri.',
  first_response_time:
    'Jika lama, tambah orang pada jam ramai dan siapkan jawaban untuk pertanyaan yang sering muncul.',
  resolution_time:
    'Jika lama, cari di mana masalah tertahan dan beri petugas layanan wewenang untuk memutuskan sendiri.',
  active_issues:
    'Jika bertambah, selesaikan yang paling lama dulu dan hilangkan penyebab yang paling sering.',
  mobile_conversion:
    'Coba pesan sendiri di toko Anda lewat ponsel: percepat halaman, perbesar tombol, pendekkan formulir, dan sediakan dompet digital.',
  mobile_aov:
    'Tampilkan produk pelengkap dan kekurangan belanja untuk gratis ongkir di tempat yang muat di layar kecil.',
  mobile_cart_abandonment:
    'Tampilkan ongkir sejak awal, izinkan belanja tanpa akun, sediakan dompet digital, dan kirim pengingat.',
  mobile_traffic_share:
    'Jika porsinya tinggi tetapi konversi seluler rendah, benahi dulu tampilan toko di ponsel.',
  sms_subscribers:
    'Minta nomor ponsel saat checkout dengan imbalan yang jelas, dan kirim pesan lebih jarang tetapi lebih berguna.',
  app_downloads:
    'Tampilkan aplikasi di situs seluler dan di email pesanan, dan beri alasan memasangnya, misalnya promo khusus aplikasi.',
  app_active_ratio:
    'Bantu pengguna baru sampai berhasil berbelanja, perbaiki yang lambat atau sering macet, dan beri alasan untuk kembali.',
  push_opt_in:
    'Minta izin setelah aplikasi terasa berguna, jelaskan apa yang akan dikirim, dan jangan terlalu sering mengirim.',
  engagement_rate:
    'Perbanyak jenis postingan yang ramai ditanggapi, ajukan pertanyaan, balas komentar, dan coba jam tayang lain.',
  reach:
    'Posting saat pengikut Anda aktif, pakai format yang sedang didorong platform, dan iklankan postingan terbaik.',
  impressions: 'Jika angkanya naik sementara klik turun, ganti materinya atau tayangkan ke orang lain.',
  follower_growth:
    'Posting secara teratur, bekerja sama dengan akun yang pengikutnya cocok, dan cantumkan nama akun Anda di toko dan di paket.',
  influencer_conversion:
    'Arahkan klik ke halaman produk yang direkomendasikan, sertakan kode promo, dan pilih influencer yang pengikutnya cocok dengan barang Anda.',
  carbon_footprint:
    'Mulai dari sumber terbesar: kurangi pengiriman udara dan kilat, kurangi retur, ringankan kemasan, pakai listrik dari sumber terbarukan.',
  energy_per_order:
    'Periksa dulu pendingin dan lampu di gudang, dan matikan yang menyala sia-sia di malam hari.',
  recycling_rate:
    'Pilah limbah di tempat asalnya, pakai kemasan dari satu bahan, dan tanyakan ke pengelola sampah apa yang bisa didaur ulang.',
  sustainable_materials:
    'Ganti dulu yang paling banyak dipakai, misalnya kardus dan pengisi paket, dan minta bahan bersertifikat kepada pemasok.',
  community_contribution:
    'Sisihkan sedikit dari tiap pesanan supaya ikut tumbuh bersama toko, dan beri tahu pelanggan ke mana disalurkan.',
  diversity_index:
    'Lihat dari mana pelamar datang dan siapa yang diundang di tiap kelompok, baru lihat lagi indeksnya.',
  channel_traffic:
    'Tambah upaya di kanal yang ramai kunjungan dan pesanan, dan periksa apakah kanal yang lemah menjangkau orang yang tepat.',
  channel_conversion:
    'Tiru kanal terbaik: penawaran, halaman, dan audiensnya. Tunggu lebih banyak pengunjung sebelum meninggalkan kanal yang rentangnya lebar.',
  recommendation_conversion:
    'Rekomendasikan yang sering dibeli bersama, singkirkan yang stoknya habis, dan tampilkan lebih sedikit tetapi lebih cocok.',
  product_interest:
    'Produk yang sering dilihat tetapi jarang dipesan perlu harga, foto, deskripsi, atau stok yang lebih baik. Yang jarang dilihat tetapi laku layak dipajang di halaman depan.',
  purchase_triggers:
    'Bandingkan sentuhan pertama dengan sentuhan terakhir: alokasikan anggaran ke titik kontak yang memulai dan yang menutup pembelian, dan kurangi yang tidak muncul di keduanya.',
  advocacy_rate:
    'Beri hadiah untuk kedua pihak, dan minta rekomendasi kepada pelanggan yang puas segera setelah barang sampai.',
});
