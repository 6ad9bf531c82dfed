import type { TargetWords } from '../target-words';

/** The French words that owners write in tables of targets, besides those of the add-on. */
export const fr = {
  columns: {
    kpi: 'indicateur|metrique|mesure',
    segment: 'canal|appareil',
    type: 'sens|genre',
    baseline: 'valeur de depart|valeur initiale|valeur actuelle|reference',
    target: 'valeur cible|cible|valeur visee|objectif',
    start: 'date de debut|debut le|commence',
    deadline: 'fin|date de fin|date limite|echeance le|jusqu au|delai',
    owner: 'proprietaire|qui',
    note: 'notes du responsable|commentaire|commentaires|remarques',
  },
  aims: {
    reach: 'atteindre|augmenter|reduire|baisser|somme|taux|niveau',
    above: 'au dessus|rester au dessus|au moins|plancher|minimum',
    below: 'au dessous|en dessous|rester en dessous|au plus|plafond|maximum',
  },
  segments: {
    all: 'tous|tout|toute la boutique|ensemble',
    mobile: 'telephone|mobiles|smartphone',
    tablet: 'tablettes|tablette',
    desktop: 'ordinateur|ordinateurs|ordinateur portable',
  },
} satisfies TargetWords;
