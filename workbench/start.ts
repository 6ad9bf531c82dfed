/** `npm start`: serves the workbench's page with the sample shop, or with the CSV and TSV files that are named. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../build/build-error';
import { ensureBuilt } from '../build/ensure-built';
import { Script } from './apps-script/script';
import { localeOf } from './languages';
import { isOpened, openingCommand } from './open-browser';
import { readRawTabs } from './raw-tabs';
import { insertSampleShop, newSpreadsheet, summarise } from './sample-shop';
import { scriptName } from './script-name';
import { useScriptTimeZone } from './script-time-zone';
import { bundleAssets } from './server/assets';
import { isPortTaken, onFreePort } from './server/free-port';
import { serveWorkbench } from './server/server';
import { Workbook } from './spreadsheet/workbook';
import { readStartArguments } from './start-options';
import { typedFolder } from './typed-folder';

const distFolder = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'dist');

async function start(): Promise<void> {
  const args = readStartArguments(process.argv.slice(2), typedFolder());
  if (args.state === 'refused') return giveUp(args.sentence);
  const { port, language, files, open } = args.options;

  // Read before the build, which takes time, so that mistakes in the files are told at once.
  const raw = readRawTabs(files, localeOf(language));
  if (raw.state === 'refused') return giveUp(raw.sentence);
  say('Building the add-on, if it has changed (half a minute at first) …');
  await ensureBuilt();
  const timeZone = useScriptTimeZone(distFolder);

  const isSample = files.length === 0;
  say(isSample ? 'Filling the sample shop …' : 'Opening the files …');
  const name = isSample ? 'Sample shop' : 'My shop';
  const tabs = isSample ? newSpreadsheet : raw.tabs;
  const workbook = Workbook.open({ locale: localeOf(language), timeZone, name, tabs });
  const script = Script.load({ workbook, distFolder, name: scriptName, user: { locale: language } });
  const opened = script.open();
  if (opened.state === 'failed') report(`onOpen failed: ${opened.message}`);
  const problem = isSample ? insertSampleShop(script) : undefined;
  if (problem !== undefined) report(`The sample shop could not be inserted: ${problem}`);
  if (isSample) say('Making its summary …');
  const withoutSummary = isSample && problem === undefined ? summarise(script) : undefined;
  if (withoutSummary !== undefined) report(`The summary could not be made: ${withoutSummary}`);

  say('Preparing the page …');
  const assets = await bundleAssets();
  const workbench = await onFreePort(port, (free) =>
    serveWorkbench({ workbook, script, assets, report, port: free }),
  );
  const command = open ? openingCommand(workbench.url, process.platform, process.env) : undefined;
  const opens = command !== undefined && (await isOpened(command));
  const how = opens ? 'it opens in your browser; --no-open leaves that to you' : 'open it in a browser';
  say(`The workbench is at ${workbench.url} (${how}; Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function report(trouble: string): void {
  process.stderr.write(`${trouble}\n`);
}

function giveUp(sentence: string): void {
  report(sentence);
  process.exitCode = 1;
}

start().catch((error: unknown) => {
  if (isPortTaken(error)) giveUp('The port is taken by another program: choose one with --port NUMBER.');
  else if (error instanceof BuildError) giveUp(error.message);
  else throw error;
});
