// What a new user waits for: from a fresh clone to the first page, and then to the first summary.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../build/project.js';
import { Script } from '../../workbench/apps-script/script.js';
import { insertSampleShop, newSpreadsheet, summarise } from '../../workbench/sample-shop.js';
import { useScriptTimeZone } from '../../workbench/script-time-zone.js';
import { Workbook } from '../../workbench/spreadsheet/workbook.js';
import { launchBrowser } from '../e2e/harness/browser.js';
import { serveWorkbook } from '../e2e/harness/served-workbook.js';
import { WorkbenchPage } from '../e2e/harness/workbench-page.js';
import { type Figure, short } from './figure.js';

const distFolder = join(projectRoot, 'dist');
const seconds = (value: number): string => `${short(value)} s`;

export async function firstMinute(): Promise<readonly Figure[]> {
  return [...(await freshClone()), await generateInPage()];
}

/** The time from a fresh clone to the page and to a summary, compared with npm's part of it. */
async function freshClone(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-kpi-clone-'));
  const browser = await launchBrowser();
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', projectRoot, folder]);
    const begun = Date.now();
    const installing = await timed(() =>
      execFileSync('node', ['build/ensure-installed.mjs'], { cwd: folder, stdio: 'ignore' }),
    );
    const started = await start(folder);
    try {
      const page = await WorkbenchPage.open(browser, started.url);
      page.page.setDefaultTimeout(600_000);
      const toPage = (Date.now() - begun) / 1000;
      await generate(page);
      const toSummary = (Date.now() - begun) / 1000;
      const figure = (what: string, ours: number): Figure => ({
        what,
        ours: seconds(ours),
        peer: `npm ci: ${seconds(installing)}`,
        measured: ours / installing,
        limit: undefined,
      });
      return [
        figure('a fresh clone, to the first page', toPage),
        figure('a fresh clone, to a summary made in the page', toSummary),
      ];
    } finally {
      started.stop();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `npm start` in a folder until it prints the address of the page. */
function start(folder: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const child = spawn('npm', ['start', '--', '--no-open', '--port', '4873'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const { pid } = child;
  const stop = (): void => {
    if (pid !== undefined) process.kill(-pid, 'SIGINT');
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop });
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}

/**
 * The first Generate in a page with the sample shop: the processor time of server and page until the page
 * answers again, compared with that of the script alone.
 */
async function generateInPage(): Promise<Figure> {
  useScriptTimeZone(distFolder);
  const workbench = await serveWorkbook(newSpreadsheet, distFolder, 'Sample shop', 'en_US', insertSampleShop);
  const browser = await launchBrowser();
  try {
    const page = await WorkbenchPage.open(browser, workbench.url);
    page.page.setDefaultTimeout(600_000);
    const devtools = await page.page.context().newCDPSession(page.page);
    await devtools.send('Performance.enable');
    const used = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const ofPage = metrics.find(({ name }) => name === 'ProcessTime');
      if (ofPage === undefined)
        throw new Error('The browser does not say what processor time the page took.');
      return ofPage.value + serverTime();
    };
    const [before, begun] = [await used(), Date.now()];
    await generate(page);
    const ours = (Date.now() - begun) / 1000;
    const processor = (await used()) - before;
    // Measured last, so that the script in the page is as cold as an owner's.
    const peer = scriptAlone();
    return {
      what: 'the first Generate, until the page answers',
      ours: `${seconds(ours)} (processor: ${seconds(processor)})`,
      peer: `script alone: ${seconds(peer)}`,
      measured: ours,
      // The project's promise for an idle machine; a busy one takes longer.
      limit: 6,
    };
  } finally {
    await browser.close();
    await workbench.close();
  }
}

/** Makes the summary by the menu, and waits until its tab is open and drawn. */
async function generate(page: WorkbenchPage): Promise<void> {
  await page.chooseMenu('Extensions', 'Shop KPI', 'Generate KPI summary');
  // Not the note that a script runs: since this process is also the server, it may come and go unseen.
  await page.page.waitForFunction(
    ([selector, name]) => document.querySelector(selector)?.textContent?.includes(name) === true,
    ['.o-sheet.active', 'KPI Summary'] as const,
  );
  await page.runningNote.waitFor({ state: 'hidden' });
  await page.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

function scriptAlone(): number {
  const workbook = Workbook.open({ locale: 'en_US', timeZone: 'Asia/Jakarta', tabs: newSpreadsheet });
  const script = Script.load({ workbook, distFolder });
  insertSampleShop(script);
  const before = serverTime();
  summarise(script);
  return serverTime() - before;
}

/** The processor time of this process in seconds. */
function serverTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function timed(work: () => unknown): Promise<number> {
  const before = Date.now();
  await work();
  return (Date.now() - before) / 1000;
}
