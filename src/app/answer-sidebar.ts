import { openDocumentStore } from '../host/document-store';
import { openSpreadsheet } from '../host/open-spreadsheet';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import type { KpiId } from '../kpi/catalogue';
import type { SidebarAnswer, SidebarFigure } from '../sidebar/requests';
import { figureText } from '../summary/figure-text';
import type { Summary } from '../summary/summary';
import { checkedShapes } from './checked-shapes';
import { generateSummary } from './generate-summary';
import { loadZod } from './load-zod';
import { loadSettings, type SettingsState, saveSettings } from './settings';

/** The figures that the sidebar shows at once; the tab has them all. */
const headline: readonly KpiId[] = ['revenue', 'orders', 'aov', 'conversion_rate', 'new_customers'];

/** The one function that the sidebar calls. It always answers; what went wrong is a sentence. */
export function answerSidebar(candidate: unknown): SidebarAnswer {
  const spreadsheet = openSpreadsheet();
  if (spreadsheet === null) {
    const { messages } = textsIn(languageOfLocale(Session.getActiveUserLocale()));
    return { state: 'refused', message: messages.noSpreadsheet };
  }
  const store = openDocumentStore();
  const { settings, state } = loadSettings(store);
  const language = settings.language ?? languageOfLocale(spreadsheet.getSpreadsheetLocale());
  const texts = textsIn(language);
  const request = checkedShapes(loadZod()).readRequest(candidate);
  if (request === undefined) return { state: 'refused', message: texts.messages.badRequest };

  switch (request.type) {
    case 'open':
      return {
        state: 'ready',
        language,
        texts: sidebarTexts(texts),
        periods: texts.periods,
        settings,
        notice: settingsNotice(state, texts),
      };
    case 'saveSettings':
      saveSettings(store, request.settings);
      return { state: 'saved' };
    case 'generate': {
      saveSettings(store, request.settings);
      const generated = generateSummary(spreadsheet, store, request.newTab ? 'newTab' : 'ask');
      switch (generated.state) {
        case 'written':
          return writtenAnswer(generated.summary, generated.tab, generated.texts);
        case 'refused':
          return { state: 'refused', message: generated.sentence };
        case 'edited':
          return { state: 'edited', question: generated.question };
      }
    }
  }
}

function settingsNotice(state: SettingsState, { messages }: Texts): string {
  switch (state) {
    case 'whole':
      return '';
    case 'mended':
      return messages.settingsMended;
    case 'unreadable':
      return messages.settingsUnreadable;
  }
}

function sidebarTexts({ sidebar }: Texts) {
  const { title, period, asOf, asOfHelp, language, languageOfSheet, generate, working, newTab } = sidebar;
  return { title, period, asOf, asOfHelp, language, languageOfSheet, generate, working, newTab };
}

function writtenAnswer(summary: Summary, tab: string, texts: Texts): SidebarAnswer {
  const say = sayIn(texts);
  const figures = headline.flatMap((id): readonly SidebarFigure[] => {
    const figure = summary.figures.find((candidate) => candidate.id === id);
    if (figure === undefined || figure.now.state !== 'value') return [];
    const { value, change } = figureText(figure, figure.now.value, summary.currency, say);
    return [{ name: texts.kpis[id].name, value, change }];
  });
  const { period, findings } = summary;
  return {
    state: 'written',
    sentence: texts.messages.written(tab),
    span: `${say.day(period.from)} – ${say.day(period.to)}`,
    findings: texts.sidebar.findings(findings.length),
    figures,
  };
}
