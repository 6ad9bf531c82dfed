/** Phrases that headers of several kinds of tables share. */

export const day = 'hari:992|tarikh:990|bulan:984|minggu:978';

export const currency = 'mata wang:988|kod mata wang:986';

export const sku =
  'sku:1000|kode barang:986|kode produk:984|kod produk:980|kod barang:978|kod stok:976|no sku:974|no barang:972|id produk:950';

export const unitCost =
  'harga modal:978|harga beli:976|harga pokok:972|modal:970|kos seunit:962|kos unit:960|harga kos:958|kos barang:956|harga belian:954';
