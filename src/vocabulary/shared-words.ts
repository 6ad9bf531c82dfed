/** Words that headers of many kinds of tables share. */

export const currencyWords =
  'currency|currency code|account currency|mata uang|kode mata uang|valuta|mata wang|kod mata wang|devise|code devise|code de devise|monnaie';

export const unitCostWords =
  'unit cost|cost per item|cost per unit|cost price|item cost|product cost|purchase price|buying price|landed cost|average cost|standard cost|harga modal|harga beli|hpp|harga pokok|modal|harga pokok penjualan|biaya per unit|biaya satuan|kos seunit|kos unit|harga kos|kos barang|harga belian|cout unitaire|prix d achat|prix de revient|cout d achat|prix d achat ht|cout de revient|pa ht|variant cost|supply price|purchase rate|cout par article';

export const skuWords =
  'sku|variant sku|product sku|item code|product code|stock code|item no|kode barang|kode produk|kode sku|kod produk|kod barang|kod stok|no sku|no barang|code article|reference produit|reference article|ref article|ref produit|code produit|ugs|handle|barcode|product id|id produk|id produit';

/** A day, and the week or month that it stands for. */
export const dayWords = 'date|day|tanggal|tgl|hari|tarikh|jour|month|bulan|mois|week|minggu|semaine';
