import { plainWords } from '../cells/header-text';
import type { TabReading } from '../tables/shop';

/** The plain words of a tab's header of a field, blank where it has none. */
export function headerOf(tabs: readonly TabReading[], tab: string, field: string): string {
  const header = tabs
    .find((reading) => reading.tab === tab)
    ?.columns.find((column) => column.field === field)?.header;
  return header === undefined ? '' : plainWords(header.toLowerCase());
}

/** The plain words of a tab's headers that were not recognised. */
export function unusedHeaders(tabs: readonly TabReading[], tab: string): readonly string[] {
  const columns = tabs.find((reading) => reading.tab === tab)?.columns ?? [];
  return columns.flatMap(({ field, header }) =>
    field === undefined ? [plainWords(header.toLowerCase())] : [],
  );
}
