import { findBlocks } from '../host/block-names';
import { type KnownTab, listTabs } from '../host/known-tabs';
import type { MarkProgress } from '../host/progress';
import { readRawTabs } from '../host/raw-tabs';
import { readShop, type ShopAnswer } from '../measures/read-shop';
import type { OpenDocument } from './open-document';
import { spilledHeaders } from './spilled-headers';
import { loadReadings } from './stored/last-readings';
import { loadChoices } from './stored/tab-choices';
import { shopQuestionOf } from './summary-question';

/** Reads the raw tabs of the document, each once. Any period and any comparison can be counted on the result. */
export function readOpenShop(
  document: OpenDocument,
  raw: readonly KnownTab[] = rawTabsOf(document),
  /** Notes the progress. Given only by the sidebar, which asks for it: each note is a trip to the server. */
  mark?: MarkProgress,
): ShopAnswer {
  const { spreadsheet, store, locale, settings, rules, now } = document;
  const names = raw.map(({ name }) => name);
  const tabs = readRawTabs(spreadsheet, names, spilledHeaders(locale), mark);
  mark?.({ step: 'computing', done: 0, of: 1 });
  return readShop({
    tabs,
    rules: rules(),
    ...shopQuestionOf(settings, loadChoices(store)),
    today: Math.floor(now()),
    lastReadings: loadReadings(store),
  });
}

function rawTabsOf({ spreadsheet }: OpenDocument): readonly KnownTab[] {
  return listTabs(spreadsheet, findBlocks(spreadsheet)).raw;
}
