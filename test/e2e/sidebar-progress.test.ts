import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../build/project';
import { orders, ShopSpreadsheet } from '../app/shop-spreadsheet';
import { LoneSidebar } from './harness/lone-sidebar';

let shown: LoneSidebar;

beforeAll(async () => {
  shown = await LoneSidebar.open();
});

afterAll(() => shown?.close());

interface Asked {
  readonly type: string;
  readonly run?: string;
}

function isAsked(request: unknown): request is Asked {
  return typeof request === 'object' && request !== null && 'type' in request;
}

/** Opens the sidebar's page with a script that can answer several requests at once, as Google does. */
async function openPage(answer: (request: Asked) => unknown): Promise<void> {
  const html = await readFile(join(projectRoot, 'dist', 'sidebar.html'), 'utf8');
  await shown.load(html, (request) => answer(isAsked(request) ? request : expect.unreachable()));
}

it('shows the steps of the script while it works, and asks about its own run', async () => {
  const { page } = shown;
  const ready = new ShopSpreadsheet([orders]).ask({ type: 'open' });
  let mark: unknown = null;
  let finish: (answer: unknown) => void = () => expect.unreachable();
  let working = '';
  const askedAbout = new Set<string | undefined>();
  await openPage(({ type, run }) => {
    if (type === 'open') return ready;
    if (type === 'progress') {
      askedAbout.add(run);
      return { state: 'progress', mark };
    }
    working = run ?? '';
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  const text = () => page.locator('#progress-text').textContent();
  const value = () => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value);

  await page.getByRole('button', { name: 'Generate KPI summary' }).click();
  await page.getByRole('progressbar').waitFor();
  expect(await text()).toBe('Reading the tabs');
  mark = { step: 'reading', done: 3, of: 9 };
  await expect.poll(text).toBe('Reading the tabs (3/9)');
  const early = await value();
  mark = { step: 'writing', done: 0, of: 1 };
  await expect.poll(text).toBe('Writing the summary');
  expect(await value()).toBeGreaterThan(early);

  finish({ state: 'refused', message: 'No orders.' });
  await expect.poll(() => page.locator('#message').textContent()).toBe('No orders.');
  expect(await page.getByRole('progressbar').isVisible()).toBe(false);
  expect([...askedAbout]).toEqual([working]);
});

it('shows the error of the script, and can be used again', async () => {
  const { page } = shown;
  const ready = new ShopSpreadsheet([orders]).ask({ type: 'open' });
  await openPage(({ type }) => {
    if (type === 'open') return ready;
    throw new Error('We are sorry, a server error occurred.');
  });
  await page.getByRole('button', { name: 'Generate KPI summary' }).click();
  await expect.poll(() => page.locator('#message').textContent()).toContain('a server error occurred');
  expect(await page.getByRole('progressbar').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect.poll(() => page.locator('#message').textContent()).toContain('a server error occurred');
});
