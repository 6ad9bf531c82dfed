import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The French headers for each field of exchange rates. */
export const rates = {
  currency: {
    clear: 'devise:978|code devise:976|monnaie:974|devise etrangere:972',
    weak: 'code:500|de:492',
  },
  rate: {
    clear: 'taux:972|taux de change:970|cours:968|taux de conversion:966|cours de change:964',
    weak: 'valeur:496',
    unless: 'date|type',
  },
  date: {
    clear: `${day}|a partir du:964`,
  },
} satisfies KindHeaders<'rates'>;
