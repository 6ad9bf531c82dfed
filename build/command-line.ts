import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { BuildChoice } from './build-choice.js';
import { BuildError } from './build-error.js';
import { isLanguage, type Language, languages } from './language.js';

/** The options that a command understands: those with a text behind them, and switches, which have none. */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  switches: readonly string[] = [],
): ReadonlyMap<string, string> {
  const options: ParseArgsConfig['options'] = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
  };
  try {
    const { values } = parseArgs({ args: [...args], options });
    return new Map(
      Object.entries(values).flatMap(([name, value]) =>
        value === true ? [[name, '']] : typeof value === 'string' ? [[name, value]] : [],
      ),
    );
  } catch (error) {
    // Node explains how to write a positional argument; no command here takes one.
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const known = [...names.map((name) => `--${name} …`), ...switches.map((name) => `--${name}`)];
    throw new BuildError([`${reason}: there is ${known.join(', ')}.`]);
  }
}

/** The language of the formula help that the command line asks for: English unless it says otherwise. */
function readLanguage(options: ReadonlyMap<string, string>): Language {
  const language = options.get('lang') ?? 'en';
  if (isLanguage(language)) return language;
  throw new BuildError([
    `--lang ${language} is no language of the add-on: take one of ${languages.join(', ')}.`,
  ]);
}

/** What the command line asks for: without --mail the add-on neither sends any nor asks to be allowed to. */
export function readChoice(options: ReadonlyMap<string, string>): BuildChoice {
  return { language: readLanguage(options), withMail: options.has('mail') };
}

/** Runs a command; what it cannot do becomes plain sentences on standard error and exit code 1. */
export function runCommand(failure: string, command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${failure}\n${error.message}\n`);
    process.exitCode = 1;
  });
}
