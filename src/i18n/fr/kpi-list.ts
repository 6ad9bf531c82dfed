import type { KpiListTexts } from '../texts';
import { kpis } from './kpis';

/** The texts of KPI_LIST and other lists of KPIs. */
export const kpiList = (): KpiListTexts => ({
  kpis: kpis(),
  units: {
    money: 'montant',
    count: 'nombre',
    percent: 'pourcentage',
    ratio: 'ratio',
    duration: 'durée',
    days: 'jours',
    score: 'points',
    table: 'tableau',
  },
  listColumns: { function: 'Fonction', name: 'KPI', formula: 'Formule', unit: 'Unité' },
});
