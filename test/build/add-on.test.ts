import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildError } from '../../build/build-error.js';
import { evaluateBare } from './bare-context.js';
import { buildFixture, built, fixtureSources, temporaryFolder } from './fixture-build.js';

/** A copy of the fixture's sources with one file changed. */
async function changedSources(file: string, text: string): Promise<string> {
  const sources = join(await temporaryFolder(), 'src');
  await cp(fixtureSources, sources, { recursive: true });
  await writeFile(join(sources, file), text);
  return sources;
}

async function problemsOf(building: Promise<unknown>): Promise<readonly string[]> {
  const error = await building.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BuildError)) throw error ?? new Error('The build did not fail.');
  return error.problems;
}

test('the built folder holds the four files that Google takes, and nothing else', async () => {
  const out = await buildFixture();
  expect((await readdir(out)).toSorted()).toEqual(['Code.js', 'app.html', 'appsscript.json', 'sidebar.html']);
});

test('the built functions run in a context with nothing but the language', async () => {
  const code = await built(await buildFixture(), 'Code.js');
  expect(evaluateBare(code, 'KPI_RATIO(1, 4)')).toBe(0.25);
  expect(evaluateBare(code, 'KPI_RATIO(3)')).toBe(3);
  expect(evaluateBare(code, 'onOpen()')).toBe('opened');
});

test('functions that are not in Code.js come from app.html, which is evaluated once and leaves nothing global', async () => {
  const out = await buildFixture();
  const [code, app] = await Promise.all([built(out, 'Code.js'), built(out, 'app.html')]);
  const answers = 'answerSidebar({ greeting: "Bonjour" }) + ", " + answerSidebar()';
  expect(evaluateBare(code, answers, app)).toBe('Bonjour 1, café, Hello 2, café');
  expect(evaluateBare(code, 'JSON.stringify(KPI_LIST())', app)).toBe('[["KPI_RATIO"]]');
  const names = 'Object.getOwnPropertyNames(globalThis).join()';
  const left = `(() => { const before = ${names}; answerSidebar(); return before === ${names}; })()`;
  expect(evaluateBare(code, left, app)).toBe(true);
  expect(code).not.toContain('Bonjour');
  expect(code).not.toContain('café');
});

test('an error in app.html names its function and line', async () => {
  const sources = await changedSources(
    'app-file.ts',
    `export const KPI_LIST = () => [];
     function failsDeepInside(): never { throw new Error('broken'); }
     export const answerSidebar = () => failsDeepInside();`,
  );
  const out = await buildFixture({ sources });
  const [code, app] = await Promise.all([built(out, 'Code.js'), built(out, 'app.html')]);
  const stack = evaluateBare(code, 'try { answerSidebar(); } catch (error) { String(error.stack); }', app);
  const [, line = ''] = /at failsDeepInside \(app\.html:(\d+):\d+\)/.exec(String(stack)) ?? [];
  expect(app.split('\n')[Number(line) - 1]).toContain('broken');
});

test('the formula help speaks the language that was asked for, and stands in the file once', async () => {
  const code = await built(await buildFixture({ language: 'fr' }), 'Code.js');
  expect(code.split('Divise un nombre par un autre : la qualité, en été.')).toHaveLength(2);
  expect(code).not.toContain('Divides one number');
});

test('the same sources make the same bytes in another folder', async () => {
  const [one, other] = [await buildFixture(), await buildFixture()];
  for (const name of ['Code.js', 'app.html', 'appsscript.json', 'sidebar.html']) {
    expect(await built(one, name)).toBe(await built(other, name));
  }
});

test('builds of the same folder at the same time leave one whole result', async () => {
  const out = join(await temporaryFolder(), 'dist');
  await Promise.all([1, 2, 3].map(() => buildFixture({ out })));
  expect((await readdir(out)).toSorted()).toEqual(['Code.js', 'app.html', 'appsscript.json', 'sidebar.html']);
  expect(evaluateBare(await built(out, 'Code.js'), 'KPI_RATIO(1, 2)')).toBe(0.5);
  expect(await readdir(join(out, '..', '.build'))).toEqual([]);
});

test('the folder may belong to a package of modules, as this project does', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const out = await buildFixture({ out: join(folder, 'dist') });
  expect(evaluateBare(await built(out, 'Code.js'), 'KPI_RATIO(1, 2)')).toBe(0.5);
});

test('a file that a former build left in the folder is gone', async () => {
  const out = join(await temporaryFolder(), 'dist');
  await mkdir(out);
  await writeFile(join(out, 'Old.js'), 'function OLD() {}');
  await buildFixture({ out });
  expect(await readdir(out)).not.toContain('Old.js');
});

test('a source that does not compile is named with its line, and the last good build stays', async () => {
  const out = await buildFixture();
  const before = await built(out, 'Code.js');
  const sources = await changedSources('app-file.ts', 'export const a = 1;\nexport function (');
  const [problem] = await problemsOf(buildFixture({ sources, out }));
  expect(problem).toMatch(/app-file\.ts:2: Expected identifier/);
  expect(await built(out, 'Code.js')).toBe(before);
  expect(await readdir(join(out, '..', '.build'))).toEqual([]);
});

test('a public function that the sources do not have is named', async () => {
  const sources = await changedSources('app-file.ts', 'export const KPI_LIST = () => [];');
  expect(await problemsOf(buildFixture({ sources }))).toEqual([
    expect.stringMatching(/No matching export in ".*app-file\.ts" for import "answerSidebar"/),
  ]);
});

test('a core that the gate refuses is not written', async () => {
  const out = join(await temporaryFolder(), 'dist');
  const sources = await changedSources(
    'code-file.ts',
    'export const customFunction = () => fetch("/"), onOpen = customFunction;',
  );
  expect(await problemsOf(buildFixture({ sources, out }))).toEqual([
    expect.stringMatching(
      /^Code\.js line \d+, at ".*": fetch does not exist in Apps Script: use UrlFetchApp/,
    ),
  ]);
  expect(await readdir(join(out, '..'))).toEqual(['.build']);
});

test('what is too new for ES2019 and cannot be lowered is refused: a BigInt would fail at Google', async () => {
  const sources = await changedSources(
    'app-file.ts',
    'export const KPI_LIST = () => 1n, answerSidebar = KPI_LIST;',
  );
  expect(await problemsOf(buildFixture({ sources }))).toEqual([
    expect.stringMatching(/^app\.html line \d+, at ".*": BigInt does not exist/),
  ]);
});

test('help that Sheets would cut is refused with the place in the sources', async () => {
  const sources = await changedSources(
    'entry-points.ts',
    `export const entryPoints = [{ name: 'answerSidebar', description: 'Two\\nlines', needsApp: true, parameters: [] }];`,
  );
  expect(await problemsOf(buildFixture({ sources }))).toEqual([
    'Public functions: entryPoints.0.description must be one line without HTML, "*/" or a leading "@".',
  ]);
});

test('a sidebar without its page, or without the place for its script, is refused', async () => {
  const missing = await changedSources('entry-points.ts', 'export const entryPoints = [];');
  await rm(join(missing, 'sidebar/page/sidebar.html'));
  expect(await problemsOf(buildFixture({ sources: missing }))).toEqual([
    expect.stringContaining('sidebar.html is missing'),
  ]);
  const page = '<!doctype html><link rel="stylesheet" href="sidebar.css"><p>No script</p>';
  const scriptless = await changedSources('sidebar/page/sidebar.html', page);
  expect(await problemsOf(buildFixture({ sources: scriptless }))).toEqual([
    'sidebar.html has no script with src="sidebar.ts": add it where it belongs.',
  ]);
});
