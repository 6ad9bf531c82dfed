import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusals } from '../../build/gate/gate.js';
import { projectRoot } from '../../build/project.js';
import { readPublicFunctions } from '../../build/read-public-functions.js';
import { evaluateBare } from './bare-context.js';
import { built } from './fixture-build.js';

const dist = join(projectRoot, 'dist');
const code = await built(dist, 'Code.js');
const declared = await readPublicFunctions(join(projectRoot, 'src'), 'en');

test('dist holds what goes to Google, and nothing else', async () => {
  expect((await readdir(dist)).toSorted()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});

test('the product passes its own gate', () => {
  expect(refusals(code, declared)).toEqual([]);
});

test('the gate notices a parameter that the product loses', () => {
  const lost = code.replace('function KPI_CONVERSION(orders, visitors)', 'function KPI_CONVERSION(orders)');
  expect(refusals(lost, declared).map(({ code }) => code)).toEqual(['parameters']);
});

test('a formula of the product computes where nothing but the language exists', () => {
  expect(evaluateBare(code, 'KPI_CONVERSION(120, 4800)')).toBe(0.025);
});

test('every declaration has its body: none is the empty stub that Sheets reads', () => {
  const names = JSON.stringify(declared.map(({ name }) => name));
  const empty = `${names}.filter((name) => /\\{\\s*\\}$/.test(globalThis[name].toString())).join()`;
  expect(evaluateBare(code, empty)).toBe('');
});

test('a formula cell does not wait for zod: it has not run when a KPI is computed', () => {
  // zod leaves its configuration in the global scope as soon as it runs.
  expect(code).toContain('__zod_globalConfig');
  expect(evaluateBare(code, 'KPI_CONVERSION(120, 4800) && "__zod_globalConfig" in globalThis')).toBe(false);
});
