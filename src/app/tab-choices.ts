import type { DocumentStore } from '../host/document-store';
import type { TabChoice, TabChoices } from '../tables/shop';
import { checkedShapes } from './checked-shapes';
import { parseJson } from './json';
import { loadZod } from './load-zod';

/** What the owner said about tabs, by the fingerprint of their header: it holds when rows are added. */
export function loadChoices(store: DocumentStore): TabChoices {
  const fingerprints = store.chosenHeaders();
  if (fingerprints.length === 0) return new Map();
  const { readChoice } = checkedShapes(loadZod());
  return new Map(
    fingerprints.flatMap((fingerprint): readonly (readonly [string, TabChoice])[] => {
      const choice = readChoice(parseJson(store.get(`shopKpi.choices.${fingerprint}`) ?? ''));
      return choice === undefined ? [] : [[fingerprint, choice]];
    }),
  );
}

export function saveChoice(store: DocumentStore, fingerprint: string, choice: TabChoice): void {
  store.set(`shopKpi.choices.${fingerprint}`, JSON.stringify(choice));
}

export function forgetChoice(store: DocumentStore, fingerprint: string): void {
  store.remove(`shopKpi.choices.${fingerprint}`);
}
