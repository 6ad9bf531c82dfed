/**
 * `npm run schedule`: a schedule without a page and without waiting. Files become raw tabs, the sidebar's request sets
 * the schedule in the built add-on, and the clock is turned from one call of the trigger to the next.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../build/build-error';
import { ensureBuilt } from '../build/ensure-built';
import { localeOf } from './languages';
import { readRawTabs } from './raw-tabs';
import { parseScheduleArguments, type ScheduleArguments, USAGE } from './schedule/arguments';
import { runSchedule } from './schedule/run-schedule';
import { scheduleTable } from './schedule/schedule-table';
import { useScriptTimeZone } from './script-time-zone';
import { typedFolder } from './typed-folder';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const distFolder = join(root, 'dist');

async function run(given: ScheduleArguments): Promise<string | undefined> {
  // A mistake in the files shows before the build takes its time.
  const raw = readRawTabs(given.files, localeOf(given.language));
  if (raw.state === 'refused') return raw.sentence;
  await ensureBuilt();
  const scriptZone = useScriptTimeZone(distFolder);
  const tabs = given.files.length === 0 ? 'sampleShop' : raw.tabs;
  const result = runSchedule({ ...given, tabs, distFolder, timeZone: given.zone ?? scriptZone });
  if (result.state === 'wrong') return result.sentence;
  const { report } = result;
  process.stdout.write(given.json ? `${JSON.stringify(report, null, 2)}\n` : scheduleTable(report));
  return undefined;
}

async function main(): Promise<string | undefined> {
  const parsed = parseScheduleArguments(process.argv.slice(2), typedFolder());
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
