import type { KpiListTexts } from '../texts';
import { kpis } from './kpis';

/** What KPI_LIST shows, and other lists of KPIs. */
export const kpiList = (): KpiListTexts => ({
  kpis: kpis(),
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
  listColumns: { function: 'Fungsi', name: 'KPI', formula: 'Rumus', unit: 'Satuan' },
});
