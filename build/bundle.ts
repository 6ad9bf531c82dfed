import { type BuildOptions, build, type Message } from 'esbuild';
import { BuildError } from './build-error.js';

/**
 * The syntax that Apps Script is known to accept: output past ES2019 fails there with a ParseError
 * that names no cause.
 */
const target = 'es2019';

/**
 * Names of properties are kept: what is stored, sent to the sidebar and read from JSON goes by them, and a build that
 * renamed them would no longer read what an earlier one wrote.
 */
type OptionsWithNames = Omit<BuildOptions, 'mangleProps' | 'mangleQuoted' | 'mangleCache' | 'reserveProps'>;

/** Bundles with esbuild into one text, without what only readers of the sources need; names become short unless kept. */
export async function bundle(
  options: OptionsWithNames,
  names: 'names shortened' | 'names kept' = 'names shortened',
): Promise<string> {
  const settings: OptionsWithNames = {
    ...options,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: names === 'names shortened',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  };
  const result = await build(settings).catch((error: unknown) => {
    throw new BuildError(problemsOf(error));
  });
  const [file] = result.outputFiles ?? [];
  if (file === undefined) throw new BuildError(['esbuild wrote nothing.']);
  return file.text;
}

function problemsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (!('errors' in error) || !Array.isArray(error.errors) || error.errors.length === 0)
    return [error.message];
  return error.errors.map((message: Message) => {
    const where = message.location === null ? '' : `${message.location.file}:${message.location.line}: `;
    return `${where}${message.text}`;
  });
}
