import type { Place } from '../../kpi/problem';
import { nameIn } from '../argument-names';
import { argumentNames } from './argument-names';

export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** The name of an argument in errors. */
export const named = nameIn(argumentNames);
/** The place of a cell in the range of an argument. */
export const placed = (at: Place | undefined): string => {
  if (at === undefined) return '';
  const row = `baris ${at.row}`;
  const column = `kolom ${at.column}`;
  const place = at.of.columns === 1 ? row : at.of.rows === 1 ? column : `${row}, ${column}`;
  return ` (${place} dari rentang)`;
};
