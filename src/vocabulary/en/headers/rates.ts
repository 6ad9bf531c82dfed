import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The English headers for each field of exchange rates. */
export const rates = {
  currency: {
    clear: 'currency:1000|currency code:998|from currency:996|foreign currency:994',
    weak: 'code:500|from:498',
  },
  rate: {
    clear: 'rate:1000|exchange rate:998|fx rate:996|mid rate:994|conversion rate:992',
    weak: 'value:500',
    unless: 'date|type',
  },
  date: {
    clear: `${day}|valid from:974|effective date:972|from date:962`,
  },
} satisfies KindHeaders<'rates'>;
