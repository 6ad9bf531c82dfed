import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/sidebar/page/texts';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import type { ShopSpreadsheet } from '../app/shop-spreadsheet';
import { accessibilityFaults, languageOfSearch } from './harness/accessibility';
import { firstColumn, LoneSidebar, shownTab, showOrders } from './harness/lone-sidebar';

// Counted by hand. January, amounts 30 + 20 + 50 + 60 = 160, worth 3 + 2 + 5 + 6 = 16.
const orders: TabData = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Customer', 'Quantity', 'Amount', 'Worth', 'Status', 'Currency'],
    ['Z-9', new Date(2025, 11, 10), 'Ana', 1, 80, 8, 'Completed', 'EUR'],
    ['A-1', new Date(2026, 0, 5), 'Ana', 1, 30, 3, 'Completed', 'EUR'],
    ['A-1', new Date(2026, 0, 5), 'Ana', 2, 20, 2, 'Completed', 'EUR'],
    ['A-2', new Date(2026, 0, 12), 'Budi', 1, 50, 5, 'Completed', 'EUR'],
    ['A-3', new Date(2026, 0, 31), 'Chloé', 1, 60, 6, 'Completed', 'EUR'],
  ],
};
const traffic: TabData = {
  name: 'Traffic',
  cells: [
    ['Date', 'Visitors'],
    [new Date(2025, 11, 10), 100],
    [new Date(2026, 0, 5), 150],
    [new Date(2026, 0, 31), 250],
  ],
};

let shown: LoneSidebar;
let spreadsheet: ShopSpreadsheet;
/** The page with the sidebar. */
let sidebar: Page;

beforeAll(async () => {
  shown = await LoneSidebar.open();
  sidebar = shown.page;
});

afterAll(() => shown?.close());

async function openSidebar(tabs: readonly TabData[], language: Language = 'en'): Promise<void> {
  spreadsheet = await shown.openIn(tabs, language);
}

afterEach(() => expect(shown.takeProblems()).toEqual([]));

const message = (): Locator => sidebar.locator('#message');
const tabPart = (name: string): Locator => sidebar.getByRole('region', { name, exact: true });

async function openDataPage(): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Data' }).click();
  await openSureTabs();
}

/** Opens the part with the tabs that were recognised with confidence. */
async function openSureTabs(): Promise<void> {
  await sidebar.locator('#tabs > *').first().waitFor();
  const folded = sidebar.locator('#tabs > details:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
  await sidebar.getByRole('region').first().waitFor();
}

async function generate(): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Summary' }).click();
  await sidebar.getByRole('button', { name: 'Generate KPI summary' }).click();
  await expect.poll(() => message().textContent()).toContain('The summary is in the tab');
}

/** A figure of the result, by its name. */
const figure = (name: string): Promise<string | null> =>
  sidebar.getByRole('row', { name }).getByRole('cell').first().textContent();

/** Opens every part that can be opened. */
function unfold(): Promise<void> {
  return sidebar.locator('details:not([hidden])').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });
}

