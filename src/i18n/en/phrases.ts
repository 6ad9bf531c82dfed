import type { Say } from '../texts';

export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
export const rowsThat = (rows: number, say: Say, one: string, many: string): string =>
  rows === 1 ? `1 row ${one}` : `${say.number(rows)} rows ${many}`;
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
