import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildAddOn } from '../../build/add-on.js';
import type { Language } from '../../build/language.js';
import { projectRoot } from '../../build/project.js';

export const fixtureSources = join(projectRoot, 'test', 'build', 'fixture');

const temporaryFolders: string[] = [];
afterAll(() => Promise.all(temporaryFolders.map((folder) => rm(folder, { recursive: true, force: true }))));

/**
 * A temporary folder, deleted after the tests of the file. Its name has the special characters of glob
 * patterns.
 */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shop-kpi (build)-'));
  temporaryFolders.push(folder);
  return folder;
}

/** Builds the fixture's small add-on, or another one, and returns the folder. */
export async function buildFixture(
  options: {
    readonly sources?: string;
    readonly out?: string;
    readonly language?: Language;
    readonly withMail?: boolean;
  } = {},
): Promise<string> {
  const out = options.out ?? join(await temporaryFolder(), 'dist');
  await buildAddOn({
    sources: options.sources ?? fixtureSources,
    manifest: join(projectRoot, 'appsscript.json'),
    out,
    language: options.language ?? 'en',
    withMail: options.withMail ?? false,
  });
  return out;
}

/** The text of a built file. */
export function built(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}
