import type { DocumentStore } from '../../host/document-store';
import type { TabChoice, TabChoices } from '../../tables/shop';
import { parseJson } from './json';
import { choiceShape } from './tab-choice-shape';

/**
 * The owner's corrections of tabs, by the fingerprint of the header, so that they still hold after rows are
 * added.
 */
export function loadChoices(store: DocumentStore): TabChoices {
  const fingerprints = store.chosenHeaders();
  if (fingerprints.length === 0) return new Map();
  const shape = choiceShape();
  return new Map(
    fingerprints.flatMap((fingerprint): readonly (readonly [string, TabChoice])[] => {
      const choice = shape.safeParse(parseJson(store.get(`shopKpi.choices.${fingerprint}`) ?? ''));
      return choice.success ? [[fingerprint, choice.data]] : [];
    }),
  );
}

export function saveChoice(store: DocumentStore, fingerprint: string, choice: TabChoice): void {
  store.set(`shopKpi.choices.${fingerprint}`, JSON.stringify(choice));
}

export function forgetChoice(store: DocumentStore, fingerprint: string): void {
  store.remove(`shopKpi.choices.${fingerprint}`);
}
