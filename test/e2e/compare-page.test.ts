import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { comparisonProblemSentence } from '../../src/i18n/sentence';
import { sidebarTexts } from '../../src/sidebar/page/texts';
import type { TabData } from '../../workbench/spreadsheet/workbook';
import { accessibilityFaults, languageOfSearch } from './harness/accessibility';
import { firstColumn, LoneSidebar, shownTab } from './harness/lone-sidebar';

// An order of 10 on the website every day from 2025 to May 2026, and one of 4 on a marketplace every day of
// 2026, whose name is a single very long word; 20 visitors each on each day.
const days = Array.from({ length: 516 }, (_, at) => new Date(2025, 0, 1 + at));
const isOf2026 = (day: Date): boolean => day.getFullYear() === 2026;
const tabs: readonly TabData[] = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Order date', 'Channel', 'Product', 'Amount', 'Currency'],
      ...days.map((day, at) => [`W-${at}`, day, 'Website', 'Kemeja Batik Mega Mendung', 10, 'IDR']),
      ...days
        .filter(isOf2026)
        .map((day, at) => [`S-${at}`, day, 'Shopee', `SKU_${'ABCDEFGHIJ'.repeat(4)}`, 4, 'IDR']),
    ],
  },
  {
    name: 'Traffic',
    cells: [
      ['Date', 'Channel', 'Visitors'],
      ...days.flatMap((day) => [[day, 'Website', 20], ...(isOf2026(day) ? [[day, 'Shopee', 20]] : [])]),
    ],
  },
];

let shown: LoneSidebar;
/** The page with the sidebar. */
let sidebar: Page;

beforeAll(async () => {
  shown = await LoneSidebar.open();
  sidebar = shown.page;
});

afterAll(() => shown?.close());

afterEach(() => expect(shown.takeProblems()).toEqual([]));

/** How somebody uses the page: finds its parts, chooses, types and presses. */
interface Owner {
  readonly choose: (selector: string, value: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly setDay: (selector: string, day: string) => Promise<void>;
  readonly press: (selector: string) => Promise<void>;
}

const key = (name: string): Promise<void> => sidebar.keyboard.press(name);

/** Goes from field to field, from the top of the page on, until one of them has the focus. */
async function tabTo(selector: string): Promise<void> {
  // Asked in one message after each key, where a locator needs several.
  const hasFocus = (): Promise<boolean> =>
    sidebar.evaluate((wanted) => {
      const { activeElement } = document;
      return activeElement !== null && activeElement === document.querySelector(wanted);
    }, selector);
  await sidebar.locator('#compare-tab').focus();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await hasFocus()) return;
    await key('Tab');
  }
  throw new Error(`No way to ${selector} by keyboard.`);
}

const byKeyboard: Owner = {
  async choose(selector, value) {
    await tabTo(selector);
    await key('Home');
    const chosen = (): Promise<string | undefined> =>
      sidebar.evaluate((list) => document.querySelector<HTMLSelectElement>(list)?.value, selector);
    for (let steps = 0; (await chosen()) !== value; steps += 1) {
      if (steps === 40) throw new Error(`${selector} has no ${value}.`);
      await key('ArrowDown');
    }
  },
  async type(selector, text) {
    await tabTo(selector);
    await sidebar.keyboard.type(text);
  },
  async setDay(selector, day) {
    const [year, month, date] = day.split('-');
    await tabTo(selector);
    // In the order of the browser's own language.
    await sidebar.keyboard.type(`${month}${date}${year}`);
  },
  async press(selector) {
    await tabTo(selector);
    await key('Enter');
  },
};

const byPointer: Owner = {
  choose: async (selector, value) => void (await sidebar.locator(selector).selectOption(value)),
  type: (selector, text) => sidebar.locator(selector).fill(text),
  setDay: (selector, day) => sidebar.locator(selector).fill(day),
  press: (selector) => sidebar.locator(selector).first().click(),
};

const headOf = (kpi: string): Promise<string | null> =>
  sidebar.locator(`#compared-${kpi} > summary`).textContent();

