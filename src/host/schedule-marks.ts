import { type Changes, withChange } from '../schedule/change-watch';

// Code.js itself reads these, so that the hourly trigger loads app.html only if there is something to do.
const changesKey = 'shopKpi.changes';
const nextLookKey = 'shopKpi.nextLook';

/** Whether the hourly trigger has nothing to do yet. False if that cannot be read. */
export function isTooEarlyNow(): boolean {
  try {
    const kept = PropertiesService.getDocumentProperties().getProperty(nextLookKey);
    return Date.now() < Number(kept ?? 0);
  } catch {
    return false;
  }
}

/** Stores that the spreadsheet changed, so that the next call of the hourly trigger reads the tabs. */
export function noteChangeNow(): void {
  const properties = PropertiesService.getDocumentProperties();
  const noted = withChange(changesFrom(properties.getProperty(changesKey)), Date.now());
  if (noted !== undefined) properties.setProperties({ [changesKey]: changesText(noted), [nextLookKey]: '0' });
}

function changesText({ first, last }: Changes): string {
  return `${first} ${last}`;
}

/** The stored times of the first and the last change; null if there are none. */
export function changesFrom(kept: string | null | undefined): Changes | null {
  const [, first, last] = /^(\d+) (\d+)$/.exec(kept ?? '') ?? [];
  return first === undefined ? null : { first: Number(first), last: Number(last) };
}
