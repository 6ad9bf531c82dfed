import { type BuildOptions, build, type Message, type OutputFile } from 'esbuild';
import { BuildError } from './build-error.js';

/**
 * The syntax that Apps Script is known to accept: output past ES2019 fails there with a ParseError
 * that names no cause.
 */
const target = 'es2019';

/** Bundles with esbuild into one text, minified the same way for everything that ships. */
export async function bundle(options: BuildOptions): Promise<string> {
  const [file] = await bundleFiles(options);
  if (file === undefined) throw new BuildError(['esbuild wrote nothing.']);
  return file.text;
}

/** Bundles into as many files as there are entries and parts that they share. */
export async function bundleFiles(options: BuildOptions): Promise<readonly OutputFile[]> {
  const settings: BuildOptions = {
    ...options,
    bundle: true,
    minify: true,
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  };
  const result = await build(settings).catch((error: unknown) => {
    throw new BuildError(problemsOf(error));
  });
  return result.outputFiles ?? [];
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
