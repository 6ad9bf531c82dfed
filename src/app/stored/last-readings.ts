import type { DocumentStore, StoreKey } from '../../host/document-store';
import { type KeptReading, keptReadings } from '../../tables/recognition/kept-readings';
import type { TabReading } from '../../tables/shop';
import { type AnyField, isField } from '../../vocabulary/fields';
import { fieldsOf, parseJson } from './json';

const key = 'shopKpi.readings' satisfies StoreKey;

/** How the tabs were read for the last summary; empty where that cannot be read. */
export function loadReadings(store: DocumentStore): readonly KeptReading[] {
  const kept = parseJson(store.get(key) ?? '');
  return Array.isArray(kept) ? kept.flatMap(keptReading) : [];
}

/** What is stored about the tabs that were read. */
export function readingsToKeep(tabs: readonly TabReading[]): Readonly<Partial<Record<StoreKey, string>>> {
  return { [key]: JSON.stringify(keptReadings(tabs)) };
}

function keptReading(candidate: unknown): readonly KeptReading[] {
  const { tab, kind, headers, rows, unready } = fieldsOf(candidate);
  if (typeof tab !== 'string' || typeof kind !== 'string') return [];
  const known: Partial<Record<AnyField, string>> = {};
  for (const [field, header] of Object.entries(fieldsOf(headers))) {
    if (isField(field) && typeof header === 'string') known[field] = header;
  }
  return [
    {
      tab,
      kind,
      headers: known,
      rows: typeof rows === 'number' ? rows : 0,
      unready: Array.isArray(unready) ? unready.filter(isField) : [],
    },
  ];
}
