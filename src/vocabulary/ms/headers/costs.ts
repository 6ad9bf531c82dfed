import type { KindHeaders } from '../../header-words';
import { currency, day, ends, sku, starts, unitCost } from './shared';

/** The Malay headers for each field of costs. */
export const costs = {
  date: {
    clear: `${day}|tarikh transaksi:936|tarikh perbelanjaan:934|tarikh bayaran:932|tempoh:930`,
    unless: 'jatuh',
  },
  startDate: {
    clear: starts,
    weak: 'dari:478',
  },
  endDate: {
    clear: ends,
    weak: 'hingga:476',
  },
  category: {
    clear:
      'kategori:980|kategori perbelanjaan:958|jenis perbelanjaan:956|jenis kos:954|kategori kos:952|akaun:950|nama akaun:948|perbelanjaan:946|jenis:914',
    weak: 'keterangan:496|perkara:490|butiran:488',
    unless: 'no|id|kod|produk',
  },
  product: {
    clear: 'item:992|nama produk:990|produk:988|nama barang:986|barang:984|nama item:972',
    unless: 'id|sku',
  },
  sku: {
    clear: sku,
    weak: 'kod:496',
  },
  unitCost: {
    clear: unitCost,
    unless: 'total',
  },
  amount: {
    clear: 'kos:976|perbelanjaan:974|belanja:972',
    weak: 'jumlah:492|nominal:490|nilai:488|amaun:486|total:478|debit:476|jumlah bayar:470|jumlah bayaran:468|bayaran:466|harga:458|jumlah rp:452|jumlah rm:450|total harga:448|jumlah harga:446',
    unless: 'unit|kredit|klik|penghantaran',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'costs'>;
