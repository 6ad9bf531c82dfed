import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The Malay headers for each field of sustainability. */
export const sustainability = {
  date: {
    clear: `${day}|bulan bil:948|tarikh bil:946|tempoh:944|tempoh bil:942`,
    unless: 'jatuh|akhir',
  },
  startDate: {
    clear: starts,
    weak: 'dari:478',
  },
  endDate: {
    clear: ends,
    weak: 'hingga:476',
  },
  tonnesCo2e: {
    clear: 'co2e:990|co2:984|pelepasan karbon:962|pelepasan co2:960|pelepasan:958',
    unless: 'setiap',
  },
  kilowattHours: {
    clear:
      'k wh:1000|kwh:998|penggunaan k wh:952|penggunaan tenaga:950|penggunaan elektrik:948|tenaga k wh:946|guna k wh:944',
    weak: 'tenaga:486|elektrik:484|penggunaan:482',
    unless: 'kos|bil|tarif|harga',
  },
  waste: {
    clear: 'bahan buangan:974',
    unless: 'dikitar|kitar|stok',
  },
  recycled: {
    clear: 'dikitar semula:976|kitar semula:974|sisa dikitar semula:972|dikitar semula kg:970',
    unless: 'bahan',
  },
  materials: {
    clear: 'bahan:990|bahan baku:988|bahan digunakan:986|bahan kg:984|pembungkusan:980',
    unless: 'lestari|mampan|mesra|kos|buangan',
  },
  sustainableMaterials: {
    clear:
      'bahan lestari:974|bahan mampan:972|bahan mesra alam:970|pembungkusan mesra alam:968|mesra alam:966',
  },
  contribution: {
    clear:
      'sumbangan:968|derma:966|sumbangan komuniti:964|sumbangan masyarakat:962|sumbangan sosial:960|zakat:958|sedekah:956|sumbangan kepada komuniti:955',
  },
  group: {
    clear: 'kumpulan:976|jantina:974|jabatan:972|kumpulan pekerja:970|kumpulan kakitangan:954',
  },
  headcount: {
    clear: 'jumlah staf:986|jumlah orang:984|pekerja:982|bilangan staf:980|kakitangan:978|bilangan orang:966',
    unless: 'id|kumpulan',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'sustainability'>;
