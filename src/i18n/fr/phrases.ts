import type { Say } from '../texts';

export const quoted = (name: string): string => `«\u202f${name}\u202f»`;
export const allQuoted = (names: readonly string[]): string => names.map(quoted).join(', ');
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** French counts 0 and 1 as singular. */
export const plural = (count: number, one: string, more: string): string => (count < 2 ? one : more);
export const lines = (rows: number, say: Say): string =>
  `${say.number(rows)} ${plural(rows, 'ligne', 'lignes')}`;
