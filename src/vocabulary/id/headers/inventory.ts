import type { KindHeaders } from '../../header-words';
import { currency, day, sku, unitCost } from './shared';

/** The Indonesian headers for each field of stock. */
export const inventory = {
  date: {
    clear: `${day}|tanggal stok:962|per tanggal:960|tanggal opname:958`,
    unless: 'kadaluarsa|terima',
  },
  product: {
    clear: 'item:992|nama produk:986|nama barang:984|produk:982|barang:980|nama item:978',
    weak: 'nama:498',
    unless: 'id|sku|status',
  },
  sku: {
    clear: sku,
    weak: 'kode:498|id:490',
  },
  location: {
    clear: 'gudang:988|lokasi:986|nama gudang:984|lokasi gudang:982|cabang:980|toko:978|gudang stok:970',
    unless: 'id',
  },
  stock: {
    clear:
      'stok akhir:946|stok tersedia:944|sisa stok:942|stok saat ini:940|saldo stok:938|stok gudang:936|stok produk:934|stok:932|stok penutup:922|stok tutup:920',
    weak: 'kuantitas:496|jumlah:492|saldo:486|unit:484|tersedia:476|sisa:474',
    unless: 'nilai|status|awal|masuk|keluar|kode|id|harga|terjual|pengaman',
  },
  unitCost: {
    clear: unitCost,
    unless: 'total',
  },
  stockValue: {
    clear: 'nilai stok:990|nilai persediaan:988|nilai stok akhir:986',
    weak: 'total nilai:498|jumlah nilai:496|nilai:488',
    unless: 'unit',
  },
  leadTimeDays: {
    clear: 'waktu tunggu:992|waktu tunggu hari:990|lead time hari:988|lama pengiriman pemasok:986',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'inventory'>;
