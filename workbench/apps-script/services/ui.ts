import type { MenuItem } from '../menus';
import { call, exception } from './bridge';
import { HtmlOutputService } from './html-service';
import { type EnumValue, enumeration, original, service } from './service';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type Implemented = Pick<
  GoogleUi,
  'alert' | 'createAddonMenu' | 'createMenu' | 'showModalDialog' | 'showModelessDialog' | 'showSidebar'
>;

const BUTTONS = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SETS = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

class UiService implements Implemented {
  readonly Button: GoogleUi['Button'] = googleEnum(BUTTONS);
  readonly ButtonSet: GoogleUi['ButtonSet'] = googleEnum(BUTTON_SETS);

  createMenu(caption: string): GoogleMenu {
    return new MenuService(String(caption)).self;
  }

  createAddonMenu(): GoogleMenu {
    return new MenuService('Add-on').self;
  }

  alert(prompt: string): GoogleAppsScript.Base.Button;
  alert(prompt: string, buttons: GoogleAppsScript.Base.ButtonSet): GoogleAppsScript.Base.Button;
  alert(
    title: string,
    prompt: string,
    buttons: GoogleAppsScript.Base.ButtonSet,
  ): GoogleAppsScript.Base.Button;
  alert(
    first: string,
    second?: string | GoogleAppsScript.Base.ButtonSet,
    third?: GoogleAppsScript.Base.ButtonSet,
  ): GoogleAppsScript.Base.Button {
    const titled = third !== undefined;
    const title = titled ? String(first) : '';
    const message = String(titled ? second : first);
    const buttons = String(third ?? second ?? BUTTON_SETS.OK);
    switch (buttons) {
      case 'OK':
        call('alert', title, message);
        return button('OK');
      case 'OK_CANCEL':
      case 'YES_NO':
      case 'YES_NO_CANCEL':
        return button(call('question', title, message, buttons));
      default:
        throw exception(`Invalid argument: buttons (${buttons})`);
    }
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    const { title, content } = output(userInterface);
    call('showSidebar', title, content);
  }

  showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    const { content, width, height } = output(userInterface);
    call('showDialog', String(title), content, true, width, height);
  }

  showModelessDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    const { content, width, height } = output(userInterface);
    call('showDialog', String(title), content, false, width, height);
  }
}

function output(userInterface: unknown): HtmlOutputService {
  const html = original(userInterface);
  if (html instanceof HtmlOutputService) return html;
  throw exception('Invalid argument: userInterface is no HtmlOutput');
}

function button(name: string): GoogleAppsScript.Base.Button {
  const found = Object.entries(BUTTONS).find(([known]) => known === name);
  if (!found) throw exception(`There is no button ${name}`);
  return googleEnum(found[1]);
}

// Google types its enumerations as TypeScript enums, whose members nothing outside of them can be assigned to.
function googleEnum<T>(value: EnumValue | Record<string, EnumValue>): T;
function googleEnum(value: unknown): unknown {
  return value;
}

type ImplementedMenu = Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>;

class MenuService implements ImplementedMenu {
  readonly self: GoogleMenu;
  readonly items: MenuItem[] = [];

  constructor(readonly label: string) {
    this.self = service<GoogleMenu>(this, {
      name: 'Menu',
      handles: ['addItem', 'addSeparator', 'addSubMenu'],
    });
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.items.push({ kind: 'item', label: String(caption), functionName: String(functionName) });
    return this.self;
  }

  addSeparator(): GoogleMenu {
    this.items.push({ kind: 'separator' });
    return this.self;
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const sub = original(menu);
    if (!(sub instanceof MenuService)) throw exception('Invalid argument: menu');
    this.items.push({ kind: 'menu', label: sub.label, items: sub.items });
    return this.self;
  }

  addToUi(): void {
    call('setMenu', { kind: 'menu', label: this.label, items: this.items });
  }
}

let instance: GoogleUi | undefined;

export function ui(): GoogleUi {
  instance ??= service<GoogleUi>(new UiService(), { name: 'Ui', handles: ['createMenu', 'createAddonMenu'] });
  return instance;
}
