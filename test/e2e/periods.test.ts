import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import { contentsOf } from './harness/contents';
import { OpenedPage } from './harness/one-page';
import type { ServedWorkbook } from './harness/served-workbook';
import type { WorkbenchPage } from './harness/workbench-page';

const distFolder = join(projectRoot, 'dist');

// Two years with a sale every fifth day, three channels and gaps, so that tables grow and shrink from period
// to period.
const day = (index: number) => new Date(2024, 6, 1 + index * 5);
const sales = Array.from({ length: 120 }, (_, index) => index).filter((index) => index % 17 !== 3);
const tabs: readonly TabData[] = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Order date', 'Customer', 'Quantity', 'Amount', 'Status', 'Currency', 'Product'],
      ...sales.map((index) => [
        `A-${index}`,
        day(index),
        `Customer ${index % 23}`,
        1 + (index % 4),
        20 + ((index * 7) % 90),
        index % 13 === 5 ? 'Refunded' : 'Completed',
        'EUR',
        `Product ${index % 9}`,
      ]),
    ],
  },
  {
    name: 'Traffic',
    cells: [
      ['Date', 'Source', 'Visitors'],
      ...sales.map((index) => [day(index), ['Search', 'Social', 'Email'][index % 3] ?? '', 100 + index]),
    ],
  },
];

let opened: OpenedPage;
let workbench: ServedWorkbook;
let page: WorkbenchPage;

afterEach(async () => {
  await opened.close();
  expect(workbench.reports).toEqual([]);
});

describe('a page in which several periods are generated one after the other', () => {
  it('is equal to the workbook after each of them', async () => {
    opened = await OpenedPage.open(tabs, distFolder);
    ({ page, workbench } = opened);
    await page.chooseMenu('Extensions', 'Shop KPI', 'Open sidebar');
    const sidebar = page.sidebarFrame;
    const inPage = () => page.page.evaluate(`(${contentsOf})(globalThis.workbench.model)`);

    for (const period of ['week', 'year', 'day', 'month']) {
      const before = contentsOf(workbench.model);
      await sidebar.getByLabel('Period', { exact: true }).selectOption(period);
      await sidebar.getByRole('button', { name: 'Generate KPI summary' }).click();
      await expect.poll(() => contentsOf(workbench.model), { message: period }).not.toEqual(before);

      await expect.poll(inPage, { message: period }).toEqual(contentsOf(workbench.model));
    }
  });
});
