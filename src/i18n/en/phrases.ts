import type { Place } from '../../kpi/problem';
import type { Say } from '../texts';

export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
export const rowsThat = (rows: number, say: Say, one: string, many: string): string =>
  rows === 1 ? `1 row ${one}` : `${say.number(rows)} rows ${many}`;
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** The place of a cell in the range of an argument. */
export const placed = (at: Place | undefined): string => {
  if (at === undefined) return '';
  const row = `row ${at.row}`;
  const column = `column ${at.column}`;
  const place = at.of.columns === 1 ? row : at.of.rows === 1 ? column : `${row}, ${column}`;
  return ` (${place} of the range)`;
};
