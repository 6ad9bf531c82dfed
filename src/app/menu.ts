import { openDocumentStore } from '../host/document-store';
import type { Spreadsheet } from '../host/google-objects';
import { openSpreadsheet } from '../host/open-spreadsheet';
import { askYesNo, productName, showMessage, showSidebar } from '../host/user-interface';
import { userLocale } from '../host/user-locale';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import type { Texts } from '../i18n/texts';
import { createRawTabs } from './create-raw-tabs';
import { type Generated, generateSummary } from './generate-summary';
import { insertSampleShop } from './insert-sample-shop';
import type { TabsMade } from './make-tabs';
import { settingsNotice } from './settings-notice';
import { loadSettings } from './stored/settings';

/** The texts for a moment when no spreadsheet can be asked for its language. */
function textsOfUser(): Texts {
  return textsIn(languageOfLocale(userLocale()));
}

/** The menu item: makes the summary, and says in a box why when it could not. */
export function generateFromMenu(): void {
  const spreadsheet = openSpreadsheet();
  if (spreadsheet === null) {
    const texts = textsOfUser();
    showMessage(texts.messages.notDone, texts.messages.noSpreadsheet);
    return;
  }
  const store = openDocumentStore();
  const document = { store, locale: spreadsheet.getSpreadsheetLocale() };
  let generated = generateSummary(spreadsheet, document, 'ask');
  if (generated.state === 'edited') {
    const { question, texts } = generated;
    if (!askYesNo(texts.messages.editedTitle, question)) return;
    generated = generateSummary(spreadsheet, document, 'newTab');
  }
  report(spreadsheet, generated);
  const notice = settingsNotice(loadSettings(store).state, generated.texts);
  if (notice !== '') spreadsheet.toast(notice, productName);
}

function report(spreadsheet: Spreadsheet, generated: Generated): void {
  const { messages } = generated.texts;
  switch (generated.state) {
    case 'written':
      if (!generated.isNew) spreadsheet.toast(messages.written(generated.tab), productName);
      break;
    case 'refused':
      showMessage(messages.notDone, generated.sentence);
      break;
    case 'edited':
      showMessage(messages.notDone, generated.question);
      break;
  }
}

/** The menu item: makes the raw tabs that are missing. */
export function createRawTabsFromMenu(): void {
  makeTabsFromMenu(createRawTabs);
}

/** The menu item: fills an empty spreadsheet with the sample shop. */
export function insertSampleFromMenu(): void {
  makeTabsFromMenu(insertSampleShop);
}

function makeTabsFromMenu(make: (spreadsheet: Spreadsheet, texts: Texts, locale: string) => TabsMade): void {
  const spreadsheet = openSpreadsheet();
  if (spreadsheet === null) {
    const texts = textsOfUser();
    showMessage(texts.rawTabs.notDone, texts.messages.noSpreadsheet);
    return;
  }
  const { settings } = loadSettings(openDocumentStore());
  const locale = spreadsheet.getSpreadsheetLocale();
  const texts = textsIn(settings.language ?? languageOfLocale(locale));
  const { state, sentence } = make(spreadsheet, texts, locale);
  if (state === 'done') spreadsheet.toast(sentence, productName);
  else showMessage(texts.rawTabs.notDone, sentence);
}

export function openSidebar(): void {
  showSidebar(productName);
}
