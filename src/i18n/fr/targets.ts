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
  problems: {
    noKpi: 'Le KPI manque.',
    unknownKpi: 'Aucun KPI ne porte ce nom\u202f: =KPI_LIST() les donne tous.',
    tableKpi: 'Ce KPI est un tableau\u202f: un objectif demande un seul chiffre.',
    unknownSegment:
      'Ce segment n’est pas connu\u202f: laissez-le vide, ou écrivez un groupe de canaux du résumé, ou mobile.',
    unknownType: 'Le type est l’un de ceux-ci\u202f: atteindre, rester au-dessus, rester au-dessous.',
    noTarget: 'L’objectif manque.',
    targetNotNumber: 'L’objectif n’est pas un nombre.',
    baselineNotNumber: 'Le départ n’est pas un nombre.',
    noStart: 'Le début manque.',
    startNotDate: 'Le début n’est pas une date.',
    noDeadline: 'L’échéance manque.',
    deadlineNotDate: 'L’échéance n’est pas une date.',
    deadlineBeforeStart: 'L’échéance précède le début.',
    wrongSide: 'L’objectif est du mauvais côté du départ.',
    duplicate: 'Une ligne plus haut demande la même chose à ce KPI aux mêmes jours.',
    noData: 'Les onglets n’ont pas de données de ce KPI pour ces jours.',
    notCovered: 'Les données commencent après le début\u202f: une partie ne dit rien du tout.',
    baselineZero: 'Le départ est 0\u202f: aucun pourcentage ne peut être donné.',
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
  wrong: (kpi, problem) => `${kpi}\u202f: ${problem}`,
  expected: (e) => `Attendu à ce jour\u202f: ${e}.`,
  forecast: (f, a, b) => `À ce rythme\u202f: ${f} (${a} à ${b}).`,
  forecastAlone: (f) => `À ce rythme\u202f: ${f}.`,
  mustBring: (d, r) => `Chacun des ${d} restants doit apporter ${r}.`,
  mustAverage: (d, r) => `La moyenne des ${d} restants doit être ${r}.`,
  aWeekAgo: (s) => `Il y a une semaine\u202f: ${s}.`,
  turned: ({ kpi, now, before }) =>
    `Objectif ${kpi}\u202f: ${now}\u202f; il y a une semaine\u202f: ${before}.`,
});
