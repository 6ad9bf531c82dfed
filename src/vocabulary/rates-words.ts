import type { KindWords } from './field-words';
import { dayWords } from './shared-words';

/** How headers say what a column of exchange rates holds, in English, Indonesian, Malay and French. */
export const ratesWords: KindWords<'rates'> = {
  currency: {
    phrases:
      'currency|currency code|from currency|foreign currency|mata uang|kode mata uang|valuta|mata uang asing|mata wang|kod mata wang|mata wang asing|devise|code devise|monnaie|devise etrangere',
    weak: 'code|from|kode|kod|de|dari',
    holds: 'words',
  },
  rate: {
    phrases:
      'rate|exchange rate|fx rate|mid rate|conversion rate|kurs|nilai tukar|kurs tengah|nilai kurs|kurs ke rupiah|kadar|kadar tukaran|kadar pertukaran|kadar tukar|taux|taux de change|cours|taux de conversion|cours de change',
    weak: 'value|nilai|valeur',
    unless: 'date|type',
  },
  date: {
    phrases: `${dayWords}|valid from|effective date|berlaku mulai|mulai|berkuat kuasa|a partir du|from date`,
    optional: true,
  },
};
