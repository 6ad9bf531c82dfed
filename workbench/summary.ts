/**
 * `npm run summary`: the add-on's main job without a page. Files become raw tabs, the menu item of the built Code.js
 * runs, and the figures are read back from the tab that it wrote.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../build/build-error';
import { ensureBuilt } from '../build/ensure-built';
import { localeOf } from './languages';
import { readRawTabs } from './raw-tabs';
import { useScriptTimeZone } from './script-time-zone';
import { parseSummaryArguments, type SummaryArguments, USAGE } from './summary/arguments';
import { generateSummary } from './summary/generate-summary';
import { summaryTable } from './summary/summary-table';
import { typedFolder } from './typed-folder';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const distFolder = join(root, 'dist');

async function run(given: SummaryArguments): Promise<string | undefined> {
  // A mistake in the files shows before the build takes its time.
  const raw = readRawTabs(given.files, localeOf(given.language));
  if (raw.state === 'refused') return raw.sentence;
  await ensureBuilt();
  const scriptZone = useScriptTimeZone(distFolder);
  const tabs = given.files.length === 0 ? 'sampleShop' : raw.tabs;
  const result = generateSummary({ ...given, tabs, distFolder, timeZone: given.zone ?? scriptZone });
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
  else if (given.out !== null) process.stdout.write(`Written to ${given.out}.\n`);
  else process.stdout.write(summaryTable(result.summary, result.text));
  return undefined;
}

async function main(): Promise<string | undefined> {
  const parsed = parseSummaryArguments(process.argv.slice(2), typedFolder());
  if (parsed.state === 'wrong') return parsed.sentence;
  if (parsed.state === 'parsed') return await run(parsed.arguments);
  process.stdout.write(`${USAGE}\n`);
  return undefined;
}

let sentence: string | undefined;
try {
  sentence = await main();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  sentence = error.message;
}
if (sentence !== undefined) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
