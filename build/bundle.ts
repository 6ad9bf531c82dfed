import { type BuildOptions, build, type Message } from 'esbuild';
import { BuildError } from './build-error.js';

/**
 * The newest syntax that Apps Script is known to accept. Newer syntax fails there with a ParseError that does
 * not say why.
 */
const target = 'es2019';

/**
 * esbuild's options without those that rename properties. Stored data, messages of the sidebar and JSON use
 * these names, so a build that renamed them could not read what an earlier one wrote.
 */
type OptionsWithNames = Omit<BuildOptions, 'mangleProps' | 'mangleQuoted' | 'mangleCache' | 'reserveProps'>;

/**
 * Bundles sources into one text with esbuild, without comments; names are shortened unless they are to be
 * kept.
 */
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
