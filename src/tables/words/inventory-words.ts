import type { KindWords } from '../field-words';

/** How headers say what a column of stock holds, in English, Indonesian, Malay and French. */
export const inventoryWords: KindWords<'inventory'> = {
  date: {
    phrases:
      'date|snapshot date|stock date|as of|as of date|day|count date|counted at|tanggal|tgl|tanggal stok|per tanggal|tanggal opname|tarikh|tarikh stok|setakat|tarikh kiraan|jour|date d inventaire|date inventaire|date de stock|date du stock|date du releve|week|month|bulan|mois|minggu|semaine',
    unless:
      'created|expiry|expired|kadaluarsa|luput|peremption|arrival|restock|received|terima|updated|published',
    optional: true,
  },
  product: {
    phrases:
      'product name|product|title|item name|item|product title|item description|nama produk|nama barang|produk|barang|nama item|perihal|produit|nom du produit|article|designation|libelle|description|nom de l article|libelle article',
    weak: 'name|nama|nom',
    unless: 'id|type|category|code|sku|vendor|count|price|status',
    optional: true,
    holds: 'words',
  },
  sku: {
    phrases:
      'sku|variant sku|product sku|item code|product code|stock code|item no|kode barang|kode produk|kode sku|kod produk|kod barang|kod stok|no sku|no barang|code article|reference produit|reference article|ref article|ref produit|code produit|ugs|handle|barcode|product id|id produk|id produit',
    weak: 'code|kode|kod|reference|ref|id',
    optional: true,
    holds: 'anything',
  },
  location: {
    phrases:
      'location|warehouse|location name|warehouse name|store|branch|gudang|lokasi|nama gudang|lokasi gudang|cabang|toko|cawangan|stor|kedai|gudang stok|entrepot|emplacement|depot|magasin|boutique|lieu de stockage|lieu|site',
    unless: 'id|code|bin',
    optional: true,
    holds: 'words',
  },
  stock: {
    phrases:
      'on hand|on hand current|on hand new|stock on hand|quantity on hand|qty on hand|on hand quantity|on hand qty|closing stock|ending stock|stock quantity|current stock|available quantity|available stock|stock available|quantity available|qty available|available|in stock|units in stock|stock level|variant inventory qty|inventory quantity|inventory qty|inventory level|stock|inventory|stok akhir|stok tersedia|sisa stok|jumlah stok|stok saat ini|saldo stok|stok gudang|stok produk|stok|baki stok|stok semasa|stok sedia ada|kuantiti stok|stok penutup|stok tutup|bilangan stok|baki|quantite en stock|qte en stock|stock disponible|stock actuel|stock final|stock reel|quantite disponible|en stock|disponible|qte stock|stock restant|total stock',
    weak: 'quantity|qty|kuantitas|kuantiti|jumlah|quantite|qte|saldo|unit|units|pcs|bilangan|tersedia|sisa|pieces',
    unless:
      'value|nilai|valeur|minimum|min|max|maximum|safety|reorder|price|status|incoming|committed|awal|opening|initial|mula|code|policy|tracker|location|days|date|masuk|keluar|kode|kod|id|cost|harga|prix|sold|terjual|alert|alerte|pengaman|keselamatan|unavailable|entree|sortie',
  },
  unitCost: {
    phrases:
      'unit cost|cost per item|cost per unit|cost price|item cost|product cost|purchase price|buying price|landed cost|average cost|standard cost|harga modal|harga beli|hpp|harga pokok|modal|harga pokok penjualan|biaya per unit|biaya satuan|kos seunit|kos unit|harga kos|kos barang|harga belian|cout unitaire|prix d achat|prix de revient|cout d achat|prix d achat ht|cout de revient|pa ht|variant cost|cout par article',
    unless: 'total|totale',
    optional: true,
  },
  stockValue: {
    phrases:
      'stock value|inventory value|value on hand|stock value at cost|total stock value|total inventory value|closing stock value|nilai stok|nilai persediaan|nilai stok akhir|total nilai stok|nilai inventori|jumlah nilai stok|valeur du stock|valeur de stock|valeur stock|valeur d inventaire|valeur de l inventaire|valeur totale du stock|inventory cost|asset value|nilai aset',
    weak: 'total value|total nilai|jumlah nilai|valeur totale|valeur|value|nilai',
    unless: 'retail|sales|unit',
  },
  leadTimeDays: {
    phrases:
      'lead time|lead time days|lead time in days|supplier lead time|waktu tunggu|waktu tunggu hari|lead time hari|lama pengiriman pemasok|masa menunggu|masa menunggu hari|tempoh menunggu|masa hantaran|delai de livraison|delai d approvisionnement|delai de reapprovisionnement|delai fournisseur|delai jours',
    optional: true,
  },
  currency: {
    phrases:
      'currency|currency code|account currency|mata uang|kode mata uang|valuta|mata wang|kod mata wang|devise|code devise|code de devise|monnaie',
    optional: true,
  },
};
