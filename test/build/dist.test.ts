import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appRefusals, codeRefusals } from '../../build/gate/gate.js';
import { projectRoot } from '../../build/project.js';
import { readPublicFunctions } from '../../build/read-public-functions.js';
import { textsIn } from '../../src/i18n/all-texts.js';
import { evaluateBare } from './bare-context.js';
import { built } from './fixture-build.js';

const dist = join(projectRoot, 'dist');
const code = await built(dist, 'Code.js');
const app = await built(dist, 'app.html');
const declared = await readPublicFunctions(join(projectRoot, 'src'), 'en');

/** A script with the line breaks inside its texts removed. */
function unbroken(script: string): string {
  return script.replaceAll('\\\n', '');
}

test('dist holds what goes to Google, and nothing else', async () => {
  expect((await readdir(dist)).toSorted()).toEqual([
    'Code.js',
    'app.html',
    'appsscript.json',
    'sidebar.html',
  ]);
});

test('the product passes its own gate', () => {
  expect(codeRefusals(code, declared)).toEqual([]);
  expect(appRefusals(app)).toEqual([]);
});

test('the gate notices a parameter that the product loses', () => {
  const lost = code.replace('function KPI_CONVERSION(orders, visitors)', 'function KPI_CONVERSION(orders)');
  expect(codeRefusals(lost, declared).map(({ code }) => code)).toEqual(['parameters']);
});

test('a formula of the product runs in a context with nothing but the language', () => {
  expect(evaluateBare(code, 'KPI_CONVERSION(120, 4800)')).toBe(0.025);
});

test('every declaration has its body: none is the empty stub that Sheets reads', () => {
  const names = JSON.stringify(declared.map(({ name }) => name));
  const empty = `${names}.filter((name) => /\\{\\s*\\}$/.test(globalThis[name].toString())).join()`;
  expect(evaluateBare(code, empty)).toBe('');
});

test('a formula cell waits for no other KPI, no other text and no zod', () => {
  const { advice, findings, kpis } = textsIn('fr');
  const others = ['__zod_globalConfig', advice().aov, findings.missingCustomer[1], kpis.aov.name];
  expect(others.filter((text) => unbroken(app).includes(text))).toEqual(others);
  expect(others.filter((text) => unbroken(code).includes(text))).toEqual([]);
});
