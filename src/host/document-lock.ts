const patience = 5_000;

export type Locked<Value> = { readonly state: 'done'; readonly value: Value } | { readonly state: 'busy' };

/** Runs work under the lock of the document, so that two people never write the summary at the same time. */
export function withDocumentLock<Value>(work: () => Value, wait = patience): Locked<Value> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return { state: 'busy' };
  try {
    return { state: 'done', value: work() };
  } finally {
    try {
      lock.releaseLock();
    } catch {
      // If the release fails, Google releases the lock at the end of the run, and the work is done all the
      // same.
    }
  }
}
