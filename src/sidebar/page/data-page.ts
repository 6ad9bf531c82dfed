import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Answer, SidebarColumn, SidebarKind, SidebarTab, TabChoice } from '../requests';
import { element, fill, make } from './elements';

const leftOut = 'leftOut';

/**
 * The key of the part that collects all tabs recognised with confidence. Empty, because no tab has an empty
 * name.
 */
const sureTabs = '';

/** What the owner can do with a tab. */
export interface TabActions {
  readonly choose: (tab: SidebarTab, choice: TabChoice) => void;
  readonly forget: (tab: SidebarTab) => void;
}

/** Shows what each tab was taken for, and lets the owner correct it. */
export function showTabs({ tabs, kinds }: Answer<'tabs'>, texts: SidebarTexts, actions: TabActions): void {
  const list = element('tabs', HTMLElement);
  const open = new Set(
    [...list.querySelectorAll('details')].filter((part) => part.open).map((part) => part.dataset.tab),
  );
  const isSure = ({ confidence, isChosen, kind }: SidebarTab): boolean =>
    isChosen || kind === leftOut || confidence === 'sure';
  const read = tabs.filter(({ fingerprint }) => fingerprint !== '');
  element('all-sure', HTMLElement).hidden = read.length === 0 || !read.every(isSure);
  // Tabs that the owner should look at come first, empty ones last.
  const rank = (tab: SidebarTab): number => (tab.fingerprint === '' ? 2 : isSure(tab) ? 1 : 0);
  const ranked = [...tabs].sort((a, b) => rank(a) - rank(b));
  const parts = ranked.map((tab, index) => {
    const isOpen = open.has(tab.tab) || (tab.fingerprint !== '' && tab.confidence === 'unsure');
    return makePart(tab, `tab-${index}`, kinds, texts, actions, isOpen);
  });
  const firstSure = ranked.findIndex((tab) => rank(tab) > 0);
  const toLookAt = firstSure === -1 ? parts.length : firstSure;
  const rest = make('details', { open: open.has(sureTabs) }, make('summary', {}, texts.sureTabs));
  rest.dataset.tab = sureTabs;
  rest.append(...parts.slice(toLookAt));
  list.replaceChildren(...parts.slice(0, toLookAt), ...(toLookAt < parts.length ? [rest] : []));
}

/** The part of the page that shows a tab, brought into sight. */
export function tabPart(tab: string): HTMLElement | undefined {
  const part = [...document.querySelectorAll<HTMLElement>('.tab')].find((each) => each.dataset.tab === tab);
  const around = part?.closest('details');
  if (around) around.open = true;
  return part;
}

function makePart(
  tab: SidebarTab,
  id: string,
  kinds: readonly SidebarKind[],
  texts: SidebarTexts,
  actions: TabActions,
  isOpen: boolean,
): HTMLElement {
  const part = make('section', { className: 'tab' }, make('h2', { id }, tab.tab));
  part.dataset.tab = tab.tab;
  part.setAttribute('aria-labelledby', id);
  const state = tab.isChosen ? texts.yourChoice : texts.confidence[tab.confidence];
  const kind = make('select', { id: `${id}-kind` });
  const understood = kinds.some((known) => known.id === tab.kind) || tab.kind === leftOut;
  const offered = [...kinds.map(({ id, name }) => ({ id, name })), { id: leftOut, name: texts.leaveOut }];
  const nothing = { id: '', name: tab.kindName };
  fill(kind, understood ? offered : [nothing, ...offered], understood ? tab.kind : '');
  part.append(make('label', { htmlFor: kind.id }, texts.takenFor), kind);
  const facts = tab.kind === leftOut || tab.rows === '' ? [state] : [state, tab.rows];
  part.append(make('p', { className: 'help' }, facts.join(' · ')));
  // A choice is kept by the fingerprint of the header: without a header there is nothing to keep it by.
  if (tab.fingerprint === '') {
    kind.disabled = true;
    return part;
  }

  const rows = tab.columns.map((column, index) => columnRow(column, `${id}-${index}`, texts));
  const save = make('button', { type: 'button', className: 'first', hidden: true }, texts.saveChoice);
  const columns = make('details', { open: isOpen }, make('summary', {}, texts.columns));
  columns.dataset.tab = tab.tab;
  const list = make('ul');
  columns.append(list);
  const show = (): void => {
    const fields = kinds.find((known) => known.id === kind.value)?.fields ?? [];
    const options = [{ id: '', name: texts.notUsed }, ...fields];
    for (const { select } of rows) {
      const kept = fields.some((field) => field.id === select.dataset.field) ? select.dataset.field : '';
      fill(select, options, kept ?? '');
    }
    // The columns shown belong to the kind that the tab was read as; after another kind is chosen they are
    // only known once it is read again.
    columns.hidden = kind.value !== tab.kind;
    list.replaceChildren(...[...rows].sort((a, b) => rank(a.select) - rank(b.select)).map(({ row }) => row));
  };
  show();

  const changed = (): void => {
    save.hidden = kind.value === '';
  };
  kind.addEventListener('change', () => {
    show();
    changed();
  });
  for (const { select } of rows) {
    select.addEventListener('change', () => {
      select.dataset.field = select.value;
      // A field has one column only, so the column that had it before becomes unused.
      for (const { select: other } of rows) {
        if (other === select || select.value === '' || other.value !== select.value) continue;
        other.value = '';
        other.dataset.field = '';
      }
      changed();
    });
  }
  save.addEventListener('click', () => actions.choose(tab, choiceOf(tab, kind.value, rows, kinds)));
  part.append(columns, save);
  if (tab.isChosen) {
    const back = make('button', { type: 'button' }, texts.automatic);
    back.addEventListener('click', () => actions.forget(tab));
    part.append(back);
  }
  return part;
}

interface ColumnRow {
  readonly row: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly header: string;
}

/** Sorts the columns that are used before the others. */
function rank(select: HTMLSelectElement): number {
  return select.value === '' ? 1 : 0;
}

function columnRow(
  { header, field, reason, samples }: SidebarColumn,
  id: string,
  texts: SidebarTexts,
): ColumnRow {
  const select = make('select', { id });
  select.dataset.field = field ?? '';
  const row = make('li', {}, make('label', { htmlFor: id }, header));
  if (samples.length > 0) row.append(make('p', { className: 'samples' }, samples.join(' · ')));
  row.append(select);
  if (field !== null) row.append(make('p', { className: 'help' }, texts.reasons[reason]));
  return { row, select, header };
}

function choiceOf(
  tab: SidebarTab,
  kind: string,
  rows: readonly ColumnRow[],
  kinds: readonly SidebarKind[],
): TabChoice {
  const table = kinds.find(({ id }) => id === kind);
  if (table === undefined) return { use: 'leaveOut' };
  const used = kind === tab.kind ? rows.filter(({ select }) => select.value !== '') : [];
  return {
    use: 'as',
    kind: table.id,
    columns: Object.fromEntries(used.map(({ select, header }) => [select.value, header])),
  };
}
