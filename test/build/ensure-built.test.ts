import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ensure-built.js';
import { buildProject, projectRoot } from '../../build/project.js';
import { fixtureSources, temporaryFolder } from './fixture-build.js';

async function project(): Promise<string> {
  const root = await temporaryFolder();
  await cp(fixtureSources, join(root, 'src'), { recursive: true });
  await cp(join(projectRoot, 'appsscript.json'), join(root, 'appsscript.json'));
  return root;
}

/** Whether a step built again: then a new folder is in place of the old one. */
async function newFolder(root: string, step: () => Promise<void>): Promise<boolean> {
  const before = (await stat(join(root, 'dist'))).ino;
  await step();
  return (await stat(join(root, 'dist'))).ino !== before;
}

const code = (root: string) => readFile(join(root, 'dist', 'Code.js'), 'utf8');

test('what is missing is built', async () => {
  const root = await project();
  await ensureBuilt(root);
  expect((await readdir(join(root, 'dist'))).toSorted()).toEqual([
    'Code.js',
    'app.html',
    'appsscript.json',
    'sidebar.html',
  ]);
});

test('what is built from the present sources is left alone, however old it is', async () => {
  const root = await project();
  await ensureBuilt(root);
  const stamp = (await stat(join(root, '.build', 'built-from.txt'))).ino;
  await ensureBuilt(root);
  expect((await stat(join(root, '.build', 'built-from.txt'))).ino).toBe(stamp);
});

test('a changed source is built, and so is one that was deleted', async () => {
  const root = await project();
  await ensureBuilt(root);
  const entryPoints = join(root, 'src', 'entry-points.ts');
  const declared = await readFile(entryPoints, 'utf8');
  await writeFile(entryPoints, declared.replace('Answers a request', 'Replies to a request'));
  expect(await newFolder(root, () => ensureBuilt(root))).toBe(true);
  expect(await code(root)).toContain('Replies to a request');
  await rm(entryPoints);
  await expect(ensureBuilt(root)).rejects.toThrow('entry-points');
});

test('a built file that was edited or deleted by hand is built again', async () => {
  const root = await project();
  await ensureBuilt(root);
  const good = await code(root);
  await writeFile(join(root, 'dist', 'Code.js'), '// mine');
  await ensureBuilt(root);
  expect(await code(root)).toBe(good);
  await rm(join(root, 'dist', 'sidebar.html'));
  await ensureBuilt(root);
  expect(await readdir(join(root, 'dist'))).toContain('sidebar.html');
});

test('a build in another language does not count', async () => {
  const root = await project();
  await buildProject(root, { language: 'fr', withMail: false });
  expect(await code(root)).toContain('Divise un nombre');
  await ensureBuilt(root);
  expect(await code(root)).toContain('Divides one number');
});

test('a build with mail does not count', async () => {
  const root = await project();
  await buildProject(root, { language: 'en', withMail: true });
  const manifest = (): Promise<string> => readFile(join(root, 'dist', 'appsscript.json'), 'utf8');
  expect(await manifest()).toContain('script.send_mail');
  await ensureBuilt(root);
  expect(await manifest()).not.toContain('script.send_mail');
});

test('two that start at once end with the same whole result', async () => {
  const root = await project();
  await Promise.all([ensureBuilt(root), ensureBuilt(root)]);
  const stamp = (await stat(join(root, '.build', 'built-from.txt'))).ino;
  await ensureBuilt(root);
  expect((await stat(join(root, '.build', 'built-from.txt'))).ino).toBe(stamp);
});
