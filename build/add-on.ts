import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { appFile, appFileName } from './app-file.js';
import { bundleForAppsScript } from './apps-script-bundle.js';
import type { BuildChoice } from './build-choice.js';
import { BuildError } from './build-error.js';
import { builtManifest } from './built-manifest.js';
import { bundle } from './bundle.js';
import { appRefusals, codeRefusals } from './gate/gate.js';
import { describeRefusals } from './gate/refusal.js';
import { madeByBuild } from './made-by-build.js';
import { codeCore, coreName, publicEntry, withoutRepeatedHelp } from './public-entry.js';
import type { PublicFunction } from './public-function.js';
import { readPublicFunctions } from './read-public-functions.js';
import { replaceFolder } from './replace-folder.js';
import { sidebarPage } from './sidebar-page.js';

/** The first line of Code.js, for whoever opens the script at Google. */
const header = `${madeByBuild}\n\n`;

export interface AddOnBuild extends BuildChoice {
  /** The folder of code-file.ts, app-file.ts, entry-points.ts, functions/ and sidebar/. */
  readonly sources: string;
  /** The appsscript.json that goes to Google. */
  readonly manifest: string;
  /** The folder of the four built files; anything else in it is removed. */
  readonly out: string;
}

/**
 * Builds the add-on: Code.js, app.html, sidebar.html and appsscript.json. Writes to `out` only after all four
 * are finished and the gate has passed both scripts; otherwise throws a BuildError.
 */
export async function buildAddOn({ sources, manifest, out, language, withMail }: AddOnBuild): Promise<void> {
  // Next to the target, because a folder can be renamed only within one file system.
  const intermediate = join(dirname(resolve(out)), '.build');
  await mkdir(intermediate, { recursive: true });
  const work = await mkdtemp(join(intermediate, 'build-'));
  try {
    const fresh = join(work, 'dist');
    await mkdir(fresh);
    const functions = await readPublicFunctions(sources, language);
    // One after the other, because a step that is still writing would outlive the failure of another.
    const code = await buildCode(sources, work, functions);
    const app = await appFile(sources, functions, withMail);
    const page = await sidebarPage(join(sources, 'sidebar', 'page'));
    const refused = [
      ...describeRefusals('Code.js', codeRefusals(code, functions)),
      ...describeRefusals(`${appFileName}.html`, appRefusals(app)),
    ];
    if (refused.length > 0) throw new BuildError(refused);
    await writeFile(join(fresh, 'Code.js'), code);
    await writeFile(join(fresh, `${appFileName}.html`), app);
    await writeFile(join(fresh, 'sidebar.html'), page);
    const asked = builtManifest(await readFile(manifest, 'utf8'), withMail);
    await writeFile(join(fresh, 'appsscript.json'), asked);
    await replaceFolder(fresh, resolve(out));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Builds Code.js in two stages: esbuild bundles the core, webpack adds the functions that Apps Script sees. */
async function buildCode(
  sources: string,
  work: string,
  functions: readonly PublicFunction[],
): Promise<string> {
  const core = await bundle({
    stdin: { contents: codeCore(functions), resolveDir: sources, sourcefile: 'Code.js' },
    format: 'iife',
    globalName: coreName,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Short lines, so that the line number of an error tells where it is.
    lineLimit: 160,
    // Within a function, V8 parses an arrow function in full and a plain one only in outline: 0.6 ms less a load.
    supported: { arrow: false },
  });
  // With the ending .cjs it is CommonJS, whatever kind of package the folder belongs to.
  const entry = join(work, 'entry.cjs');
  const wrapped = join(work, 'Code.js');
  await writeFile(entry, publicEntry(functions, core));
  await bundleForAppsScript(entry, wrapped);
  return header + withoutRepeatedHelp(shortened(await readFile(wrapped, 'utf8')), functions);
}

/**
 * Removes webpack's indentation, its long form of globalThis, and the parameters that the stubs repeat:
 * otherwise every formula cell would load these once for each function.
 */
function shortened(code: string): string {
  return code
    .replace(/^\/\*{6}\/\s*/gm, '')
    .replaceAll('__webpack_require__.g.', 'globalThis.')
    .replace(/_\w+?__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '__part$1')
    .replace(/\/\* (?:harmony (?:im|ex)port|binding|unused harmony [\w ]+) \*\/ ?/g, '')
    .replace(/\([\w, ]*\) => (\$code\.customFunction\('\w+', '\w+'), \[[\w, ]*\]\)/g, '(...a) => $1, a)');
}
