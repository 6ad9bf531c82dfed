import type { KindHeaders } from '../../header-words';

/** The Malay headers for each field of orders. */
export const orders = {
  orderId: {
    clear:
      'no invoice:946|no pesanan:944|id pesanan:940|kode pesanan:938|no order:936|id order:932|id transaksi:928|no transaksi:926|kode transaksi:922|nombor pesanan:904|kod pesanan:902|no invois:900|nombor invois:898|invois:896|no resit:894|nombor resit:892|resit:890|nombor transaksi:888|no tempahan:886|nombor tempahan:884|no bil:882|no jualan:880|nombor jualan:600',
    weak: 'pesanan:486|transaksi:482|no rujukan:474|id:454|no:452',
    unless: 'item|sku|status|tarikh|produk|total|jumlah',
  },
  orderDate: {
    clear:
      'dibuat pada:910|tarikh pesanan:878|tarikh order:876|masa pesanan:874|masa pesanan dibuat:872|tarikh tempahan:870|tarikh dibuat:868|tarikh transaksi:866|tarikh belian:864|tarikh pembelian:862|tarikh jualan:860|tarikh invois:858|tarikh resit:856|tarikh:854|tarikh bayaran:852|tarikh pembayaran:850|tarikh jual:840|tarikh bayar:840',
    weak: 'masa:496|hari:492',
    unless: 'lahir|selesai|penghantaran|daftar|pertama|akhir|awal|mula|pemulangan|pembatalan',
  },
  customer: {
    clear:
      'id pelanggan:978|kode pelanggan:976|no pelanggan:974|id pembeli:972|kod pelanggan:970|no ahli:968|email pelanggan:938|email pembeli:936|alamat email:932|e mel:930|emel:928|emel pelanggan:926|nama pengguna:902|pelanggan:878|nama pelanggan:876|pembeli:874|nama pembeli:872|nama penuh:860|no telefon:840|nama pengguna pembeli:840',
    weak: 'nama:498|penerima:494|nama penerima:492',
    unless: 'jenis|total|baru|baharu',
  },
  quantity: {
    clear:
      'jumlah barang:958|jumlah produk:956|jumlah item:954|jumlah beli:952|jumlah terjual:948|kuantiti:944|banyaknya:942|unit terjual:940|kuantiti dipesan:936|bilangan item:934|bilangan unit:932|kuantiti terjual:930|jumlah unit:900|total barang:898',
    weak: 'jumlah:500|bilangan:496|bil:494|unit:492|banyak:482|item:480',
    unless: 'pengembalian|dipulangkan|stok|harga|bayar|total|pembayaran|bayaran',
  },
  unitPrice: {
    clear:
      'harga jual:966|harga per unit:964|harga:962|harga barang:960|harga produk:958|harga awal:956|harga seunit:954|harga unit:952|harga selepas diskaun:950|harga jualan:948|harga asal:946|harga normal:904|harga asli:902|harga biasa:898|dijual pada harga:960|dijual seharga:960',
    weak: 'tarif:498',
    unless: 'modal|beli|pokok|kos|total|jumlah',
  },
  lineAmount: {
    clear:
      'jumlah harga:954|total harga produk:952|total harga:950|harga total:948|nilai:946|pendapatan:936|nominal:934|amaun:932|jumlah amaun:930|subjumlah:928|sub jumlah:926|nilai jualan:924|jualan:922|hasil:920|hasil jualan:918|jualan kasar:600|jumlah kasar:600|jualan bersih:948',
    weak: 'jumlah:500',
    unless: 'no|id|diskaun|cukai|sebelum|kos|penghantaran|kasar',
  },
  orderTotal: {
    clear:
      'total:978|total pembayaran:954|total bayar:952|total pesanan:950|total belanja:948|total transaksi:946|jumlah pembayaran:942|jumlah bayar:940|total akhir:938|nilai transaksi:936|nilai pesanan:934|jumlah bayaran:932|jumlah keseluruhan:930|jumlah besar:928|jumlah pesanan:926|jumlah dibayar:924|amaun pesanan:922|jumlah jualan:920|total keseluruhan:892|kasar:560|jumlah kasar:560',
    unless: 'diskaun|cukai|penghasilan|penghantaran|kuantiti|berat|barang|produk|baucar|item|modal',
  },
  status: {
    clear:
      'status:998|status pesanan:984|status transaksi:978|status pembayaran:976|status tempahan:974|status bayaran:972',
    weak: 'keadaan:496|keterangan:484',
    unless: 'penghantaran',
  },
  currency: {
    clear: 'mata wang:986|kod mata wang:984',
  },
  secondStatus: {
    clear:
      'status penghantaran:988|status pembayaran:974|status bayaran:972|status pesanan:962|status pembatalan pengembalian:954',
  },
  isCancelled: {
    clear: 'dibatalkan:1000|batal:998|pesanan dibatalkan:996',
    unless: 'tarikh|sebab|masa|jumlah|oleh',
  },
  isRefunded: {
    clear: 'bayaran balik penuh:1000|dibayar balik:998|dipulangkan:996|pemulangan:994|bayaran balik:992',
    unless: 'sebahagian|tarikh|sebab|masa|jumlah|amaun|status',
  },
  rowType: {
    clear: 'jenis transaksi:1000|jenis urus niaga:998|jenis dokumen:996|jenis:994',
    unless: 'produk|pembayaran|pelanggan|barang|penghantaran',
  },
  cancelledAt: {
    clear: 'tarikh batal:976|tarikh pembatalan:974|masa pembatalan:972',
  },
  shippedAt: {
    clear: 'tarikh penghantaran:982',
  },
  payment: {
    clear:
      'pembayaran:988|jenis pembayaran:982|kaedah pembayaran:980|cara pembayaran:978|cara bayaran:976|kaedah bayaran:962',
  },
  discount: {
    clear: 'diskaun %:990|diskaun:952|jumlah diskaun:950|rebat:948|baucar:946',
    unless: 'sebelum|selepas',
  },
  shipping: {
    clear:
      'kos penghantaran:964|caj penghantaran:962|yuran penghantaran:960|bayaran penghantaran:958|kos pos:956',
    unless: 'status',
  },
  tax: {
    clear: 'cukai:976|jumlah cukai:974|cukai jualan:972',
    unless: 'id|no',
  },
  refund: {
    clear: 'amaun bayaran balik:970|jumlah bayaran balik:968|bayaran balik:966|wang dikembalikan:964',
    unless: 'status',
  },
  refundDate: {
    clear: 'tarikh bayaran balik:980|tarikh pemulangan:978',
  },
  returnedQuantity: {
    clear: 'jumlah dikembalikan:980|kuantiti dipulangkan:978|kuantiti pulangan:970',
  },
  product: {
    clear: 'item:986|nama produk:984|produk:982|nama barang:980|barang:978|nama item:976',
    unless: 'id|no|sku|total|kategori',
  },
  sku: {
    clear:
      'sku:1000|kode produk:968|kode barang:966|kod produk:962|kod barang:960|kod stok:958|id produk:942',
  },
  deliveredAt: {
    clear: 'diterima pada:980|tarikh terima:978|tarikh diterima:976|tarikh sampai:974|tarikh selesai:972',
  },
  channel: {
    clear:
      'marketplace:990|platform:988|kanal:982|saluran jualan:978|saluran:976|sumber pesanan:974|kedai:968|nama kedai:966|sumber:936|lokasi:932|cawangan:926',
    unless: 'id|no',
  },
  category: {
    clear:
      'kategori produk:1000|kategori barang:998|kategori:980|nama kategori:978|jenis produk:960|jenis barang:958',
    unless: 'peranti|id|kod|kos|pelanggan|cukai',
  },
  device: {
    clear: 'peranti:986|jenis peranti:984|kategori peranti:982',
    unless: 'id|nama',
  },
  country: {
    clear:
      'negara destinasi:1000|negara penghantaran:998|negara penerima:996|negara:980|negara pelanggan:978|negara pembeli:976|kod negara:974|negara pengebilan:960',
    unless: 'asal|telefon',
  },
  unitCost: {
    clear:
      'harga modal:982|modal:980|harga pokok:976|harga beli:974|kos seunit:970|kos unit:968|harga kos:966|kos barang:964|kos barang dijual:962',
    unless: 'total|jumlah',
  },
  touchpoints: {
    clear: 'titik sentuh:982|perjalanan pelanggan:976|laluan pelanggan:974',
  },
  referral: {
    clear: 'rujukan dari:980|kod rujukan:978|dirujuk oleh:976|disyorkan oleh:974|rujukan:960',
    unless: 'no',
  },
  influencer: {
    clear: 'influencer:1000|pengaruh:982|pempengaruh:976',
  },
} satisfies KindHeaders<'orders'>;
