import { beforeEach, describe, expect, it } from 'vitest';
import { sheetNumber } from '../../workbench/spreadsheet/sheet-number';
import { usingOnePage } from './harness/one-page';
import type { ServedWorkbook } from './harness/served-workbook';
import type { WorkbenchPage } from './harness/workbench-page';

const tabs = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Amount'],
      ['A-1', 30],
      ['A-2', 40],
      ['A-3', 0],
    ],
  },
  {
    name: 'Traffic',
    cells: [
      ['Date', 'Visitors'],
      [new Date(2026, 0, 31), 200],
    ],
  },
];

const shared = usingOnePage(tabs);
let page: WorkbenchPage;
let workbench: ServedWorkbook;

beforeEach(() => {
  ({ page, workbench } = shared());
});

describe('the page', () => {
  it("opens with the workbook's name, tabs and values", async () => {
    expect(await page.page.title()).toBe('Trial shop');
    expect(await page.tabNames()).toEqual(['Orders', 'Traffic']);
    expect(await page.cellText('B2')).toBe('30');
    await page.goToTab('Traffic');
    expect(await page.activeTabName()).toBe('Traffic');
    expect(await page.cellText('A2')).toBe('2026-01-31');
  });

  it("has the script's menu beside those of the spreadsheet", async () => {
    const menus = await page.page.locator('.o-topbar-menu').allTextContents();

    expect(menus).toEqual(['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Trial', 'Clock']);
  });
});

describe('a link to a cell of another tab', () => {
  it('opens that cell, as in Sheets', async () => {
    const gid = await page.page.evaluate(() => globalThis.workbench.model.getters.getSheetIds()[1] ?? '');
    await page.enter('D2', `=HYPERLINK("#gid=${sheetNumber(gid)}&range=B2","B2")`);
    await expect.poll(() => page.cellText('D2')).toBe('B2');
    await page.selectCell('D2');
    const link = page.page.locator('.o-link-tool .o-link');
    await link.hover();
    expect(await link.textContent()).toContain('Traffic!B2');

    await link.click();

    await expect.poll(() => page.activeTabName()).toBe('Traffic');
    expect(await page.selectedCell()).toBe('B2');
  });
});

