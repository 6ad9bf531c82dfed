/** The names of errors in Google Sheets and Excel, after the #, in English and French. */
export const errorNames =
  'N/A|DIV/0!|VALUE!|REF!|NAME?|NUM!|NULL!|ERROR!|SPILL!|CALC!|NOM?|VALEUR!|NOMBRE!|NUL!';
