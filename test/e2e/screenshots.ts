/** `npm run screenshots`: takes the README's pictures of the running workbench with the sample shop. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../../build/ensure-built';
import { projectRoot } from '../../build/project';
import { insertSampleShop, newSpreadsheet } from '../../workbench/sample-shop';
import { useScriptTimeZone } from '../../workbench/script-time-zone';
import { launchBrowser } from './harness/browser';
import { serveWorkbook } from './harness/served-workbook';
import { WorkbenchPage } from './harness/workbench-page';

const distFolder = join(projectRoot, 'dist');
const images = join(projectRoot, 'docs', 'images');

await ensureBuilt();
useScriptTimeZone(distFolder);
await mkdir(images, { recursive: true });
const workbench = await serveWorkbook(newSpreadsheet, distFolder, 'Sample shop', 'en_US', insertSampleShop);
const browser = await launchBrowser();
try {
  const page = await WorkbenchPage.open(browser, workbench.url, { viewport: { width: 1280, height: 800 } });
  const take = (name: string) => page.page.screenshot({ path: join(images, `${name}.png`) });

  page.page.setDefaultTimeout(60_000);

  await page.goToTab('Advertising');
  await page.type('J2', '=KPI_CPC(F2, E2');
  await take('formula');
  await page.page.keyboard.press('Escape');

  await page.chooseMenu('Extensions', 'Shop KPI', 'Generate KPI summary');
  await page.page.locator('.o-sheet.active', { hasText: 'KPI Summary' }).waitFor();
  await take('summary');

  await page.chooseMenu('Extensions', 'Shop KPI', 'Open sidebar');
  await page.sidebarFrame.getByRole('button').first().waitFor();
  await take('sidebar');
} finally {
  await browser.close();
  await workbench.close();
}
