import type { PageTexts } from '../../help-texts';
import { guideSources } from '../guide-sources';

export const page: PageTexts = {
  colon: '\u202f: ',
  title: 'Les fonctions KPI',
  introduction: [
    'Saisissez une fonction dans une cellule. Un argument entre crochets est facultatif. Les arguments sont séparés par des points-virgules, ou par des virgules si les paramètres régionaux de la feuille de calcul écrivent les décimales avec un point.',
    'Quand les arguments sont des chiffres, des cellules seules donnent un résultat et des plages de même taille en donnent un par ligne\u202f: un seul appel remplit toute une colonne, bien plus vite qu’un appel par cellule. Une ligne dont toutes les cellules sont vides reste vide, on peut donc écrire A2:A. Pour un total, donnez SUM() de chaque colonne.',
    'Une plage ouverte comme J2:J va jusqu’à la dernière ligne de la feuille, et son résultat aussi\u202f: écrivez =KPI_AOV(J2:J; K2:K) en ligne 2 d’une colonne libre, à la hauteur de la plage. En ligne 5, il manquerait trois lignes à la fin et chaque résultat se trouverait trois lignes sous ses données.',
    'Google Sheets refuse NOW(), TODAY() et RAND() dans ces fonctions, ainsi que les cellules qui en dépendent. Saisissez une date, ou renvoyez à une cellule où une date est saisie.',
    'Quand un argument est une colonne, la plage entière compte pour un. Les cellules vides et l’en-tête au-dessus des données sont ignorés.',
    'Les pourcentages sont des fractions\u202f: 2,5\u202f% vaut 0,025\u202f; mettez la cellule au format pourcentage. Les montants sont dans la devise de vos cellules. Les durées sont en heures, sauf si une option dit autrement.',
    'Une erreur commence par le mot que vous connaissez et nomme l’argument\u202f: #DIV/0! «\u202fvisiteurs\u202f» vaut 0. #VALUE! désigne une cellule illisible, #NUM! un chiffre impossible, #N/A quelque chose qui manque.',
  ],
  contents: 'Sommaire',
  further: 'Comparer',
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
  guideSources,
  atLeast: (figure) => `${figure} ou plus`,
  atMost: (figure) => `${figure} ou moins`,
  between: (low, high) => `de ${low} à ${high}`,
  whenBad: 'Quand il est mauvais',
};