describe('the Summary page', () => {
  it('stores what the owner chose in the document', async () => {
    await openSidebar([orders, traffic]);
    await sidebar.getByLabel('Period', { exact: true }).selectOption('quarter');
    await sidebar.getByLabel('Compare with').selectOption('lastYear');
    await sidebar.getByText('KPIs and cards').click();
    await sidebar.getByLabel('Sections').selectOption('family');
    await sidebar.getByLabel('All KPIs').uncheck();
    await sidebar.getByText('Mobile', { exact: true }).click();
    await sidebar.getByRole('checkbox', { name: 'Mobile conversion rate' }).uncheck();
    await sidebar.getByLabel('Card 1').selectOption({ label: 'Orders' });
    await sidebar.getByText('Shop and calendar').click();
    await sidebar.getByLabel('Shop name').fill('Toko Ana');
    await sidebar.getByLabel('Main currency').fill('eur');
    await sidebar.getByLabel('The week begins on').selectOption('Sunday');
    await sidebar.getByLabel('The fiscal year begins in').selectOption('April');
    await sidebar.getByLabel('Days until a customer').fill('90');

    await sidebar.getByRole('button', { name: 'Save settings' }).click();
    await expect.poll(() => message().textContent()).toBe('The settings are saved.');
    await shown.reopenIn(spreadsheet);

    expect(await sidebar.getByLabel('Period', { exact: true }).inputValue()).toBe('quarter');
    expect(await sidebar.getByLabel('Compare with').inputValue()).toBe('lastYear');
    await unfold();
    expect(await sidebar.getByLabel('All KPIs').isChecked()).toBe(false);
    expect(await sidebar.getByRole('checkbox', { name: 'Mobile conversion rate' }).isChecked()).toBe(false);
    expect(await sidebar.getByRole('checkbox', { name: 'Revenue', exact: true }).isChecked()).toBe(true);
    expect(await sidebar.getByLabel('Card 1').inputValue()).toBe('orders');
    expect(await sidebar.getByLabel('Shop name').inputValue()).toBe('Toko Ana');
    expect(await sidebar.getByLabel('Main currency').inputValue()).toBe('EUR');
    expect(await sidebar.getByLabel('The week begins on').inputValue()).toBe('6');
    expect(await sidebar.getByLabel('The fiscal year begins in').inputValue()).toBe('4');
    expect(await sidebar.getByLabel('Days until a customer').inputValue()).toBe('90');
  });

  it('makes a summary of the KPIs that were chosen, in their order', async () => {
    await openSidebar([orders, traffic]);
    await sidebar.getByText('KPIs and cards').click();
    await sidebar.getByLabel('Sections').selectOption('family');
    await sidebar.getByLabel('All KPIs').uncheck();
    await sidebar.getByText('Sales', { exact: true }).click();
    await sidebar.getByRole('checkbox', { name: 'Average order value' }).first().uncheck();
    const up = sidebar.getByRole('button', { name: 'Move up: Orders', exact: true });
    await up.click();
    await up.click();
    await sidebar.getByRole('button', { name: 'Generate KPI summary' }).click();
    await expect.poll(() => message().textContent()).toContain('The summary is in the tab');

    const names = firstColumn(spreadsheet, 'KPI Summary').map(([, name]) => name);
    const sales = names.indexOf('Sales') + 1;
    expect(names.slice(sales, sales + 3)).toEqual(['Orders', 'Revenue', 'Items per order']);
    expect(names).not.toContain('Average order value (AOV)');
  });

  it('chooses five KPIs in at most eight clicks, finds one by its name, and moves one by dragging', async () => {
    await openSidebar([orders, traffic]);
    let clicks = 0;
    const click = async (part: Locator): Promise<void> => {
      await part.click();
      clicks += 1;
    };
    await click(sidebar.getByText('KPIs and cards'));
    await click(sidebar.getByRole('button', { name: 'None' }));
    for (const name of ['Revenue', 'Orders', 'Average order value (AOV)', 'Conversion rate', 'Visits']) {
      await click(sidebar.getByRole('checkbox', { name, exact: true }));
    }
    expect(clicks).toBeLessThanOrEqual(8);
    expect(await sidebar.locator('#kpi-sections input:checked').count()).toBe(5);

    await sidebar.getByLabel('Find a KPI').fill('abandon');
    expect(await sidebar.locator('#kpi-sections li:not([hidden]) label').allTextContents()).toEqual([
      'Cart abandonment rate',
      'Mobile cart abandonment rate',
    ]);
    await sidebar.getByLabel('Find a KPI').fill('');

    const rows = sidebar.locator('#kpis-action li');
    const [first = '', second = '', third = ''] = await rows.locator('label').allTextContents();
    await rows.nth(0).dragTo(rows.nth(2));
    expect((await rows.locator('label').allTextContents()).slice(0, 3)).toEqual([second, third, first]);

    await sidebar.getByRole('button', { name: 'Essentials' }).click();
    expect(await sidebar.locator('#kpi-sections input:checked').count()).toBe(10);
  });

  it('keeps Generate visible, and opens the summary from another tab', async () => {
    await openSidebar([orders, traffic]);
    await sidebar.getByText('Shop and calendar').click();
    const submit = sidebar.getByRole('button', { name: 'Generate KPI summary' });
    await sidebar.locator('html').evaluate((root) => root.scrollTo(0, 0));
    const { bottom, height } = await submit.evaluate((button) => ({
      bottom: button.getBoundingClientRect().bottom,
      height: window.innerHeight,
    }));
    expect(bottom).toBeLessThanOrEqual(height);
    await generate();
    showOrders(spreadsheet);
    expect(shownTab(spreadsheet)).toBe('Orders');
    await sidebar.getByRole('button', { name: 'Go to the summary' }).click();
    await expect.poll(() => shownTab(spreadsheet)).toBe('KPI Summary');
  });

  it('asks about a summary that the owner changed, and keeps it, restores it or makes a new one', async () => {
    await openSidebar([orders, traffic]);
    await generate();
    const revenue = spreadsheet.cellOf('KPI Summary', 'revenue', 'value');
    const owners = 'twice that';
    const askAgain = async (): Promise<void> => {
      spreadsheet.type('KPI Summary', revenue, owners);
      await sidebar.getByRole('button', { name: 'Generate KPI summary' }).click();
      await expect.poll(() => message().textContent()).toContain(revenue);
    };
    const choose = (name: string): Promise<void> =>
      sidebar.getByRole('button', { name, exact: true }).click();
    const choices = sidebar.locator('#edited');

    await askAgain();
    expect(await accessibilityFaults(shown)).toEqual([]);
    await choose('Keep mine');
    expect(await choices.isVisible()).toBe(false);
    expect(await message().textContent()).toContain('KPI Summary');
    expect(await sidebar.locator('#message:focus').count()).toBe(1);
    expect(spreadsheet.value('KPI Summary', revenue)).toBe(owners);

    await askAgain();
    await choose('Restore the summary here');
    await expect.poll(() => message().textContent()).toContain('The summary is in the tab');
    expect(await choices.isVisible()).toBe(false);
    expect(spreadsheet.value('KPI Summary', revenue)).toBe(160);

    await askAgain();
    await choose('Create a new tab');
    await expect.poll(() => message().textContent()).toContain('The summary is in the tab');
    expect(spreadsheet.value('KPI Summary', revenue)).toBe(owners);
    const [made = ''] = spreadsheet.tabNames().filter((name) => /^KPI Summary./.test(name));
    expect(spreadsheet.valueOf(made, 'revenue', 'value')).toBe(160);
  });

  it('moves a KPI up and down with the keyboard, and the focus stays with it', async () => {
    await openSidebar([orders]);
    await sidebar.getByText('KPIs and cards').click();
    await sidebar.getByLabel('Sections').selectOption('family');
    await sidebar.getByLabel('All KPIs').uncheck();
    await sidebar.getByText('Sales', { exact: true }).click();
    const names = () => sidebar.locator('#kpis-sales li label').allTextContents();
    const before = await names();
    const [first = '', second = '', third = ''] = before;

    await sidebar.getByRole('button', { name: `Move down: ${first}`, exact: true }).focus();
    await sidebar.keyboard.press('Enter');
    await sidebar.keyboard.press('Enter');
    expect((await names()).slice(0, 3)).toEqual([second, third, first]);
    expect(await sidebar.locator('#moved').textContent()).toBe(`${first}: 3/${before.length}`);

    await sidebar.getByRole('button', { name: `Move up: ${third}` }).focus();
    await sidebar.keyboard.press('Enter');
    // The first KPI cannot move up, so the focus goes to the button that still works.
    await sidebar.keyboard.press('Enter');
    expect((await names()).slice(0, 3)).toEqual([second, third, first]);
  });

  it('does not send an invalid value, and shows its field', async () => {
    await openSidebar([orders]);
    await sidebar.getByText('Shop and calendar').click();
    await sidebar.getByLabel('Main currency').fill('€');
    await sidebar.getByText('Shop and calendar').click();
    await sidebar.getByRole('button', { name: 'Save settings' }).click();
    expect(await sidebar.getByLabel('Main currency').isVisible()).toBe(true);
    expect(await message().textContent()).toBe('');
  });

  it('changes its language at once', async () => {
    await openSidebar([orders]);
    await sidebar.getByLabel('Language').selectOption('id');
    await sidebar.getByRole('button', { name: 'Save settings' }).click();
    await sidebar.getByRole('button', { name: sidebarTexts.id.generate }).waitFor();
    expect(await sidebar.locator('html').getAttribute('lang')).toBe('id');
  });

  it('can be used with the keyboard alone', async () => {
    await openSidebar([orders, traffic]);
    await sidebar.getByRole('tab', { name: 'Summary' }).focus();
    await sidebar.keyboard.press('ArrowRight');
    expect(await sidebar.getByRole('tabpanel').getAttribute('id')).toBe('compare-page');
    await sidebar.keyboard.press('ArrowRight');
    expect(await sidebar.getByRole('tabpanel').getAttribute('id')).toBe('targets-page');
    await sidebar.keyboard.press('ArrowRight');
    await sidebar.locator('#tabs > *').first().waitFor();
    expect(await sidebar.getByRole('tabpanel').getAttribute('id')).toBe('data-page');
    await sidebar.keyboard.press('ArrowRight');
    await sidebar.getByText('None yet.').waitFor();
    expect(await sidebar.getByRole('tabpanel').getAttribute('id')).toBe('schedule-page');
    await sidebar.keyboard.press('ArrowRight');
    await sidebar.keyboard.press('Tab');
    await sidebar.keyboard.press('y');
    await sidebar.keyboard.press('Enter');
    await sidebar.getByRole('button', { name: 'Generate KPI summary' }).focus();
    await sidebar.keyboard.press('Enter');
    await expect.poll(() => message().textContent()).toContain('The summary is in the tab');
    // The year 2025 had one order, of 80.
    expect(await figure('Revenue')).toContain('80');
  });
});

