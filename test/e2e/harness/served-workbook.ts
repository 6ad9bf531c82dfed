import { fileURLToPath } from 'node:url';
import { Script } from '../../../workbench/apps-script/script';
import { scriptName } from '../../../workbench/script-name';
import { bundleAssets } from '../../../workbench/server/assets';
import { type RunningWorkbench, serveWorkbench } from '../../../workbench/server/server';
import type { LocaleCode } from '../../../workbench/spreadsheet/locales';
import { type TabData, Workbook } from '../../../workbench/spreadsheet/workbook';

/** The small add-on beside the tests. */
export const fixtureScript = fileURLToPath(new URL('../fixture-script', import.meta.url));

export interface ServedWorkbook extends RunningWorkbench {
  /** The workbook that scripts write into, beside which the page's is a copy. */
  model: Workbook['model'];
  /** What went wrong, as whoever started the workbench reads it. */
  reports: readonly string[];
}

// The page's bundle is the same for all of them.
const assets = bundleAssets();

/** Opens a workbook with a built script and serves both on a free port. */
export async function serveWorkbook(
  tabs: readonly TabData[],
  distFolder: string,
  name = 'Trial shop',
  locale: LocaleCode = 'en_US',
  /** What was done in it before the page is served. */
  prepare: (script: Script) => void = () => {},
): Promise<ServedWorkbook> {
  const workbook = Workbook.open({ locale, timeZone: 'Etc/UTC', name, tabs });
  const script = Script.load({ workbook, distFolder, name: scriptName });
  script.open();
  prepare(script);
  const reports: string[] = [];
  const report = (trouble: string): void => {
    reports.push(trouble);
  };
  const running = await serveWorkbench({ workbook, script, assets: await assets, report, port: 0 });
  return { ...running, model: workbook.model, reports };
}
