/**
 * `npm run summary`: the add-on's main job without a page. Files become raw tabs, the menu item of the built Code.js
 * runs, and the figures are read back from the tab that it wrote.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../build/ensure-built';
import type { TabData } from './spreadsheet/workbook';
import { parseSummaryArguments, type SummaryArguments, USAGE } from './summary/arguments';
import { generateSummary } from './summary/generate-summary';
import { readTabs } from './summary/read-tabs';
import { summaryTable } from './summary/summary-table';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const distFolder = join(root, 'dist');

/** npm runs scripts in the project's folder; what the user typed is meant from where it was typed. */
function typedFrom(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script === 'summary' && typedIn ? typedIn : process.cwd();
}

/** The script's zone, as the manifest sets it: Dates of the script follow the process's. */
function useManifestTimeZone(): string {
  const manifest: { timeZone: string } = JSON.parse(
    readFileSync(join(distFolder, 'appsscript.json'), 'utf8'),
  );
  process.env.TZ = manifest.timeZone;
  return manifest.timeZone;
}

/** Loaded only now: the demo shop's days are made in the process's zone when its modules load. */
async function demoTabs(): Promise<readonly TabData[]> {
  const { demoShop } = await import('./demo/demo-shop');
  return demoShop();
}

async function run(given: SummaryArguments): Promise<string | undefined> {
  const read = readTabs(given.files);
  if (read.state === 'wrong') return read.sentence;
  await ensureBuilt();
  const timeZone = useManifestTimeZone();
  const tabs = given.files.length > 0 ? read.tabs : await demoTabs();
  const result = generateSummary({ ...given, tabs, distFolder, timeZone });
  if (result.state === 'wrong') return result.sentence;
  if (given.out !== null) {
    try {
      writeFileSync(given.out, await result.workbook.exportXlsx());
    } catch (error) {
      if (error instanceof Error && 'code' in error) return `${given.out} cannot be written (${error.code}).`;
      throw error;
    }
  }
  if (given.json) process.stdout.write(`${JSON.stringify(result.summary, null, 2)}\n`);
  else if (given.out === null) process.stdout.write(summaryTable(result.summary, result.text));
  return undefined;
}

const parsed = parseSummaryArguments(process.argv.slice(2), typedFrom());
if (parsed.state === 'help') {
  process.stdout.write(`${USAGE}\n`);
} else {
  const sentence = parsed.state === 'wrong' ? parsed.sentence : await run(parsed.arguments);
  if (sentence !== undefined) {
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
