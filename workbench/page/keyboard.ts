import type { Model } from '@odoo/o-spreadsheet';
import { pageElement } from './elements';

/** A part of the page in which the arrow keys move from one control to the next. */
interface ControlGroup {
  /** The element around the controls. */
  readonly around: string;
  readonly role: 'menubar' | 'toolbar' | 'tablist';
  readonly label: string;
  readonly controls: string;
  readonly controlRole: 'menuitem' | 'button' | 'tab';
}

/**
 * The engine's menus, tools and tabs. It makes them for the mouse alone, as elements that cannot have the
 * focus.
 */
const groups: readonly ControlGroup[] = [
  {
    around: '.o-topbar-topleft',
    role: 'menubar',
    label: 'Menus',
    controls: '.o-topbar-menu',
    controlRole: 'menuitem',
  },
  {
    around: '.o-toolbar-tools',
    role: 'toolbar',
    label: 'Tools',
    controls: '.o-menu-item-button, .o-hoverable-button',
    controlRole: 'button',
  },
  {
    around: '.o-sheet-list',
    role: 'tablist',
    label: 'Tabs',
    controls: '.o-sheet',
    controlRole: 'tab',
  },
];

/** Selectors of single controls, with the names that they get. */
const lone: readonly (readonly [string, string])[] = [
  ['.o-add-sheet', 'Add a tab'],
  ['.o-list-sheets', 'List all tabs'],
  ['.o-composer-assistant-container > .fa-stack', 'Close the help'],
];

/** Selectors of the engine's fields that have no name, with the names that they get. */
const fields: readonly (readonly [string, string])[] = [
  ['input.os-input', 'Cell or range'],
  ['.o-grid-add-rows-input', 'Rows to add'],
];

/** The parts that F6 moves through in turn; parts that are missing are skipped. */
const parts = [
  '.o-topbar-menu',
  '.o-toolbar-tools [role="button"]',
  '.o-grid',
  '.o-sheet.active',
  '#sidebar iframe',
];

const keysOfClick = new Set(['Enter', ' ', 'ArrowDown']);
const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Makes everything reachable by keyboard: F10 moves to the menus, F6 from one part of the page to the next,
 * arrow keys from control to control. Menus that are open use the engine's own keys.
 */
export function addKeyboard(model: Model): void {
  const page = pageElement('spreadsheet');
  let isDue = false;
  const later = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      prepare(page);
    });
  };
  // Repeated after every change, because the engine draws its parts anew.
  new MutationObserver(later).observe(page, { subtree: true, childList: true, attributeFilter: ['class'] });
  prepare(page);
  page.addEventListener('keydown', (event) => onControl(event, model), { capture: true });
  document.addEventListener('keydown', onPage, { capture: true });
}

function prepare(page: HTMLElement): void {
  for (const { around, role, label, controls, controlRole } of groups) {
    const group = page.querySelector<HTMLElement>(around);
    if (group === null) continue;
    setAttributes(group, { role, 'aria-label': label });
    const all = controlsOf(group, controls);
    const isActive = (control: HTMLElement): boolean => control.classList.contains('active');
    const entry = all.find((control) => control === document.activeElement) ?? all.find(isActive) ?? all[0];
    for (const control of all) {
      // A control that contains a field gets no role of a button: screen readers would not find the field.
      const field = fieldIn(control);
      const role = field === null ? controlRole : 'group';
      setAttributes(control, { role, tabindex: control === entry ? '0' : '-1' });
      if (field !== null) setAttributes(field, { 'aria-label': nameOf(control), tabindex: '-1' });
      if (controlRole === 'tab') setAttributes(control, { 'aria-selected': String(isActive(control)) });
      if (controlRole === 'menuitem') setAttributes(control, { 'aria-haspopup': 'menu' });
      if (controlRole === 'button') setAttributes(control, { 'aria-label': nameOf(control) });
    }
  }
  for (const [selector, label] of fields) {
    for (const field of page.querySelectorAll<HTMLElement>(selector)) {
      if (!field.hasAttribute('aria-label')) setAttributes(field, { 'aria-label': label });
    }
  }
  // The engine's editors have tabindex 1, by which Tab would reach them before everything else.
  for (const editor of page.querySelectorAll<HTMLElement>('[tabindex="1"]')) {
    setAttributes(editor, { tabindex: '0' });
  }
  for (const [selector, label] of lone) {
    for (const control of page.querySelectorAll<HTMLElement>(selector)) {
      setAttributes(control, { role: 'button', tabindex: '0', 'aria-label': label });
    }
  }
}

