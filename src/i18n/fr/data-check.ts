import type { Texts } from '../texts';
import { plural } from './phrases';

export const dataCheck = (): Texts['dataCheck'] => ({
  tabName: 'Contrôle des données',
  severities: { problem: 'Problème', check: 'À vérifier', note: 'Bon à savoir' },
  counts: {
    problem: (count) => `${count} ${plural(count, 'problème', 'problèmes')}`,
    check: (count) => `${count} à vérifier`,
    note: (count) => `${count} ${plural(count, 'remarque', 'remarques')}`,
  },
  nothing: 'Rien à signaler\u202f: toutes les lignes ont été lues',
  columns: {
    severity: 'Gravité',
    tab: 'Onglet',
    column: 'Colonne',
    rows: 'Lignes',
    cell: 'Première',
    found: 'Constat',
    concerns: 'KPI concernés',
    done: 'Traitement',
    id: 'Id',
  },
  andMore: (names, more) => (more === 0 ? names : `${names} et ${more} ${plural(more, 'autre', 'autres')}`),
  allTabs: 'Onglets et lignes utilisées',
  tabColumns: {
    takenFor: 'Lu comme',
    confidence: 'Certitude',
    filled: 'Lignes présentes',
    used: 'Utilisées',
    explained: 'Non utilisées, voir ci-dessus',
  },
  confidences: { sure: 'sûr', likely: 'probable', unsure: 'incertain' },
});
