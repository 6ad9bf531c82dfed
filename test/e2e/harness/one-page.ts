import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { TabData } from '../../../workbench/spreadsheet/workbook';
import { fixtureScript, type ServedWorkbook, serveWorkbook } from './served-workbook';
import { sharedBrowser } from './shared-browser';
import { type Contents, contentsOf, WorkbenchPage } from './workbench-page';

/** A page and the workbook that it shows. */
export class OpenedPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: WorkbenchPage,
    readonly workbench: ServedWorkbook,
  ) {}

  static async open(tabs: readonly TabData[], distFolder = fixtureScript): Promise<OpenedPage> {
    const browser = await sharedBrowser();
    const workbench = await serveWorkbook(tabs, distFolder);
    return new OpenedPage(browser, await WorkbenchPage.open(browser, workbench.url), workbench);
  }

  /** Opens a second page of the same workbook. */
  another(): Promise<WorkbenchPage> {
    return WorkbenchPage.open(this.browser, this.workbench.url);
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.workbench.close();
    expect(this.page.problems).toEqual([]);
  }
}

/**
 * Lets the tests of a file share one page, because opening takes seconds; each test finds the cells as they
 * were at first. Returns the page, once a test runs.
 */
export function usingOnePage(tabs: readonly TabData[]): () => OpenedPage {
  let opened: OpenedPage | undefined;
  let contents: Contents;
  const current = (): OpenedPage => {
    if (opened === undefined) throw new Error('The page is open while tests run.');
    return opened;
  };
  beforeAll(async () => {
    opened = await OpenedPage.open(tabs);
    contents = contentsOf(opened.workbench.model);
  });
  afterEach(async () => {
    const { page, workbench } = current();
    expect(page.problems).toEqual([]);
    await page.putBack(contents);
    await expect.poll(() => contentsOf(workbench.model)).toEqual(contents);
  });
  afterAll(async () => {
    await opened?.close();
  });
  return current;
}
