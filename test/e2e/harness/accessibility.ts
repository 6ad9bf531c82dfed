import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
  /** What axe-core leaves in a page. */
  var axe: { run: () => Promise<AxeResults> } | undefined;
}

/** What people with a screen reader or a keyboard could not use in the sidebar, by axe-core's rules. */
export async function accessibilityFaults({ page }: WorkbenchPage): Promise<readonly string[]> {
  const handle = await page.locator('#sidebar iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('There is no sidebar.');
  await frame.addScriptTag({ path: axeFile });
  const violations = await frame.evaluate(async () => (await globalThis.axe?.run())?.violations);
  if (violations === undefined) throw new Error('axe-core did not run.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
