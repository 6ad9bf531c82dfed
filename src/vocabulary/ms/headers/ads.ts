import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The Malay headers for each field of advertising. */
export const ads = {
  date: {
    clear: `${day}`,
    unless: 'akhir',
  },
  startDate: {
    clear: starts,
    weak: 'dari:478',
  },
  endDate: {
    clear: ends,
    weak: 'hingga:476',
  },
  channel: {
    clear: 'platform:998|media:986|saluran:982|kanal:980|platform iklan:978|sumber:974|rangkaian:972',
    unless: 'id',
  },
  campaign: {
    clear: 'nama iklan:976|kata kunci:972|kempen:970|nama kempen:968|kumpulan iklan:966',
    unless: 'status',
  },
  currency: {
    clear: currency,
  },
  spend: {
    clear:
      'jumlah yang dibelanjakan:978|jumlah dibelanjakan:976|belanja iklan:970|perbelanjaan iklan:966|kos iklan:964|amaun dibelanjakan:962|amaun yang dibelanjakan:960',
    weak: 'kos:496|perbelanjaan:484',
    unless: 'purata|klik|hasil|setiap',
  },
  clicks: {
    clear: 'klik:986|klik iklan:984|klik semua:982|klik pautan:980|klik keluar:978',
    unless: 'kos|kadar|peratusan',
  },
  impressions: {
    clear:
      'tayangan:992|iklan dilihat:990|tera:984|paparan:982|paparan iklan:980|dilihat:940|tontonan iklan:940',
    unless: 'kos|pangsa',
  },
  reach: {
    clear: 'capaian:986',
    unless: 'kos',
  },
  adOrders: {
    clear: 'pesanan dari iklan:974|pesanan:970|penukaran:968|pesanan daripada iklan:966',
    unless: 'kadar|nilai|kos|langsung',
  },
  adRevenue: {
    clear:
      'pendapatan iklan:952|pendapatan:946|nilai penukaran pembelian:944|nilai penukaran:942|jualan iklan:940|jualan dari iklan:938|jualan daripada iklan:936|hasil iklan:934|jualan:932|pendapatan dari iklan:898|hasil daripada iklan:896|nilai pesanan:900|jumlah nilai pesanan:900',
    unless: 'kos|langsung',
  },
  position: {
    clear: 'posisi iklan:984|kedudukan purata:982|purata kedudukan:980|kedudukan:978',
  },
} satisfies KindHeaders<'ads'>;
