import type { TabReading } from '../../src/tables/shop';

/** A tab with these headers; a header that was not recognised has no field. */
export function tabReading(tab: string, headers: Readonly<Record<string, string | undefined>>): TabReading {
  return {
    tab,
    headerFingerprint: '',
    kind: 'traffic',
    headerRow: 0,
    confidence: 'sure',
    columns: Object.entries(headers).map(([header, field], column) => ({
      column,
      header,
      field,
      confidence: 'sure',
      reason: field === undefined ? 'notNeeded' : 'header',
      samples: [],
    })),
    rows: { filled: 0, used: 0, explained: 0 },
  };
}

/** The days of March 2026 from a first to a last one. */
export function daysOfMarch(first: number, last: number): readonly string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, at) => `2026-03-${String(first + at).padStart(2, '0')}`,
  );
}
