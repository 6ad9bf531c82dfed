import type { Texts } from '../texts';

export const summary = (): Texts['summary'] => ({
  stale: (day, reason) => `Pas à jour depuis le ${day}\u202f: ${reason}`,
  tabName: 'Synthèse KPI',
  title: 'Synthèse KPI',
  period: 'Période',
  comparedWith: 'Comparée à',
  notComparable: 'données incomplètes, pas de comparaison',
  dataThrough: 'Compté jusqu’au',
  currency: 'Devise',
  currencyUnknown: 'non précisée dans les commandes',
  columns: {
    kpi: 'KPI',
    value: 'Cette période',
    previous: 'Précédente',
    change: 'Évolution',
    trend: 'Tendance',
    formula: 'Mode de calcul',
    id: 'Id',
  },
  trend: { better: 'mieux', worse: 'moins bien', same: 'stable', more: 'en hausse', less: 'en baisse' },
  needs: (measures) => `Absent des données\u202f: ${measures.join(', ')}`,
  aboutTheData: 'À propos des données',
  findingColumns: { tab: 'Onglet', rows: 'Lignes', finding: 'Explication' },
  toCheck: 'À vérifier',
  toKnow: 'Bon à savoir',
  nothingFound: 'Rien à signaler\u202f: toutes les lignes ont été lues.',
});
