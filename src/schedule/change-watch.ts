/** The times of the first and the last change of raw tabs since the last run, in milliseconds. */
export interface Changes {
  readonly first: number;
  readonly last: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** A run waits until nobody has typed for this long, and at most for two hours after the first change. */
const waitAfterTyping = 5 * minute;
const longestWait = 2 * hour;

/** The trigger does not see changes by other scripts, such as an import, so the tabs are read at least once a day. */
const longestUnseen = 24 * hour;

export interface Watch {
  /** Null if nothing changed since the last run. */
  readonly changes: Changes | null;
  /** When the tabs were read last. */
  readonly lookedAt: number;
  /** Whether a trigger notes changes. If not, the tabs are read each hour. */
  readonly isNoted: boolean;
}

/** Whether to read the raw tabs now, because they may have changed. */
export function shouldReadTabs({ changes, lookedAt, isNoted }: Watch, now: number): boolean {
  if (!isNoted || now - lookedAt >= longestUnseen) return true;
  if (changes === null) return false;
  return now - changes.last >= waitAfterTyping || now - changes.first >= longestWait;
}

/** The changes to store after another change; undefined if nothing new needs to be stored. */
export function withChange(changes: Changes | null, now: number): Changes | undefined {
  if (changes === null) return { first: now, last: now };
  // Storing takes a call to the server, and somebody who types changes a cell each second.
  return now - changes.last < minute ? undefined : { ...changes, last: now };
}
