import type { HelpTexts } from '../../help-texts';

export const further: HelpTexts['further'] = {
  KPI_COMPARE: {
    name: 'Compare deux périodes d’une colonne',
    meaning:
      'Additionne les valeurs d’une période et de celle à laquelle elle est comparée, et donne une ligne sous un en-tête\u202f: période, valeur, valeur comparée, évolution en proportion. Une période en cours est comparée au même nombre de jours\u202f; des jours absents des données ne sont pas comparés.',
    arguments: {
      dates: 'Les jours des valeurs.',
      values: 'Les valeurs, une ou plusieurs par jour.',
      as_of: 'Le dernier jour à compter, par défaut la dernière des dates.',
    },
  },
  KPI_SIGNIFICANCE: {
    name: 'Dit si deux taux diffèrent',
    meaning:
      'Donne sous un en-tête l’écart entre deux taux, les bornes entre lesquelles il se trouve, et p\u202f: la probabilité d’un écart au moins aussi grand par le seul hasard. Sous 0,05, ce n’est guère le hasard.',
  },
  KPI_DRIVERS: {
    name: 'Dit ce qui a fait bouger le chiffre d’affaires',
    meaning:
      'Répartit l’évolution du chiffre d’affaires entre visiteurs, taux de conversion et panier moyen\u202f: une ligne chacun sous un en-tête, avec son effet et sa part. La somme des effets est le total de la dernière ligne.',
  },
  KPI_PACE: {
    name: 'Dit si un objectif est dans les temps',
    meaning:
      'Donne une ligne sous un en-tête\u202f: la part du chemin entre le départ et l’objectif, ce qui devrait être atteint à ce jour, et l’état. Un dixième de plus ou de moins est dans les temps, un quart de moins est compromis\u202f; rien n’est dit les premiers jours. Le chemin est droit\u202f; le résumé suit la saison de l’an dernier.',
    arguments: {
      start: 'Le premier jour de l’objectif.',
      as_of: 'Le dernier jour que contient le chiffre atteint, par défaut aujourd’hui.',
    },
  },
  KPI_REQUIRED: {
    name: 'Dit ce qu’un objectif demande chaque jour restant',
    meaning: 'Divise ce qui manque à l’objectif par le nombre de jours qui restent après as_of.',
    arguments: {
      start: 'Le premier jour de l’objectif.',
      as_of: 'Le dernier jour que contient le chiffre atteint, par défaut aujourd’hui.',
    },
  },
};
