import type { Column } from './column-source';

/** The sum of a column; empty cells are passed over. */
export function sumOf(values: Column<number>): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
