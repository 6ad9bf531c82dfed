import type { KpiListTexts } from '../texts';
import { kpis } from './kpis';

/** The texts of KPI_LIST and other lists of KPIs. */
export const kpiList = (): KpiListTexts => ({
  kpis: kpis(),
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
  listColumns: { function: 'Fungsi', name: 'KPI', formula: 'Formula', unit: 'Unit' },
});
