/** When raw tabs changed, in milliseconds: what a run has not yet seen. */
export interface Changes {
  readonly first: number;
  readonly last: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** A run waits until nobody has typed for this long, but not for ever. */
const quiet = 5 * minute;
const mostPatience = 2 * hour;

/**
 * Changes by another script, such as an import, are not noted by the trigger, so the tabs are read at least
 * once a day.
 */
const longestUnseen = 24 * hour;

export interface Watch {
  /** Null where nothing changed since the last look. */
  readonly changes: Changes | null;
  /** When the tabs were read last. */
  readonly lookedAt: number;
  /** Whether changes are noted by a trigger of their own; else every look at the clock reads the tabs. */
  readonly isNoted: boolean;
}

/** Whether the raw tabs are to be read now, because something in them may be new. */
export function isWorthALook({ changes, lookedAt, isNoted }: Watch, now: number): boolean {
  if (!isNoted || now - lookedAt >= longestUnseen) return true;
  if (changes === null) return false;
  return now - changes.last >= quiet || now - changes.first >= mostPatience;
}

/** What is to be kept after another change; undefined where what is kept says as much. */
export function withChange(changes: Changes | null, now: number): Changes | undefined {
  if (changes === null) return { first: now, last: now };
  // Each note is a trip to the server, and who types changes a cell every second.
  return now - changes.last < minute ? undefined : { ...changes, last: now };
}
