import { headers } from '../../vocabulary/headers';
import { inEveryLanguage } from '../../vocabulary/phrases';

let known: ReadonlySet<string> | undefined;

/** How many headers of a row belong to tables that are neither orders nor visits. */
export function otherHeadings(row: readonly { readonly words: string }[]): number {
  const headings = known ?? new Set(inEveryLanguage(headers, ({ otherTables }) => otherTables));
  known = headings;
  return row.filter(({ words }) => headings.has(words)).length;
}
