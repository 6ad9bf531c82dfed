import type { Texts } from '../texts';

/** A function, so that it is made only at use: formula cells never need it. */
export const advice: Texts['advice'] = () => ({
  revenue:
    'Cari bahagian yang menurun: pelawat, kadar penukaran atau nilai purata pesanan. Kemudian baiki bahagian itu.',
  gmv: 'Jika GMV naik tetapi hasil jualan tidak, semak diskaun, pembatalan dan pemulangan.',
  orders: 'Lihat sama ada pelawat berkurang atau yang memesan berkurang, dan mulakan di situ.',
  aov: 'Tawarkan set dan produk yang sepadan, atau penghantaran percuma mulai amaun yang tinggi sedikit daripada angka ini.',
  order_size: 'Paparkan produk yang sepadan, jual dalam set, dan beri harga lebih murah bagi beberapa unit.',
  cogs: 'Bandingkan pembekal, beli dalam kuantiti lebih besar, dan hentikan produk yang terlalu tinggi kosnya.',
  gross_profit:
    'Kurangkan diskaun, dapatkan harga beli lebih murah, atau naikkan harga jika pelanggan masih menerimanya.',
  gross_margin: 'Tambah jualan produk bermargin tinggi, dan semak harga serta diskaun produk yang lain.',
  net_profit: 'Semak kos bermula dengan yang terbesar: barang, iklan, penghantaran, yuran, sewa.',
  net_margin:
    'Jika margin untung kasar sudah baik, kos lain terlalu tinggi: potong yang tidak membawa pesanan.',
  average_margin:
    'Susun produk mengikut margin: bagi yang paling lemah, naikkan harga, cari pembekal lebih murah atau berhenti menjualnya.',
  revenue_growth:
    'Lihat sama ada pelawat, penukaran atau nilai pesanan yang menurun, dan bandingkan juga dengan tempoh yang sama tahun lalu.',
  cancellation_rate:
    'Cari puncanya: stok habis, pembayaran gagal, penghantaran lambat atau penerangan yang tidak tepat.',
  revenue_per_visitor:
    'Lihat yang mana antara dua itu rendah: bagi penukaran baiki halaman produk dan checkout, bagi nilai pesanan baiki tawaran.',
  conversion_rate: 'Semak halaman produk, checkout dan tawaran, secara berasingan bagi telefon dan komputer.',
  add_to_cart_rate:
    'Baiki gambar, penerangan, harga dan ulasan pada halaman produk, dan nyatakan stok yang ada.',
  cart_abandonment:
    'Tunjukkan kos penghantaran dari awal, sediakan cara bayaran yang biasa digunakan, dan hantar peringatan.',
  checkout_completion: 'Ringkaskan borang, benarkan pesanan tanpa akaun, dan tambah cara bayaran.',
  new_customers:
    'Lihat saluran mana yang pernah membawa pelanggan baharu, dan mudahkan pesanan pertama, contohnya dengan tawaran alu-aluan.',
  cac: 'Alihkan bajet ke saluran paling murah dahulu, dan hentikan iklan yang tidak membawa pelanggan.',
  clv: 'Bawa pelanggan kembali dengan perkhidmatan yang baik, program kesetiaan dan tawaran yang sesuai.',
  clv_cac_ratio:
    'Dapatkan pelanggan melalui saluran yang lebih murah, dan tambah pembelian berulang daripada yang sedia ada.',
  retention_rate:
    'Tanya sebab mereka yang pergi, dan beri yang lain alasan untuk kekal: perkhidmatan, mata ganjaran, mesej pada masa yang tepat.',
  churn_rate: 'Kenal pasti selepas berapa lama pelanggan biasanya pergi, dan hubungi mereka sebelum itu.',
  repeat_purchase_rate:
    'Hubungi pelanggan selepas pesanan pertama: panduan penggunaan, produk yang sepadan, alasan untuk pesanan kedua.',
  purchase_frequency:
    'Ingatkan pelanggan apabila barang mungkin habis, dan tawarkan langganan atau mata ganjaran.',
  returning_customer_rate:
    'Kekalkan hubungan selepas pembelian: surat berita, program kesetiaan, bantuan segera.',
  traffic:
    'Lihat sumber mana yang menurun, sama ada carian, iklan, media sosial atau e-mel, dan mulakan di situ.',
  new_visitor_share:
    'Jika hampir tiada yang baharu, luaskan capaian; jika hampir tiada yang kembali, baiki perkhidmatan dan surat berita.',
  revisit_rate:
    'Beri alasan untuk kembali: produk baharu, halaman yang berguna, surat berita, peringatan troli.',
  traffic_sources: 'Utamakan sumber yang pelawatnya membeli, bukan yang sekadar ramai.',
  session_duration:
    'Lihat di halaman mana pelawat pergi, dan jadikan halaman itu lebih pantas dan lebih jelas.',
  pages_per_visit:
    'Letakkan pautan ke produk yang sepadan, gunakan nama kategori yang jelas, dan semak kelajuan halaman.',
  bounce_rate:
    'Pastikan kandungan halaman menepati janji iklan atau hasil carian, dan pantas dibuka pada telefon.',
  inventory_turnover:
    'Jika rendah, kurangkan belian barang yang lambat laku, jual murah stok yang tersimpan lama, dan pesan lebih kerap dalam kuantiti kecil.',
  days_of_inventory:
    'Jika meningkat, kurangkan belian barang yang lambat laku dan habiskan stok lama dengan tawaran.',
  stockout_rate:
    'Jika tinggi, pesan lebih awal, simpan stok keselamatan bagi barang paling laris, dan minta pembekal menghantar lebih cepat.',
  order_cycle_time:
    'Jika lama, cari peringkat yang mengambil masa: pembungkusan, serahan kepada kurier atau kurier itu sendiri.',
  return_rate:
    'Jika tinggi, tanya sebab setiap pemulangan, kemudian betulkan penerangan produk, saiz, gambar atau bungkusan.',
  reorder_point: 'Apabila stok turun ke angka ini, pesan semula. Bundarkan ke atas.',
  cpc: 'Jika meningkat, hentikan iklan paling mahal, kecilkan sasaran penonton, dan baiki iklan yang jarang diklik.',
  ctr: 'Jika rendah, cuba gambar, tajuk atau sasaran penonton yang lain.',
  average_position: 'Jika merosot, baiki iklan dan halaman sasarannya dahulu sebelum menaikkan bidaan.',
  roas: 'Jika rendah, alihkan bajet kepada iklan yang paling banyak membawa hasil dan semak halaman sasarannya.',
  csat: 'Jika rendah, baca jawapan paling buruk dahulu, betulkan perkara yang disebut, dan balas kepada pelanggan.',
  nps: 'Jika rendah, tanya pengkritik apa yang tidak kena dan betulkan sebelum mencari pelanggan baharu.',
  complaint_rate: 'Jika meningkat, asingkan aduan mengikut punca dan atasi punca paling kerap dahulu.',
  review_score:
    'Jika rendah, baca ulasan paling buruk, baiki produk atau penerangannya, dan jawab secara terbuka.',
  hit_rate: 'Jika tinggi, baiki arahan, penerangan atau produk itu sendiri.',
  first_response_time:
    'Jika lama, tambah petugas pada waktu sibuk dan sediakan jawapan bagi soalan yang kerap ditanya.',
  resolution_time:
    'Jika lama, cari di mana isu tersangkut dan beri petugas lebih kuasa untuk membuat keputusan.',
  active_issues: 'Jika bertambah, selesaikan yang paling lama dahulu dan hapuskan punca yang paling kerap.',
  mobile_conversion:
    'Buat pesanan sendiri di kedai anda melalui telefon: percepatkan halaman, besarkan butang, pendekkan borang dan terima e-dompet.',
  mobile_aov:
    'Tunjukkan produk pelengkap dan baki untuk penghantaran percuma di tempat yang muat pada skrin kecil.',
  mobile_cart_abandonment:
    'Tunjukkan kos penghantaran lebih awal, benarkan pembelian tanpa akaun, terima e-dompet dan hantar peringatan.',
  mobile_traffic_share:
    'Jika bahagiannya tinggi tetapi penukaran mudah alih rendah, perbaiki kedai pada telefon dahulu.',
  sms_subscribers:
    'Minta nombor telefon semasa checkout dengan ganjaran yang jelas, dan hantar mesej yang kurang kerap tetapi lebih berguna.',
  app_downloads:
    'Paparkan aplikasi di laman mudah alih dan dalam e-mel pesanan, dan beri sebab untuk memasangnya, contohnya tawaran khas aplikasi.',
  app_active_ratio:
    'Bantu pengguna baru sehingga berjaya membeli, baiki bahagian yang perlahan atau ranap, dan beri sebab untuk kembali.',
  push_opt_in:
    'Minta kebenaran selepas aplikasi terbukti berguna, terangkan apa yang akan dihantar dan jangan hantar terlalu kerap.',
  engagement_rate:
    'Perbanyak jenis hantaran yang mendapat reaksi, ajukan soalan, balas komen dan cuba waktu lain.',
  reach:
    'Buat hantaran ketika pengikut aktif, gunakan format yang diutamakan platform dan iklankan hantaran terbaik.',
  impressions: 'Jika ia naik sedangkan klik turun, tukar kandungan atau paparkan kepada orang lain.',
  follower_growth:
    'Buat hantaran secara tetap, bekerjasama dengan akaun yang pengikutnya sesuai dan paparkan nama akaun anda di kedai dan pada bungkusan.',
  influencer_conversion:
    'Bawa klik ke halaman produk yang disyorkan, sertakan kod promosi dan pilih pempengaruh yang pengikutnya sesuai dengan barang anda.',
  carbon_footprint:
    'Mulakan dengan punca terbesar: kurangkan penghantaran udara dan ekspres, kurangkan pemulangan, ringankan bungkusan, guna elektrik daripada sumber boleh baharu.',
  energy_per_order:
    'Semak dahulu penyaman udara dan lampu di stor, dan tutup apa yang tidak perlu pada waktu malam.',
  recycling_rate:
    'Asingkan sisa di puncanya, gunakan bungkusan daripada satu bahan dan tanya pengutip sisa apa yang boleh dikitar semula.',
  sustainable_materials:
    'Tukar dahulu yang paling banyak digunakan, contohnya kotak dan pengisi bungkusan, dan minta bahan bersijil daripada pembekal.',
  community_contribution:
    'Ketepikan sedikit daripada setiap pesanan supaya ia berkembang bersama kedai, dan beritahu pelanggan ke mana ia disalurkan.',
  diversity_index:
    'Lihat dari mana pemohon datang dan siapa yang dijemput bagi setiap kumpulan, kemudian barulah lihat indeks ini semula.',
  channel_traffic:
    'Tambah usaha pada saluran yang membawa banyak lawatan dan pesanan, dan semak sama ada saluran yang lemah mencapai orang yang betul.',
  channel_conversion:
    'Contohi saluran terbaik: tawaran, halaman dan khalayaknya. Tunggu lebih ramai pelawat sebelum meninggalkan saluran yang julatnya lebar.',
  recommendation_conversion:
    'Syorkan apa yang biasa dibeli bersama, keluarkan yang kehabisan stok dan tunjukkan lebih sedikit tetapi lebih sepadan.',
  product_interest:
    'Produk yang banyak dilihat tetapi jarang dipesan perlukan harga, gambar, penerangan atau stok yang lebih baik. Yang jarang dilihat tetapi laris patut diletakkan di halaman depan.',
  purchase_triggers:
    'Bandingkan sentuhan pertama dengan sentuhan terakhir: peruntukkan bajet kepada titik sentuh yang memulakan dan yang menutup pembelian, dan kurangkan yang tidak muncul pada kedua-duanya.',
  advocacy_rate:
    'Beri ganjaran kepada kedua-dua pihak dan minta syoran daripada pelanggan yang puas hati sebaik sahaja barang sampai.',
});
