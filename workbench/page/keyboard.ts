import type { Model } from '@odoo/o-spreadsheet';
import { pageElement } from './elements';

/** A part of the page whose controls the arrow keys go through. */
interface ControlGroup {
  /** The element around the controls. */
  readonly around: string;
  readonly role: 'menubar' | 'toolbar' | 'tablist';
  readonly label: string;
  readonly controls: string;
  readonly controlRole: 'menuitem' | 'button' | 'tab';
}

/** The engine's menus, tools and tabs are for the mouse alone: plain elements that can have no focus. */
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

/** Controls that stand alone, and what they are called. */
const lone: readonly (readonly [string, string])[] = [
  ['.o-add-sheet', 'Add a tab'],
  ['.o-list-sheets', 'List all tabs'],
  ['.o-composer-assistant-container > .fa-stack', 'Close the help'],
];

/** Fields of the engine without a name, and theirs. */
const fields: readonly (readonly [string, string])[] = [
  ['input.os-input', 'Cell or range'],
  ['.o-grid-add-rows-input', 'Rows to add'],
];

/** What F6 goes through, one after the other; parts that are not there are passed over. */
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
 * Lets the keyboard reach all that the mouse does: F10 goes to the menus, F6 from one part of the page to the next,
 * arrow keys through its controls. What opens then has keys of the engine's own.
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
  // The engine draws its parts anew whenever something changes.
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
      // A control with a field in it is no button: a screen reader would not find the field.
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
  // The engine puts its editors in front of everything else that Tab goes through.
  for (const editor of page.querySelectorAll<HTMLElement>('[tabindex="1"]')) {
    setAttributes(editor, { tabindex: '0' });
  }
  for (const [selector, label] of lone) {
    for (const control of page.querySelectorAll<HTMLElement>(selector)) {
      setAttributes(control, { role: 'button', tabindex: '0', 'aria-label': label });
    }
  }
}

/** Controls that can be seen, outermost ones alone. */
function controlsOf(group: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(selector)].filter(
    (control) => control.offsetParent !== null && control.parentElement?.closest(selector) === null,
  );
}

function fieldIn(control: HTMLElement): HTMLInputElement | null {
  return control.querySelector('input');
}

/** What it says when it is pointed at, with the text that it shows. */
function nameOf(control: HTMLElement): string {
  const titled = control.title === '' ? control.querySelector<HTMLElement>('[title]') : control;
  const title = titled?.title || control.closest<HTMLElement>('[title]')?.title || '';
  const text = control.textContent?.trim() ?? '';
  return [title, title.includes(text) ? '' : text].filter((part) => part !== '').join(' ') || 'More tools';
}

/** An attribute that is written anew is drawn anew: only what changes is. */
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
  // Tab goes on to the next part, and is no key of the grid here.
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

/** Whether the focus is in a part: on its element, or on another one of its group. */
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
