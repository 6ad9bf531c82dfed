import type { PageTexts } from '../../help-texts';

export const page: PageTexts = {
  colon: '\u202f: ',
  title: 'Les fonctions KPI',
  introduction: [
    'Saisissez une fonction dans une cellule. Un argument entre crochets est facultatif. Les arguments sont séparés par des points-virgules, ou par des virgules si les paramètres régionaux de la feuille de calcul écrivent les décimales avec un point.',
    'Quand les arguments sont des chiffres, des cellules seules donnent un résultat et des plages de même taille en donnent un par ligne\u202f: un seul appel remplit toute une colonne, bien plus vite qu’un appel par cellule. Une ligne dont toutes les cellules sont vides reste vide, on peut donc écrire A2:A. Pour un total, donnez SUM() de chaque colonne.',
    'Quand un argument est une colonne, la plage entière compte pour un. Les cellules vides et l’en-tête au-dessus des données sont ignorés.',
    'Les pourcentages sont des fractions\u202f: 2,5\u202f% vaut 0,025\u202f; mettez la cellule au format pourcentage. Les montants sont dans la devise de vos cellules. Les durées sont en heures, sauf si une option dit autrement.',
    'Une erreur commence par le mot que vous connaissez et nomme l’argument\u202f: #DIV/0! visitors vaut 0. #VALUE! désigne une cellule illisible, #NUM! un chiffre impossible, #N/A quelque chose qui manque.',
  ],
  contents: 'Sommaire',
  formula: 'Formule',
  unit: 'Unité',
  arguments: 'Arguments',
  example: 'Exemple',
  gives: 'donne',
  where: 'avec',
  source: 'Source',
  inSummary: 'Dans la synthèse',
  notToConfuse: 'À ne pas confondre',
  guideRange: 'Repère',
  guideSources: {
    severalPages: 'elogic.co et convertibles.dev',
    baymard: 'Baymard Institute, moyenne de 50 études',
    commonRule: 'règle empirique',
  },
  atLeast: (figure) => `${figure} ou plus`,
  atMost: (figure) => `${figure} ou moins`,
  between: (low, high) => `de ${low} à ${high}`,
  whenBad: 'Quand il est mauvais',
};
