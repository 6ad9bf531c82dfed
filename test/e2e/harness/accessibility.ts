import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { LoneSidebar } from './lone-sidebar';
import type { WorkbenchPage } from './workbench-page';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
  /** What axe-core leaves in a page. */
  var axe: { run: (where?: Document, how?: { iframes: boolean }) => Promise<AxeResults> } | undefined;
}

/** What people with a screen reader or a keyboard could not use in the sidebar, by axe-core's rules. */
export async function accessibilityFaults(shown: LoneSidebar | WorkbenchPage): Promise<readonly string[]> {
  const sidebar = await sidebarOf(shown.page);
  if (!(await sidebar.evaluate(() => 'axe' in globalThis))) await sidebar.addScriptTag({ path: axeFile });
  const violations = await sidebar.evaluate(async () => (await globalThis.axe?.run())?.violations);
  if (violations === undefined) throw new Error('axe-core did not run.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The same for the page around the sidebar: menus, tools, grid, what is open in it. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  // The page takes no scripts but its own: this one comes by way of the browser.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(axeFile, 'utf8'));
  const results = await page.evaluate(() => globalThis.axe?.run(document, { iframes: false }));
  if (results === undefined) throw new Error('axe-core did not run.');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Where its elements are: in a frame beside the grid, or in the page itself. */
async function sidebarOf(page: Page): Promise<Frame> {
  const frame = page.locator('#sidebar iframe');
  if ((await frame.count()) === 0) return page.mainFrame();
  const found = await (await frame.elementHandle())?.contentFrame();
  if (found === null || found === undefined) throw new Error('There is no sidebar.');
  return found;
}
