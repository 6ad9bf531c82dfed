import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../build/project';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import { patience } from '../patience';
import { accessibilityFaults } from './harness/accessibility';
import { contentsOf } from './harness/contents';
import { OpenedPage } from './harness/one-page';
import type { ServedWorkbook } from './harness/served-workbook';
import type { WorkbenchPage } from './harness/workbench-page';

const distFolder = join(projectRoot, 'dist');

const day = (index: number) => new Date(2025, 0, 1 + index);
const days = Array.from({ length: 200 }, (_, index) => index);
const tabs: readonly TabData[] = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Order date', 'Customer', 'Quantity', 'Amount', 'Status'],
      ...days.map((at) => [
        `A-${at}`,
        day(at),
        `Customer ${at % 31}`,
        1 + (at % 3),
        20 + (at % 50),
        'Completed',
      ]),
    ],
  },
  { name: 'Traffic', cells: [['Date', 'Visitors'], ...days.map((at) => [day(at), 100 + (at % 9)])] },
];

let opened: OpenedPage;
let workbench: ServedWorkbook;
let page: WorkbenchPage;

afterEach(async () => {
  await opened.close();
  expect(workbench.reports).toEqual([]);
});

/** Waits until the page and the script's workbook have the same contents. */
async function inStep(what: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const shown = await page.page.evaluate(`(${contentsOf})(globalThis.workbench.model)`);
      expect(shown, what).toEqual(contentsOf(workbench.model));
    },
    { timeout: patience },
  );
}

/** Presses Generate in the sidebar and waits for the result. */
async function generate(what: string): Promise<void> {
  const sidebar = page.sidebarFrame;
  await sidebar.locator('#choices button[type="submit"]').click();
  await sidebar.locator('body:not([aria-busy]) #message:not(:empty)').waitFor();
  await inStep(what);
}

/** The number of the row with a text in the first column of a tab. */
async function rowOf(text: string): Promise<number> {
  return (await page.columnTexts('A')).indexOf(text) + 1;
}

/** Runs a command as the menus of rows and tabs do, such as hiding a row or deleting a tab. */
function change(command: Record<string, unknown>): Promise<void> {
  return page.page.evaluate((sent) => {
    const { model } = globalThis.workbench;
    const sheetId = model.getters.getActiveSheetId();
    Reflect.apply(model.dispatch, model, [
      sent.type,
      { sheetId, sheetName: model.getters.getSheetName(sheetId), ...sent },
    ]);
  }, command);
}

describe('a day of an owner', () => {
  it('leaves the page equal to the workbook, and the cells of the owner in their places', async () => {
    opened = await OpenedPage.open(tabs, distFolder);
    ({ page, workbench } = opened);
    await page.chooseMenu('Extensions', 'Shop KPI', 'Open sidebar');
    const sidebar = page.sidebarFrame;
    await generate('the first summary');
    await page.goToTab('KPI Summary');

    await page.enter('A1', 'Toko Sekar');
    const revenue = await rowOf('Revenue');
    await change({ type: 'HIDE_COLUMNS_ROWS', dimension: 'ROW', elements: [revenue - 1] });
    await sidebar.locator('#period').selectOption('week');
    await generate('a week, under a title of the owner’s');
    expect(await page.cellText('A1')).toBe('Toko Sekar');
    const isHidden = () =>
      page.page.evaluate((row) => {
        const { getters } = globalThis.workbench.model;
        return getters.isRowHidden(getters.getActiveSheetId(), row - 1);
      }, revenue);
    expect(await isHidden()).toBe(true);

    await sidebar.locator('summary[data-text="choice"]').click();
    await sidebar.locator('#essential-kpis').click();
    await generate('the essential KPIs');
    // Revenue is one of the ten essential KPIs, items per order is not.
    expect(await page.columnTexts('A')).toContain('Revenue');
    expect(await page.columnTexts('A')).not.toContain('Items per order');

    await page.goToTab('Data check');
    await change({ type: 'DELETE_SHEET' });
    await inStep('a tab is deleted');
    await page.goToTab('Traffic');
    await generate('the deleted tab is made again');
    expect(await page.tabNames()).toContain('Data check');

    await sidebar.locator('#language').selectOption('fr');
    await generate('in French');
    expect(await page.tabNames()).toEqual(expect.arrayContaining(['Synthèse des KPI', 'Orders', 'Traffic']));
    await sidebar.locator('#go-to-summary').click();
    await expect.poll(() => page.activeTabName()).toBe('Synthèse des KPI');
    expect(await page.cellText('A1')).toBe('Toko Sekar');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows Generate and its result even at the end of a long page, and no note covers them', async () => {
    opened = await OpenedPage.open(tabs, distFolder);
    ({ page, workbench } = opened);
    await page.chooseMenu('Extensions', 'Shop KPI', 'Open sidebar');
    const sidebar = page.sidebarFrame;
    await sidebar.locator('summary[data-text="choice"]').click();
    await sidebar.locator('#no-kpis').click();
    await sidebar.locator('#all-kpis').click();
    const button = sidebar.locator('#choices button[type="submit"]');
    await sidebar.locator('#period').scrollIntoViewIfNeeded();
    expect(await isInSight(button)).toBe(true);
    await generate('from the top of the page');
    expect(await isInSight(sidebar.locator('#message'))).toBe(true);
    const foot = await button.boundingBox();
    for (const toast of await page.toast.all()) {
      const box = await toast.boundingBox();
      const covers =
        box !== null && foot !== null && box.x < foot.x + foot.width && box.x + box.width > foot.x;
      expect(covers && box.y < foot.y + foot.height && box.y + box.height > foot.y).toBe(false);
    }
  });
});

/** Whether an element is completely visible in its window. */
function isInSight(element: ReturnType<WorkbenchPage['sidebarFrame']['locator']>): Promise<boolean> {
  return element.evaluate((shown) => {
    const { top, bottom } = shown.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
