import { filledTabs } from '../host/raw-tab-writer';
import { sampleShop } from '../sample/sample-shop';
import { lastWholeMonth } from '../sample/shop-days';
import { makeTabs, oneAtATime, type TabsMade } from './make-tabs';
import type { OpenDocument } from './open-document';
import { newRawTab } from './raw-tab-layout';

/** Rupiah have no decimals. */
const rupiah = '#,##0';

/**
 * Fills an empty spreadsheet with the sample shop up to the last whole month. Refused if the spreadsheet
 * contains anything: invented figures must never be mixed with the owner's.
 */
export function insertSampleShop({ spreadsheet, texts, now }: OpenDocument): TabsMade {
  return oneAtATime(texts, () => {
    const filled = filledTabs(spreadsheet);
    if (filled.length > 0) return { state: 'refused', sentence: texts.rawTabs.sampleRefused(filled) };
    const shop = sampleShop(lastWholeMonth(Math.floor(now())), texts.rawTabs.words);
    const tabs = shop.map(({ id, rows }) => newRawTab(id, rows, rupiah, texts));
    return makeTabs(spreadsheet, tabs, texts, texts.rawTabs.sampleInserted);
  });
}
