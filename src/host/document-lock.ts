const patience = 5_000;

export type Locked<Value> = { readonly state: 'done'; readonly value: Value } | { readonly state: 'busy' };

/** Does one thing at a time in a document, so that two people never write the summary into each other. */
export function withDocumentLock<Value>(work: () => Value, wait = patience): Locked<Value> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return { state: 'busy' };
  try {
    return { state: 'done', value: work() };
  } finally {
    try {
      lock.releaseLock();
    } catch {
      // Google releases it at the end of the run: what was done is done.
    }
  }
}
