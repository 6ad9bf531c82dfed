import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Language, NewTarget, OwnDays, SidebarAnswer, SidebarFigure, SidebarRequest } from '../requests';
import { type Asked, ComparePage } from './compare-page';
import { showTabs, type TabActions, tabPart } from './data-page';
import { element, make, say } from './elements';
import { OwnDaysPart } from './own-days';
import { type PageName, wirePages } from './pages';
import { withProgress } from './progress';
import { SchedulePage } from './schedule-page';
import { callScript } from './script-call';
import { SummaryPage } from './summary-page';
import { TargetsPage } from './targets-page';
import { sidebarTexts } from './texts';

const summaryPage = new SummaryPage();
const comparePage = new ComparePage();
const ownDays = new OwnDaysPart((days) => void saveOwnDays(days));
const schedulePage = new SchedulePage();
const targetsPage = new TargetsPage({
  keep: (draft) => void callScript({ type: 'keepTargetDraft', draft }).catch(() => undefined),
  save: (targets, money) => void saveTargets(targets, money),
});
const edited = element('edited', HTMLElement);
const restore = element('restore', HTMLButtonElement);
const keepMine = element('keep-mine', HTMLButtonElement);
const goToSummary = element('go-to-summary', HTMLButtonElement);
const message = element('message', HTMLElement);
/** The result of the last request. It is moved to the place where the owner pressed the button. */
const outcome = element('outcome', HTMLElement);
const figures = element('figures', HTMLTableElement);

/** The language of the script's last answer, undefined before the first one. */
let language: Language | undefined;
let tabsWereRead = false;

function showTexts(spoken: Language, texts: SidebarTexts): void {
  language = spoken;
  document.documentElement.lang = spoken;
  document.title = texts.title;
  for (const part of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text: unknown = Reflect.get(texts, part.dataset.text ?? '');
    if (typeof text === 'string') part.textContent = text;
  }
}

function showOwnDays(days: OwnDays, texts: SidebarTexts): void {
  comparePage.show(days.campaigns, texts);
  ownDays.show(days, texts);
}

function showMessage(text: string, refused: boolean): void {
  message.textContent = text;
  message.classList.toggle('refused', refused);
}

/** Moves the result of a request to the page from which the request was made. */
function outcomeAt(page: PageName): void {
  if (page === 'data') element('tabs', HTMLElement).before(outcome);
  else if (page === 'compare') element('compared', HTMLElement).before(outcome);
  else if (page === 'targets') element('targets-page', HTMLElement).append(outcome);
  else if (page === 'schedule') element('next-run', HTMLElement).before(outcome);
  else element('summary-foot', HTMLElement).append(outcome);
}

function clearOutcome(): void {
  edited.hidden = true;
  goToSummary.hidden = true;
  figures.replaceChildren();
  showMessage('', false);
  say('span', '');
  say('findings', '');
}

function figureRow({ name, value, change }: SidebarFigure): HTMLElement {
  const head = make('th', { scope: 'row' }, name);
  return make('tr', {}, head, make('td', {}, value), make('td', {}, change));
}

function show(answer: SidebarAnswer): void {
  switch (answer.state) {
    case 'ready':
      showTexts(answer.language, sidebarTexts[answer.language]);
      summaryPage.show(answer, sidebarTexts[answer.language]);
      showOwnDays(answer.settings, sidebarTexts[answer.language]);
      element('sidebar', HTMLElement).hidden = false;
      if (!outcome.closest('main')) element('summary-foot', HTMLElement).append(outcome);
      if (answer.notice !== '') showMessage(answer.notice, true);
      break;
    case 'inserted':
      showMessage(answer.sentence, false);
      break;
    case 'ownDays':
      if (language === undefined) break;
      showOwnDays(answer.days, sidebarTexts[language]);
      ownDays.clear();
      showMessage(sidebarTexts[language].ownDaysSaved, false);
      break;
    case 'saved':
      if (language !== undefined) showMessage(sidebarTexts[language].settingsSaved, false);
      break;
    case 'written':
      showMessage(answer.sentence, false);
      goToSummary.hidden = false;
      say('span', answer.span);
      say('findings', answer.findings);
      figures.replaceChildren(...answer.figures.map(figureRow));
      summaryPage.offerCurrencies(answer.currencies);
      break;
    case 'refused':
      showMessage(answer.message, true);
      break;
    case 'edited':
      showMessage(answer.question, true);
      edited.hidden = false;
      restore.hidden = !answer.canRestore;
      keepMine.onclick = () => {
        clearOutcome();
        showMessage(answer.kept, false);
        message.focus();
      };
      break;
    case 'tabs':
      tabsWereRead = true;
      summaryPage.offerCurrencies(answer.currencies);
      showMessage(answer.message, false);
      element('tabs', HTMLElement).before(outcome);
      if (language !== undefined) {
        showTabs(answer, sidebarTexts[language], { choose: chooseTab, forget: forgetTab });
      }
      break;
    case 'schedule':
      showMessage(answer.message, answer.keeper === 'another' || answer.keeper === 'newer');
      if (language !== undefined) schedulePage.show(answer, sidebarTexts[language]);
      break;
    case 'compared':
      if (language !== undefined) comparePage.showFigures(answer, sidebarTexts[language]);
      break;
    case 'targetPlan':
      if (language !== undefined) targetsPage.show(answer, sidebarTexts[language]);
      break;
    case 'shown':
    case 'progress':
    case 'draftKept':
      break;
  }
}

