import type { KindWords } from './field-words';

/** How headers say what a column of visits holds, in English, Indonesian, Malay and French. */
export const trafficWords: KindWords<'traffic'> = {
  date: {
    phrases: 'date|day|date range|tanggal|tgl|hari|tarikh|jour',
    unless: 'created|shipped|birth|order|pesanan|commande|expiry',
  },
  visits: {
    phrases:
      'sessions|session|visits|visit|online store sessions|shop visits|store visits|traffic|sesi|kunjungan|kunjungan toko|trafik|lalu lintas|lawatan|visites|visite|trafic|lawatan laman|kunjungan situs|store traffic|website visits|site visits|website traffic|web visits|visites du site|web sessions',
    unless:
      'engaged|bounced|bounce|new|returning|rate|duration|average|per|par|rata|durasi|tempoh|purata|duree|taux|rebond|cart|checkout|keranjang|troli|panier|source|sumber|dengan|avec|satu|engagement|terpental|lantun|moyenne|with|that|profile|profil|order|pesanan|commande|value|unique|cost',
  },
  visitors: {
    phrases:
      'visitors|visitor|unique visitors|online store visitors|users|active users|unique users|shop visitors|people|pengunjung|total pengunjung kunjungan|pengunjung unik|pengguna|pengguna aktif|pelawat|pelawat unik|visiteurs|visiteur|visiteurs uniques|utilisateurs|utilisateurs actifs|nombre total d utilisateurs|total d utilisateurs|utilisateurs totaux|website visitors|site visitors|pengunjung situs|pengunjung toko|pelawat laman|visiteurs du site|internautes',
    unless:
      'new|returning|baru|kembali|lama|nouveaux|recurrents|connus|rate|first|per|par|repeat|berulang|value|cost|satu',
  },
  bouncedSessions: {
    phrases:
      'bounced sessions|bounces|bounced visits|single page sessions|single page visits|bounce|sesi terpental|pentalan|kunjungan satu halaman|sesi satu halaman|bounce sesi|sesi lantun|lantunan|sesi melantun|lawatan satu halaman|rebonds|sessions avec rebond|sessions rebond|visites d une page|sessions d une seule page|visites d une seule page',
    unless: 'rate|%|tingkat|rasio|kadar|taux|persentase',
  },
  engagedSessions: {
    phrases:
      'engaged sessions|engaged visits|sesi dengan engagement|sesi dengan interaksi|sesi yang terlibat|sesi berinteraksi|sesi interaksi|sesi terlibat|sesi penglibatan|sessions avec engagement|sessions engagees|sessions avec interaction',
    unless: 'rate|per|par|taux',
  },
  bounceRate: {
    phrases:
      'bounce rate|bounce %|% bounce|rasio pantulan|tingkat pentalan|tingkat bounce|rasio pentalan|persentase bounce|kadar lantunan|kadar bounce|taux de rebond',
  },
  carts: {
    phrases:
      'carts|added to cart|add to carts|add to cart|adds to cart|cart additions|carts created|baskets|keranjang|ditambahkan ke keranjang|tambah ke keranjang|dimasukkan ke keranjang|masuk keranjang|keranjang belanja|troli|tambah ke troli|dimasukkan ke troli|bakul|tambah ke bakul|paniers|panier|paniers crees|ajouts au panier|ajout au panier|mises au panier',
    unless:
      'sessions|sesi|visites|rate|abandonment|abandoned|taux|tingkat|kadar|value|nilai|valeur|moyen|abandon|pengabaian',
  },
  channel: {
    phrases:
      'session default channel group|default channel group|session primary channel group|channel|channel group|channel type|session source medium|session source|source medium|traffic source|referrer source|referring channel|source|acquisition channel|utm source|medium|platform|marketplace|kanal|saluran|sumber|sumber traffic|sumber trafik|sumber lalu lintas|sumber kunjungan|sumber lawatan|asal kunjungan|grup saluran default sesi|kumpulan saluran lalai sesi|toko|kedai|canal|groupe de canaux par defaut de la session|groupe de canaux par defaut|groupe de canaux principal de la session|source du trafic|source de trafic|provenance|support|type de canal|plateforme|first user default channel group|store|shop|sales channel',
    unless: 'visits|sessions|users|id',
    optional: true,
    holds: 'words',
  },
  device: {
    phrases:
      'device|device category|device type|session device type|perangkat|kategori perangkat|jenis perangkat|peranti|kategori peranti|jenis peranti|appareil|categorie d appareil|type d appareil|terminal',
    unless: 'id|model|brand',
    optional: true,
    holds: 'words',
  },
  product: {
    phrases:
      'product|product name|product title|item name|item|nama produk|produk|nama barang|produit|nom du produit|article|nom de l article',
    unless: 'views|clicks|id|sku|vues|dilihat|viewed|visitors',
    optional: true,
    holds: 'words',
  },
  newVisitors: {
    phrases:
      'new users|new visitors|first time visitors|first time users|pengunjung baru|pengguna baru|pelawat baru|nouveaux utilisateurs|nouveaux visiteurs|new customers visiting|pelawat baharu|pengunjung baharu',
    unless: 'rate|taux|%|tingkat|kadar|per|buyers',
    optional: true,
  },
  returningVisitors: {
    phrases:
      'returning users|returning visitors|repeat visitors|recurring visitors|pengunjung kembali|pengunjung lama|pengunjung berulang|pengguna yang kembali|pengguna lama|pelawat kembali|pelawat berulang|pengguna kembali|utilisateurs connus|utilisateurs recurrents|visiteurs recurrents|visiteurs connus|anciens visiteurs|utilisateurs de retour',
    unless: 'rate|taux|%|tingkat|kadar',
    optional: true,
  },
  pageViews: {
    phrases:
      'pageviews|page views|views|screen page views|tayangan halaman|halaman dilihat|dilihat|tampilan halaman|tampilan|tayangan|paparan halaman|tontonan halaman|tontonan|paparan|pages vues|vues|vues de page|pages consultees|affichages',
    unless: 'per|par|setiap|product|produk|produit|video|rate|unique',
    optional: true,
  },
  productViews: {
    phrases:
      'product views|product page views|item views|items viewed|products viewed|produk dilihat|tayangan produk|kunjungan produk|produk ditonton|paparan produk|tontonan produk|vues de produits|vues produit|vues du produit|articles vus|produits vus|articles consultes|fiches produit vues',
    unless: 'rate|taux|per',
    optional: true,
  },
  totalDuration: {
    phrases:
      'total session duration|total duration|total time on site|total visit duration|time spent by visitors|user engagement|user engagement duration|total durasi sesi|total durasi|jumlah tempoh|jumlah tempoh sesi|duree totale|duree totale des sessions|duree totale des visites',
    unless: 'average|avg|rata|purata|moyenne|per',
    optional: true,
    holds: 'durations',
  },
  averageDuration: {
    phrases:
      'average session duration|avg session duration|average visit duration|avg visit duration|average duration|avg duration|session duration|visit duration|average engagement time per session|average engagement time|average time on site|avg time on site|time on site|average time on website|durasi sesi rata rata|rata rata durasi sesi|durasi rata rata|rata rata durasi|durasi sesi|durasi kunjungan|rata rata lama kunjungan|waktu di situs|rata rata waktu di situs|purata tempoh sesi|tempoh sesi purata|purata tempoh|tempoh sesi|tempoh lawatan|masa di tapak|duree moyenne des sessions|duree moyenne de session|duree moyenne de la session|duree d engagement moyenne par session|temps d engagement moyen par session|temps d engagement moyen|duree moyenne de visite|duree moyenne des visites|duree moyenne|temps passe sur le site|duree de session',
    unless: 'total|totale|jumlah',
    optional: true,
    holds: 'durations',
  },
  pagesPerVisit: {
    phrases:
      'pages per session|pages session|pages per visit|pages visit|views per session|actions per visit|page views per session|halaman per sesi|halaman sesi|halaman per kunjungan|halaman setiap sesi|halaman per lawatan|pages par session|pages par visite|vues par session|pages vues par session|pages vues par visite',
    optional: true,
  },
  sessionsWithAdd: {
    phrases:
      'sessions with cart additions|sessions with add to cart|sessions with an item added|sesi dengan tambah ke keranjang|sesi tambah ke keranjang|pengunjung tambah ke keranjang|sesi dengan tambah ke troli|sesi tambah ke troli|sessions avec ajouts au panier|sessions avec ajout au panier|visites avec ajout au panier|visits that added to cart|visits with cart additions|kunjungan dengan tambah ke keranjang|lawatan dengan tambah ke troli',
    unless: 'rate|taux|%',
    optional: true,
  },
  checkouts: {
    phrases:
      'checkouts|sessions that reached checkout|reached checkout|begin checkout|checkouts started|checkouts initiated|initiated checkout|checkout started|checkout|memulai checkout|mulai checkout|checkout dimulai|masuk checkout|proses checkout|daftar keluar|mula checkout|pembayaran dimulakan|passages en caisse|paiements inities|paiements commences|debut de paiement|commandes initiees|sessions ayant atteint le paiement|tunnel commence|mulai pembayaran|mula pembayaran',
    unless: 'rate|completed|completion|taux|tingkat|kadar|%|abandoned|id|date|time|method',
    optional: true,
  },
  recommendationClicks: {
    phrases:
      'recommendation clicks|recommendations clicked|clicks on recommendations|recommended product clicks|recommended clicks|klik rekomendasi|klik produk rekomendasi|klik cadangan|klik syor|clics sur recommandations|clics recommandations|clics sur les recommandations|clics produits recommandes',
    optional: true,
  },
  recommendationOrders: {
    phrases:
      'recommendation orders|orders from recommendations|recommended orders|orders recommended|purchases from recommendations|pesanan rekomendasi|pesanan dari rekomendasi|pesanan cadangan|pesanan daripada cadangan|pesanan syor|commandes recommandations|commandes via recommandations|commandes issues des recommandations|achats recommandes|commandes sur recommandation',
    optional: true,
  },
};
