import type { Column } from './column-source';

/** The sum of a column. Empty cells count as 0. */
export function sumOf(values: Column<number>): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
