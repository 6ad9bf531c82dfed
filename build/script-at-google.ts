import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'acorn';
import { madeByBuild } from './made-by-build.js';

/** The contents of a script before a push replaces it. */
export type ScriptContent =
  | { readonly state: 'unread' }
  /** A new script, or one that an earlier push has written. */
  | { readonly state: 'ours' }
  /** A script with files that a push would destroy. */
  | { readonly state: 'foreign'; readonly files: readonly string[] };

const pushed = ['Code.js', 'app.html', 'sidebar.html'];

/** Runs clasp in a folder and returns its exit code. */
export type RunClasp = (folder: string, args: readonly string[]) => Promise<number | null>;

/**
 * Pulls the script into a temporary folder, so that nothing of the project is touched, and finds out whose it
 * is.
 */
export async function readScriptAtGoogle(scriptId: string, clasp: RunClasp): Promise<ScriptContent> {
  const folder = await mkdtemp(join(tmpdir(), 'shop-kpi-script-'));
  try {
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
    if ((await clasp(folder, ['pull'])) !== 0) return { state: 'unread' };
    const files = await readFiles(folder);
    const foreign = [...files].filter((file) => !isOurs(file, files)).map(([name]) => name);
    return foreign.length === 0 ? { state: 'ours' } : { state: 'foreign', files: foreign.toSorted() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pulled files by their names. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '.clasp.json') continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path), await readFile(path, 'utf8'));
  }
  return files;
}

function isOurs([name, source]: readonly [string, string], files: ReadonlyMap<string, string>): boolean {
  if (name === 'appsscript.json' || isUntouched(source)) return true;
  // Only Code.js has the first line that says so; the pages beside it belong to it.
  return pushed.includes(name) && (files.get('Code.js') ?? '').startsWith(madeByBuild);
}

/** Whether a script is new: one empty function, apart from comments and blank lines. */
function isUntouched(source: string): boolean {
  try {
    const { body } = parse(source, { ecmaVersion: 'latest' });
    return body.every(
      (part) =>
        part.type === 'FunctionDeclaration' && part.id.name === 'myFunction' && part.body.body.length === 0,
    );
  } catch {
    return false;
  }
}
