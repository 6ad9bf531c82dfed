import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../../src/i18n/language';
import type { LoneSidebar } from './lone-sidebar';
import type { WorkbenchPage } from './workbench-page';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
  /** The global that axe-core adds to a page. */
  var axe: { run: (where?: Document, how?: { iframes: boolean }) => Promise<AxeResults> } | undefined;
}

/**
 * The language in which a page that is shown in all of them is searched for faults. Its markup and colours are
 * the same in each language, and a search takes as long as all else that a test does with a page.
 */
export const languageOfSearch: Language = 'fr';

/** The faults of the sidebar for people with a screen reader or a keyboard, by axe-core's rules. */
export async function accessibilityFaults(shown: LoneSidebar | WorkbenchPage): Promise<readonly string[]> {
  const sidebar = await sidebarOf(shown.page);
  if (!(await sidebar.evaluate(() => 'axe' in globalThis))) await sidebar.addScriptTag({ path: axeFile });
  const violations = await sidebar.evaluate(async () => (await globalThis.axe?.run())?.violations);
  if (violations === undefined) throw new Error('axe-core did not run.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The same for the page around the sidebar: menus, tools, grid and open dialogs. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser, because the page's policy allows no further scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(axeFile, 'utf8'));
  const results = await page.evaluate(() => globalThis.axe?.run(document, { iframes: false }));
  if (results === undefined) throw new Error('axe-core did not run.');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The frame with the sidebar: beside the grid, or the page itself. */
async function sidebarOf(page: Page): Promise<Frame> {
  const frame = page.locator('#sidebar iframe');
  if ((await frame.count()) === 0) return page.mainFrame();
  const found = await (await frame.elementHandle())?.contentFrame();
  if (found === null || found === undefined) throw new Error('There is no sidebar.');
  return found;
}
