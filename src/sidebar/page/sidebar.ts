import type { Settings, SidebarAnswer, SidebarFigure, SidebarTexts } from '../requests';
import { element, say } from './elements';
import { callScript } from './script-call';

const form = element('choices', HTMLFormElement);
const period = element('period', HTMLSelectElement);
const asOf = element('as-of', HTMLInputElement);
const language = element('language', HTMLSelectElement);
const generate = element('generate', HTMLButtonElement);
const newTab = element('new-tab', HTMLButtonElement);
const message = element('message', HTMLElement);
const figures = element('figures', HTMLTableElement);

type Ready = Extract<SidebarAnswer, { state: 'ready' }>;

let texts: SidebarTexts | undefined;
let kept: Settings | undefined;

function showTexts(ready: Ready): void {
  texts = ready.texts;
  document.documentElement.lang = ready.language;
  document.title = texts.title;
  say('period-label', texts.period);
  say('as-of-label', texts.asOf);
  say('as-of-help', texts.asOfHelp);
  say('language-label', texts.language);
  say('language-of-sheet', texts.languageOfSheet);
  generate.textContent = texts.generate;
  newTab.textContent = texts.newTab;
  const chosen = period.value || ready.settings.period;
  period.replaceChildren(...Object.entries(ready.periods).map(([value, name]) => new Option(name, value)));
  period.value = chosen;
}

function showChoices(settings: Settings): void {
  kept = settings;
  period.value = settings.period;
  asOf.value = settings.asOf ?? '';
  language.value = settings.language ?? '';
  form.hidden = false;
}

/** The choices of the form. The lists hold nothing but what the script offered. */
function choices(before: Settings): Settings {
  const kinds = ['day', 'week', 'month', 'quarter', 'year'] as const;
  const tongues = ['en', 'id', 'ms', 'fr'] as const;
  return {
    ...before,
    period: kinds.find((kind) => kind === period.value) ?? 'month',
    asOf: asOf.value === '' ? null : asOf.value,
    language: tongues.find((tongue) => tongue === language.value) ?? null,
  };
}

function showMessage(text: string, refused: boolean): void {
  message.textContent = text;
  message.classList.toggle('refused', refused);
}

function clearResult(): void {
  newTab.hidden = true;
  figures.replaceChildren();
  say('span', '');
  say('findings', '');
}

function figureRow({ name, value, change }: SidebarFigure): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  row.append(head);
  for (const text of [value, change]) row.insertCell().textContent = text;
  return row;
}

function show(answer: SidebarAnswer): void {
  clearResult();
  switch (answer.state) {
    case 'ready':
      showTexts(answer);
      showChoices(answer.settings);
      showMessage(answer.notice, answer.notice !== '');
      break;
    case 'written':
      showMessage(answer.sentence, false);
      say('span', answer.span);
      say('findings', answer.findings);
      figures.replaceChildren(...answer.figures.map(figureRow));
      break;
    case 'refused':
      showMessage(answer.message, true);
      break;
    case 'edited':
      showMessage(answer.question, true);
      newTab.hidden = false;
      break;
    case 'saved':
      break;
  }
}

async function ask(request: Parameters<typeof callScript>[0]): Promise<void> {
  generate.disabled = true;
  newTab.disabled = true;
  try {
    show(await callScript(request));
    // The language may have been another one: the form follows.
    if (request.type === 'generate') {
      const ready = await callScript({ type: 'open' });
      if (ready.state === 'ready') showTexts(ready);
    }
  } catch (error) {
    clearResult();
    showMessage(error instanceof Error ? error.message : String(error), true);
  } finally {
    generate.disabled = false;
    newTab.disabled = false;
  }
}

function askForSummary(inNewTab: boolean): void {
  if (kept === undefined) return;
  clearResult();
  showMessage(texts?.working ?? '', false);
  void ask({ type: 'generate', settings: choices(kept), newTab: inNewTab });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  askForSummary(false);
});
newTab.addEventListener('click', () => askForSummary(true));
void ask({ type: 'open' });
