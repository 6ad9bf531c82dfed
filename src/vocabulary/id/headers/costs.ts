import type { KindHeaders } from '../../header-words';
import { currency, day, ends, sku, starts, unitCost } from './shared';

/** The Indonesian headers for each field of costs. */
export const costs = {
  date: {
    clear: `${day}|tanggal transaksi:950|tanggal biaya:948|tgl transaksi:946|tanggal bayar:944|tanggal faktur:942|berlaku mulai:938`,
    unless: 'jatuh|tempo',
  },
  startDate: {
    clear: starts,
    weak: 'dari:478',
  },
  endDate: {
    clear: ends,
    weak: 'sampai:478',
  },
  category: {
    clear:
      'kategori:980|kategori biaya:978|jenis biaya:976|nama akun:974|akun:972|akun biaya:970|pos biaya:968|jenis pengeluaran:966|kategori pengeluaran:964|pengeluaran:962|biaya:960|jenis:914',
    weak: 'keterangan:496|uraian:482|catatan:478',
    unless: 'no|id|kode|produk',
  },
  product: {
    clear: 'item:992|nama produk:990|produk:988|nama barang:986|barang:984|nama item:972',
    unless: 'id|sku',
  },
  sku: {
    clear: sku,
    weak: 'kode:498',
  },
  unitCost: {
    clear: unitCost,
    unless: 'total',
  },
  amount: {
    clear: 'biaya:984|nilai biaya:982|pengeluaran:980|beban:978|belanja:972',
    weak: 'jumlah:492|nominal:490|nilai:488|total:478|debit:476|debet:474|jumlah bayar:470|harga:458|jumlah rp:452|jumlah rm:450|total harga:448|jumlah harga:446',
    unless: 'unit|kredit|saldo|klik|pengiriman',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'costs'>;
