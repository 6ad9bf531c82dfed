import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bundleForAppsScript } from './apps-script-bundle.js';
import { BuildError } from './build-error.js';
import { bundle } from './bundle.js';
import { refusals } from './gate/gate.js';
import { describeRefusal } from './gate/refusal.js';
import type { Language } from './language.js';
import { coreExports, publicEntry, withoutRepeatedHelp } from './public-entry.js';
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
 * Properties of the catalogue and of problems, which never leave Code.js: a letter each instead of their names in
 * every definition. Nothing that is stored, shown or sent to the sidebar may stand here.
 */
const internalProperties =
  /^(?:functionName|cadence|better|stage|inputs|formula|arguments|argument|gather|tabulate|standard|optional|single|choices|tableColumns|listColumns|optionalNumbers|optionalWords)$/;

/** Two stages: esbuild makes one small core, webpack puts the names on it that Apps Script sees. */
async function buildCode(
  sources: string,
  work: string,
  functions: readonly PublicFunction[],
): Promise<string> {
  const core = await bundle({
    stdin: { contents: coreExports(functions), resolveDir: sources, sourcefile: 'public functions' },
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    mangleProps: internalProperties,
  });
  // Whatever kind of package the folder belongs to, these two are CommonJS.
  const entry = join(work, 'entry.cjs');
  const wrapped = join(work, 'Code.js');
  await writeFile(join(work, 'core.cjs'), core);
  await writeFile(entry, publicEntry(functions, './core.cjs'));
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
    .replace(/\([\w, ]*\) => (\$kpi\('\w+'), \[[\w, ]*\]\)/g, '(...a) => $1, a)');
}
