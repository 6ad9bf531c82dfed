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

export const id = (): Texts => ({
  numbers: { group: '.', decimal: ',' },
  dateFormat: 'dd/mm/yyyy',
  menu: {
    generate: 'Buat ringkasan KPI',
    openSidebar: 'Buka sidebar',
    createRawTabs: 'Buat tab data mentah',
    insertSampleShop: 'Sisipkan contoh toko',
  },
  rawTabs: rawTabs(),
  kpis: kpis(),
  advice,
  families,
  stages,
  units: {
    money: 'uang',
    count: 'jumlah',
    percent: 'persen',
    ratio: 'rasio',
    duration: 'waktu',
    days: 'hari',
    score: 'poin',
    table: 'tabel',
  },
  choices,
  tableColumns: {
    source: 'Sumber',
    channel: 'Kanal',
    product: 'Produk',
    touchpoint: 'Titik kontak',
    visits: 'Kunjungan',
    meanVisits: 'Kunjungan per periode',
    views: 'Dilihat',
    share: 'Porsi',
    conversion: 'Tingkat konversi',
    conversionLow: 'Dari (95 %)',
    conversionHigh: 'Sampai (95 %)',
    revenuePerVisit: 'Pendapatan per kunjungan',
    orderRate: 'Pesanan per kali dilihat',
    credit: 'Kredit',
  },
  unnamed: '(tanpa nama)',
  listColumns: { function: 'Fungsi', name: 'KPI', formula: 'Rumus', unit: 'Satuan' },
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