describe('the Compare page', () => {
  const part = (name: string): Locator => sidebar.locator('#compared > details', { hasText: name }).first();

  it('compares the last whole month with the one before, the largest change first', async () => {
    await openSidebar([orders, traffic]);
    await sidebar.getByRole('tab', { name: 'Compare' }).click();
    await sidebar.getByRole('button', { name: 'Compare' }).click();
    await sidebar.locator('#compared details').first().waitFor();
    expect(await sidebar.locator('#compared .help').allTextContents()).toEqual([
      'Period: 2026-01-01 – 2026-01-31',
      'Compared with: 2025-12-01 – 2025-12-31',
      '* may be chance',
    ]);
    // 160 in January, 80 in December.
    expect(await part('Revenue:').locator('> summary').textContent()).toBe('Revenue: +100%*');
    await part('Revenue:').locator('> summary').click();
    expect(await part('Revenue:').getByRole('row', { name: 'Compared with' }).textContent()).toContain('80');
    // 400 visitors after 100, 3 orders of 400 after 1 of 100: the three drivers add up to 80.
    expect(
      await part('Revenue:').getByRole('table', { name: 'Why' }).getByRole('row').allTextContents(),
    ).toEqual([
      expect.stringMatching(/^visitors\+/),
      expect.stringMatching(/^conversion-/),
      expect.stringMatching(/^order value-/),
    ]);
    // Only December and January of the twelve months are known.
    expect(await part('Revenue:').getByRole('img').getAttribute('aria-label')).toMatch(
      /^Trend of Revenue: lowest .*80.*, highest .*160.*, last .*160/,
    );
    await part('Revenue:').getByText('The last 2 periods').click();
    expect(await part('Revenue:').getByRole('row', { name: '2025-12-01' }).textContent()).toContain('80');
  });
});

