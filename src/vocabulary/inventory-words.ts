import type { KindWords } from './field-words';
import { currencyWords, dayWords, skuWords, unitCostWords } from './shared-words';

/** How headers say what a column of stock holds, in English, Indonesian, Malay and French. */
export const inventoryWords: KindWords<'inventory'> = {
  date: {
    phrases: `${dayWords}|snapshot date|stock date|as of|as of date|count date|counted at|tanggal stok|per tanggal|tanggal opname|tarikh stok|setakat|tarikh kiraan|date d inventaire|date inventaire|date de stock|date du stock|date du releve`,
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
    phrases: skuWords,
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
      'on hand|on hand current|on hand new|stock on hand|quantity on hand|qty on hand|on hand quantity|on hand qty|closing stock|ending stock|stock quantity|current stock|available quantity|available stock|stock available|quantity available|qty available|available|in stock|units in stock|stock level|variant inventory qty|inventory quantity|inventory qty|inventory level|stock|inventory|stok akhir|stok tersedia|sisa stok|stok saat ini|saldo stok|stok gudang|stok produk|stok|baki stok|stok semasa|stok sedia ada|kuantiti stok|stok penutup|stok tutup|baki|quantite en stock|qte en stock|stock disponible|stock actuel|stock final|stock reel|quantite disponible|en stock|disponible|qte stock|stock restant',
    weak: 'quantity|qty|kuantitas|kuantiti|jumlah|quantite|qte|saldo|unit|units|pcs|bilangan|tersedia|sisa|pieces',
    unless:
      'value|nilai|valeur|minimum|min|max|maximum|safety|reorder|price|status|incoming|committed|awal|opening|initial|mula|code|policy|tracker|location|days|date|masuk|keluar|kode|kod|id|cost|harga|prix|sold|terjual|alert|alerte|pengaman|keselamatan|unavailable|entree|sortie',
  },
  unitCost: {
    phrases: unitCostWords,
    unless: 'total|totale',
    optional: true,
    weak: 'cost|kos|cout',
  },
  stockValue: {
    phrases:
      'stock value|inventory value|value on hand|stock value at cost|closing stock value|nilai stok|nilai persediaan|nilai stok akhir|nilai inventori|valeur du stock|valeur de stock|valeur stock|valeur d inventaire|valeur de l inventaire|valeur totale du stock|inventory cost|asset value|nilai aset',
    weak: 'total value|total nilai|jumlah nilai|valeur totale|valeur|value|nilai',
    unless: 'retail|sales|unit',
  },
  leadTimeDays: {
    phrases:
      'lead time|lead time days|lead time in days|supplier lead time|waktu tunggu|waktu tunggu hari|lead time hari|lama pengiriman pemasok|masa menunggu|masa menunggu hari|tempoh menunggu|masa hantaran|delai de livraison|delai d approvisionnement|delai de reapprovisionnement|delai fournisseur|delai jours',
    optional: true,
  },
  currency: {
    phrases: currencyWords,
    optional: true,
    holds: 'words',
  },
};
