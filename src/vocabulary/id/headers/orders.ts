import type { KindHeaders } from '../../header-words';

/** The Indonesian headers for each field of orders. */
export const orders = {
  orderId: {
    clear:
      'trx id:958|trx no:956|invoice:950|nomor invoice:948|no invoice:946|no pesanan:944|nomor pesanan:942|id pesanan:940|kode pesanan:938|no order:936|nomor order:934|id order:932|kode order:930|id transaksi:928|no transaksi:926|nomor transaksi:924|kode transaksi:922|no faktur:920|nomor faktur:918|faktur:916|no nota:914|nomor nota:912|no struk:910|no penjualan:908|no bon:906|nomor penjualan:600',
    weak: 'nota:488|pesanan:486|transaksi:482|kode:480|no rujukan:474|no referensi:472|nomor:468|bon:464|penjualan:460|id:454|no:452',
    unless: 'item|resi|sku|status|tanggal|pemasok|produk|toko|total|jumlah',
  },
  orderDate: {
    clear:
      'tanggal pesanan:926|tgl pesanan:924|tanggal order:922|tgl order:920|waktu pesanan dibuat:918|waktu pesanan:916|waktu order:914|tanggal dibuat:912|dibuat pada:910|tanggal transaksi:908|tgl transaksi:906|waktu transaksi:904|tanggal pembelian:902|tanggal beli:900|tanggal penjualan:898|tanggal jual:896|tanggal invoice:894|tgl invoice:892|tanggal faktur:890|tanggal nota:888|tanggal:886|tgl:884|tanggal pembayaran:882|waktu pembayaran dilakukan:880|tgl beli:840|tgl jual:840|tanggal bayar:840|tgl bayar:840',
    weak: 'waktu:498|hari:492',
    unless: 'pengiriman|lahir|selesai|daftar|terakhir|pertama|akhir|awal|retur|pembatalan',
  },
  customer: {
    clear:
      'id pelanggan:978|kode pelanggan:976|no pelanggan:974|id pembeli:972|email:948|e mail:946|email pelanggan:938|email pembeli:936|surel:934|alamat email:932|username pembeli:910|nama pengguna:902|pelanggan:878|nama pelanggan:876|pembeli:874|nama pembeli:872|konsumen:870|nama konsumen:868|nama customer:866|nama pemesan:864|pemesan:862|nama penuh:860|no hp:844|no telepon:842|nomor telepon:840|akun pembeli:840|nama pengguna pembeli:840',
    weak: 'nama:498|penerima:494|nama penerima:492|telp:482|telepon:480|wa:476|no wa:474',
    unless: 'jenis|total|baru',
  },
  quantity: {
    clear:
      'jumlah produk dibeli:960|jumlah barang:958|jumlah produk:956|jumlah item:954|jumlah beli:952|jumlah dibeli:950|jumlah terjual:948|kuantitas:946|banyaknya:942|unit terjual:940|jml barang:938|jumlah unit:900|total barang:898|total item:896',
    weak: 'jumlah:500|jml:498|unit:492|banyak:482|item:480',
    unless: 'retur|pengembalian|stok|harga|bayar|total|pembayaran|pengiriman',
  },
  unitPrice: {
    clear:
      'harga diskon:986|harga satuan:970|harga setelah diskon:968|harga jual:966|harga per unit:964|harga:962|harga barang:960|harga produk:958|harga awal:956|harga unit:952|harga asal:946|harga pcs:918|harga normal:904|harga asli:902|harga sebelum diskon:900|harga biasa:898|terjual seharga:960',
    weak: 'tarif:498',
    unless: 'modal|beli|pokok|total|jumlah',
  },
  lineAmount: {
    clear:
      'jumlah harga:954|total harga produk:952|total harga:950|harga total:948|nilai:946|nilai penjualan:944|penjualan:942|omzet:940|omset:938|pendapatan:936|nominal:934|sub jumlah:926|penjualan kotor:600|omzet kotor:600|jumlah kotor:600|penjualan bersih:948|omzet bersih:946|subtotal produk:930|harga produk tanpa pajak:990|jumlah sebelum pajak:600',
    weak: 'jumlah:500',
    unless: 'no|id|diskon|ongkir|pajak|biaya|sebelum|komisi|pengiriman|kotor',
  },
  orderTotal: {
    clear:
      'total:978|total penjualan:956|total pembayaran:954|total bayar:952|total pesanan:950|total belanja:948|total transaksi:946|total tagihan:944|jumlah pembayaran:942|jumlah bayar:940|total akhir:938|nilai transaksi:936|nilai pesanan:934|jumlah keseluruhan:930|jumlah besar:928|jumlah pesanan:926|jumlah dibayar:924|total order:894|total keseluruhan:892|bruto:560|jumlah bruto:560|kotor:555',
    unless:
      'diskon|biaya|ongkir|pajak|penghasilan|kuantitas|berat|barang|produk|voucher|komisi|pengunjung|ppn|item|modal',
  },
  status: {
    clear:
      'status:998|status pesanan:984|status terakhir:982|status order:980|status transaksi:978|status pembayaran:976',
    weak: 'keterangan:484',
    unless: 'pengiriman',
  },
  currency: {
    clear: 'mata uang:992|kode mata uang:990|valuta:988',
  },
  secondStatus: {
    clear:
      'status pengiriman:990|status pembayaran:974|status pesanan:962|status order:960|status pembatalan pengembalian:954',
  },
  isCancelled: {
    clear: 'dibatalkan:1000|batal:998|pesanan dibatalkan:996|pembatalan:994',
    unless: 'tanggal|alasan|waktu|jumlah|oleh',
  },
  isRefunded: {
    clear: 'refund penuh:1000|dikembalikan:998|diretur:996|retur:994|pengembalian:992',
    unless: 'sebagian|tanggal|alasan|waktu|jumlah|nilai|dana|status',
  },
  rowType: {
    clear: 'jenis transaksi:1000|tipe transaksi:998|jenis dokumen:996|tipe dokumen:994|jenis:992|tipe:990',
    unless: 'produk|pembayaran|pelanggan|barang|pengiriman',
  },
  cancelledAt: {
    clear: 'waktu pembatalan:982|tanggal pembatalan:980|tanggal batal:978',
  },
  shippedAt: {
    clear: 'tanggal kirim:988|tanggal pengiriman:986|waktu pengiriman:984',
  },
  payment: {
    clear:
      'metode pembayaran:990|pembayaran:988|cara bayar:986|metode bayar:984|jenis pembayaran:982|cara pembayaran:978',
  },
  discount: {
    clear:
      'diskon %:992|voucher:972|diskon produk:966|diskon:964|total diskon:962|potongan harga:960|potongan:958|diskon penjual:956|voucher penjual:954',
    unless: 'sebelum|setelah',
  },
  shipping: {
    clear:
      'ongkir:976|ongkos kirim:974|ongkos kirim dibayar oleh pembeli:972|biaya pengiriman:970|total biaya pengiriman:968|biaya kirim:966',
    unless: 'status|estimasi|potongan|diskon',
  },
  tax: {
    clear: 'pajak:982|ppn:980|jumlah pajak:978',
    unless: 'id|no',
  },
  refund: {
    clear:
      'jumlah pengembalian dana:980|pengembalian dana:978|dana dikembalikan:976|nilai refund:974|nilai retur:972',
    unless: 'status',
  },
  refundDate: {
    clear: 'tanggal refund:986|tanggal retur:984|tanggal pengembalian:982',
  },
  returnedQuantity: {
    clear: 'jumlah retur:982|jumlah dikembalikan:980|kuantitas retur:972',
  },
  product: {
    clear: 'item:986|nama produk:984|produk:982|nama barang:980|barang:978|nama item:976',
    unless: 'id|no|sku|total|kategori',
  },
  sku: {
    clear:
      'sku:1000|nomor sku:988|nomor referensi sku:986|kode sku:970|kode produk:968|kode barang:966|sku induk:964|id produk:942',
  },
  deliveredAt: {
    clear:
      'waktu pesanan selesai:990|tanggal terima:988|tanggal diterima:986|tanggal sampai:984|tanggal pesanan selesai:982|diterima pada:980',
    unless: 'estimasi|anggaran',
  },
  channel: {
    clear:
      'marketplace:990|platform:988|kanal penjualan:984|kanal:982|saluran penjualan:980|saluran:976|sumber pesanan:974|toko:972|nama toko:970|sumber:936|lokasi:932|cabang:928',
    unless: 'id|no',
  },
  category: {
    clear:
      'kategori produk:1000|kategori barang:998|kategori:980|nama kategori:978|jenis produk:960|jenis barang:958',
    unless: 'perangkat|id|kode|biaya|pelanggan|pajak',
  },
  device: {
    clear: 'perangkat:994|jenis perangkat:992|kategori perangkat:990|gawai:988',
    unless: 'id|nama',
  },
  country: {
    clear:
      'negara tujuan:1000|negara pengiriman:998|negara penerima:996|negara:980|negara pelanggan:978|negara pembeli:976|kode negara:974|negara penagihan:960',
    unless: 'asal|telepon',
  },
  unitCost: {
    clear:
      'harga modal:982|modal:980|hpp:978|harga pokok:976|harga beli:974|biaya satuan:972|harga pokok penjualan:970',
    unless: 'total|jumlah',
  },
  touchpoints: {
    clear:
      'titik sentuh:982|jalur konversi:980|jalur pelanggan:978|perjalanan pelanggan:976|laluan pelanggan:974|titik kontak:964',
  },
  referral: {
    clear:
      'kode referral:988|referensi dari:986|direkomendasikan oleh:984|rekomendasi dari:982|rujukan dari:980|rujukan:960|rekomendasi:956',
    unless: 'no',
  },
  influencer: {
    clear: 'influencer:1000|kreator:984|afiliasi:980|pencipta:978',
    unless: 'komisi',
  },
} satisfies KindHeaders<'orders'>;