// Keys work alike in every language, so only the language with the longest words is used by keyboard.
describe.each([
  ['en', 'by pointer', byPointer],
  ['id', 'by pointer', byPointer],
  ['ms', 'by pointer', byPointer],
  ['fr', 'by keyboard alone', byKeyboard],
] as const)('the Compare page in %s, %s,', (language, _, owner) => {
  const texts = sidebarTexts[language];
  const name = textsIn(language).kpis.revenue.name;
  const percent = language === 'fr' ? '\u202f%' : '%';
  // Equal days do not show how much days vary, so each change is marked as possible chance.
  const rose = (by: string): string => `${name}${texts.colon}+${by}${percent}*`;
  const compare = (): Promise<void> => owner.press('#compare-form button');

  it('compares presets, chosen days, a moving holiday and a campaign, opens a KPI and inserts a tab', async () => {
    const spreadsheet = await shown.openIn(tabs, language);
    const comparedDays: Locator = sidebar.locator('#compared .help').nth(1);
    const message = sidebar.locator('#message');

    await sidebar.locator('#summary-tab').focus();
    await key('ArrowRight');
    await owner.choose('#compared-period', 'complete:month');
    await owner.choose('#compared-with', 'year');
    await compare();
    // 31 days of 14 after 31 of 10.
    await expect.poll(() => headOf('revenue')).toBe(rose('40'));

    await owner.choose('#compared-period', 'range');
    await owner.setDay('#period-from', '2026-03-20');
    await owner.setDay('#period-to', '2026-03-01');
    await owner.choose('#compared-with', 'range');
    await owner.setDay('#with-from', '2025-01-01');
    await owner.setDay('#with-to', '2025-01-20');
    await compare();
    await expect
      .poll(() => message.textContent())
      .toBe(comparisonProblemSentence({ code: 'rangeReversed' }, textsIn(language)));
    await owner.setDay('#period-from', '2026-03-01');
    await owner.setDay('#period-to', '2026-03-20');
    await compare();
    // 20 days of 14 after 20 of 10.
    await expect.poll(() => headOf('revenue')).toBe(rose('40'));

    // Lebaran: 21 March 2026 and 31 March 2025. These are the 20 days before it.
    await owner.choose('#compared-with', 'holiday:lebaran');
    await compare();
    await expect.poll(() => comparedDays.textContent()).toMatch(/11.*30/);
    expect(await comparedDays.textContent()).toContain('2025');

    await owner.press('#own-days > summary');
    for (const [campaign, from, to] of [
      ['Mei', '2026-05-01', '2026-05-10'],
      ['Januari', '2025-01-01', '2025-01-20'],
    ] as const) {
      await owner.type('#campaign-name', campaign);
      await owner.setDay('#campaign-from', from);
      await owner.setDay('#campaign-to', to);
      await key('Enter');
      await expect.poll(() => message.textContent()).toBe(texts.ownDaysSaved);
    }
    await owner.choose('#compared-period', 'campaign:Mei');
    await owner.choose('#compared-with', 'campaign:Januari');
    await compare();
    // 10 days of 14 after 20 of 10: 140 after 200.
    await expect.poll(() => headOf('revenue')).toBe(`${name}${texts.colon}-30${percent}*`);

    for (const kpi of ['revenue', 'aov']) await owner.press(`#compared-${kpi} > summary`);
    const revenue = sidebar.locator('#compared-revenue');
    expect(await revenue.getByRole('img').isVisible()).toBe(true);
    expect(await revenue.getByRole('row', { name: texts.interval }).count()).toBe(1);
    expect(await revenue.getByRole('table', { name: texts.why, exact: true }).getByRole('row').count()).toBe(
      3,
    );
    // The website's share fell from all orders to half at the same order value of 10; the marketplace is new,
    // so its whole effect is its share.
    const byChannel = sidebar.locator('#compared-aov').getByRole('table', { name: texts.mixAndRate });
    expect(await byChannel.getByRole('row').count()).toBe(3);
    expect(await byChannel.getByRole('row').last().getByRole('cell').last().textContent()).not.toMatch(
      /[1-9]/,
    );

    const isWider = await sidebar.locator('html').evaluate((root) => root.scrollWidth > root.clientWidth);
    expect(isWider).toBe(false);
    const cut = await sidebar
      .locator('#compared td')
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
    expect(cut).toBe(0);
    if (language === languageOfSearch) expect(await accessibilityFaults(shown)).toEqual([]);

    await owner.press('#insert-tab');
    const { tabName, inserted } = textsIn(language).comparison;
    await expect.poll(() => message.textContent()).toBe(inserted(tabName));
    expect(shownTab(spreadsheet)).toBe(tabName);
    const [cell = ''] = firstColumn(spreadsheet, tabName).find(([, text]) => text === name) ?? [];
    expect(spreadsheet.value(tabName, cell.replace('A', 'B'))).toBe(140);

    // Removing works by keyboard too, and does not lose the focus.
    await owner.press('#campaigns button');
    await expect.poll(() => sidebar.locator('#campaigns li').count()).toBe(1);
    expect(await sidebar.locator('#message:focus').count()).toBe(1);
  });
});

describe('the Compare page by mouse', () => {
  it('refuses a campaign that ends before it begins, and links a headline to its KPI', async () => {
    // Twice as much from May 2026 on: certainly no chance.
    const [orders, traffic] = tabs;
    if (orders === undefined || traffic === undefined) throw new Error('There are no tabs.');
    const [header = [], ...rows] = orders.cells;
    const doubled = rows.map((row) =>
      row[1] instanceof Date && row[1] >= new Date(2026, 4, 1)
        ? row.map((cell, at) => (at === 4 && typeof cell === 'number' ? cell * 2 : cell))
        : row,
    );
    await shown.openIn([{ ...orders, cells: [header, ...doubled] }, traffic]);
    await sidebar.getByRole('tab', { name: 'Compare' }).click();
    await sidebar.getByText('Your campaigns and holidays').click();
    await sidebar.getByLabel('Name of the campaign').fill('December');
    await sidebar.locator('#campaign-from').fill('2025-12-10');
    await sidebar.locator('#campaign-to').fill('2025-12-09');
    await sidebar.getByRole('button', { name: 'Add campaign' }).click();
    // The browser shows a message and sends nothing.
    expect(await sidebar.locator('#campaigns li').count()).toBe(0);

    await sidebar.getByRole('button', { name: 'Compare', exact: true }).click();
    await sidebar.locator('#compared button.headline').first().click();
    expect(await sidebar.locator('#compared-revenue').getAttribute('open')).not.toBeNull();
    expect(await sidebar.locator('#compared-revenue > summary:focus').count()).toBe(1);
  });
});
