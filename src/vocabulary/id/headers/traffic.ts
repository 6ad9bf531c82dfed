import type { KindHeaders } from '../../header-words';

/** The Indonesian headers for each field of visits. */
export const traffic = {
  date: {
    clear: 'tanggal:994|tgl:992|hari:990|bulan:986|minggu:984|periode:982',
    unless: 'pesanan',
  },
  visits: {
    clear: 'sesi:984|kunjungan:982|kunjungan toko:980|trafik:978|lalu lintas:976|kunjungan situs:964',
    unless: 'rata|durasi|checkout|keranjang|sumber|dengan|satu|terpental|pesanan',
  },
  visitors: {
    clear:
      'pengunjung:982|total pengunjung kunjungan:980|pengunjung unik:978|pengguna:976|pengguna aktif:974|pengunjung situs:948|pengunjung toko:946',
    unless: 'baru|kembali|lama|berulang|satu',
  },
  bouncedSessions: {
    clear: 'sesi terpental:988|pentalan:986|kunjungan satu halaman:984|sesi satu halaman:982|bounce sesi:980',
    unless: 'tingkat|rasio|kadar|persentase',
  },
  engagedSessions: {
    clear:
      'sesi dengan engagement:996|sesi dengan interaksi:994|sesi yang terlibat:992|sesi berinteraksi:990|sesi interaksi:988|sesi terlibat:986',
  },
  bounceRate: {
    clear:
      'rasio pantulan:994|tingkat pentalan:992|tingkat bounce:990|rasio pentalan:988|persentase bounce:986',
  },
  carts: {
    clear:
      'keranjang:984|ditambahkan ke keranjang:982|tambah ke keranjang:980|dimasukkan ke keranjang:978|masuk keranjang:976|keranjang belanja:974',
    unless: 'sesi|tingkat|kadar|nilai|pengabaian',
  },
  channel: {
    clear:
      'platform:968|marketplace:966|kanal:964|saluran:962|sumber:960|sumber traffic:958|sumber trafik:956|sumber lalu lintas:954|sumber kunjungan:952|asal kunjungan:948|grup saluran default sesi:946|kumpulan saluran lalai sesi:944|toko:942',
    unless: 'id',
  },
  device: {
    clear: 'perangkat:992|kategori perangkat:990|jenis perangkat:988',
    unless: 'id',
  },
  product: {
    clear: 'item:992|nama produk:990|produk:988|nama barang:986',
    unless: 'id|sku|dilihat',
  },
  newVisitors: {
    clear: 'pengunjung baru:992|pengguna baru:990',
    unless: 'tingkat|kadar',
  },
  returningVisitors: {
    clear:
      'pengunjung kembali:992|pengunjung lama:990|pengunjung berulang:988|pengguna yang kembali:986|pengguna lama:984|pengguna kembali:978',
    unless: 'tingkat|kadar',
  },
  pageViews: {
    clear:
      'tayangan halaman:992|halaman dilihat:990|dilihat:988|tampilan halaman:986|tampilan:984|tayangan:982|tontonan halaman:978|tontonan:976',
    unless: 'setiap|produk',
  },
  productViews: {
    clear:
      'produk dilihat:990|tayangan produk:988|kunjungan produk:986|produk ditonton:984|tontonan produk:980',
  },
  totalDuration: {
    clear: 'total durasi sesi:986|total durasi:984|jumlah tempoh sesi:980',
    unless: 'rata',
  },
  averageDuration: {
    clear:
      'durasi sesi rata rata:972|rata rata durasi sesi:970|durasi rata rata:968|rata rata durasi:966|durasi sesi:964|durasi kunjungan:962|rata rata lama kunjungan:960|waktu di situs:958|rata rata waktu di situs:956',
    unless: 'total|jumlah',
  },
  pagesPerVisit: {
    clear: 'halaman per sesi:986|halaman sesi:984|halaman per kunjungan:982|halaman setiap sesi:980',
  },
  sessionsWithAdd: {
    clear:
      'sesi dengan tambah ke keranjang:994|sesi tambah ke keranjang:992|pengunjung tambah ke keranjang:990|sesi dengan tambah ke troli:988|sesi tambah ke troli:986|kunjungan dengan tambah ke keranjang:974',
  },
  checkouts: {
    clear:
      'checkout:984|memulai checkout:982|mulai checkout:980|checkout dimulai:978|masuk checkout:976|proses checkout:974|mulai pembayaran:952',
    unless: 'tingkat|kadar|id',
  },
  recommendationClicks: {
    clear: 'klik rekomendasi:990|klik produk rekomendasi:988',
  },
  recommendationOrders: {
    clear: 'pesanan rekomendasi:990|pesanan dari rekomendasi:988',
  },
} satisfies KindHeaders<'traffic'>;