/** Whether a request is running. Only one runs at a time: buttons that are pressed meanwhile do nothing. */
let isBusy = false;

async function ask(
  request: (run: string) => SidebarRequest,
  isLong: boolean,
  leavesComparison = false,
): Promise<SidebarAnswer | undefined> {
  if (isBusy) return undefined;
  isBusy = true;
  document.body.setAttribute('aria-busy', 'true');
  clearOutcome();
  if (!leavesComparison) comparePage.clear();
  try {
    const answer =
      isLong && language !== undefined
        ? await withProgress(sidebarTexts[language], (run) => callScript(request(run)))
        : await callScript(request(''));
    show(answer);
    // Scrolls so that the result is visible.
    message.scrollIntoView({ block: 'nearest' });
    return answer;
  } catch (error) {
    showMessage(error instanceof Error ? error.message : String(error), true);
    return undefined;
  } finally {
    isBusy = false;
    document.body.removeAttribute('aria-busy');
  }
}

/** A saved setting may have changed the language: then the whole page is shown again in it. */
async function followLanguage(): Promise<void> {
  const before = language;
  const now = await callScript({ type: 'open' }).catch(() => undefined);
  if (now?.state !== 'ready' || now.language === before) return;
  show(now);
  tabsWereRead = false;
}

async function generate(whenEdited: 'ask' | 'newTab' | 'restore'): Promise<void> {
  const settings = summaryPage.read();
  if (settings === undefined) return;
  await ask((run) => ({ type: 'generate', settings, whenEdited, run }), true);
  await followLanguage();
}

async function saveSettings(): Promise<void> {
  const settings = summaryPage.read();
  if (settings === undefined) return;
  await ask(() => ({ type: 'saveSettings', settings }), false);
  await followLanguage();
}

async function saveOwnDays(days: OwnDays): Promise<void> {
  await ask(() => ({ type: 'saveOwnDays', days }), false);
  // The list was drawn anew, so the button that had the focus may be gone.
  message.focus();
}

/** The request that led to the comparison on the page. */
let compared: Asked | undefined;

function compare(): void {
  const asked = comparePage.read();
  if (asked === undefined || isBusy) return;
  compared = asked;
  void ask((run) => ({ type: 'compare', ...asked, run }), true);
}

function insertComparison(): void {
  const asked = compared;
  if (asked !== undefined) void ask((run) => ({ type: 'insertComparison', ...asked, run }), true, true);
}

async function saveTargets(targets: readonly NewTarget[], money: string | null): Promise<void> {
  const answer = await ask((run) => ({ type: 'addTargets', targets, money: money ?? undefined, run }), true);
  if (answer?.state === 'inserted') targetsPage.close();
  message.focus();
}

function readTabs(): void {
  void ask((run) => ({ type: 'readTabs', run }), true);
}

/** Opens the page Schedule. Waits for a running request, since a refused one would leave the page empty. */
async function readSchedule(): Promise<void> {
  while (isBusy) await new Promise((resolve) => setTimeout(resolve, 200));
  if (!schedulePage.isOpen) return;
  outcomeAt('schedule');
  await ask(() => ({ type: 'schedule' }), false);
}

async function askAboutTab(tab: string, request: (run: string) => SidebarRequest): Promise<void> {
  tabPart(tab)?.append(outcome);
  await ask(request, true);
  tabPart(tab)?.append(outcome);
  // The tab was drawn anew, so the button that had the focus is gone.
  message.focus();
}

const chooseTab: TabActions['choose'] = ({ tab, fingerprint }, choice) =>
  void askAboutTab(tab, (run) => ({ type: 'chooseTab', tab, fingerprint, choice, run }));

const forgetTab: TabActions['forget'] = ({ tab, fingerprint }) =>
  void askAboutTab(tab, (run) => ({ type: 'forgetTab', tab, fingerprint, run }));

summaryPage.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void generate('ask');
});
comparePage.form.addEventListener('submit', (event) => {
  event.preventDefault();
  compare();
});
element('insert-tab', HTMLButtonElement).addEventListener('click', insertComparison);
schedulePage.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask(() => ({ type: 'saveSchedule', ...schedulePage.read() }), false);
});
targetsPage.start.addEventListener('click', () => void ask((run) => ({ type: 'planTargets', run }), true));
// Does not go through `ask`, so that the message about the summary stays on the page.
goToSummary.addEventListener('click', () => void callScript({ type: 'showSummary' }).catch(() => undefined));
element('new-tab', HTMLButtonElement).addEventListener('click', () => void generate('newTab'));
restore.addEventListener('click', () => void generate('restore'));
element('save-settings', HTMLButtonElement).addEventListener('click', () => void saveSettings());
element('read-again', HTMLButtonElement).addEventListener('click', readTabs);
wirePages((page) => {
  clearOutcome();
  comparePage.clear();
  outcomeAt(page);
  if (page === 'data' && !tabsWereRead) readTabs();
  if (page === 'schedule') void readSchedule();
});
void ask(() => ({ type: 'open' }), false);
