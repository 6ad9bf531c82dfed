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
};
