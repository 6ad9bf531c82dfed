/**
 * What `npm run summary` and `npm run schedule` share: reading files as raw tabs, running a command on them,
 * and printing what went wrong.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../build/build-error';
import { ensureBuilt } from '../build/ensure-built';
import { type Language, localeOf } from './languages';
import { readRawTabs } from './raw-tabs';
import { useScriptTimeZone } from './script-time-zone';
import type { TabData } from './spreadsheet/workbook';
import { typedFolder } from './typed-folder';

/** The parsed arguments of a command. */
export type ParsedCommand<Given> =
  | { state: 'parsed'; arguments: Given }
  | { state: 'help' }
  | { state: 'wrong'; sentence: string };

interface FileArguments {
  readonly files: readonly string[];
  readonly zone: string | null;
  readonly language: Language;
}

/** The tabs and the built add-on that a command works with. */
export interface CommandInput {
  /** The raw tabs of the files; without a file the sample shop. */
  readonly tabs: readonly TabData[] | 'sampleShop';
  readonly distFolder: string;
  readonly timeZone: string;
}

interface Command<Given> {
  readonly usage: string;
  readonly parse: (typed: readonly string[], folder: string) => ParsedCommand<Given>;
  /** Returns what went wrong, if anything. */
  readonly run: (given: Given, input: CommandInput) => Promise<string | undefined>;
}

const distFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/** Runs a command. If something goes wrong, it is printed and the exit code is 1. */
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
  // Read before the build, which takes time, so that mistakes in the files are told at once.
  const raw = readRawTabs(given.files, localeOf(given.language));
  if (raw.state === 'refused') return raw.sentence;
  await ensureBuilt();
  const scriptZone = useScriptTimeZone(distFolder);
  const tabs = given.files.length === 0 ? 'sampleShop' : raw.tabs;
  return run(given, { tabs, distFolder, timeZone: given.zone ?? scriptZone });
}
