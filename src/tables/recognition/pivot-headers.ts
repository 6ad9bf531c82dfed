import type { HeaderText } from '../../cells/header-text';
import { Marker, markerOf } from '../../vocabulary/markers';

const rowLabels = new Marker('rowLabels', 'alone');
let compiled: RegExp | undefined;

/** Whether the headers are those of a pivot table, which sums up another table. */
export function isOfPivot(headers: readonly HeaderText[]): boolean {
  // "SUM of Total", "COUNTA of Order ID", "Somme de Montant".
  compiled ??= new RegExp(`^(?:${markerOf('pivotOf')}) \\S`);
  const ofAnother = compiled;
  return headers.some(({ words }) => ofAnother.test(words) || rowLabels.test(words));
}
