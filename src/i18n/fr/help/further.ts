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
};
