import type { NotCovered } from '../../comparison/compare-shop';
import type { Say, Texts } from '../texts';
import { comparedWords } from './compared-words';
import { holidays as names } from './holidays';
import { quoted } from './phrases';

const days = ({ firstDay, lastDay }: Pick<NotCovered, 'firstDay' | 'lastDay'>, say: Say): string =>
  `${say.day(firstDay)} au ${say.day(lastDay)}`;

/** The names in a sentence, where "ramadan" is in lower case. */
const holidays: Texts['comparison']['holidays'] = { ...names, ramadan: 'ramadan' };

export const comparison = (): Texts['comparison'] => ({
  percentagePoints: 'pt',
  percentagePointsInCell: 'pt',
  unchanged: 'inchangé',
  sameElapsedDays: 'période en cours\u202f: comparée au même nombre de jours',
  notCovered: {
    periodNotCovered: (found, say) =>
      `Les données couvrent ${days(found, say)}\u202f: une partie de la période seulement, donc rien n’est comparé.`,
    comparedNotCovered: (found, say) =>
      `Les données couvrent ${days(found, say)}\u202f: il leur manque les jours de comparaison.`,
  },
  problems: {
    rangeReversed: () => 'Le dernier jour précède le premier.',
    countTooSmall: () => 'Le nombre doit être au moins 1.',
    unknownCampaign: ({ name }) => `Aucune campagne ne s’appelle «\u202f${name}\u202f».`,
    notBegun: ({ from }, say) => `La période commence le ${say.day(from)}, après le dernier jour compté.`,
    holidayUnknown: ({ holiday }) => `Les dates de ${holidays[holiday]} ne sont pas connues pour ces années.`,
    outsideData: (found, say) =>
      `Les données couvrent ${days(found, say)}\u202f: aucun de ces jours n’est dans la période. Choisissez d’autres jours.`,
  },
  holidays,
  interval: (low, high) => `entre ${low} et ${high}, 19 fois sur 20`,
  customerType: 'Nouveaux clients et clients fidèles',
  customerTypes: { new: 'nouveaux clients', returning: 'clients fidèles' },
  otherSegments: (count) => `${count} autres`,
  words: comparedWords,
  tabName: 'Comparaison des KPI',
  effect: 'Effet',
  whyChanged: (kpi) => `Pourquoi ce changement\u202f: ${kpi}`,
  changeBy: (kpi, dimension) => `Variation par segment\u202f: ${kpi}, ${dimension}`,
  chartFigures: 'Chiffres des graphiques',
  bars: {
    base: 'Base, non dessinée',
    total: 'Niveau',
    rise: 'Hausse',
    riseBelow: 'Hausse sous zéro',
    fall: 'Baisse',
    fallBelow: 'Baisse sous zéro',
  },
  before: 'Avant',
  inserted: (tab) =>
    `La comparaison est dans l’onglet ${quoted(tab)}. Cet onglet est à vous\u202f: le module ne le modifie plus.`,
  noSuchHoliday: (holiday, day) =>
    `Le module ne connaît aucune date de ${holiday} à moins de 15 jours du ${day}\u202f: il n’y a rien à corriger.`,
});
