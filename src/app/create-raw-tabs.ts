import { findBlocks } from '../host/block-names';
import { listTabs } from '../host/known-tabs';
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

/** Makes an empty tab with headers for each kind of table that the spreadsheet has none of yet. */
export function createRawTabs({ spreadsheet, texts, locale }: OpenDocument): TabsMade {
  return oneAtATime(texts, () => {
    const { raw, withoutCells, own } = listTabs(spreadsheet, findBlocks(spreadsheet));
    const taken = new Set(
      [...raw, ...withoutCells, ...Object.values(own)].map(({ name }) => name.toLowerCase()),
    );
    const rawTabs = readRawTabs(
      spreadsheet,
      raw.map(({ name }) => name),
      spilledHeaders(locale),
    );
    const kinds: ReadonlySet<string> = new Set(
      rawTabs.flatMap((tab) => tablesOf(tidied(tab)).map(({ found }) => kindFound(found))),
    );
    const missing = rawTabIds.filter(
      (id) => !kinds.has(kindOf(id)) && !taken.has(rawTabName(id, texts).toLowerCase()),
    );
    if (missing.length === 0) return { state: 'done', sentence: texts.rawTabs.nothingToCreate };
    const tabs = missing.map((id) => newRawTab(id, [], texts.rawTabs.moneyFormat, texts));
    return makeTabs(spreadsheet, tabs, texts, texts.rawTabs.created(tabs.map(({ name }) => name)));
  });
}
