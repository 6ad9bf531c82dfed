import type { GridRange } from '../protocol';
import { exception } from './bridge';

/** The same value for every cell of a range. */
export function filled<T>({ rows, columns }: GridRange, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

export function first<T>(rows: readonly (readonly T[])[]): T {
  const [value] = rows[0] ?? [];
  if (value === undefined) throw exception('The range is empty');
  return value;
}

export function topLeft(grid: GridRange): GridRange {
  return { sheet: grid.sheet, row: grid.row, column: grid.column, rows: 1, columns: 1 };
}

export function mapped<T, U>(rows: readonly (readonly T[])[], change: (value: T) => U): U[][] {
  return rows.map((row) => row.map(change));
}
