import type { Page } from 'playwright-core';
import type { Language } from '../../../src/i18n/language';
import { DocumentState } from '../../../workbench/apps-script/document-state';
import { localeOf } from '../../../workbench/languages';
import { framePolicy } from '../../../workbench/server/http';
import type { TabData } from '../../../workbench/spreadsheet/workbook';
import { ShopSpreadsheet } from '../../app/shop-spreadsheet';
import { patience } from '../../patience';
import { sharedBrowser } from './shared-browser';

const address = 'http://sidebar.test/';

/** Replaces google.script.run: each call goes to the function with which the test answers. */
const googleScript = `globalThis.google = { script: { get run() {
  let succeed, fail;
  const runner = {
    withSuccessHandler: (handler) => { succeed = handler; return runner; },
    withFailureHandler: (handler) => { fail = handler; return runner; },
    answerSidebar: (request) => { askScript(request).then(succeed, fail); },
  };
  return runner;
} } };`;

/**
 * The sidebar alone in a page, as wide as in Sheets and with the policy of its frame. It opens ten times as
 * fast as with the grid beside it. How the frame is embedded is tested with the workbench's page.
 */
export class LoneSidebar {
  /** Uncaught errors of the page, and what its policy refused. */
  readonly problems: string[] = [];
  /** The requests since the sidebar was last shown. */
  readonly requests: unknown[] = [];
  #html = '';
  #answer: (request: unknown) => unknown = () => expectNothing();

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** Opens a page in which the tests of a file show their sidebars one after the other. */
  static async open(): Promise<LoneSidebar> {
    const browser = await sharedBrowser();
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    page.setDefaultTimeout(patience);
    const opened = new LoneSidebar(page);
    await page.exposeFunction('askScript', (request: unknown) => {
      opened.requests.push(request);
      return opened.#answer(request);
    });
    await page.addInitScript(googleScript);
    await page.route(address, (route) =>
      route.fulfill({
        body: opened.#html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': framePolicy },
      }),
    );
    return opened;
  }

  /** Shows HTML whose requests are answered by `answer`. */
  async load(html: string, answer: (request: unknown) => unknown): Promise<void> {
    this.#html = html;
    this.#answer = answer;
    this.requests.length = 0;
    await this.page.goto(address);
  }

  /** Shows the built add-on's sidebar for a new spreadsheet. */
  async openIn(tabs: readonly TabData[], language: Language = 'en'): Promise<ShopSpreadsheet> {
    const spreadsheet = new ShopSpreadsheet(tabs, localeOf(language), 'Etc/UTC');
    await this.reopenIn(spreadsheet);
    return spreadsheet;
  }

  /** Opens the sidebar again, as the menu does. */
  async reopenIn(spreadsheet: ShopSpreadsheet): Promise<void> {
    const { script } = spreadsheet;
    const outcome = script.run('openSidebar');
    const shown = script.takeEffects().find((effect) => effect.type === 'sidebar');
    if (shown === undefined) throw new Error(`The sidebar was not shown: ${JSON.stringify(outcome)}`);
    await this.load(shown.html, (request) => spreadsheet.ask(request));
    await this.page.getByRole('tablist').waitFor();
  }

  /** The problems since the last call of this method. */
  takeProblems(): readonly string[] {
    return this.problems.splice(0);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** The active tab. */
export function shownTab({ workbook }: ShopSpreadsheet): string | undefined {
  const { activeSheetId } = DocumentState.of(workbook);
  return activeSheetId === null ? undefined : workbook.model.getters.getSheetName(activeSheetId);
}

/** The texts in the first column of a tab, with the names of the cells. */
export function firstColumn(
  spreadsheet: ShopSpreadsheet,
  tab: string,
): readonly (readonly [cell: string, value: string | number | boolean])[] {
  return [...spreadsheet.contents(tab)].filter(([cell]) => /^A\d+$/.test(cell));
}

/** Opens the tab Orders, as an owner does. */
export function showOrders({ workbook }: ShopSpreadsheet): void {
  const { getters } = workbook.model;
  const first = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Orders');
  DocumentState.of(workbook).activeSheetId = first ?? null;
}

function expectNothing(): never {
  throw new Error('Nothing was to be asked before a sidebar is shown.');
}
