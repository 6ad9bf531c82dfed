import { findBlocks } from '../host/block-names';
import { allTabs, listTabs } from '../host/known-tabs';
import { readRawTabs } from '../host/raw-tabs';
import { rawTabName } from '../sample/raw-tab-text';
import { kindOf, rawTabIds } from '../tables/raw-tab-fields';
import { tablesOf } from '../tables/recognition/side-by-side';
import { kindFound } from '../tables/recognition/tab-reading';
import { tidied } from '../tables/tidy/tidied';
import { makeTabs, oneAtATime, type TabsMade } from './make-tabs';
import type { OpenDocument } from './open-document';
import { newRawTab } from './raw-tab-layout';
import { spilledHeaders } from './spilled-headers';

/** Makes an empty tab with headers for each kind of table that the spreadsheet does not have yet. */
export function createRawTabs({ spreadsheet, texts, locale }: OpenDocument): TabsMade {
  return oneAtATime(texts, () => {
    const tabs = listTabs(spreadsheet, findBlocks(spreadsheet));
    const taken = new Set(allTabs(tabs).map(({ name }) => name.toLowerCase()));
    const rawTabs = readRawTabs(
      spreadsheet,
      tabs.raw.map(({ name }) => name),
      spilledHeaders(locale),
    );
    const kinds: ReadonlySet<string> = new Set(
      rawTabs.flatMap((tab) => tablesOf(tidied(tab)).map(({ found }) => kindFound(found))),
    );
    const missing = rawTabIds.filter(
      (id) => !kinds.has(kindOf(id)) && !taken.has(rawTabName(id, texts).toLowerCase()),
    );
    if (missing.length === 0) return { state: 'done', sentence: texts.rawTabs.nothingToCreate };
    const made = missing.map((id) => newRawTab(id, [], texts.rawTabs.moneyFormat, texts));
    return makeTabs(spreadsheet, made, texts, texts.rawTabs.created(made.map(({ name }) => name)));
  });
}
