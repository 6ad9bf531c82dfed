import { plainWords } from '../cells/header-text';
import type { TabReading } from '../tables/shop';

/** The header of a field in a tab, in plain words; blank if the tab has no such field. */
export function headerOf(tabs: readonly TabReading[], tab: string, field: string): string {
  const header = tabs
    .find((reading) => reading.tab === tab)
    ?.columns.find((column) => column.field === field)?.header;
  return header === undefined ? '' : plainWords(header.toLowerCase());
}

/** The headers of a tab that were not recognised, in plain words. */
export function unusedHeaders(tabs: readonly TabReading[], tab: string): readonly string[] {
  const columns = tabs.find((reading) => reading.tab === tab)?.columns ?? [];
  return columns.flatMap(({ field, header }) =>
    field === undefined ? [plainWords(header.toLowerCase())] : [],
  );
}
