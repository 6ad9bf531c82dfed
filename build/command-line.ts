import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { BuildChoice } from './build-choice.js';
import { BuildError } from './build-error.js';
import { isLanguage, type Language, languages } from './language.js';

/** Reads the options of a command: some have a text behind them, switches have none. */
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
    // Only the first sentence: the rest of Node's message explains positional arguments, which no command
    // here takes.
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const known = [...names.map((name) => `--${name} …`), ...switches.map((name) => `--${name}`)];
    throw new BuildError([`${reason}: there is ${known.join(', ')}.`]);
  }
}

/** The language of the formula help; English by default. */
function readLanguage(options: ReadonlyMap<string, string>): Language {
  const language = options.get('lang') ?? 'en';
  if (isLanguage(language)) return language;
  throw new BuildError([
    `--lang ${language} is no language of the add-on: take one of ${languages.join(', ')}.`,
  ]);
}

/** The options of a build. Without --mail the add-on neither sends mail nor asks for the permission to. */
export function readChoice(options: ReadonlyMap<string, string>): BuildChoice {
  return { language: readLanguage(options), withMail: options.has('mail') };
}

/** Runs a command. A failure is printed in plain sentences on standard error, with exit code 1. */
export function runCommand(failure: string, command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${failure}\n${error.message}\n`);
    process.exitCode = 1;
  });
}
