import type { KpiListTexts } from '../texts';
import { kpis } from './kpis';

/** The texts of KPI_LIST and other lists of KPIs. */
export const kpiList = (): KpiListTexts => ({
  kpis: kpis(),
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
  listColumns: { function: 'Function', name: 'KPI', formula: 'Formula', unit: 'Unit' },
});
