import type { DocumentStore } from '../../host/document-store';
import type { TargetDraft } from '../../sidebar/requests';
import { parseJson } from './json';
import { targetDraftShape } from './target-draft-shape';

const key = 'shopKpi.targetDraft';

/** The stored draft, null where there is none or it cannot be read. */
export function loadTargetDraft(store: DocumentStore): TargetDraft | null {
  const read = targetDraftShape().safeParse(parseJson(store.get(key) ?? ''));
  return read.success ? read.data : null;
}

/** Stores a draft in place of the one before, or none after the targets were written. */
export function keepTargetDraft(store: DocumentStore, draft: TargetDraft | null): void {
  store.set(key, draft === null ? '' : JSON.stringify(draft));
}
