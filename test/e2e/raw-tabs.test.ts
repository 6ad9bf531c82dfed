import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project';
import { newSpreadsheet } from '../../workbench/sample-shop';
import { OpenedPage } from './harness/one-page';
import type { ServedWorkbook } from './harness/served-workbook';
import type { WorkbenchPage } from './harness/workbench-page';

// The built add-on in a new spreadsheet.
const distFolder = join(projectRoot, 'dist');
const rawTabs = [
  'Orders',
  'Visits',
  'Product views',
  'Advertising',
  'Costs',
  'Surveys',
  'Customer service',
  'Stock',
  'Social media',
  'Sustainability',
];

let opened: OpenedPage;
let workbench: ServedWorkbook;
let page: WorkbenchPage;

async function openNewSpreadsheet(): Promise<void> {
  opened = await OpenedPage.open(newSpreadsheet, distFolder);
  ({ page, workbench } = opened);
}

afterEach(async () => {
  await opened.close();
  expect(workbench.reports).toEqual([]);
});

describe('a new spreadsheet', () => {
  it('gets empty tabs to type into, but not twice', async () => {
    await openNewSpreadsheet();
    await page.chooseMenu('Extensions', 'Shop KPI', 'Create raw tabs');

    await page.toast.first().waitFor();
    expect(await page.tabNames()).toEqual(['Sheet1', ...rawTabs]);
    expect(await page.activeTabName()).toBe('Orders');
    expect(await page.cellText('A1')).toBe('Order ID');

    await page.enter('A2', '000123');
    // An id keeps its zeros.
    expect(await page.cellText('A2')).toBe('000123');
    await page.enter('B2', '2026-01-05');
    expect(await page.cellText('B2')).toBe('2026-01-05');
    await page.chooseMenu('Extensions', 'Shop KPI', 'Create raw tabs');
    await page.page.getByText('Every raw tab is there already').waitFor();
    expect(await page.tabNames()).toHaveLength(11);
  });

  it('gets the sample shop, and a KPI summary of it', async () => {
    await openNewSpreadsheet();
    await page.chooseMenu('Extensions', 'Shop KPI', 'Insert sample shop');
    await page.toast.waitFor();
    await expect.poll(() => page.tabNames()).toEqual(['Sheet1', ...rawTabs]);
    expect(await page.activeTabName()).toBe('Orders');
    expect(await page.cellText('A2')).toBe('RB-10001');
    expect(await page.cellText('J2')).toMatch(/^[\d,]+$/);

    await page.chooseMenu('Extensions', 'Shop KPI', 'Generate KPI summary');
    await expect.poll(() => page.activeTabName()).toBe('KPI Summary');
  });
});
