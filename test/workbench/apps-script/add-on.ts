import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Script, type ScriptOptions } from '../../../workbench/apps-script/script';
import type { LocaleCode } from '../../../workbench/spreadsheet/locales';
import { type TabData, Workbook } from '../../../workbench/spreadsheet/workbook';
import { morningClock } from '../../morning-clock';

export interface AddOnOptions {
  tabs?: readonly TabData[];
  locale?: LocaleCode;
  timeZone?: string;
  files?: Readonly<Record<string, string>>;
  limits?: ScriptOptions['limits'];
  user?: ScriptOptions['user'];
  installedAsAddOn?: boolean;
  activeSpreadsheetInTriggers?: boolean;
  brokenNames?: ScriptOptions['brokenNames'];
}

/** Loads Apps Script code, such as a built add-on, into a spreadsheet with these tabs. */
export function loadAddOn(code: string, options: AddOnOptions = {}): { script: Script; workbook: Workbook } {
  const { tabs = [{ name: 'Sheet1', cells: [] }], locale = 'en_US', timeZone = 'Asia/Jakarta' } = options;
  const distFolder = mkdtempSync(join(tmpdir(), 'add-on-'));
  onTestFinished(() => rmSync(distFolder, { recursive: true }));
  const files = { 'Code.js': code, 'appsscript.json': '{ "timeZone": "Asia/Jakarta" }', ...options.files };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(distFolder, name), text);
  const workbook = Workbook.open({ locale, timeZone, tabs });
  const script = Script.load({
    workbook,
    distFolder,
    clock: morningClock(),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.user === undefined ? {} : { user: options.user }),
    ...(options.brokenNames === undefined ? {} : { brokenNames: options.brokenNames }),
    installedAsAddOn: options.installedAsAddOn === true,
    activeSpreadsheetInTriggers: options.activeSpreadsheetInTriggers !== false,
  });
  return { script, workbook };
}

/** Runs statements as the body of a script's function and returns what it returns. */
export function returned(body: string, options?: AddOnOptions): unknown {
  const { script } = loadAddOn(`function test() { ${body} }`, options);
  const outcome = script.run('test', []);
  if (outcome.state === 'done') return outcome.value;
  throw new Error(outcome.message);
}
