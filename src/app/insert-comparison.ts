import { insertComparisonTab } from '../host/comparison-tab';
import { flushWrites } from '../host/flush';
import type { MarkProgress } from '../host/progress';
import { Undo } from '../host/undo';
import { comparisonBlock } from '../summary/comparison/comparison-block';
import { type AskedToCompare, compareOpenShop } from './compare-open-shop';
import { reasonOf } from './error-reason';
import { oneAtATime, type TabsMade } from './make-tabs';
import type { OpenDocument } from './open-document';

/** Writes a comparison with its present figures into a new tab, which belongs to the owner from then on. */
export function insertComparison(
  document: OpenDocument,
  asked: AskedToCompare,
  mark: MarkProgress | undefined,
): TabsMade {
  const { spreadsheet, settings, texts, now } = document;
  return oneAtATime(texts, () => {
    const answer = compareOpenShop(document, asked, mark);
    if (answer.kind === 'refused') return { state: 'refused', sentence: answer.sentence };
    const written = comparisonBlock({
      comparison: answer.comparison,
      texts,
      shopName: settings.shopName,
      madeAt: now(),
    });
    const { tabName, inserted } = texts.comparison;
    const undo = new Undo();
    try {
      const name = insertComparisonTab(spreadsheet, tabName, written, undo);
      flushWrites();
      return { state: 'done', sentence: inserted(name) };
    } catch (error) {
      undo.run();
      return { state: 'refused', sentence: texts.messages.writeFailed(tabName, reasonOf(error)) };
    }
  });
}
