import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { buildWithMail } from '../app/build-with-mail';
import { orders, ShopSpreadsheet } from '../app/shop-spreadsheet';
import { accessibilityFaults } from './harness/accessibility';
import { LoneSidebar } from './harness/lone-sidebar';

let build: Awaited<ReturnType<typeof buildWithMail>>;
let shown: LoneSidebar;
let sidebar: Page;

beforeAll(async () => {
  [build, shown] = await Promise.all([buildWithMail(), LoneSidebar.open()]);
  sidebar = shown.page;
});

afterAll(async () => {
  await shown?.close();
  build?.remove();
});

afterEach(() => expect(shown.takeProblems()).toEqual([]));

/** Opens the page Schedule of a spreadsheet. */
async function openSchedule(spreadsheet: ShopSpreadsheet): Promise<void> {
  await shown.reopenIn(spreadsheet);
  await sidebar.getByRole('tab', { name: 'Schedule' }).click();
  await sidebar.getByText('None yet.').waitFor();
}

const message = () => sidebar.locator('#message').textContent();
const every = () => sidebar.locator('#refresh-every');
const digest = () => sidebar.getByLabel('Mail a digest to');
const save = () => sidebar.getByRole('button', { name: 'Save schedule' });

describe('a digest by mail', () => {
  it('is offered with a schedule in a build that sends mail: an invalid address is not saved, a valid one is', async () => {
    const given = { distFolder: build.distFolder };
    const spreadsheet = new ShopSpreadsheet([orders], 'en_US', 'Etc/UTC', given);
    await openSchedule(spreadsheet);
    expect(await digest().isVisible()).toBe(false);
    await every().selectOption('week');
    expect(await digest().isVisible()).toBe(true);
    expect(await digest().inputValue()).toBe('');
    expect(await accessibilityFaults(shown)).toEqual([]);

    const asked = shown.requests.length;
    await digest().fill('ana at example');
    await save().click();
    expect(await digest().evaluate((field: HTMLInputElement) => field.validity.typeMismatch)).toBe(true);
    expect(shown.requests).toHaveLength(asked);

    await digest().fill('ana@example.com');
    await save().click();
    await expect.poll(message).toBe('Saved. The summary is refreshed by itself.');
    await openSchedule(spreadsheet);
    await expect.poll(() => every().inputValue()).toBe('week');
    expect(await digest().inputValue()).toBe('ana@example.com');
  });

  it('is not offered in the default build', async () => {
    await openSchedule(new ShopSpreadsheet([orders], 'en_US', 'Etc/UTC'));
    await every().selectOption('week');
    expect(await sidebar.locator('#hour-part').isVisible()).toBe(true);
    expect(await digest().isVisible()).toBe(false);
  });
});

it('the schedule of another editor is shown with its day, and belongs to the user after saving', async () => {
  const spreadsheet = new ShopSpreadsheet([orders], 'en_US', 'Etc/UTC');
  spreadsheet.ask({ type: 'saveSchedule', schedule: { every: 'day', hour: 9 } });
  const { documentProperties } = DocumentState.of(spreadsheet.workbook);
  const kept: unknown = JSON.parse(documentProperties.get('shopKpi.schedule') ?? '');
  const since = Date.parse('2026-03-02T00:00:00Z') / 86_400_000;
  const others = { ...Object(kept), keeper: 'somebody else', since };
  documentProperties.set('shopKpi.schedule', JSON.stringify(others));
  await openSchedule(spreadsheet);
  await expect.poll(message).toMatch(/^Another editor of this spreadsheet set this schedule on 2026-03-02;/);
  await save().click();
  await expect.poll(message).toBe('Saved. The summary is refreshed by itself.');
  expect(spreadsheet.ask({ type: 'schedule' })).toMatchObject({ keeper: 'you', schedule: { hour: 9 } });
});
