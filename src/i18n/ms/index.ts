import type { Texts } from '../texts';
import { advice } from './advice';
import { dataCheck } from './data-check';
import { findings, findingWords } from './findings';
import { kpis } from './kpis';
import { choices, families, periods, stages } from './labels';
import { measures } from './measures';
import { messages } from './messages';
import { problems } from './problems';
import { rawTabs } from './raw-tabs';
import { refusals } from './refusals';
import { sidebar } from './sidebar';
import { summary } from './summary';
import { fields, tables } from './tables';

export const ms = (): Texts => ({
  numbers: { group: ',', decimal: '.' },
  dateFormat: 'dd/mm/yyyy',
  menu: {
    generate: 'Jana ringkasan KPI',
    openSidebar: 'Buka bar sisi',
    createRawTabs: 'Cipta tab data mentah',
    insertSampleShop: 'Masukkan contoh kedai',
  },
  rawTabs: rawTabs(),
  kpis: kpis(),
  advice,
  families,
  stages,
  units: {
    money: 'wang',
    count: 'bilangan',
    percent: 'peratus',
    ratio: 'nisbah',
    duration: 'masa',
    days: 'hari',
    score: 'mata',
    table: 'jadual',
  },
  choices,
  tableColumns: {
    source: 'Sumber',
    channel: 'Saluran',
    product: 'Produk',
    touchpoint: 'Titik sentuh',
    visits: 'Lawatan',
    meanVisits: 'Lawatan setiap tempoh',
    views: 'Paparan',
    share: 'Bahagian',
    conversion: 'Kadar penukaran',
    conversionLow: 'Dari (95 %)',
    conversionHigh: 'Hingga (95 %)',
    revenuePerVisit: 'Hasil jualan setiap lawatan',
    orderRate: 'Pesanan setiap paparan',
    credit: 'Kredit',
  },
  unnamed: '(tanpa nama)',
  listColumns: { function: 'Fungsi', name: 'KPI', formula: 'Formula', unit: 'Unit' },
  measures: measures(),
  problems: problems(),
  refusals: refusals(),
  findings: findings(),
  findingWords: findingWords(),
  dataCheck: dataCheck(),
  periods,
  summary: summary(),
  tables: tables(),
  fields: fields(),
  messages: messages(),
  sidebar: sidebar(),
});
