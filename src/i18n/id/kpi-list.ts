import type { KpiListTexts } from '../texts';
import { kpis } from './kpis';

/** The texts of KPI_LIST and other lists of KPIs. */
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
