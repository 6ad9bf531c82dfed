import type { Texts } from '../texts';
import { advice } from './advice';
import { dataCheck } from './data-check';
import { findings, findingWords } from './findings';
import { kpis } from './kpis';
import { choices, families, stages } from './labels';
import { measures } from './measures';
import { messages } from './messages';
import { problems } from './problems';
import { rawTabs } from './raw-tabs';
import { refusals } from './refusals';
import { sidebar } from './sidebar';
import { summary } from './summary';
import { fields, tables } from './tables';

export const en = (): Texts => ({
  numbers: { group: ',', decimal: '.' },
  dateFormat: 'yyyy-mm-dd',
  menu: {
    generate: 'Generate KPI summary',
    openSidebar: 'Open sidebar',
    createRawTabs: 'Create raw tabs',
    insertSampleShop: 'Insert sample shop',
  },
  rawTabs: rawTabs(),
  kpis: kpis(),
  advice,
  families,
  stages,
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
  measures: measures(),
  problems: problems(),
  refusals: refusals(),
  findings: findings(),
  findingWords: findingWords(),
  dataCheck: dataCheck(),
  periods: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  summary: summary(),
  tables: tables(),
  fields: fields(),
  messages: messages(),
  sidebar: sidebar(),
});
