import type { Say } from '../texts';

export const quoted = (name: string): string => `«\u202f${name}\u202f»`;
export const allQuoted = (names: readonly string[]): string => names.map(quoted).join(', ');
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** The owner's own text after the cell that holds it. */
export const held = (text: string): string => (text === '' ? ', vide' : `, ${quoted(text)}`);
/** French counts 0 and 1 as singular. */
export const plural = (count: number, one: string, more: string): string => (count < 2 ? one : more);
export const lines = (rows: number, say: Say): string =>
  `${say.number(rows)} ${plural(rows, 'ligne', 'lignes')}`;
export const notCounted = (rows: number): string =>
  plural(rows, 'Elle n’est pas comptée.', 'Elles ne sont pas comptées.');
