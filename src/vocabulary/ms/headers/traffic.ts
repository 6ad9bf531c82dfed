import type { KindHeaders } from '../../header-words';

/** The Malay headers for each field of visits. */
export const traffic = {
  date: {
    clear: 'hari:990|tarikh:988|bulan:986|minggu:984|tempoh:982',
    unless: 'pesanan',
  },
  visits: {
    clear: 'trafik:978|lawatan:974|lawatan laman:966',
    unless: 'tempoh|purata|troli|sumber|dengan|satu|lantun|pesanan',
  },
  visitors: {
    clear: 'pengguna:976|pengguna aktif:974|pelawat:972|pelawat unik:970|pelawat laman:944',
    unless: 'baru|kembali|lama|berulang|satu',
  },
  bouncedSessions: {
    clear: 'sesi lantun:978|lantunan:976|sesi melantun:974|lawatan satu halaman:972',
    unless: 'kadar',
  },
  engagedSessions: {
    clear: 'sesi penglibatan:984',
  },
  bounceRate: {
    clear: 'kadar lantunan:984|kadar bounce:982',
  },
  carts: {
    clear: 'troli:972|tambah ke troli:970|dimasukkan ke troli:968|bakul:966|tambah ke bakul:964',
    unless: 'kadar|nilai',
  },
  channel: {
    clear:
      'platform:968|marketplace:966|kanal:964|saluran:962|sumber:960|sumber trafik:956|sumber lawatan:950|kumpulan saluran lalai sesi:944|kedai:940',
    unless: 'id',
  },
  device: {
    clear: 'peranti:986|kategori peranti:984|jenis peranti:982',
    unless: 'id',
  },
  product: {
    clear: 'item:992|nama produk:990|produk:988|nama barang:986',
    unless: 'id|sku|dilihat',
  },
  newVisitors: {
    clear: 'pengguna baru:990|pelawat baru:988|pelawat baharu:980|pengunjung baharu:978',
    unless: 'kadar',
  },
  returningVisitors: {
    clear:
      'pengguna yang kembali:986|pengguna lama:984|pelawat kembali:982|pelawat yang kembali:981|pelawat berulang:980|pengguna kembali:978',
    unless: 'kadar',
  },
  pageViews: {
    clear:
      'tayangan halaman:992|halaman dilihat:990|dilihat:988|tayangan:982|paparan halaman:980|tontonan halaman:978|tontonan:976|paparan:974',
    unless: 'setiap|produk',
  },
  productViews: {
    clear: 'produk dilihat:990|produk ditonton:984|paparan produk:982|tontonan produk:980',
  },
  totalDuration: {
    clear: 'jumlah tempoh:982|jumlah tempoh sesi:980',
    unless: 'purata',
  },
  averageDuration: {
    clear:
      'purata tempoh sesi:954|tempoh sesi purata:952|purata tempoh:950|tempoh sesi:948|tempoh lawatan:946|masa di tapak:944',
    unless: 'total|jumlah',
  },
  pagesPerVisit: {
    clear: 'halaman per lawatan:978',
  },
  sessionsWithAdd: {
    clear: 'sesi dengan tambah ke troli:988|sesi tambah ke troli:986|lawatan dengan tambah ke troli:972',
  },
  checkouts: {
    clear:
      'daftar keluar:972|mula checkout:970|pembayaran dimulakan:968|mula pembayaran:950|checkout dimulakan:949',
    unless: 'kadar|id',
  },
  recommendationClicks: {
    clear: 'klik cadangan:986|klik syor:984',
  },
  recommendationOrders: {
    clear: 'pesanan cadangan:986|pesanan daripada cadangan:984|pesanan syor:982',
  },
} satisfies KindHeaders<'traffic'>;
