import type { CellTexts } from '../texts';
import { kpis } from './kpis';
import { choices, families } from './labels';
import { problems } from './problems';

/** What a formula cell may say. */
export const cell = (): CellTexts => ({
  numbers: { group: ',', decimal: '.', percent: '%', moneySign: 'before' },
  dateFormat: 'yyyy-mm-dd',
  kpis: kpis(),
  families,
  units: {
    money: 'money',
    count: 'number',
    percent: 'percent',
    ratio: 'ratio',
    duration: 'time',
    days: 'days',
    score: 'points',
    table: 'table',
  },
  choices,
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
    conversionLow: 'From (95 %)',
    conversionHigh: 'To (95 %)',
    revenuePerVisit: 'Revenue per visit',
    orderRate: 'Orders per view',
    credit: 'Credit',
  },
  unnamed: '(not named)',
  listColumns: { function: 'Function', name: 'KPI', formula: 'Formula', unit: 'Unit' },
  problems: problems(),
});