describe('the Data page', () => {
  it('shows what each tab and column was recognised as, with sample values', async () => {
    await openSidebar([orders, traffic]);
    await openDataPage();
    expect(await tabPart('Traffic').getByLabel('Contains').inputValue()).toBe('traffic');
    expect(await sidebar.getByText('All tabs and columns are sure.').isVisible()).toBe(true);
    // The tabs that were recognised with confidence are in a closed part.
    const folded = sidebar.locator('#tabs > details');
    await folded.locator('> summary').click();
    expect(await tabPart('Traffic').isVisible()).toBe(false);
    await folded.locator('> summary').click();
    expect(await tabPart('Traffic').isVisible()).toBe(true);
    expect(await sidebar.getByRole('button', { name: 'Save' }).count()).toBe(0);
    const part = tabPart('Orders');
    expect(await part.getByLabel('Contains').inputValue()).toBe('orders');
    expect(await part.textContent()).toContain('5 of 5 rows used');
    await unfold();
    expect(await part.getByLabel('Order ID').inputValue()).toBe('orderId');
    expect(await part.getByLabel('Worth').inputValue()).toBe('');
    const row = part.locator('li', { has: sidebar.locator('label', { hasText: /^Customer$/ }) });
    expect(await row.locator('.samples').textContent()).toMatch(/^Ana · /);
  });

  it('saves a correction, keeps it when rows are added, and removes it again', async () => {
    await openSidebar([orders, traffic]);
    await generate();
    expect(await figure('Revenue')).toContain('160');
    await openDataPage();
    await unfold();
    await tabPart('Orders').getByLabel('Worth').selectOption({ label: 'Line amount' });
    expect(await tabPart('Orders').getByLabel('Amount', { exact: true }).inputValue()).toBe('');

    await tabPart('Orders').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => message().textContent()).toContain('is read as you chose');
    await unfold();
    expect(await tabPart('Orders').getByLabel('Worth').inputValue()).toBe('lineAmount');
    expect(await tabPart('Orders').textContent()).toContain('Your choice');
    await generate();
    expect(await figure('Revenue')).toMatch(/\b16\b/);

    for (const [cell, text] of [
      ['A7', 'A-4'],
      ['B7', '2026-01-31'],
      ['C7', 'Dewi'],
      ['D7', '1'],
      ['F7', '4'],
    ] as const) {
      spreadsheet.type('Orders', cell, text);
    }
    await generate();
    expect(await figure('Revenue')).toMatch(/\b20\b/);

    await openDataPage();
    await tabPart('Orders').getByRole('button', { name: 'Back to automatic' }).click();
    await expect.poll(() => message().textContent()).toContain('automatically');
    await generate();
    expect(await figure('Revenue')).toContain('160');
  });

  it('leaves a tab out', async () => {
    await openSidebar([orders, traffic]);
    await openDataPage();
    await tabPart('Traffic').getByLabel('Contains').selectOption({ label: 'Leave this tab out' });
    await tabPart('Traffic').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => message().textContent()).toContain('“Traffic”');
    // The message appears where the owner pressed, and has the focus.
    expect(await tabPart('Traffic').locator('#message:focus').count()).toBe(1);
    expect(await tabPart('Traffic').getByLabel('Contains').inputValue()).toBe('leftOut');
    await generate();
    // Without visits there is no conversion.
    expect(await sidebar.getByRole('row', { name: 'Conversion rate' }).count()).toBe(0);
  });

  it('reads a tab as the kind that the owner chose, and finds its columns', async () => {
    const cells = [
      ['Day', 'Whatever', 'Count'],
      [new Date(2026, 0, 5), 'x', 3],
    ];
    await openSidebar([orders, { name: 'Diary', cells }]);
    await openDataPage();
    expect(await tabPart('Diary').getByLabel('Contains').inputValue()).toBe('');
    await tabPart('Diary').getByLabel('Contains').selectOption({ label: 'Visits' });
    await tabPart('Diary').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => message().textContent()).toContain('“Diary”');
    expect(await tabPart('Diary').getByLabel('Contains').inputValue()).toBe('traffic');
    await unfold();
    expect(await tabPart('Diary').getByLabel('Day').inputValue()).toBe('date');
    await tabPart('Diary').getByLabel('Count').selectOption({ label: 'Visits' });
    await tabPart('Diary').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => tabPart('Diary').textContent()).toContain('1 of 1 rows used');
  });

  it('shows the text of a tab as text, whatever it contains', async () => {
    const trap = '<img src=x onerror="document.title=1">';
    await openSidebar([
      orders,
      {
        name: trap,
        cells: [
          [trap, 'Date', 'Visitors'],
          ['<b>x', new Date(2026, 0, 5), 3],
        ],
      },
    ]);
    await openDataPage();
    await unfold();
    expect(await sidebar.getByRole('heading', { name: trap }).count()).toBe(1);
    expect(await sidebar.getByText('<b>x').count()).toBeGreaterThan(0);
    expect(await sidebar.locator('img, b').count()).toBe(0);
  });
});

