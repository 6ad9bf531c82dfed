import type { Model } from '@odoo/o-spreadsheet';
import type { Browser, BrowserContextOptions, FrameLocator, JSHandle, Locator, Page } from 'playwright-core';
import { patience } from '../../patience';

declare global {
  /** The model that the page provides for the console and these tests, because the grid is a canvas. */
  var workbench: { model: Model };
}

/** The cells of each tab as they were entered, by name. */
export type Contents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The entered contents of a workbook's cells. */
export function contentsOf({ getters }: Model): Contents {
  return Object.fromEntries(
    getters.getSheetIds().map((sheetId) => [
      getters.getSheetName(sheetId),
      Object.fromEntries(
        getters.getCells(sheetId).flatMap((cell) => {
          const position = getters.getCellPosition(cell.id);
          const text = getters.getCellText(position, { showFormula: true });
          return text === '' ? [] : [[`${position.col}:${position.row}`, text]];
        }),
      ),
    ]),
  );
}

/** The workbench's page, used like a person uses it. */
export class WorkbenchPage {
  /** Uncaught errors of the page, and what its policy refused. */
  readonly problems: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    window: BrowserContextOptions = {},
  ): Promise<WorkbenchPage> {
    // A low window and no fading of cells: a page spends most of its time on drawing.
    const page = await browser.newPage({
      viewport: { width: 1280, height: 480 },
      reducedMotion: 'reduce',
      ...window,
    });
    page.setDefaultTimeout(patience);
    const opened = new WorkbenchPage(page);
    await page.goto(url);
    await page.waitForFunction(() => 'workbench' in globalThis);
    return opened;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Closes sidebars and dialogs, restores these contents and deletes other tabs. */
  async putBack(contents: Contents): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
    await this.page.evaluate((wanted) => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      const closing = '.page-toast-close, #sidebar .panel-close';
      for (const button of document.querySelectorAll<HTMLElement>(closing)) button.click();
      const { model } = globalThis.workbench;
      const { getters } = model;
      const isWanted = (sheetId: string): boolean => Object.hasOwn(wanted, getters.getSheetName(sheetId));
      const first = getters.getSheetIds().find(isWanted) ?? '';
      const shown = getters.getActiveSheetId();
      if (shown !== first) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: shown, sheetIdTo: first });
      model.selection.selectCell(0, 0);
    }, contents);
    // Waits, because deleting a tab while it is drawn leads to an error in the grid.
    await this.#rendered();
    await this.page.evaluate((wanted) => {
      const { model } = globalThis.workbench;
      const { getters } = model;
      for (const sheetId of getters.getSheetIds()) {
        const sheetName = getters.getSheetName(sheetId);
        const cells = wanted[sheetName];
        if (cells === undefined) {
          model.dispatch('DELETE_SHEET', { sheetId, sheetName });
          continue;
        }
        for (const cell of getters.getCells(sheetId)) {
          const { col, row } = getters.getCellPosition(cell.id);
          const content = cells[`${col}:${row}`] ?? '';
          if (getters.getCellText({ sheetId, col, row }, { showFormula: true }) !== content)
            model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
        }
      }
    }, contents);
    await this.#rendered();
  }

  /** The names of the tabs from left to right. */
  tabNames(): Promise<string[]> {
    return this.page.locator('.o-sheet-name').allInnerTexts();
  }

  activeTabName(): Promise<string | null> {
    return this.page.locator('.o-sheet.active .o-sheet-name').textContent();
  }

  async goToTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).click();
    await this.#rendered();
  }

  /** The text shown in a cell of the open tab. */
  cellText(address: string): Promise<string> {
    return this.page.evaluate((xc) => {
      const { getters } = globalThis.workbench.model;
      const sheetId = getters.getActiveSheetId();
      const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, xc).zone;
      return getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    }, address);
  }

  /** The texts in a column of the open tab, from the first row to the last filled one. */
  columnTexts(letter: string): Promise<string[]> {
    return this.page.evaluate((column) => {
      const { getters } = globalThis.workbench.model;
      const sheetId = getters.getActiveSheetId();
      const { left: col, bottom } = getters.getRangeFromSheetXC(sheetId, `${column}:${column}`).zone;
      const texts = Array.from(
        { length: bottom + 1 },
        (_, row) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
      );
      return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
    }, letter);
  }

  /** The message behind the red corner of a cell with an error. */
  cellMessage(address: string): Promise<string | undefined> {
    return this.page.evaluate((xc) => {
      const { getters } = globalThis.workbench.model;
      const sheetId = getters.getActiveSheetId();
      const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, xc).zone;
      return getters.getEvaluatedCell({ sheetId, col, row }).message;
    }, address);
  }

  /** Collects the texts that a cell of the open tab shows from now on. */
  watchCell(address: string): Promise<JSHandle<string[]>> {
    return this.page.evaluateHandle((xc) => {
      const { model } = globalThis.workbench;
      const sheetId = model.getters.getActiveSheetId();
      const { left: col, top: row } = model.getters.getRangeFromSheetXC(sheetId, xc).zone;
      const texts: string[] = [];
      const look = () => {
        const text = model.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
        if (texts.at(-1) !== text) texts.push(text);
      };
      look();
      model.on('update', texts, look);
      return texts;
    }, address);
  }

  /** Clicks a cell of the open tab. */
  async selectCell(address: string): Promise<void> {
    const rect = await this.page.evaluate((xc) => {
      const { getters } = globalThis.workbench.model;
      return getters.getVisibleRect(getters.getRangeFromSheetXC(getters.getActiveSheetId(), xc).zone);
    }, address);
    const grid = await this.page.locator('.o-grid').boundingBox();
    if (grid === null) throw new Error('The grid is not visible.');
    await this.page.mouse.click(grid.x + rect.x + rect.width / 2, grid.y + rect.y + rect.height / 2);
    await this.#rendered();
  }

  /** The name of the selected cell in the open tab. */
  selectedCell(): Promise<string> {
    return this.page.evaluate(() => {
      const { getters } = globalThis.workbench.model;
      return getters.zoneToXC(getters.getActiveSheetId(), getters.getSelectedZone());
    });
  }

  /** Types a text into a cell without pressing Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.selectCell(address);
    await this.page.keyboard.type(text.slice(0, 1));
    // Waits for the editor, which the first letter opens; letters that come before it is drawn are lost.
    await this.#rendered();
    await this.page.keyboard.type(text.slice(1));
    await this.#rendered();
  }

  /** Types a text into a cell and presses Enter. */
  async enter(address: string, text: string): Promise<void> {
    await this.type(address, text);
    await this.page.keyboard.press('Enter');
    await this.#rendered();
  }

  /** Opens a menu of the menu bar and clicks through to an item. */
  async chooseMenu(menu: string, ...path: readonly string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu', { hasText: menu }).click();
    for (const [index, label] of path.entries()) {
      const item = this.page.locator('.o-menu-item', { hasText: label });
      if (index < path.length - 1) await item.hover();
      else await item.click();
    }
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  get dialogFrame(): FrameLocator {
    return this.page.frameLocator('dialog[open] iframe');
  }

  get toast(): Locator {
    return this.page.locator('.page-toast');
  }

  get sidebar(): Locator {
    return this.page.locator('#sidebar');
  }

  get sidebarFrame(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  get runningNote(): Locator {
    return this.page.locator('#script-note');
  }

  /** Waits until the page has drawn everything. */
  async #rendered(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}
