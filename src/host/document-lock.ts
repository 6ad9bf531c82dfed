const defaultWait = 5_000;

export type Locked<Value> = { readonly state: 'done'; readonly value: Value } | { readonly state: 'busy' };

/** Does work under the lock of the document, so that no two people write the summary at the same time. */
export function withDocumentLock<Value>(work: () => Value, wait = defaultWait): Locked<Value> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return { state: 'busy' };
  try {
    return { state: 'done', value: work() };
  } finally {
    try {
      lock.releaseLock();
    } catch {
      // The work is done anyway, and Google releases the lock at the end of the run.
    }
  }
}
