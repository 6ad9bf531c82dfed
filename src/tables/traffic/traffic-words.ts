import { type FieldWords, type TrafficField, words } from '../header-words';

export const trafficWords: readonly FieldWords<TrafficField>[] = [
  {
    field: 'date',
    holds: 'dates',
    phrases: words('date|day|date range|tanggal|tgl|hari|tarikh|jour'),
    weak: [],
    unless: words('created|shipped|birth|order|pesanan|commande|expiry'),
  },
  {
    field: 'visits',
    holds: 'numbers',
    phrases: words(
      'sessions|session|visits|visit|number of visits|total sessions|total visits|online store sessions|shop visits|store visits|traffic|sesi|kunjungan|jumlah kunjungan|total kunjungan|jumlah sesi|kunjungan toko|trafik|lalu lintas|lawatan|jumlah lawatan|bilangan lawatan|bilangan sesi|visites|visite|nombre de visites|nb visites|nombre de sessions|nb sessions|trafic|nombre total de sessions|total lawatan|lawatan laman|kunjungan situs|store traffic|website visits|site visits|website traffic|web visits|visites du site|web sessions',
    ),
    weak: [],
    unless: words(
      'engaged|bounced|bounce|new|returning|rate|duration|average|per|par|rata|durasi|tempoh|purata|duree|taux|rebond|cart|checkout|keranjang|troli|panier|source|sumber|dengan|avec|satu|engagement|terpental|lantun|moyenne|with|that|profile|profil|order|pesanan|commande|value|unique|cost',
    ),
  },
  {
    field: 'visitors',
    holds: 'numbers',
    phrases: words(
      'visitors|visitor|unique visitors|online store visitors|users|total users|active users|unique users|shop visitors|people|pengunjung|jumlah pengunjung|total pengunjung|total pengunjung kunjungan|pengunjung unik|pengguna|total pengguna|pengguna aktif|jumlah pengguna|pelawat|jumlah pelawat|bilangan pelawat|pelawat unik|visiteurs|visiteur|visiteurs uniques|nombre de visiteurs|nb visiteurs|utilisateurs|utilisateurs actifs|nombre total d utilisateurs|total d utilisateurs|utilisateurs totaux|website visitors|site visitors|pengunjung situs|pengunjung toko|pelawat laman|visiteurs du site|internautes|total visitors',
    ),
    weak: [],
    unless: words(
      'new|returning|baru|kembali|lama|nouveaux|recurrents|connus|rate|first|per|par|repeat|berulang|value|cost|satu',
    ),
  },
  {
    field: 'bouncedSessions',
    holds: 'numbers',
    phrases: words(
      'bounced sessions|bounces|bounced visits|single page sessions|single page visits|bounce|sesi terpental|pentalan|kunjungan satu halaman|sesi satu halaman|jumlah bounce|bounce sesi|sesi lantun|lantunan|sesi melantun|lawatan satu halaman|rebonds|sessions avec rebond|sessions rebond|visites d une page|sessions d une seule page|nombre de rebonds',
    ),
    weak: [],
    unless: words('rate|%|tingkat|rasio|kadar|taux|persentase'),
  },
  {
    field: 'engagedSessions',
    holds: 'numbers',
    phrases: words(
      'engaged sessions|engaged visits|sesi dengan engagement|sesi yang terlibat|sesi berinteraksi|sesi interaksi|sesi terlibat|sesi penglibatan|sessions avec engagement|sessions engagees|sessions avec interaction',
    ),
    weak: [],
    unless: words('rate|per|par|taux'),
  },
  {
    field: 'bounceRate',
    holds: 'numbers',
    phrases: words(
      'bounce rate|bounce %|% bounce|rasio pantulan|tingkat pentalan|tingkat bounce|rasio pentalan|persentase bounce|kadar lantunan|kadar bounce|taux de rebond',
    ),
    weak: [],
    unless: [],
  },
  {
    field: 'carts',
    holds: 'numbers',
    phrases: words(
      'carts|sessions with cart additions|added to cart|add to carts|add to cart|adds to cart|cart additions|carts created|baskets|keranjang|jumlah keranjang|ditambahkan ke keranjang|tambah ke keranjang|dimasukkan ke keranjang|masuk keranjang|keranjang belanja|troli|jumlah troli|bilangan troli|tambah ke troli|dimasukkan ke troli|bakul|tambah ke bakul|paniers|panier|paniers crees|nombre de paniers|ajouts au panier|ajout au panier|mises au panier|sessions avec ajouts au panier|sessions avec ajout au panier',
    ),
    weak: [],
    unless: words(
      'rate|abandonment|abandoned|taux|tingkat|kadar|value|nilai|valeur|moyen|abandon|pengabaian',
    ),
  },
];
