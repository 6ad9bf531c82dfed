import type { Spreadsheet } from '../host/google-objects';
import { askYesNo, productName, showMessage, showSidebar } from '../host/user-interface';
import { createRawTabs } from './create-raw-tabs';
import { type Generated, generateSummary } from './generate-summary';
import { insertSampleShop } from './insert-sample-shop';
import type { TabsMade } from './make-tabs';
import { inDocument, type OpenDocument } from './open-document';
import { settingsNotice } from './settings-notice';

/** The menu item "Generate": makes the summary, or shows why that is not possible. */
export function generateFromMenu(): void {
  inDocument(
    (document) => generateAndReport(document),
    (sentence, { messages }) => showMessage(messages.notDone, sentence),
  );
}

function generateAndReport(document: OpenDocument): void {
  const { spreadsheet, texts, settingsState } = document;
  let generated = generateSummary(document, 'ask');
  if (generated.state === 'edited') {
    const { messages } = texts;
    const { tab, question, canRestore } = generated;
    // In both questions "No" changes nothing that the owner typed.
    const chosen = askYesNo(messages.editedTitle, question)
      ? 'newTab'
      : canRestore && askYesNo(messages.editedTitle, messages.restore(tab))
        ? 'restore'
        : undefined;
    if (chosen === undefined) {
      spreadsheet.toast(messages.leftAsItIs(tab), productName);
      return;
    }
    generated = generateSummary(document, chosen);
  }
  report(spreadsheet, generated);
  const notice = settingsNotice(settingsState, texts);
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

function makeTabsFromMenu(make: (document: OpenDocument) => TabsMade): void {
  inDocument(
    (document) => {
      const { spreadsheet, texts } = document;
      const { state, sentence } = make(document);
      if (state === 'done') spreadsheet.toast(sentence, productName);
      else showMessage(texts.rawTabs.notDone, sentence);
    },
    (sentence, { rawTabs }) => showMessage(rawTabs.notDone, sentence),
  );
}

export function openSidebar(): void {
  showSidebar(productName);
}
