/** Headers that several kinds of tables share. */

export const day = 'tanggal:996|tgl:994|hari:992|bulan:984|minggu:978';

export const currency = 'mata uang:994|kode mata uang:992|valuta:990';

export const sku =
  'sku:1000|kode barang:986|kode produk:984|kode sku:982|no sku:974|no barang:972|id produk:950';

export const unitCost =
  'harga modal:978|harga beli:976|hpp:974|harga pokok:972|modal:970|harga pokok penjualan:968|biaya per unit:966|biaya satuan:964';

/** Headers of the first day that a row covers. */
export const starts =
  'awal pelaporan:999|pelaporan dimulai:998|tanggal mulai:979|tgl mulai:978|mulai:939|tanggal awal:977|dari tanggal:927|periode awal:957|awal periode:956|periode mulai:955|mulai iklan:921';

/** Headers of the last day that a row covers. */
export const ends =
  'akhir pelaporan:999|pelaporan berakhir:998|tanggal selesai:979|tgl selesai:978|selesai:939|tanggal akhir:977|tanggal berakhir:976|sampai tanggal:927|periode akhir:957|akhir periode:956|periode selesai:955|berakhir:921';
