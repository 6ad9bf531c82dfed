/** Phrases that headers of several kinds of tables share. */

export const day = 'tanggal:996|tgl:994|hari:992|bulan:984|minggu:978';

export const currency = 'mata uang:994|kode mata uang:992|valuta:990';

export const sku =
  'sku:1000|kode barang:986|kode produk:984|kode sku:982|no sku:974|no barang:972|id produk:950';

export const unitCost =
  'harga modal:978|harga beli:976|hpp:974|harga pokok:972|modal:970|harga pokok penjualan:968|biaya per unit:966|biaya satuan:964';
