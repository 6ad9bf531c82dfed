import { type Changes, withChange } from '../schedule/change-watch';

/** What Code.js itself keeps and looks at, so that the hourly trigger seldom loads more. */
const changesKey = 'shopKpi.changes';
const nextLookKey = 'shopKpi.nextLook';

/** Whether the hourly trigger has nothing to do yet. Where nobody knows, it has. */
export function isTooEarlyNow(): boolean {
  try {
    const kept = PropertiesService.getDocumentProperties().getProperty(nextLookKey);
    return Date.now() < Number(kept ?? 0);
  } catch {
    return false;
  }
}

/** Notes that something in the spreadsheet changed: the next call of the hourly trigger looks at it. */
export function noteChangeNow(): void {
  const properties = PropertiesService.getDocumentProperties();
  const noted = withChange(changesFrom(properties.getProperty(changesKey)), Date.now());
  if (noted !== undefined) properties.setProperties({ [changesKey]: changesText(noted), [nextLookKey]: '0' });
}

function changesText({ first, last }: Changes): string {
  return `${first} ${last}`;
}

/** What is kept of changes, null where nothing is. */
export function changesFrom(kept: string | null | undefined): Changes | null {
  const [, first, last] = /^(\d+) (\d+)$/.exec(kept ?? '') ?? [];
  return first === undefined ? null : { first: Number(first), last: Number(last) };
}
