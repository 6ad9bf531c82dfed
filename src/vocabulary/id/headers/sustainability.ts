import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The Indonesian headers for each field of sustainability. */
export const sustainability = {
  date: {
    clear: `${day}|tanggal tagihan:954|bulan tagihan:952|periode tagihan:950`,
    unless: 'jatuh|akhir',
  },
  startDate: {
    clear: starts,
    weak: 'dari:478',
  },
  endDate: {
    clear: ends,
    weak: 'sampai:478',
  },
  tonnesCo2e: {
    clear: 'co2e:990|co2:984|emisi karbon:970|emisi co2:968|jejak karbon:966|emisi:964',
    unless: 'setiap',
  },
  kilowattHours: {
    clear:
      'k wh:1000|kwh:998|pemakaian k wh:966|konsumsi energi:964|konsumsi listrik:962|pemakaian listrik:960|pemakaian energi:958|penggunaan listrik:956|listrik k wh:954',
    weak: 'energi:492|listrik:490|pemakaian:488',
    unless: 'biaya|tagihan|tarif|harga',
  },
  waste: {
    clear:
      'limbah:990|sampah:988|berat sampah:986|sampah kg:984|limbah kg:982|sisa buangan:980|sisa kg:978|sisa:976|bahan buangan:974',
    unless: 'didaur|daur|biaya|stok',
  },
  recycled: {
    clear:
      'didaur ulang:986|daur ulang:984|sampah didaur ulang:982|limbah didaur ulang:980|didaur ulang kg:978',
    unless: 'bahan',
  },
  materials: {
    clear: 'bahan:990|bahan baku:988|bahan digunakan:986|bahan kg:984|kemasan:982',
    unless: 'berkelanjutan|ramah|biaya|buangan',
  },
  sustainableMaterials: {
    clear:
      'bahan berkelanjutan:982|bahan ramah lingkungan:980|kemasan ramah lingkungan:978|ramah lingkungan:976',
    unless: 'share',
  },
  contribution: {
    clear:
      'kontribusi:978|donasi:976|kontribusi sosial:974|kontribusi komunitas:972|donasi komunitas:970|sumbangan:968|derma:966|sumbangan masyarakat:962|sumbangan sosial:960|zakat:958|sedekah:956',
  },
  group: {
    clear: 'kelompok:986|grup:984|jenis kelamin:982|departemen:980|kelompok usia:978|kelompok karyawan:956',
  },
  headcount: {
    clear: 'karyawan:990|pegawai:988|jumlah staf:986|jumlah orang:984',
    unless: 'id',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'sustainability'>;
