import type { Script } from './apps-script/script';
import type { TabData } from './spreadsheet/workbook';

/** A new spreadsheet like Google's. */
export const newSpreadsheet: readonly TabData[] = [{ name: 'Sheet1', cells: [] }];

/** Fills a new spreadsheet by the menu item of the built script. Returns what went wrong, if anything. */
export function insertSampleShop(script: Script): string | undefined {
  const outcome = script.run('insertSampleShop');
  if (outcome.state !== 'done') return outcome.message;
  return script.takeEffects().find((effect) => effect.type === 'alert')?.message;
}

/** Makes the summary by the menu item. Returns what went wrong, if anything. */
export function summarise(script: Script): string | undefined {
  const outcome = script.run('generateSummary');
  if (outcome.state !== 'done') return outcome.message;
  return script.takeEffects().find((effect) => effect.type === 'alert')?.message;
}
