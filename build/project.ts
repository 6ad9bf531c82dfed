import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from './add-on.js';
import type { BuildChoice } from './build-choice.js';
import { fingerprint } from './input-fingerprint.js';

/** The folder of package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/** All files that the contents of dist depend on. */
const inputs = ['src', 'build', 'appsscript.json', 'package-lock.json'];

/** Notes what dist was built from. Not inside dist, because everything there is pushed to Google. */
const stampFile = join('.build', 'built-from.txt');

/** Builds the project's add-on into its dist folder. */
export async function buildProject(root: string, choice: BuildChoice): Promise<void> {
  // Computed before the build: if a file changes meanwhile, the result counts as out of date.
  const from = await fingerprint(root, inputs);
  await buildAddOn({
    sources: join(root, 'src'),
    manifest: join(root, 'appsscript.json'),
    out: join(root, 'dist'),
    ...choice,
  });
  await writeStamp(join(root, stampFile), await stampOf(root, choice, from));
}

/** Whether dist is what a build of the present sources would make. */
export async function isBuilt(root: string, choice: BuildChoice): Promise<boolean> {
  const stamp = await readFile(join(root, stampFile), 'utf8').catch(() => undefined);
  if (stamp === undefined) return false;
  return stamp === (await stampOf(root, choice, await fingerprint(root, inputs)));
}

/** Includes the contents of dist, so that a dist that was edited or partly deleted counts as out of date. */
async function stampOf(root: string, { language, withMail }: BuildChoice, from: string): Promise<string> {
  return `${language}${withMail ? ' mail' : ''} ${from} ${await fingerprint(root, ['dist'])}\n`;
}

async function writeStamp(file: string, stamp: string): Promise<void> {
  const draft = `${file}-${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, stamp);
  await rename(draft, file);
}
