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
    period: 'Période',
    value: 'Valeur',
    comparedValue: 'Comparée à',
    change: 'Évolution',
  },
  unnamed: '(sans nom)',
  cellWords: {
    fromZero: 'depuis zéro',
    toZero: 'jusqu’à zéro',
    belowZero: 'sous zéro\u202f: pas de pourcentage',
    notInData: 'tous les jours ne sont pas dans les données',
  },
  comparedDays: (days, compared) => `${days} (comparée à ${compared})`,
  problems: problems(),
});
