import type { KindHeaders } from '../../header-words';
import { currency, day, sku, unitCost } from './shared';

/** The Malay headers for each field of stock. */
export const inventory = {
  date: {
    clear: `${day}|tarikh stok:956|setakat:954|tarikh kiraan:952`,
    unless: 'luput|terima',
  },
  product: {
    clear: 'item:992|nama produk:986|nama barang:984|produk:982|barang:980|nama item:978|perihal:976',
    weak: 'nama:498',
    unless: 'id|sku|status',
  },
  sku: {
    clear: sku,
    weak: 'kod:496|id:490',
  },
  location: {
    clear:
      'gudang:988|lokasi:986|nama gudang:984|lokasi gudang:982|cawangan:976|stor:974|kedai:972|gudang stok:970',
    unless: 'id',
  },
  stock: {
    clear:
      'stok akhir:946|stok saat ini:940|stok gudang:936|stok produk:934|stok:932|baki stok:930|stok semasa:928|stok sedia ada:926|kuantiti stok:924|stok penutup:922|stok tutup:920|baki:918',
    weak: 'kuantiti:494|jumlah:492|unit:484|bilangan:478',
    unless: 'nilai|status|awal|mula|masuk|keluar|kod|id|harga|terjual|keselamatan',
  },
  unitCost: {
    clear: unitCost,
    weak: 'kos:498',
    unless: 'total',
  },
  stockValue: {
    clear: 'nilai stok:990|nilai stok akhir:986|nilai inventori:984|nilai aset:966',
    weak: 'total nilai:498|jumlah nilai:496|nilai:488',
    unless: 'unit',
  },
  leadTimeDays: {
    clear:
      'lead time hari:988|masa menunggu:984|masa menunggu hari:982|tempoh menunggu:980|masa hantaran:978',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'inventory'>;
