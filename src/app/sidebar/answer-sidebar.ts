import { findBlocks } from '../../host/block-names';
import { progressOf, readProgress } from '../../host/progress';
import type { Answer, SidebarAnswer, SidebarRequest } from '../../sidebar/requests';
import { generateSummary } from '../generate-summary';
import { insertComparison } from '../insert-comparison';
import { inDocument, type OpenDocument, withSettings } from '../open-document';
import { forgetChoice, saveChoice } from '../stored/tab-choices';
import { keepTargetDraft } from '../stored/target-draft';
import { comparePage } from './compare-page';
import { describeTabs } from './data-page';
import { saveOwnDays } from './own-days';
import { readRequest } from './request-shape';
import { saveScheduleOf, schedulePage } from './schedule-page';
import { settingsPage } from './settings-page';
import { summaryPage } from './summary-page';
import { planTargets, setTargets } from './target-wizard';
import { targetsPage } from './targets-page';

/** The one function that the sidebar calls. It always answers; a failure is answered with a sentence. */
export function answerSidebar(candidate: unknown): SidebarAnswer {
  const request = readRequest(candidate);
  // Asked every second while another request runs, so it reads nothing but the cache.
  if (request?.type === 'progress') return { state: 'progress', mark: readProgress(request.run) };
  return inDocument<SidebarAnswer>(
    (document) =>
      request === undefined
        ? { state: 'refused', message: document.texts.messages.badRequest }
        : answer(document, request),
    (message) => ({ state: 'refused', message }),
  );
}

type DocumentRequest = Exclude<SidebarRequest, { readonly type: 'progress' }>;

function answer(document: OpenDocument, request: DocumentRequest): SidebarAnswer {
  const { store, settings, texts } = document;
  switch (request.type) {
    case 'open':
      return settingsPage(document);
    case 'saveSettings':
      withSettings(document, { ...settings, ...request.settings });
      return { state: 'saved' };
    case 'saveOwnDays':
      return saveOwnDays(document, request.days);
    case 'generate': {
      const chosen = withSettings(document, { ...settings, ...request.settings });
      return summaryPage(
        generateSummary(chosen, request.whenEdited, progressOf(request.run)),
        chosen.settings.cards,
      );
    }
    case 'showSummary': {
      const summary = findBlocks(document.spreadsheet).summary;
      if (summary === undefined) return { state: 'refused', message: texts.messages.badRequest };
      document.spreadsheet.setActiveSheet(summary.getSheet());
      return { state: 'shown' };
    }
    case 'readTabs':
      return describeTabs(document, progressOf(request.run));
    case 'compare':
      return comparePage(document, request, progressOf(request.run));
    case 'targets':
      return targetsPage(document, progressOf(request.run));
    case 'schedule':
      return schedulePage(document);
    case 'saveSchedule':
      return saveScheduleOf(document, request);
    case 'insertComparison': {
      const { state, sentence } = insertComparison(document, request, progressOf(request.run));
      return state === 'done' ? { state: 'inserted', sentence } : { state, message: sentence };
    }
    case 'planTargets':
      return planTargets(document, progressOf(request.run));
    case 'keepTargetDraft':
      keepTargetDraft(store, request.draft);
      return { state: 'draftKept' };
    case 'addTargets':
      return setTargets(document, request.targets, request.money);
    case 'chooseTab':
      saveChoice(store, request.fingerprint, request.choice);
      return withSentence(
        texts.sidebar.choiceSaved(request.tab),
        describeTabs(document, progressOf(request.run)),
      );
    case 'forgetTab':
      forgetChoice(store, request.fingerprint);
      return withSentence(
        texts.sidebar.choiceForgotten(request.tab),
        describeTabs(document, progressOf(request.run)),
      );
  }
}

function withSentence(sentence: string, answer: Answer<'tabs'>): Answer<'tabs'> {
  return { ...answer, message: [sentence, answer.message].join(' ').trim() };
}
