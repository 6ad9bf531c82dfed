import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The Indonesian headers for each field of exchange rates. */
export const rates = {
  currency: {
    clear: 'mata uang:992|kode mata uang:990|valuta:988|mata uang asing:986',
    weak: 'kode:496|dari:490',
  },
  rate: {
    clear:
      'kurs:990|nilai tukar:988|kurs tengah:986|nilai kurs:984|kurs ke rupiah:982|kadar:980|kadar tukaran:978|kadar tukar:974',
    weak: 'nilai:498',
  },
  date: {
    clear: `${day}|berlaku mulai:970|mulai:968`,
  },
} satisfies KindHeaders<'rates'>;
