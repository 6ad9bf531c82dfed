import type { Range } from '../host/google-objects';
import { markStale } from '../host/own-blocks';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import type { CivilDay } from '../period/civil-day';

/** Marks the summary as out of date, with the day since which it is and the reason. */
export function markOutOfDate(summary: Range, since: CivilDay, why: string, texts: Texts): void {
  const { stale } = texts.summary;
  const [opening = ''] = stale('\n', '').split('\n');
  markStale(summary, stale(sayIn(texts).day(since), why), opening);
}
