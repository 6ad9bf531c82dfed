import type { DocumentStore } from '../host/document-store';
import type { Fingerprint } from '../summary/fingerprint';
import { fieldsOf, parseJson } from './json';

/** The fingerprint of the summary that was written last, undefined where none is known. */
export function loadFingerprint(store: DocumentStore): Fingerprint | undefined {
  const { cells, formats, looks } = fieldsOf(parseJson(store.get('shopKpi.summary') ?? ''));
  if (!Array.isArray(cells) || typeof formats !== 'string' || typeof looks !== 'string') return undefined;
  return { cells: cells.map(String), formats, looks };
}

export function saveFingerprint(store: DocumentStore, fingerprint: Fingerprint): void {
  store.set('shopKpi.summary', JSON.stringify(fingerprint));
}