describe.each(['en', 'id', 'ms', 'fr'] as const)('in 300 pixels, in %s,', (language) => {
  it('nothing is wider than the sidebar, and people with a screen reader can use every page', async () => {
    await openSidebar([orders, traffic], language);
    const isWider = () => sidebar.locator('html').evaluate((root) => root.scrollWidth > root.clientWidth);
    for (const tab of ['#summary-tab', '#compare-tab', '#data-tab', '#schedule-tab']) {
      await sidebar.locator(tab).click();
      if (tab === '#compare-tab') {
        await sidebar.locator('#compared-period').selectOption('range');
        await sidebar.locator('#period-from').fill('2026-01-01');
        await sidebar.locator('#period-to').fill('2026-01-31');
        await sidebar.locator('#compare-form button').click();
        await sidebar.locator('#compared details').first().waitFor();
      } else if (tab === '#data-tab') await openSureTabs();
      else if (tab === '#schedule-tab') {
        await sidebar.locator('#runs li').first().waitFor();
        await sidebar.locator('#refresh-every').selectOption('month');
        await sidebar.locator('#schedule-form button').click();
        await expect.poll(() => sidebar.locator('#next-run').textContent()).not.toBe('');
      } else await sidebar.locator('#all-kpis').evaluate((box: HTMLInputElement) => box.click());
      await unfold();
      expect(await isWider()).toBe(false);
      if (language === languageOfSearch) expect(await accessibilityFaults(shown)).toEqual([]);
    }
  });
});
