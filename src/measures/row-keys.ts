import type { WordColumn } from '../tables/reading/records/records';
import { noDay } from '../tables/reading/records/records';

/** The columns by which rows are distinguished. */
interface KeyedRows {
  readonly length: number;
  readonly day: Int32Array;
  readonly tabOf: Int32Array;
  readonly words: Readonly<Partial<Record<string, WordColumn>>>;
}

/** The rows of each tab that have the same words, in the order of their days; rows without a day are left out. */
export function rowsByKey(
  { length, day, tabOf, words }: KeyedRows,
  fields: readonly string[] = Object.keys(words),
): readonly (readonly number[])[] {
  const columns = fields.flatMap((field) => words[field] ?? []);
  const groups = new Map<string, number[]>();
  for (let row = 0; row < length; row += 1) {
    if ((day[row] ?? noDay) === noDay) continue;
    const key = `${tabOf[row]} ${columns.map(({ codes }) => codes[row] ?? -1).join(' ')}`;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return [...groups.values()].map((rows) => rows.sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0) || a - b));
}
