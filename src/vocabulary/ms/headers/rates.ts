import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The Malay headers for each field of exchange rates. */
export const rates = {
  currency: {
    clear: 'mata wang:984|kod mata wang:982|mata wang asing:980',
    weak: 'kod:494|dari:490',
  },
  rate: {
    clear: 'kadar:980|kadar tukaran:978|kadar pertukaran:976',
    weak: 'nilai:498',
  },
  date: {
    clear: `${day}|berkuat kuasa:966`,
  },
} satisfies KindHeaders<'rates'>;
