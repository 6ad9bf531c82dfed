import { productName } from './user-interface';

const key = 'shopKpi.notice';
const secondsToRead = 20;

/**
 * Shows what a refresh left for whoever opens the spreadsheet next: that it failed, or that it has not taken place by
 * a time. The sentence was made beforehand, since the opening loads no texts.
 */
export function showOpeningNotice(authMode: unknown): void {
  if (authMode === ScriptApp.AuthMode.NONE) return;
  try {
    const kept = PropertiesService.getDocumentProperties().getProperty(key);
    const [, from = '', sentence = ''] = /^(\d+) (.+)$/s.exec(kept ?? '') ?? [];
    if (sentence === '' || Date.now() < Number(from)) return;
    SpreadsheetApp.getActiveSpreadsheet().toast(sentence, productName, secondsToRead);
  } catch {
    // The menu is what the opening is for.
  }
}

/** What is kept for the next opening after a moment, given in milliseconds. */
export function openingNotice(from: number, sentence: string): string {
  return `${Math.round(from)} ${sentence}`;
}
