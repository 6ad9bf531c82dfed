/** Headers that several kinds of tables share. */

export const day = 'hari:992|tarikh:990|bulan:984|minggu:978';

export const currency = 'mata wang:988|kod mata wang:986';

export const sku =
  'sku:1000|kode barang:986|kode produk:984|kod produk:980|kod barang:978|kod stok:976|no sku:974|no barang:972|id produk:950';

export const unitCost =
  'harga modal:978|harga beli:976|harga pokok:972|modal:970|kos seunit:962|kos unit:960|harga kos:958|kos barang:956|harga belian:954';

/** Headers of the first day that a row covers. */
export const starts =
  'mula pelaporan:997|tarikh mula:976|mula:937|tarikh bermula:975|dari tarikh:925|mula tempoh:953|tempoh mula:952';

/** Headers of the last day that a row covers. */
export const ends =
  'tamat pelaporan:997|tarikh tamat:976|tamat:937|tarikh akhir:975|hingga tarikh:925|akhir tempoh:953|tempoh tamat:952';
