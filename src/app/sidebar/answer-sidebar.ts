import { openDocumentStore } from '../../host/document-store';
import type { Spreadsheet } from '../../host/google-objects';
import { openSpreadsheet } from '../../host/open-spreadsheet';
import { progressOf, readProgress } from '../../host/progress';
import { userLocale } from '../../host/user-locale';
import { textsIn } from '../../i18n/all-texts';
import { languageOfLocale } from '../../i18n/language';
import type { Answer, SidebarAnswer, SidebarRequest } from '../../sidebar/requests';
import { reasonOf } from '../error-reason';
import { generateSummary } from '../generate-summary';
import { loadSettings, saveSettings } from '../stored/settings';
import { forgetChoice, saveChoice } from '../stored/tab-choices';
import { describeTabs } from './data-page';
import { readRequest } from './request-shape';
import { settingsPage } from './settings-page';
import { summaryPage } from './summary-page';

/** The one function that the sidebar calls. It always answers; what went wrong is a sentence. */
export function answerSidebar(candidate: unknown): SidebarAnswer {
  const request = readRequest(candidate);
  // Asked every second while something else works: nothing but the cache is looked at.
  if (request?.type === 'progress') return { state: 'progress', mark: readProgress(request.run) };
  const spreadsheet = openSpreadsheet();
  if (spreadsheet === null) {
    const { messages } = textsIn(languageOfLocale(userLocale()));
    return { state: 'refused', message: messages.noSpreadsheet };
  }
  const locale = spreadsheet.getSpreadsheetLocale();
  try {
    return answer(spreadsheet, request, locale);
  } catch (error) {
    const reason = reasonOf(error);
    return { state: 'refused', message: textsIn(languageOfLocale(locale)).messages.unexpected(reason) };
  }
}

function answer(
  spreadsheet: Spreadsheet,
  request: SidebarRequest | undefined,
  locale: string,
): SidebarAnswer {
  const store = openDocumentStore();
  const loaded = loadSettings(store);
  const { settings } = loaded;
  const language = settings.language ?? languageOfLocale(locale);
  const texts = textsIn(language);
  if (request === undefined) return { state: 'refused', message: texts.messages.badRequest };

  const readTabs = (run: string): Answer<'tabs'> =>
    describeTabs(spreadsheet, { store, settings, locale, texts }, progressOf(run));
  switch (request.type) {
    case 'open':
      return settingsPage(loaded, language, texts);
    case 'saveSettings':
      saveSettings(store, request.settings);
      return { state: 'saved' };
    case 'generate': {
      saveSettings(store, request.settings);
      const whenEdited = request.newTab ? 'newTab' : 'ask';
      return summaryPage(
        generateSummary(spreadsheet, { store, locale }, whenEdited, progressOf(request.run)),
      );
    }
    case 'readTabs':
      return readTabs(request.run);
    case 'chooseTab':
      saveChoice(store, request.fingerprint, request.choice);
      return withSentence(texts.sidebar.choiceSaved(request.tab), readTabs(request.run));
    case 'forgetTab':
      forgetChoice(store, request.fingerprint);
      return withSentence(texts.sidebar.choiceForgotten(request.tab), readTabs(request.run));
    case 'progress':
      return { state: 'progress', mark: null };
  }
}

function withSentence(sentence: string, answer: Answer<'tabs'>): Answer<'tabs'> {
  return { ...answer, message: [sentence, answer.message].join(' ').trim() };
}
