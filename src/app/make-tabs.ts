import { withDocumentLock } from '../host/document-lock';
import { flushWrites } from '../host/flush';
import type { Spreadsheet } from '../host/google-objects';
import { insertRawTabs, type NewRawTab } from '../host/raw-tab-writer';
import { Undo } from '../host/undo';
import type { Texts } from '../i18n/texts';
import { reasonOf } from './error-reason';

/** The result of making tabs. Unless all were made, the spreadsheet is unchanged. */
export interface TabsMade {
  readonly state: 'done' | 'refused';
  readonly sentence: string;
}

/** Runs work under the lock of the document: two people may pick the menu item at the same time. */
export function oneAtATime(texts: Texts, work: () => TabsMade): TabsMade {
  try {
    const locked = withDocumentLock(work);
    return locked.state === 'done' ? locked.value : { state: 'refused', sentence: texts.messages.busy };
  } catch (error) {
    return { state: 'refused', sentence: texts.messages.unexpected(reasonOf(error)) };
  }
}

/** Makes all of these tabs or none. */
export function makeTabs(
  spreadsheet: Spreadsheet,
  tabs: readonly NewRawTab[],
  texts: Texts,
  sentence: string,
): TabsMade {
  const undo = new Undo();
  try {
    insertRawTabs(spreadsheet, tabs, undo);
    flushWrites();
    return { state: 'done', sentence };
  } catch (error) {
    undo.run();
    const reason = reasonOf(error);
    return { state: 'refused', sentence: texts.rawTabs.failed(reason) };
  }
}