/** The visible controls of a group, without those inside other controls. */
function controlsOf(group: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(selector)].filter(
    (control) => control.offsetParent !== null && control.parentElement?.closest(selector) === null,
  );
}

function fieldIn(control: HTMLElement): HTMLInputElement | null {
  return control.querySelector('input');
}

/** The name of a control: its tooltip, followed by the text that it shows. */
function nameOf(control: HTMLElement): string {
  const titled = control.title === '' ? control.querySelector<HTMLElement>('[title]') : control;
  const title = titled?.title || control.closest<HTMLElement>('[title]')?.title || '';
  const text = control.textContent?.trim() ?? '';
  return [title, title.includes(text) ? '' : text].filter((part) => part !== '').join(' ') || 'More tools';
}

/** Sets only attributes that change, because setting any makes the browser draw it again. */
function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function onControl(event: KeyboardEvent, model: Model): void {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const isLone = lone.some(([selector]) => target.matches(selector));
  const group = groups.find(({ controls }) => target.matches(controls));
  const role = target.getAttribute('role');
  if (!isLone && (group === undefined || (role !== group.controlRole && role !== 'group'))) return;
  const step = steps[event.key];
  if (group !== undefined && step !== undefined) move(target, group, step);
  else if (keysOfClick.has(event.key)) use(target, model);
  // Tab moves on to the next part instead of reaching the grid.
  else if (event.key !== 'Tab') return;
  event.stopPropagation();
  if (event.key !== 'Tab') event.preventDefault();
}

function move(from: HTMLElement, { around, controls }: ControlGroup, step: -1 | 1): void {
  const group = from.closest<HTMLElement>(around);
  if (group === null) return;
  const all = controlsOf(group, controls);
  const next = all[(all.indexOf(from) + step + all.length) % all.length];
  if (next === undefined) return;
  for (const control of all) setAttributes(control, { tabindex: control === next ? '0' : '-1' });
  next.focus();
}

function use(control: HTMLElement, model: Model): void {
  const field = fieldIn(control);
  if (field !== null) {
    field.focus();
    field.select();
    return;
  }
  const sheetIdTo = control.matches('.o-sheet') ? control.dataset.id : undefined;
  if (sheetIdTo === undefined) control.click();
  else model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo });
}

function onPage(event: KeyboardEvent): void {
  if (event.key === 'F10') focusPart(0, 1);
  else if (event.key === 'F6') {
    const now = parts.findIndex((part) => isIn(part));
    const step = event.shiftKey ? -1 : 1;
    focusPart(now === -1 ? 0 : now + step, step);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Whether the focus is in a part: on its element, or on another control of its group. */
function isIn(part: string): boolean {
  const found = document.querySelector(part);
  const around = found?.closest(groups.map((group) => group.around).join(', ')) ?? found;
  return around?.contains(document.activeElement) === true;
}

function focusPart(first: number, step: -1 | 1): void {
  for (let tried = 0; tried < parts.length; tried++) {
    const at = (first + step * tried + parts.length * 2) % parts.length;
    const group = document.querySelector<HTMLElement>(parts[at] ?? '');
    const entry = group?.parentElement?.closest<HTMLElement>(
      '[role="menubar"], [role="toolbar"], [role="tablist"]',
    );
    const control = entry?.querySelector<HTMLElement>('[tabindex="0"]') ?? group;
    if (control === null || control.offsetParent === null) continue;
    control.focus();
    return;
  }
}
