import { fileURLToPath } from 'node:url';
import { Script } from '../../../workbench/apps-script/script';
import { scriptName } from '../../../workbench/script-name';
import { bundleAssets } from '../../../workbench/server/assets';
import { type RunningWorkbench, serveWorkbench } from '../../../workbench/server/server';
import type { LocaleCode } from '../../../workbench/spreadsheet/locales';
import { type TabData, Workbook } from '../../../workbench/spreadsheet/workbook';
import { morningClock } from '../../morning-clock';

/** The small add-on of the end-to-end tests. */
export const fixtureScript = fileURLToPath(new URL('../fixture-script', import.meta.url));

export interface ServedWorkbook extends RunningWorkbench {
  /** The server's model; the page has a copy of it. */
  model: Workbook['model'];
  /** The errors that the workbench would print. */
  reports: readonly string[];
}

// Bundled once for all tests.
const assets = bundleAssets();

/** Opens a workbook with a built script and serves both on a free port. */
export async function serveWorkbook(
  tabs: readonly TabData[],
  distFolder: string,
  name = 'Trial shop',
  locale: LocaleCode = 'en_US',
  /** Is run before the page is served. */
  prepare: (script: Script) => void = () => {},
): Promise<ServedWorkbook> {
  const workbook = Workbook.open({ locale, timeZone: 'Etc/UTC', name, tabs });
  const script = Script.load({ workbook, distFolder, name: scriptName, clock: morningClock() });
  script.open();
  prepare(script);
  const reports: string[] = [];
  const report = (trouble: string): void => {
    reports.push(trouble);
  };
  const running = await serveWorkbench({ workbook, script, assets: await assets, report, port: 0 });
  return { ...running, model: workbook.model, reports };
}
