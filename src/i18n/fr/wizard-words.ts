import type { WizardWords } from '../wizard-words';
import { guideSources } from './guide-sources';

export const wizardWords: WizardWords = {
  targetsPage: 'Objectifs',
  planTargets: 'Fixer un objectif',
  wizardHelp: 'Cinq étapes, d’un but à des objectifs que vos propres chiffres peuvent porter.',
  wizardStep: 'Étape {step} sur {of}\u202f: {title}',
  wizardSteps: [
    'Que voulez-vous\u202f?',
    'Où vous en êtes',
    'Combien, et quand',
    'Ce qu’il faut',
    'Qui, et jusqu’à quand',
  ],
  back: 'Retour',
  next: 'Suivant',
  startOver: 'Recommencer',
  saveTargets: 'Enregistrer les objectifs',
  segment: 'Pour',
  wholeShop: 'toute la boutique',
  goal: 'Votre but',
  goals: {
    revenue: 'Plus de chiffre d’affaires',
    customers: 'Plus de clients',
    profit: 'Plus de bénéfice',
    happiness: 'Des clients plus satisfaits',
    cost: 'Moins de coûts',
  },
  oneKpi: 'Un seul KPI',
  followedBy: 'Suivi par',
  chooseKpi: 'Cochez au moins un KPI.',
  aim: 'Que faire',
  aims: {
    reach: 'l’atteindre à l’échéance',
    above: 'rester à ce niveau ou au-dessus',
    below: 'rester à ce niveau ou au-dessous',
  },
  kinds: {
    sum: 'S’additionne\u202f: l’objectif est un chiffre par mois.',
    ratio: 'Un taux\u202f: l’objectif est sa valeur sur tous ces jours.',
    level: 'Un niveau\u202f: l’objectif est sa valeur le dernier jour.',
  },
  standsAt: '{value} le dernier mois complet',
  monthsToGo: 'Dans combien de mois',
  target: 'Objectif',
  targetAMonth: 'Objectif par mois',
  aMonth: '{value} par mois',
  proposal: '{name}\u202f: {value} (réussi {times} fois sur {spans})',
  proposals: { steady: 'Régulier', hard: 'Difficile', veryHard: 'Très difficile' },
  achievable: {
    usual: '{growth}\u202f: votre boutique l’a fait {times} fois sur {spans}.',
    demanding: '{growth}\u202f: votre boutique ne l’a fait que {times} fois sur {spans}.',
  },
  beyond: {
    hard: '{growth}, c’est plus que jamais\u202f: votre record est {best}. Difficile, mais possible.',
    never:
      '{growth} n’a jamais été approché\u202f: votre record est {best}. De {from} à {to}, ce serait difficile mais possible.',
  },
  sameMonths: 'Les mêmes mois un an plus tôt\u202f: {growth}.',
  noGrowth: 'Ce n’est pas mieux que maintenant\u202f: {value}.',
  worseThanNow:
    'C’est moins bien que maintenant ({value}). Écrivez un meilleur objectif, ou choisissez à l’étape 2 d’y rester.',
  pastTooShort: 'Les données sont trop courtes pour dire si c’est difficile.',
  notANumber: 'Écrivez un nombre, par exemple {example}.',
  guideSources,
  usualRange: 'Fourchette habituelle\u202f: {range} ({source})',
  capacity: 'Commandes que vous pouvez expédier par jour',
  ordersNeeded: 'Il faut {orders} commandes par jour\u202f; il y en a {now} maintenant.',
  overCapacity: 'Il faut {orders} commandes par jour, plus que les {capacity} que vous pouvez expédier.',
  splitHelp:
    'Le chiffre d’affaires est visiteurs × taux de conversion × panier moyen. Déplacez l’un\u202f: les deux autres suivent.',
  withoutVisits:
    'Les commandes dont personne n’a compté les visites, comme en magasin, sont supposées croître de même.',
  factors: { visitors: 'Visiteurs par mois', conversion: 'Taux de conversion', orderValue: 'Panier moyen' },
  alsoSet: 'Fixer ces trois objectifs, à la place de ce qui a été saisi pour eux',
  conflicts: {
    discountsCostMargin:
      'Les remises apportent du chiffre d’affaires et coûtent de la marge\u202f: surveillez les deux.',
    cheaperCustomersAreFewer:
      'Des clients moins chers sont souvent moins nombreux\u202f: baisser le CAC et gagner plus de clients s’opposent.',
    smallerOrders: 'Ce qui fait acheter plus de visiteurs réduit souvent le panier.',
    adsCostProfit: 'La publicité amène des visiteurs et des clients, et coûte d’abord du bénéfice.',
  },
  unequalParts:
    'Commandes × panier moyen donneraient {product} par mois, mais l’objectif de chiffre d’affaires est {target}\u202f: changez l’un d’eux.',
  noConflicts: 'Rien ici ne s’oppose.',
  start: 'Début',
  deadline: 'Échéance',
  deadlineFirst: 'L’échéance précède le début.',
  owner: 'Responsable',
  review: 'Le regarder',
  reviews: { weekly: 'chaque semaine', monthly: 'chaque mois' },
  reviewed: 'À regarder {often}.',
  note: 'Note',
  sentences: {
    raise: 'Faire passer {kpi} de {from} à {to} d’ici le {day}.',
    lower: 'Faire baisser {kpi} de {from} à {to} d’ici le {day}.',
    above: 'Garder {kpi} à {to} ou plus jusqu’au {day}.',
    below: 'Garder {kpi} à {to} ou moins jusqu’au {day}.',
  },
  total: 'Cela fait {total} sur tous ces mois.',
};
