import { openDocumentStore } from '../host/document-store';
import type { Spreadsheet } from '../host/google-objects';
import { openSpreadsheet } from '../host/open-spreadsheet';
import { progressOf, readProgress } from '../host/progress';
import { userLocale } from '../host/user-locale';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import { catalogue, type KpiId } from '../kpi/catalogue';
import { families } from '../kpi/family';
import type { Answer, SidebarAnswer, SidebarFigure, SidebarKpi, SidebarRequest } from '../sidebar/requests';
import { figureText } from '../summary/figure-text';
import { moneyOf } from '../summary/number-formats';
import type { Summary } from '../summary/summary';
import { checkedShapes } from './checked-shapes';
import { describeTabs } from './describe-tabs';
import { reasonOf } from './error-reason';
import { generateSummary } from './generate-summary';
import { loadZod } from './load-zod';
import { seenCurrencies } from './seen-currencies';
import { loadSettings, saveSettings } from './settings';
import { settingsNotice } from './settings-notice';
import { forgetChoice, saveChoice } from './tab-choices';

/** The figures that the sidebar shows at once; the tab has them all. */
const headline: readonly KpiId[] = ['revenue', 'orders', 'aov', 'conversion_rate', 'new_customers'];

/** The one function that the sidebar calls. It always answers; what went wrong is a sentence. */
export function answerSidebar(candidate: unknown): SidebarAnswer {
  const request = checkedShapes(loadZod()).readRequest(candidate);
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
  const { settings, state } = loadSettings(store);
  const language = settings.language ?? languageOfLocale(locale);
  const texts = textsIn(language);
  if (request === undefined) return { state: 'refused', message: texts.messages.badRequest };

  const readTabs = (run: string): Answer<'tabs'> =>
    describeTabs(spreadsheet, { store, settings, texts }, progressOf(run));
  switch (request.type) {
    case 'open':
      return {
        state: 'ready',
        language,
        periods: texts.periods,
        settings,
        notice: settingsNotice(state, texts),
        kpis: kpisIn(texts),
        sections: sectionsIn(texts),
      };
    case 'saveSettings':
      saveSettings(store, request.settings);
      return { state: 'saved' };
    case 'generate': {
      saveSettings(store, request.settings);
      const whenEdited = request.newTab ? 'newTab' : 'ask';
      const generated = generateSummary(spreadsheet, store, whenEdited, progressOf(request.run));
      switch (generated.state) {
        case 'written':
          return writtenAnswer(generated.summary, generated.tab, generated.texts);
        case 'refused':
          return { state: 'refused', message: generated.sentence };
        case 'edited':
          return { state: 'edited', question: generated.question };
      }
      break;
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

function kpisIn({ kpis }: Texts): readonly SidebarKpi[] {
  return catalogue.map(({ id, family, stage, unit }) => ({
    id,
    name: kpis[id].name,
    journey: stage ?? 'behind',
    family,
    unit,
  }));
}

function sectionsIn({ stages, families: names }: Texts): Answer<'ready'>['sections'] {
  return {
    journey: Object.entries(stages).map(([id, name]) => ({ id, name })),
    family: families.map((id) => ({ id, name: names[id] })),
  };
}

function writtenAnswer(summary: Summary, tab: string, texts: Texts): SidebarAnswer {
  const say = sayIn(texts);
  const figures = headline.flatMap((id): readonly SidebarFigure[] => {
    const figure = summary.figures.find((candidate) => candidate.id === id);
    if (figure === undefined || figure.now.state !== 'value') return [];
    const { value, change } = figureText(figure, figure.now.value, moneyOf(summary), texts);
    return [{ name: texts.kpis[id].name, value, change }];
  });
  const { period, findings } = summary;
  return {
    state: 'written',
    sentence: texts.messages.written(tab),
    span: `${say.day(period.from)} – ${say.day(period.to)}`,
    findings: texts.sidebar.findings(findings.length),
    figures,
    currencies: seenCurrencies(summary.currency, summary.tabs),
  };
}
