import { productName } from './user-interface';

/**
 * Only the first notice found is shown. A run that was cut off comes first, since it can leave figures of two
 * runs side by side.
 */
const keys = ['shopKpi.cutOff', 'shopKpi.notice'];
const secondsToRead = 20;

/**
 * Shows what the schedule left for whoever opens the spreadsheet next: that a run was cut off, that it
 * failed, or that it is overdue. The sentence was stored beforehand, since the opening loads no texts.
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
    // A notice that cannot be shown must not keep the menu from being built.
  }
}

/**
 * The stored form of a sentence that is shown to whoever opens the spreadsheet after a moment (in
 * milliseconds).
 */
export function openingNotice(from: number, sentence: string): string {
  return `${Math.round(from)} ${sentence}`;
}
