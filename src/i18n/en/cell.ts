import type { CellTexts } from '../texts';
import { choices, families } from './labels';
import { problems } from './problems';

/** What a formula cell may say. */
export const cell = (): CellTexts => ({
  numbers: { group: ',', decimal: '.', percent: '%', moneySign: 'before' },
  dateFormat: 'yyyy-mm-dd',
  families: families(),
  choices: choices(),
  tableColumns: {
    source: 'Source',
    channel: 'Channel',
    product: 'Product',
    touchpoint: 'Touchpoint',
    visits: 'Visits',
    meanVisits: 'Visits per period',
    views: 'Views',
    share: 'Share',
    conversion: 'Conversion rate',
    conversionLow: 'From (95%)',
    conversionHigh: 'To (95%)',
    revenuePerVisit: 'Revenue per visit',
    orderRate: 'Orders per view',
    credit: 'Credit',
    period: 'Period',
    value: 'Value',
    comparedValue: 'Compared with',
    change: 'Change',
  },
  unnamed: '(not named)',
  cellWords: {
    fromZero: 'from zero',
    toZero: 'to zero',
    belowZero: 'below zero: no percentage',
    notInData: 'not all days are in the data',
  },
  comparedDays: (days, compared) => `${days} (compared with ${compared})`,
  problems: problems(),
});
