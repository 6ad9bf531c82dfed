/** What `npm run summary` and `npm run schedule` have in common: files become raw tabs, a command runs on them, and a
 * sentence says what went wrong. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../build/build-error';
import { ensureBuilt } from '../build/ensure-built';
import { type Language, localeOf } from './languages';
import { readRawTabs } from './raw-tabs';
import { useScriptTimeZone } from './script-time-zone';
import type { TabData } from './spreadsheet/workbook';
import { typedFolder } from './typed-folder';

/** What was typed behind a command. */
export type ParsedCommand<Given> =
  | { state: 'parsed'; arguments: Given }
  | { state: 'help' }
  | { state: 'wrong'; sentence: string };

interface FileArguments {
  readonly files: readonly string[];
  readonly zone: string | null;
  readonly language: Language;
}

/** Where a command runs. */
export interface CommandInput {
  /** The raw tabs of the files; without a file the sample shop. */
  readonly tabs: readonly TabData[] | 'sampleShop';
  readonly distFolder: string;
  readonly timeZone: string;
}

interface Command<Given> {
  readonly usage: string;
  readonly parse: (typed: readonly string[], folder: string) => ParsedCommand<Given>;
  /** Gives what went wrong, if anything. */
  readonly run: (given: Given, input: CommandInput) => Promise<string | undefined>;
}

const distFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/** Runs what was typed; what went wrong is printed, and the exit code is 1 then. */
export async function runCommand<Given extends FileArguments>(command: Command<Given>): Promise<void> {
  const sentence = await carryOut(command).catch((error: unknown) => {
    if (!(error instanceof BuildError)) throw error;
    return error.message;
  });
  if (sentence === undefined) return;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

async function carryOut<Given extends FileArguments>({
  usage,
  parse,
  run,
}: Command<Given>): Promise<string | undefined> {
  const parsed = parse(process.argv.slice(2), typedFolder());
  if (parsed.state === 'wrong') return parsed.sentence;
  if (parsed.state === 'help') {
    process.stdout.write(`${usage}\n`);
    return undefined;
  }
  const given = parsed.arguments;
  // A mistake in the files shows before the build takes its time.
  const raw = readRawTabs(given.files, localeOf(given.language));
  if (raw.state === 'refused') return raw.sentence;
  await ensureBuilt();
  const scriptZone = useScriptTimeZone(distFolder);
  const tabs = given.files.length === 0 ? 'sampleShop' : raw.tabs;
  return run(given, { tabs, distFolder, timeZone: given.zone ?? scriptZone });
}
