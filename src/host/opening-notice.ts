import { productName } from './user-interface';

/** The first one that is to be said: figures of two runs beside each other come before a refresh that failed. */
const keys = ['shopKpi.cutOff', 'shopKpi.notice'];
const secondsToRead = 20;

/**
 * Shows what a refresh left for whoever opens the spreadsheet next: that it was cut off, that it
 * failed, or that it has not taken place by a time. The sentence was made beforehand, since the opening loads no texts.
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
    // The menu is what the opening is for.
  }
}

/** What is kept for the next opening after a moment, given in milliseconds. */
export function openingNotice(from: number, sentence: string): string {
  return `${Math.round(from)} ${sentence}`;
}
