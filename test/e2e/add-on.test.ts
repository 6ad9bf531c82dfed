import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import { OpenedPage } from './harness/one-page';
import type { ServedWorkbook } from './harness/served-workbook';
import type { WorkbenchPage } from './harness/workbench-page';

// The built add-on in a shop that is small enough to count by hand. January: 3 orders,
// revenue 30 + 20 + 50 + 60 = 160, 400 visitors. December: 1 order of 80, 100 visitors.
const orderHeader = ['Order ID', 'Order date', 'Customer', 'Quantity', 'Amount', 'Status', 'Currency'];
const shop: readonly TabData[] = [
  {
    name: 'Orders',
    cells: [
      orderHeader,
      ['Z-9', new Date(2025, 11, 10), 'Ana', 1, 80, 'Completed', 'EUR'],
      ['A-1', new Date(2026, 0, 5), 'Ana', 1, 30, 'Completed', 'EUR'],
      ['A-1', new Date(2026, 0, 5), 'Ana', 2, 20, 'Completed', 'EUR'],
      ['A-2', new Date(2026, 0, 12), 'Budi', 1, 50, 'Completed', 'EUR'],
      ['A-3', new Date(2026, 0, 31), 'Chloé', 1, 60, 'Completed', 'EUR'],
    ],
  },
  {
    name: 'Traffic',
    cells: [
      ['Date', 'Visitors'],
      [new Date(2025, 11, 10), 100],
      [new Date(2026, 0, 5), 150],
      [new Date(2026, 0, 31), 250],
    ],
  },
];

const distFolder = join(projectRoot, 'dist');

let opened: OpenedPage;
let workbench: ServedWorkbook;
let page: WorkbenchPage;

async function open(tabs: readonly TabData[]): Promise<void> {
  opened = await OpenedPage.open(tabs, distFolder);
  ({ page, workbench } = opened);
}

async function close(): Promise<void> {
  await opened.close();
  expect(workbench.reports).toEqual([]);
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The row of the summary with an id: label, value, previous value. */
async function summaryRow(id: string): Promise<(string | undefined)[]> {
  const columns = await Promise.all(letters.map((letter) => page.columnTexts(letter)));
  const under = (heading: string) => columns.find((texts) => texts.includes(heading));
  const row = under('Id')?.indexOf(id) ?? -1;
  return [columns[0], under('This period'), under('Previous period')].map((texts) => texts?.[row]);
}

describe('a shop', () => {
  // Its tests share a page, because opening one takes longer than most of what they do.
  beforeAll(() => open(shop));
  afterAll(close);

  it('gets a KPI summary from the menu, and is told when it was updated', async () => {
    await page.chooseMenu('Extensions', 'Shop KPI', 'Generate KPI summary');

    await expect.poll(() => page.activeTabName()).toBe('KPI Summary');
    expect(await page.tabNames()).toEqual(['KPI Summary', 'Data check', 'Orders', 'Traffic', 'KPI Data']);
    expect(await summaryRow('period')).toEqual(['Period', '2026-01-01', '2026-01-31']);
    expect(await summaryRow('orders')).toEqual(['Orders', '3', '1']);
    expect(await summaryRow('revenue')).toEqual([
      'Revenue',
      expect.stringContaining('160'),
      expect.stringContaining('80'),
    ]);
    expect(await summaryRow('conversion_rate')).toEqual(['Conversion rate', '0.75%', '1.00%']);

    await page.goToTab('Orders');
    await page.enter('E6', '160');

    await page.chooseMenu('Extensions', 'Shop KPI', 'Generate KPI summary');

    await page.toast.waitFor();
    await page.goToTab('KPI Summary');
    expect((await summaryRow('revenue'))[1]).toContain('260');
  });

  it('gets the summary of another period from the sidebar', async () => {
    await page.chooseMenu('Extensions', 'Shop KPI', 'Open sidebar');
    await page.sidebarFrame.getByLabel('Period').selectOption('year');
    await page.sidebarFrame.getByLabel('As of').fill('2025-12-31');

    await page.sidebarFrame.getByRole('button', { name: 'Generate KPI summary' }).click();

    await page.sidebarFrame.getByText('The summary is in the tab').waitFor();
    await page.goToTab('KPI Summary');
    expect(await summaryRow('period')).toEqual(['Period', '2025-01-01', '2025-12-31']);
    // There are no data of 2024 to compare with.
    expect(await summaryRow('orders')).toEqual(['Orders', '1', '']);
  });

  it('gets a conversion rate from a formula in a cell', async () => {
    await page.goToTab('Traffic');

    await page.enter('D2', '=KPI_CONVERSION(3, B2)');

    await expect.poll(() => page.cellText('D2')).toBe('0.03');
  });
});

describe('a workbook without orders', () => {
  beforeAll(() => open([{ name: 'Notes', cells: [['To do'], ['buy thread']] }]));
  afterAll(close);

  it('gets a message and keeps its tabs', async () => {
    await page.chooseMenu('Extensions', 'Shop KPI', 'Generate KPI summary');

    await page.dialog.waitFor();
    expect(await page.dialog.locator('p').textContent()).toMatch(/^[A-Z].*\.$/s);
    expect(await page.tabNames()).toEqual(['Notes']);
  });
});
