import { beforeEach, describe, expect, it } from 'vitest';
import { pageFaults } from './harness/accessibility';
import { usingOnePage } from './harness/one-page';
import type { WorkbenchPage } from './harness/workbench-page';

const tabs = ['Orders', 'Traffic', 'Costs'].map((name) => ({ name, cells: [['Amount'], [30]] }));
const shared = usingOnePage(tabs);
let page: WorkbenchPage;

beforeEach(async () => {
  ({ page } = shared());
  // Waits until the grid has the focus, which on a busy machine can be after the first key.
  await page.page.waitForFunction(() => document.activeElement?.closest('.o-grid') instanceof Element);
});

/** The text of the element with the focus. */
function focused(): Promise<string> {
  return page.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Waits until an opened menu receives keys. */
async function opened(): Promise<void> {
  await page.page.locator('.o-menu').waitFor();
  await page.page.waitForFunction(() => document.activeElement?.getAttribute('role') !== 'menuitem');
}

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.page.keyboard.press(key)), Promise.resolve());

describe('with the keyboard alone', () => {
  it('a menu of the script can be found and opened, and its item run', async () => {
    await press('F10');
    await expect.poll(focused).toBe('File');
    await press('ArrowLeft', 'ArrowLeft');
    expect(await focused()).toBe('Trial');
    await press('Enter');
    await opened();
    // The first item of the menu writes a tab.
    await press('ArrowDown', 'Enter');
    await expect.poll(() => page.activeTabName()).toBe('Written');
  });

  it('a submenu opens, and Escape returns to the grid', async () => {
    await press('F10', 'ArrowLeft', 'ArrowLeft', 'Enter');
    await opened();
    // Write a tab, Open sidebar, More › Alert.
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await page.page.locator('.o-menu-item-active', { hasText: 'Alert' }).waitFor();
    await press('Enter');
    await page.dialog.waitFor();
    await press('Enter');
    await expect.poll(() => page.dialog.count()).toBe(0);

    await press('F10', 'Enter');
    await opened();
    await press('Escape');
    await expect.poll(() => page.page.locator('.o-menu').count()).toBe(0);
    await page.page.keyboard.type('7');
    await press('Enter');
    await expect.poll(() => page.cellText('A1')).toBe('7');
  });

  it('a tool can be used on the selected cell', async () => {
    await page.selectCell('A2');
    await press('F10', 'F6');
    for (let step = 0; step < 60 && !(await focused()).startsWith('Bold'); step++) await press('ArrowRight');
    await press('Enter');
    const isBold = () =>
      page.page.evaluate(() => {
        const { getters } = globalThis.workbench.model;
        return getters.getCellStyle({ sheetId: getters.getActiveSheetId(), col: 0, row: 1 }).bold === true;
      });
    await expect.poll(isBold).toBe(true);
  });

  it('another tab can be opened, and a new one added', async () => {
    await press('F10', 'F6', 'F6', 'F6');
    expect(await focused()).toContain('Orders');
    await press('ArrowRight', 'ArrowRight', 'Enter');
    await expect.poll(() => page.activeTabName()).toBe('Costs');
    await page.page.locator('[aria-label="Add a tab"]').focus();
    await press('Enter');
    await expect.poll(() => page.tabNames()).toHaveLength(4);
  });

  it('tools, an open menu, the help of a formula and a dialog are accessible to a screen reader', async () => {
    expect(await pageFaults(page.page)).toEqual([]);
    await press('F10', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await opened();
    expect(await pageFaults(page.page)).toEqual([]);
    await press('Escape');
    await page.type('B3', '=SUM(');
    await page.page.locator('.o-formula-assistant').waitFor();
    expect(await pageFaults(page.page)).toEqual([]);
    await press('Escape', 'Escape');
    await page.chooseMenu('Trial', 'More', 'Alert');
    await page.dialog.waitFor();
    expect(await pageFaults(page.page)).toEqual([]);
  });

  it('every control of menus, tools and tabs has a name', async () => {
    const nameless = await page.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '#spreadsheet [role="menuitem"], #spreadsheet [role="button"], #spreadsheet [role="tab"]',
        ),
      ]
        .filter(
          (control) =>
            `${control.getAttribute('aria-label') ?? ''}${control.textContent ?? ''}`.trim() === '',
        )
        .map(({ outerHTML }) => outerHTML),
    );
    expect(nameless).toEqual([]);
  });

  // The last one: the search for faults waits for an answer of every frame of the page, also of a closed sidebar's.
  it('the sidebar can be reached', async () => {
    await page.chooseMenu('Trial', 'Open sidebar');
    await page.sidebarFrame.locator('body').waitFor();
    await press('F10', 'Shift+F6');
    const frame = () => page.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    expect(await frame()).toBe(true);
    // F6 leaves it again.
    await press('F6');
    await expect.poll(focused).toBe('File');
    await press('Shift+F6', 'Shift+F6');
    await expect.poll(focused).toContain('Orders');
  });
});
