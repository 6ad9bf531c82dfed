import type { HeaderText } from '../../cells/header-text';

/** "SUM of Total", "COUNTA of Order ID", "Somme de Montant": what spreadsheets head the columns of a pivot with. */
const ofAnother =
  /^(?:sum|somme|count|counta|countunique|average|moyenne|rata rata|purata|max|min|median|stdev|var) (?:of|de|du|des|dari|daripada) \S/;
/** The heading of a pivot's rows. */
const rowLabels = /^(?:row labels|etiquettes de lignes|label baris|label barisan)$/;

/** Whether a header is that of a pivot table: its figures are made from those of another table. */
export function isOfPivot(headers: readonly HeaderText[]): boolean {
  return headers.some(({ words }) => ofAnother.test(words) || rowLabels.test(words));
}
