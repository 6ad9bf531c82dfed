import type { Texts } from '../texts';

export const targets = (): Texts['targets'] => ({
  tabName: 'Objectifs KPI',
  title: 'Objectifs',
  columns: {
    kpi: 'KPI',
    segment: 'Segment',
    type: 'Type',
    baseline: 'Départ',
    target: 'Objectif',
    start: 'Début',
    deadline: 'Échéance',
    owner: 'Responsable',
    note: 'Remarque',
  },
  statusColumns: {
    actual: 'Atteint à ce jour',
    expected: 'Attendu à ce jour',
    low: 'Bande de',
    high: 'Bande à',
    status: 'État',
    forecast: 'Prévision',
    requiredPerDay: 'Requis par jour',
    problem: 'Ce qui ne va pas',
  },
  aims: {
    reach: 'atteindre',
    above: 'rester au-dessus',
    below: 'rester au-dessous',
  },
  devices: { mobile: 'Mobile', tablet: 'Tablette', desktop: 'Ordinateur' },
  problems: {
    noKpi: 'Le KPI manque\u202f: écrivez son nom.',
    unknownKpi: 'Aucun KPI ne porte ce nom\u202f: prenez-en un dans =KPI_LIST().',
    tableKpi: 'Ce KPI est un tableau et un objectif demande un seul chiffre\u202f: choisissez un autre KPI.',
    unknownSegment:
      'Ce segment n’est pas connu\u202f: laissez-le vide, ou écrivez un groupe de canaux du résumé ou un appareil.',
    noSegment: 'Les données ne distinguent pas ce KPI par ce segment\u202f: laissez le segment vide.',
    unknownType: 'Ce type n’est pas connu\u202f: écrivez atteindre, rester au-dessus ou rester au-dessous.',
    noTarget: 'L’objectif manque\u202f: écrivez un nombre.',
    targetNotNumber: 'L’objectif n’est pas un nombre\u202f: écrivez-en un, par exemple 120.',
    baselineNotNumber: 'Le départ n’est pas un nombre\u202f: écrivez-en un, ou laissez-le vide.',
    noStart: 'Le début manque\u202f: écrivez le premier jour.',
    startNotDate: 'Le début n’est pas une date\u202f: écrivez-en une, par exemple 2027-01-31.',
    noDeadline: 'L’échéance manque\u202f: écrivez le dernier jour.',
    deadlineNotDate: 'L’échéance n’est pas une date\u202f: écrivez-en une, par exemple 2027-01-31.',
    datesOpen:
      'Début et échéance n’ont pas le même ordre de jour et de mois\u202f: écrivez les deux comme 2027-01-31.',
    deadlineBeforeStart: 'L’échéance précède le début\u202f: changez l’un des deux.',
    wrongSide: 'L’objectif est du mauvais côté du départ\u202f: changez l’un des deux.',
    duplicate:
      'Une ligne plus haut demande la même chose à ce KPI aux mêmes jours\u202f: supprimez l’une des deux.',
    noData:
      'Les onglets n’ont pas de données de ce KPI pour ces jours\u202f: ajoutez-les, ou choisissez un autre KPI.',
    notCovered:
      'Les données commencent après le début, et une partie ne vaut pas le tout\u202f: ajoutez les données d’avant, ou un début plus tardif.',
    baselineZero: 'Le départ est 0, aucun pourcentage ne peut être donné\u202f: seul l’objectif compte.',
  },
  added: (count, tab) =>
    count === 1
      ? `L’objectif se trouve dans la feuille ${tab}.`
      : `${count} objectifs se trouvent dans la feuille ${tab}.`,
  noTable: (tab) => `«\u202f${tab}\u202f» n’a pas de colonnes de KPI et d’objectifs lisibles.`,
  quoted: (w, p) => `«\u202f${w}\u202f»\u202f: ${p}`,
  stands: ({ kpi, actual, target, day, status }) =>
    `${kpi}\u202f: ${actual} sur ${target} au ${day}, ${status}.`,
  notBegun: ({ kpi, target, day, status }) => `${kpi}\u202f: ${target} au ${day}, ${status}.`,
  wrong: (row, kpi, problem) => `Ligne ${row}, ${kpi}\u202f: ${problem}`,
  expected: (e) => `Attendu à ce jour\u202f: ${e}.`,
  forecast: (f, a, b) => `À ce rythme\u202f: ${f} (${a} à ${b}).`,
  forecastAlone: (f) => `À ce rythme\u202f: ${f}.`,
  mustBring: (d, r) => `Chacun des ${d} restants doit apporter ${r}.`,
  mustAverage: (d, r) => `La moyenne des ${d} restants doit être ${r}.`,
  slipped: (s) => `En recul, il y a une semaine\u202f: ${s}.`,
  recovered: (s) => `En progrès, il y a une semaine\u202f: ${s}.`,
  turned: ({ kpi, now, before }) =>
    `Objectif ${kpi}\u202f: ${now}\u202f; il y a une semaine\u202f: ${before}.`,
});
