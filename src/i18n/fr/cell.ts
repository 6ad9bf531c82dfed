import type { CellTexts } from '../texts';
import { choices, families } from './labels';
import { problems } from './problems';

/** What a formula cell may say. */
export const cell = (): CellTexts => ({
  numbers: { group: '\u202f', decimal: ',', percent: '\u202f%', moneySign: 'after' },
  dateFormat: 'dd/mm/yyyy',
  families: families(),
  choices: choices(),
  tableColumns: {
    source: 'Source',
    channel: 'Canal',
    product: 'Produit',
    touchpoint: 'Point de contact',
    visits: 'Visites',
    meanVisits: 'Visites par période',
    views: 'Vues',
    share: 'Part',
    conversion: 'Taux de conversion',
    conversionLow: 'De (95\u202f%)',
    conversionHigh: 'À (95\u202f%)',
    revenuePerVisit: 'Chiffre d’affaires par visite',
    orderRate: 'Commandes par vue',
    credit: 'Crédit',
  },
  unnamed: '(sans nom)',
  problems: problems(),
});
