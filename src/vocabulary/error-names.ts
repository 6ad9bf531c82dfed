/** What Google Sheets and Excel show behind the # of an error, in English and, where they translate it, in French. */
export const errorNames =
  'N/A|DIV/0!|VALUE!|REF!|NAME?|NUM!|NULL!|ERROR!|SPILL!|CALC!|NOM?|VALEUR!|NOMBRE!|NUL!';
