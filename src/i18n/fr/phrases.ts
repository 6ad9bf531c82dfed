import type { ArgumentName } from '../../kpi/arguments';
import type { Place } from '../../kpi/problem';
import { nameIn } from '../argument-names';
import type { Say } from '../texts';
import { argumentNames } from './argument-names';

export const quoted = (name: string): string => `«\u202f${name}\u202f»`;
export const allQuoted = (names: readonly string[]): string => names.map(quoted).join(', ');
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** French counts 0 and 1 as singular. */
export const plural = (count: number, one: string, more: string): string => (count < 2 ? one : more);
export const lines = (rows: number, say: Say): string =>
  `${say.number(rows)} ${plural(rows, 'ligne', 'lignes')}`;
const nameOf = nameIn(argumentNames);
/** The name of an argument in errors. */
export const named = (argument: ArgumentName): string => quoted(nameOf(argument));
/** The place of a cell in the range of an argument. */
export const placed = (at: Place | undefined): string => {
  if (at === undefined) return '';
  const row = `ligne ${at.row}`;
  const column = `colonne ${at.column}`;
  const place = at.of.columns === 1 ? row : at.of.rows === 1 ? column : `${row}, ${column}`;
  return ` (${place} de la plage)`;
};
