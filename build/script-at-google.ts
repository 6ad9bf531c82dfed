import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'acorn';
import { madeByBuild } from './made-by-build.js';

/** What a script holds before a push replaces all of it. */
export type ScriptContent =
  | { readonly state: 'unread' }
  /** New, or what an earlier push of ours left. */
  | { readonly state: 'ours' }
  /** Files that a push would destroy. */
  | { readonly state: 'foreign'; readonly files: readonly string[] };

const pushed = ['Code.js', 'app.html', 'sidebar.html'];

/** Runs clasp in a folder and answers how it ended. */
export type RunClasp = (folder: string, args: readonly string[]) => Promise<number | null>;

/** Fetches the script into a folder of its own, so that nothing of the clone is touched, and looks whose it is. */
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
  // Only Code.js says who made it, and speaks for the pages beside it.
  return pushed.includes(name) && (files.get('Code.js') ?? '').startsWith(madeByBuild);
}

/** A new script holds one empty function; comments and blank lines are nothing that a push could destroy. */
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
