import type { Column } from './column-source';

/** The rows with the same name; null for rows without a name. */
export interface NamedRows {
  readonly name: string | null;
  readonly rows: readonly number[];
}

/** A name in lower case and without spaces around it, for comparing. */
export function sameName(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * Groups rows by name; rows without a name are one group. Only rows that `counts` accepts are used, so that empty rows
 * at the end of an open range give no group. Of several spellings, the alphabetically first is shown.
 */
export function rowsByName(names: Column<string>, counts: (row: number) => boolean): readonly NamedRows[] {
  const groups = new Map<string | null, { name: string | null; rows: number[] }>();
  names.forEach((name, row) => {
    if (!counts(row)) return;
    const key = name === null ? null : sameName(name);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { name, rows: [row] });
      return;
    }
    group.rows.push(row);
    if (name !== null && group.name !== null && name < group.name) group.name = name;
  });
  return [...groups.values()];
}

/** Sorts by name, with rows without a name last. */
export function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return sameName(a) < sameName(b) ? -1 : 1;
}

/** The sum of a column over some rows; undefined if all of them are empty. */
export function sumIn(column: Column<number>, rows: readonly number[]): number | undefined {
  const filled = rows.map((row) => column[row] ?? null).filter((value) => value !== null);
  return filled.length === 0 ? undefined : filled.reduce((sum, value) => sum + value, 0);
}
