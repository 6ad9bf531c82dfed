import { productName } from './user-interface';

/** Only the first notice is shown. A cut-off run comes first, because it may have left old and new figures together. */
const keys = ['shopKpi.cutOff', 'shopKpi.notice'];
const secondsToRead = 20;

/**
 * Shows a notice of the schedule when the spreadsheet is opened: a run was cut off, has failed or is overdue. Its
 * sentence was stored before, because no texts are loaded at opening.
 */
export function showOpeningNotice(authMode: unknown): void {
  if (authMode === ScriptApp.AuthMode.NONE) return;
  try {
    const properties = PropertiesService.getDocumentProperties();
    for (const key of keys) {
      const [, from = '', sentence = ''] = /^(\d+) (.+)$/s.exec(properties.getProperty(key) ?? '') ?? [];
      if (sentence === '' || Date.now() < Number(from)) continue;
      SpreadsheetApp.getActiveSpreadsheet().toast(sentence, productName, secondsToRead);
      return;
    }
  } catch {
    // Without the notice, the menu must still be built.
  }
}

/** The stored form of a notice that is shown at openings after the moment `from` (in milliseconds). */
export function openingNotice(from: number, sentence: string): string {
  return `${Math.round(from)} ${sentence}`;
}
