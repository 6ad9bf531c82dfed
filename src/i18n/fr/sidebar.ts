import type { Texts } from '../texts';
import { plural } from './phrases';

export const sidebar: Texts['sidebar'] = {
  title: 'Shop KPI',
  period: 'Période',
  asOf: 'Jusqu’au',
  asOfHelp: 'La dernière période complète à cette date. Vide\u202f: jusqu’à la dernière commande.',
  language: 'Langue',
  languageOfSheet: 'Comme la feuille de calcul',
  generate: 'Générer la synthèse KPI',
  working: 'Calcul en cours…',
  newTab: 'Créer un nouvel onglet',
  findings: (count) => `${count} ${plural(count, 'remarque', 'remarques')} sur les données`,
};
