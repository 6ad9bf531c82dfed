import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The Indonesian headers for each field of advertising. */
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
    weak: 'sampai:478',
  },
  channel: {
    clear: 'platform:998|media:986|saluran:982|kanal:980|platform iklan:978|jaringan:976|sumber:974',
    unless: 'id',
  },
  campaign: {
    clear: 'nama kampanye:982|kampanye:980|nama set iklan:978|nama iklan:976|grup iklan:974|kata kunci:972',
    unless: 'status',
  },
  currency: {
    clear: currency,
  },
  spend: {
    clear: 'biaya iklan:974|pengeluaran iklan:972|belanja iklan:970|dana terpakai:968',
    weak: 'biaya:498|pengeluaran:486|total biaya:476',
    unless: 'rata|klik|konversi|setiap',
  },
  clicks: {
    clear: 'klik tautan:988|klik:986|klik iklan:984|klik semua:982|klik keluar:978',
    unless: 'biaya|tingkat|kadar|persentase|rasio',
  },
  impressions: {
    clear:
      'impresi:994|tayangan:992|iklan dilihat:990|tayangan iklan:988|impresi iklan:986|dilihat:940|jumlah dilihat:945',
    unless: 'share|biaya|pangsa',
  },
  reach: {
    clear: 'jangkauan:992|jangkauan iklan:990|orang dijangkau:988',
    unless: 'biaya',
  },
  adOrders: {
    clear:
      'pembelian:980|pembelian di website:978|pembelian situs web:976|pesanan dari iklan:974|konversi:972|pesanan:970',
    unless: 'tingkat|kadar|nilai|biaya|langsung',
  },
  adRevenue: {
    clear:
      'nilai konversi pembelian:966|nilai konversi:964|nilai pembelian:962|omzet penjualan:960|omzet iklan:958|omzet dari iklan:956|penjualan dari iklan:954|pendapatan iklan:952|omzet:950|penjualan:948|pendapatan:946|nilai penukaran pembelian:944|pendapatan dari iklan:898|nilai konv:890|nilai pesanan:900|pendapatan teratribusi:900|total nilai pesanan:900',
    unless: 'biaya|langsung',
  },
  position: {
    clear: 'posisi rata rata:990|rata rata posisi:988|posisi:986|posisi iklan:984',
  },
} satisfies KindHeaders<'ads'>;
