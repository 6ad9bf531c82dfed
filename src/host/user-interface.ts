import type { MenuTexts } from '../i18n/texts';

/** The name of the product, the same in every language. */
export const productName = 'Shop KPI';

/**
 * Builds the menu under Extensions, where Google requires it for add-ons. Reads nothing from the spreadsheet, because an
 * add-on may not do that before its first use in a file.
 */
export function showMenu(texts: MenuTexts): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.generate, 'generateSummary')
    .addItem(texts.openSidebar, 'openSidebar')
    .addSeparator()
    .addItem(texts.createRawTabs, 'createRawTabs')
    .addItem(texts.insertSampleShop, 'insertSampleShop')
    .addToUi();
}

export function showMessage(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}
