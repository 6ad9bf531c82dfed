import type { Column } from './column-source';

/** The rows of a table that bear one name; null where the owner left the name empty. */
export interface NamedRows {
  readonly name: string | null;
  readonly rows: readonly number[];
}

/** A name without the differences in case and blanks at its ends that do not count. */
export function sameName(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * Groups rows by name; rows without a name form one group. Only rows that `counts` accepts are used, so that
 * the empty end of an open range makes no group. Of several spellings the alphabetically first is shown,
 * whatever the order of the rows.
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

/** The order of equals in a table: by name, the empty name last. */
export function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return sameName(a) < sameName(b) ? -1 : 1;
}

/** The sum of a column in these rows; undefined where all of them are empty. */
export function sumIn(column: Column<number>, rows: readonly number[]): number | undefined {
  const filled = rows.map((row) => column[row] ?? null).filter((value) => value !== null);
  return filled.length === 0 ? undefined : filled.reduce((sum, value) => sum + value, 0);
}
