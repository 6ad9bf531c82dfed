import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/sidebar/page/texts';
import type { CellInput, TabData } from '../../workbench/spreadsheet/workbook';
import type { ShopSpreadsheet } from '../app/shop-spreadsheet';
import { accessibilityFaults, languageOfSearch } from './harness/accessibility';
import { LoneSidebar } from './harness/lone-sidebar';

/** The first and the last day of six months, with the revenue of each month. */
const months: readonly (readonly [first: Date, last: Date, revenue: number])[] = [
  [new Date(2025, 7, 1), new Date(2025, 7, 31), 200],
  [new Date(2025, 8, 1), new Date(2025, 8, 30), 220],
  [new Date(2025, 9, 1), new Date(2025, 9, 31), 242],
  [new Date(2025, 10, 1), new Date(2025, 10, 30), 230],
  [new Date(2025, 11, 1), new Date(2025, 11, 31), 253],
  [new Date(2026, 0, 1), new Date(2026, 0, 31), 260],
];
const orders: TabData = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Customer', 'Channel', 'Amount', 'Currency'],
    ...months.flatMap(([first, last, revenue], at): CellInput[][] => [
      [`A${at}`, first, 'Ana', 'Website', 100, 'EUR'],
      [`B${at}`, last, 'Budi', 'Instagram', revenue - 100, 'EUR'],
    ]),
  ],
};
const traffic: TabData = {
  name: 'Traffic',
  cells: [
    ['Date', 'Visitors'],
    ...months.flatMap(([first, last]): CellInput[][] => [
      [first, 50],
      [last, 50],
    ]),
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

afterEach(() => expect(shown.takeProblems()).toEqual([]));

async function openWizard(language: Language): Promise<void> {
  spreadsheet = await shown.openIn([orders, traffic], language);
  await planTargets();
}

async function reopenWizard(): Promise<void> {
  await shown.reopenIn(spreadsheet);
  await planTargets();
}

async function planTargets(): Promise<void> {
  await sidebar.locator('#targets-tab').click();
  await sidebar.locator('#plan-targets').click();
  await sidebar.locator('#wizard-step').waitFor();
}

const step = () => sidebar.locator('#wizard-step').textContent();
const next = () => sidebar.locator('#wizard-next').click();

/**
 * Presses the button for the next step only after the step before has appeared; an earlier press would count
 * for that one.
 */
async function onward(): Promise<void> {
  const before = await step();
  await next();
  await expect.poll(step).not.toBe(before);
}

it('goes from a goal to targets in their tab, responds to what is typed, and allows steps back', async () => {
  const texts = sidebarTexts.en;
  await openWizard('en');
  expect(await step()).toBe('Step 1 of 5: What do you want?');
  await sidebar.locator('#wizard').getByLabel('Average order value').uncheck();
  await next();
  await expect.poll(step).toContain(texts.wizardSteps[1]);
  await sidebar.getByText('€ 260.00 in the last whole month').waitFor();
  await next();
  await sidebar.locator('#months').selectOption('1');
  const revenue = sidebar.locator('#target-revenue');
  const said = sidebar.locator('#said-revenue');
  // From 260: a tenth more was reached in three of five months, twice as much is far beyond the best.
  await revenue.fill('286');
  expect(await said.textContent()).toMatch(/^\+10%: your shop did as much 3 of 5 times\.$/);
  await revenue.fill('520');
  expect(await said.textContent()).toMatch(/^\+100% never came near: your best was \+10%\. /);
  await revenue.fill('much');
  await next();
  expect(await sidebar.getByRole('alert').textContent()).toContain('Write a number, such as 260.00.');
  await revenue.fill('286');
  await sidebar.locator('#wizard-back').click();
  await next();
  expect(await revenue.inputValue()).toBe('286');
  await sidebar.getByLabel('Orders a day that you can ship').fill('0.05');
  await sidebar.getByText('more than the 0.05 that you can ship').waitFor();
  await next();
  await sidebar.locator('#factor-visitors').fill('150');
  // 150 visitors; the product of the factors stays 286.
  await sidebar.getByText('150', { exact: true }).waitFor();
  await sidebar.getByLabel(texts.alsoSet).check();
  await next();
  await sidebar.getByText('Raise Revenue from € 260.00 to € 286.00 a month by 28 February 2026.').waitFor();
  await sidebar.locator('#target-deadline').fill('2026-01-01');
  await next();
  expect(await sidebar.getByRole('alert').textContent()).toBe(texts.deadlineFirst);
  await sidebar.locator('#target-deadline').fill('2026-02-28');
  await sidebar.locator('#target-owner').fill('Dewi');
  await next();
  // Revenue, orders and conversion belong to the goal, visitors and order value to the split.
  await expect
    .poll(() => sidebar.locator('#message').textContent())
    .toBe('5 targets stand in the tab KPI Targets.');
  expect(await sidebar.locator('#wizard').isVisible()).toBe(false);
  expect(spreadsheet.valueUnder('KPI Targets', 'KPI', 2)).toBe('Revenue');
  expect(spreadsheet.valueUnder('KPI Targets', 'Owner', 2)).toBe('Dewi');
  expect(spreadsheet.valueUnder('KPI Targets', 'Note', 2)).toMatch(
    /^Raise Revenue from .* Look at it every week\.$/,
  );
});

it('sets targets for a part of the shop', async () => {
  await openWizard('en');
  await sidebar.locator('#segment').selectOption({ label: 'Social media' });
  await sidebar.locator('#wizard').getByLabel('Orders').uncheck();
  await sidebar.locator('#wizard').getByLabel('Average order value').uncheck();
  await onward();
  // Only the second order of January: 260 less 100.
  await sidebar.getByText('€ 160.00 in the last whole month').waitFor();
  await onward();
  await sidebar.locator('#target-revenue').fill('170');
  await onward();
  await onward();
  await sidebar.getByText('Raise Revenue – Social media from € 160.00 to € 170.00 a month').waitFor();
  await next();
  await expect.poll(() => sidebar.locator('#message').textContent()).toContain('KPI Targets');
  expect(spreadsheet.valueUnder('KPI Targets', 'KPI', 2)).toBe('Revenue');
  expect(spreadsheet.valueUnder('KPI Targets', 'Segment', 2)).toBe('Social media');
});

it('responds to typing without waiting for the script', async () => {
  await openWizard('en');
  await onward();
  await onward();
  await sidebar.locator('#months').selectOption('1');
  const answers = await sidebar.locator('#target-revenue').evaluate((field) => {
    const said = document.getElementById('said-revenue');
    return ['1', '30', '300', '3000'].map((typed) => {
      if (field instanceof HTMLInputElement) field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Read at once, before the script could have answered a call.
      return said?.textContent ?? '';
    });
  });
  // From 260.
  expect(answers.map((answer) => answer.split(' ')[0])).toEqual(['That', 'That', '+15%', '+1,054%']);
});

it('keeps what was typed even if no button was pressed', async () => {
  await openWizard('en');
  await onward();
  await onward();
  await sidebar.locator('#target-revenue').fill('277.50');
  await expect.poll(() => JSON.stringify(shown.requests.at(-1))).toContain('277.50');
  await reopenWizard();
  expect(await step()).toContain('Step 3 of 5');
  expect(await sidebar.locator('#target-revenue').inputValue()).toBe('277.50');
});

it('continues where it was left, and can be used by keyboard', async () => {
  await openWizard('fr');
  const { keyboard } = sidebar;
  await sidebar.locator('#wizard-next').focus();
  await keyboard.press('Enter');
  await expect.poll(step).toContain('Étape 2 sur 5');
  await sidebar.locator('#wizard-next').focus();
  await keyboard.press('Enter');
  await expect.poll(step).toContain('Étape 3 sur 5');
  await sidebar.locator('#target-revenue').focus();
  await keyboard.press('Control+A');
  await keyboard.type('286,50');
  await sidebar.locator('#wizard-next').focus();
  await keyboard.press('Enter');
  await expect.poll(step).toContain('Étape 4 sur 5');
  await reopenWizard();
  expect(await step()).toContain('Étape 4 sur 5');
  await sidebar.locator('#wizard-back').focus();
  await keyboard.press('Enter');
  expect(await sidebar.locator('#target-revenue').inputValue()).toBe('286,50');
});

it.each(['en', 'id', 'ms', 'fr'] as const)(
  'fits into 300 pixels and is accessible to a screen reader at every step: %s',
  async (language) => {
    await openWizard(language);
    const isWider = () => sidebar.locator('html').evaluate((root) => root.scrollWidth > root.clientWidth);
    for (let at = 1; at <= 5; at += 1) {
      await expect.poll(step).toContain(sidebarTexts[language].wizardSteps[at - 1]);
      expect(await isWider()).toBe(false);
      if (language === languageOfSearch) expect(await accessibilityFaults(shown)).toEqual([]);
      if (at < 5) await next();
    }
  },
);