describe('a custom function', () => {
  it('computes a value from cells, and again when a cell changes', async () => {
    await page.enter('D2', '=TRIAL_DIVIDE(B2, B3)');
    await expect.poll(() => page.cellText('D2')).toBe('0.75');

    await page.enter('B2', '10');
    await expect.poll(() => page.cellText('D2')).toBe('0.25');
  });

  it('fills a column from a range', async () => {
    await page.enter('D2', '=TRIAL_DIVIDE(B2:B3, B2:B3)');

    await expect.poll(() => page.cellText('D3')).toBe('1');
  });

  it('shows the message of an error', async () => {
    await page.enter('D2', '=TRIAL_DIVIDE(B2, B4)');

    await expect.poll(() => page.cellMessage('D2')).toBe('The divisor must not be 0.');
    expect(await page.cellText('D2')).toMatch(/^#ERROR/);
  });

  it('is called once for all cells that need the same', async () => {
    await page.enter('D2', '=TRIAL_DIVIDE(B2, B3)');
    await expect.poll(() => page.cellText('D2')).toBe('0.75');
    const texts = await page.watchCell('D3');

    await page.enter('D3', '=TRIAL_DIVIDE(30, 40)');

    await expect.poll(() => texts.jsonValue()).toEqual(['', '0.75']);
  });

  it('is explained while it is typed', async () => {
    await page.type('D2', '=TRIAL_DIV');
    const proposal = page.page.locator('.o-autocomplete-dropdown');
    await expect.poll(() => proposal.textContent()).toContain('Divides the first number by the second.');

    await page.page.keyboard.type('IDE(');
    const assistant = page.page.locator('.o-formula-assistant');
    await expect.poll(() => assistant.textContent()).toMatch(/TRIAL_DIVIDE.*dividend.*divisor/);
    // Only arguments in brackets may be left out.
    const signature = await assistant.locator('.o-formula-assistant-head').textContent();
    expect(signature?.replace(/\s/g, '')).toBe('TRIAL_DIVIDE(dividend,divisor,[digits])');
  });

  it('is called with the given arguments if others are missing', async () => {
    await page.enter('D2', '=TRIAL_DIVIDE(B2)');
    await expect.poll(() => page.cellText('D2')).toMatch(/^#/);
    await page.enter('D3', '=TRIAL_DIVIDE(B2, B3, 1)');
    await expect.poll(() => page.cellText('D3')).toBe('0.8');
  });
});

describe('a custom function that was never computed', () => {
  it('shows Loading... until it is computed, also in a formula that uses it', async () => {
    const texts = await page.watchCell('D2');

    await page.enter('D2', '=TRIAL_DIVIDE(B2, B3, 2)+1');

    await expect.poll(() => texts.jsonValue()).toEqual(['', 'Loading...', '1.75']);
  });
});

describe('a menu item', () => {
  it('runs the script: the tab that it wrote opens, computed', async () => {
    await page.chooseMenu('Trial', 'Write a tab');

    await expect.poll(() => page.activeTabName()).toBe('Written');
    expect(await page.cellText('A1')).toBe('Total');
    expect(await page.cellText('A2')).toBe('70');
    await expect.poll(() => page.cellText('B2')).toBe('0.75');
    expect(await page.toast.isVisible()).toBe(true);
    expect(await page.toast.textContent()).toContain('The tab is written.');
  });

  it('in a submenu shows an alert, whose text stays text', async () => {
    await page.chooseMenu('Trial', 'More', 'Alert');

    expect(await page.dialog.locator('h2').textContent()).toBe('<b>Title</b>');
    expect(await page.dialog.locator('p').textContent()).toBe(
      '<img src="x" onerror="document.title = 1"> is text',
    );
    expect(await page.dialog.locator('img, b').count()).toBe(0);

    await page.dialog.getByRole('button', { name: 'OK' }).click();
    expect(await page.dialog.count()).toBe(0);
  });

  it('that asks a question writes nothing before the answer, and everything after it', async () => {
    await page.chooseMenu('Trial', 'More', 'Question');
    await page.dialog.waitFor();
    expect(await page.cellText('D1')).toBe('');

    await page.dialog.getByRole('button', { name: 'Yes' }).click();

    await expect.poll(() => page.cellText('D2')).toBe('yes');
    expect(await page.cellText('D1')).toBe('asked');
  });

  it('that prompts for a text gets what was typed', async () => {
    await page.chooseMenu('Trial', 'More', 'Prompt');
    await page.dialog.getByRole('textbox').fill('Toko Melati');
    await page.dialog.getByRole('button', { name: 'OK' }).click();

    await expect.poll(() => page.cellText('E1')).toBe('Toko Melati');
  });

  it('that makes a trigger has it called when the clock is advanced', async () => {
    await page.chooseMenu('Trial', 'More', 'Trigger');
    await page.chooseMenu('Clock', 'Forward by an hour');
    expect(await page.cellText('F1')).toBe('');

    await page.chooseMenu('Clock', 'Forward by a day');

    await expect.poll(() => page.cellText('F1')).toBe('4');
  });

  it('that fails shows the message of the script as text', async () => {
    const reported = workbench.reports.length;
    await page.chooseMenu('Trial', 'More', 'Failure');

    await expect.poll(() => page.dialog.locator('p').textContent()).toBe('Nothing <i>works</i> here.');
    expect(workbench.reports.slice(reported)).toEqual([
      expect.stringMatching(/^fail failed: .*\n {4}at fail \(Code\.js:\d+:\d+\)$/),
    ]);
  });

  it('that takes long shows that it runs', async () => {
    // Watched inside the page, because the server runs in this process and blocks it while it is busy.
    const sightings = await page.runningNote.evaluateHandle((note) => {
      const seen: { text: string | null; hidden: boolean }[] = [];
      const look = () => seen.push({ text: note.textContent, hidden: note.hasAttribute('hidden') });
      new MutationObserver(look).observe(note, { attributes: true });
      return seen;
    });

    await page.chooseMenu('Trial', 'More', 'Long work');

    await expect
      .poll(() => sightings.jsonValue())
      .toEqual([
        { text: 'Running script…', hidden: false },
        { text: 'Running script…', hidden: true },
      ]);
  });
});

describe('the sidebar', () => {
  beforeEach(async () => {
    await page.chooseMenu('Trial', 'Open sidebar');
    await page.sidebar.waitFor();
  });

  it('is a panel of 300 pixels with its title', async () => {
    expect(await page.sidebar.locator('h2').textContent()).toBe('Trial sidebar');
    const frame = await page.sidebar.locator('iframe').boundingBox();
    expect(frame?.width).toBe(300);
  });

  it("writes through google.script.run and gets the script's answer", async () => {
    await page.sidebarFrame.locator('#write').click();

    await expect.poll(() => page.sidebarFrame.locator('#result').textContent()).toBe('written: 12');
    expect(await page.cellText('B2')).toBe('12');
  });

  it('passes an error of the script to its failure handler', async () => {
    await page.sidebarFrame.locator('#amount').fill('-1');
    await page.sidebarFrame.locator('#write').click();

    await expect
      .poll(() => page.sidebarFrame.locator('#result').textContent())
      .toBe('failed: The amount must not be negative.');
    expect(await page.cellText('B2')).toBe('30');
  });

  it('cannot reach the page around it', async () => {
    const sidebarFrame = () => page.page.frames().find((each) => each.url().includes('/frame/'));
    await expect.poll(() => sidebarFrame() !== undefined).toBe(true);
    const frame = sidebarFrame();
    const reach = await frame?.evaluate(() => {
      try {
        return String(window.parent.document.title);
      } catch (error) {
        return error instanceof DOMException ? error.name : String(error);
      }
    });

    expect(reach).toBe('SecurityError');
  });

  it('closes', async () => {
    await page.sidebar.getByRole('button', { name: 'Close' }).click();

    expect(await page.sidebar.isVisible()).toBe(false);
  });
});

describe('a dialog of the script', () => {
  it("has the script's size and closes from inside", async () => {
    await page.chooseMenu('Trial', 'More', 'Dialog');
    await page.dialogFrame.getByText('Inside').waitFor();
    const frame = await page.dialog.locator('iframe').boundingBox();
    expect([frame?.width, frame?.height]).toEqual([300, 120]);

    await page.dialogFrame.getByRole('button', { name: 'Done' }).click();

    await page.dialog.waitFor({ state: 'detached' });
  });
});

describe('two pages', () => {
  it('see what is typed in the other and what the script writes', async () => {
    const other = await shared().another();

    await page.enter('D2', 'typed here');
    await expect.poll(() => other.cellText('D2')).toBe('typed here');
    await other.enter('D3', '=TRIAL_DIVIDE(B3, B2)');
    await expect.poll(() => page.cellText('D3')).toBe('1.333333333');
    await other.chooseMenu('Trial', 'Write a tab');
    await expect.poll(() => page.tabNames()).toContain('Written');
    expect(await page.activeTabName()).toBe('Orders');

    expect(other.problems).toEqual([]);
    await other.close();
  });
});

// The last one, because the chart and its panel stay.
describe('the spreadsheet around the data', () => {
  it('draws a chart of the selected cells', async () => {
    await page.selectCell('B2');

    await page.chooseMenu('Insert', 'Chart');

    await page.page.locator('.o-figure canvas').waitFor();
  });
});
