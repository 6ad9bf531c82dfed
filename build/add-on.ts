import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleForAppsScript } from './apps-script-bundle.js';
import { BuildError } from './build-error.js';
import { bundleFiles } from './bundle.js';
import { refusals } from './gate/gate.js';
import { describeRefusal } from './gate/refusal.js';
import type { Language } from './language.js';
import { coreDoors, publicEntry, withoutRepeatedHelp } from './public-entry.js';
import type { PublicFunction } from './public-function.js';
import { readPublicFunctions } from './read-public-functions.js';
import { replaceFolder } from './replace-folder.js';
import { sidebarPage } from './sidebar-page.js';

/** For whoever opens the script at Google. */
const header = '// Made by "npm run build" from the TypeScript sources: change them, not this file.\n\n';

export interface AddOnBuild {
  /** The folder of index.ts, entry-points.ts, functions/ and sidebar/. */
  readonly sources: string;
  /** The appsscript.json that goes to Google as it is. */
  readonly manifest: string;
  /** The folder that holds the three built files afterwards, and nothing else. */
  readonly out: string;
  /** The language of the formula help. */
  readonly language: Language;
}

/**
 * Builds the add-on: Code.js, sidebar.html and appsscript.json. Writes nothing to `out` unless all three
 * are finished and the gate has let Code.js through; otherwise throws a BuildError.
 */
export async function buildAddOn({ sources, manifest, out, language }: AddOnBuild): Promise<void> {
  // Beside the target, because a folder can be renamed only within one file system.
  const intermediate = join(dirname(resolve(out)), '.build');
  await mkdir(intermediate, { recursive: true });
  const work = await mkdtemp(join(intermediate, 'build-'));
  try {
    const fresh = join(work, 'dist');
    await mkdir(fresh);
    const functions = await readPublicFunctions(sources, language);
    // One after the other: a step that still writes would outlive the failure of another.
    const code = await buildCode(sources, work, functions);
    const page = await sidebarPage(join(sources, 'sidebar', 'page'));
    const refused = refusals(code, functions);
    if (refused.length > 0) throw new BuildError(refused.map(describeRefusal));
    await writeFile(join(fresh, 'Code.js'), code);
    await writeFile(join(fresh, 'sidebar.html'), page);
    await copyFile(manifest, join(fresh, 'appsscript.json'));
    await replaceFolder(fresh, resolve(out));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Two stages: esbuild makes a small core of what a formula cell needs and one of all else, webpack puts the names
 * on them that Apps Script sees, and evaluates the second only when a menu, a trigger or the sidebar calls.
 */
async function buildCode(
  sources: string,
  work: string,
  functions: readonly PublicFunction[],
): Promise<string> {
  const doors = coreDoors(functions);
  // Below the sources, so that the doors find them; nothing is written there.
  const core = await bundleFiles({
    entryPoints: { cell: 'door:cell', app: 'door:app' },
    plugins: [virtualDoors(doors, sources)],
    format: 'esm',
    splitting: true,
    outdir: work,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared-[hash]',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  for (const { path, text } of core) await writeFile(path, text);
  // Whatever kind of package the folder belongs to, the entry is CommonJS.
  const entry = join(work, 'entry.cjs');
  const wrapped = join(work, 'Code.js');
  await writeFile(entry, publicEntry(functions, { cell: './cell.mjs', app: './app.mjs' }));
  await bundleForAppsScript(entry, wrapped);
  return header + withoutRepeatedHelp(shortened(await readFile(wrapped, 'utf8')), functions);
}

/**
 * webpack's margin before its own lines, its long way of saying globalThis, and the parameters that each stub has
 * already: three things that every call would load once for every function.
 */
function shortened(code: string): string {
  return code
    .replace(/^\/\*{6}\/\s*/gm, '')
    .replaceAll('__webpack_require__.g.', 'globalThis.')
    .replace(/_\w+?__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '__part$1')
    .replace(/\/\* (?:harmony (?:im|ex)port|binding|unused harmony [\w ]+) \*\/ ?/g, '')
    .replace(/\([\w, ]*\) => (\$kpi\('\w+'), \[[\w, ]*\]\)/g, '(...a) => $1, a)');
}

/** Entries that exist only in the build: each names what the stubs call. */
function virtualDoors(doors: Readonly<Record<string, string>>, resolveDir: string): Plugin {
  return {
    name: 'doors',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^door:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'door' }));
      onLoad({ filter: /.*/, namespace: 'door' }, ({ path }) => ({
        contents: doors[path] ?? '',
        resolveDir,
      }));
    },
  };
}
