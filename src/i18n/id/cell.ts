import type { CellTexts } from '../texts';
import { kpis } from './kpis';
import { choices, families } from './labels';
import { problems } from './problems';

/** What a formula cell may say. */
export const cell = (): CellTexts => ({
  numbers: { group: '.', decimal: ',', percent: '%', moneySign: 'before' },
  dateFormat: 'dd/mm/yyyy',
  kpis: kpis(),
  families,
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
  problems: problems(),
});
