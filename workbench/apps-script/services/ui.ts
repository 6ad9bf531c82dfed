import type { MenuItem } from '../menus';
import { call, exception } from './bridge';
import { pageOf } from './html-service';
import { enumeration, enumName, googleEnum, original, serviceClass } from './service';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GooglePrompt = GoogleAppsScript.Base.PromptResponse;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Implemented = Pick<
  GoogleUi,
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar'
>;

const BUTTONS = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SETS = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

class UiMethods implements Implemented {
  createMenu(caption: string): GoogleMenu {
    return new MenuTarget(String(caption)).self;
  }

  createAddonMenu(): GoogleMenu {
    return new MenuTarget(undefined).self;
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
    const { title, message, buttons } = asked(first, second, third);
    if (buttons !== 'OK') return button(call('question', title, message, buttons));
    call('alert', title, message);
    return button('OK');
  }

  prompt(prompt: string): GooglePrompt;
  prompt(prompt: string, buttons: ButtonSet): GooglePrompt;
  prompt(title: string, prompt: string, buttons: ButtonSet): GooglePrompt;
  prompt(first: string, second?: string | ButtonSet, third?: ButtonSet): GooglePrompt {
    const { title, message, buttons } = asked(first, second, third);
    return promptResponse.of(call('prompt', title, message, buttons));
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    const { title, content } = pageOf(userInterface);
    call('showSidebar', title, content);
  }

  showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    const { content, width, height } = pageOf(userInterface);
    call('showDialog', String(title), content, true, width, height);
  }

  showModelessDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    const { content, width, height } = pageOf(userInterface);
    call('showDialog', String(title), content, false, width, height);
  }
}

interface Asked {
  title: string;
  message: string;
  buttons: keyof typeof BUTTON_SETS;
}

function asked(first: string, second?: string | ButtonSet, third?: ButtonSet): Asked {
  const titled = third !== undefined;
  const set: unknown = third ?? second ?? BUTTON_SETS.OK;
  return {
    title: titled ? String(first) : '',
    message: String(titled ? second : first),
    buttons: enumName(BUTTON_SETS, set, 'buttons'),
  };
}

function button(name: string): GoogleAppsScript.Base.Button {
  const found = Object.entries(BUTTONS).find(([known]) => known === name);
  if (!found) throw exception(`There is no button ${name}`);
  return googleEnum<GoogleAppsScript.Base.Button>(found[1]);
}

interface Response {
  button: string;
  text: string;
}

class PromptResponseMethods implements GooglePrompt {
  constructor(private readonly response: Response) {}

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return button(this.response.button);
  }

  getResponseText(): string {
    return this.response.text;
  }
}

const promptResponse = serviceClass<GooglePrompt, Response>({
  name: 'PromptResponse',
  parts: [PromptResponseMethods],
});

const uiClass = serviceClass<GoogleUi, object>({
  name: 'Ui',
  path: 'Ui',
  parts: [UiMethods],
  handles: ['createMenu', 'createAddonMenu'],
  fields: { Button: BUTTONS, ButtonSet: BUTTON_SETS },
  approximated: {
    alert: 'a question stops the execution, which runs again from its start with the answer',
    prompt: 'a question stops the execution, which runs again from its start with the answer',
  },
});

type ImplementedMenu = Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>;

class MenuTarget {
  readonly self: GoogleMenu = menuClass.of(this);
  readonly items: MenuItem[] = [];
  /** Without a label it is the add-on's menu, which bears the name of its script. */
  constructor(readonly label: string | undefined) {}
}

class MenuMethods implements ImplementedMenu {
  constructor(private readonly menu: MenuTarget) {}

  addItem(caption: string, functionName: string): GoogleMenu {
    this.menu.items.push({ kind: 'item', label: String(caption), functionName: String(functionName) });
    return this.menu.self;
  }

  addSeparator(): GoogleMenu {
    this.menu.items.push({ kind: 'separator' });
    return this.menu.self;
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const sub = original(menu);
    if (!(sub instanceof MenuTarget)) throw exception('Invalid argument: menu');
    this.menu.items.push({ kind: 'menu', label: sub.label ?? 'Add-on', items: sub.items });
    return this.menu.self;
  }

  addToUi(): void {
    const { label, items } = this.menu;
    if (label === undefined) call('setAddOnMenu', items);
    else call('setMenu', { kind: 'menu', label, items });
  }
}

const menuClass = serviceClass<GoogleMenu, MenuTarget>({
  name: 'Menu',
  parts: [MenuMethods],
  handles: ['addItem', 'addSeparator', 'addSubMenu'],
});

let instance: GoogleUi | undefined;

export function ui(): GoogleUi {
  instance ??= uiClass.of({});
  return instance;
}
