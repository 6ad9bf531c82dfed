import { expect, test } from 'vitest';
import { bannedGlobals } from '../../../build/gate/banned-globals.js';
import { appLimit, appRefusals, codeLimit, codeRefusals } from '../../../build/gate/gate.js';
import { describeRefusals } from '../../../build/gate/refusal.js';
import { readPublicFunctions } from '../../../build/read-public-functions.js';
import { evaluateBare } from '../bare-context.js';
import { buildFixture, built, fixtureSources } from '../fixture-build.js';

const declared = await readPublicFunctions(fixtureSources, 'en');
const out = await buildFixture();
const code = await built(out, 'Code.js');
const app = await built(out, 'app.html');

/** The built file with one place changed. Throws if the place is missing, since the test would prove nothing. */
function spoilt(spot: string, replacement: string): string {
  expect(code).toContain(spot);
  return code.replace(spot, () => replacement);
}

function codesOf(text: string): readonly string[] {
  return codeRefusals(text, declared).map(({ code }) => code);
}

const declaration = 'function KPI_RATIO(part, whole) {';

test('the file as it is built passes', () => {
  expect(codeRefusals(code, declared)).toEqual([]);
});

test.each([
  ['renamed', 'function KPI_RATIOS(part, whole) {', ['missing', 'unexpected']],
  ['a variable', 'var KPI_RATIO = function (part, whole) {', ['notDeclared']],
  ['a pattern', 'const { KPI_RATIO } = {}; {', ['notDeclared']],
  ['a class', 'class KPI_RATIO {', ['notDeclared']],
  ['without its parameters', 'function KPI_RATIO() {', ['parameters']],
  ['with one parameter less', 'function KPI_RATIO(part) {', ['parameters']],
  ['with parameters in another order', 'function KPI_RATIO(whole, part) {', ['parameters']],
  ['with a shortened parameter', 'function KPI_RATIO(part, b) {', ['parameters']],
  ['with a default in the way', 'function KPI_RATIO(part, whole = 1) {', ['parameters']],
])('a public function that is %s is refused', (_what, replacement, codes) => {
  expect(codesOf(spoilt(declaration, replacement))).toEqual(codes);
});

test.each([
  ['the comment', /\/\*\*\n \* Divides[\s\S]*?\*\/\n/, '', ['noJsDoc']],
  ['the second star', /\/\*\*(?=\n \* Divides)/, '/*', ['noJsDoc']],
  ['its place above the declaration', /(?=function KPI_RATIO)/, '0;\n', ['noJsDoc']],
  ['the description', / \* Divides.*\n/, '', ['noDescription']],
  ['a @param', / \* @param part.*\n/, '', ['documentedParameters']],
  [
    'the order of its @param',
    /( \* @param part.*\n)( \* @param whole.*\n)/,
    '$2$1',
    ['documentedParameters'],
  ],
  ['the text of a @param', /(@param part).*/, '$1', ['parameterHelp']],
  ['a text without HTML', /(@param part).*/, '$1 The <b>number</b>.', ['parameterHelp']],
  ['a text on one line', /(@param part.*)/, '$1\n * and more', ['parameterHelp']],
  ['@customfunction', / \* @customfunction\n/, '', ['noCustomFunctionTag']],
])('a JSDoc that has lost %s is refused', (_what, spot, replacement, codes) => {
  expect(code).toMatch(spot);
  expect(codesOf(code.replace(spot, replacement))).toEqual(codes);
});

test('an entry point that claims to be a custom function is refused', () => {
  const text = spoilt(
    ' * Answers a request of the sidebar.',
    ' * Answers a request of the sidebar.\n * @customfunction',
  );
  expect(codesOf(text)).toEqual(['customFunctionTag']);
});

test('a file inside a function call is refused, although it runs', () => {
  const wrapped = `(() => {\n${code}\n})();`;
  expect(evaluateBare(wrapped, 'KPI_RATIO(1, 2)')).toBe(0.5);
  expect(codesOf(wrapped)).toEqual(['missing', 'missing', 'missing', 'missing']);
});

test('an unexpected global name is refused', () => {
  expect(codesOf(`${code}\nfunction help() {}`)).toEqual(['unexpected']);
  expect(codesOf(`${code}\nconst [a, { b, ...c }, d = 1] = [];`)).toEqual([
    'unexpected',
    'unexpected',
    'unexpected',
    'unexpected',
  ]);
});

test('a public function that is declared twice is refused', () => {
  expect(codesOf(`${code}\n${declaration}}`)).toEqual(['duplicate']);
});

test('a name that Sheets hides is refused', () => {
  const hidden = declared.map((one) => ({ ...one, name: one.name.replace('KPI_RATIO', 'KPI_RATIO_') }));
  const text = code.replaceAll('KPI_RATIO', 'KPI_RATIO_');
  expect(codeRefusals(text, hidden).map(({ code }) => code)).toEqual(['hidden']);
});

test.each([
  ['??=', 'let a; a ??= 1;'],
  ['optional chaining', 'const f = (a) => a?.b;'],
  ['a private field', 'class A { #a = 1; }'],
  ['a static field', 'class A { static a = 1; }'],
  ['a BigInt literal', 'const a = 1n;'],
  ['a numeric separator', 'const a = 1_000;'],
  ['a module', 'export const a = 1;'],
  ['top-level await', 'await 1;'],
  ['a regular expression of ES2024', 'const a = /[a--b]/v;'],
])('%s is refused: it is past an ES2019 script', (_what, text) => {
  const [refusal] = codeRefusals(`${code}\n${text}`, declared);
  expect(refusal).toMatchObject({ code: 'syntax', line: code.split('\n').length + 1 });
});

test('a lookbehind is refused', () => {
  expect(codesOf(spoilt('return Number(', 'return /(?<=a)b/.test("")||Number('))).toEqual(['lookbehind']);
});

test.each(['/\\p{L}/u', '/[^\\P{Lu}]/u'])(
  '%s is refused: every formula cell would wait for its letters',
  (pattern) => {
    const asked = `return ${pattern}.test("")||Number(`;
    expect(codesOf(spoilt('return Number(', asked))).toEqual(['letterTable']);
    expect(appRefusals(`${app}\n${pattern};`)).toEqual([]);
    const later = spoilt('return Number(', 'return new RegExp("\\\\p{L}","u").test("")||Number(');
    expect(codeRefusals(later, declared)).toEqual([]);
  },
);

test.each(bannedGlobals)('%s is refused', (name) => {
  const text = `${code}\n(() => { if (false) ${name}; })();`;
  expect(codeRefusals(text, declared)).toEqual([
    {
      code: 'bannedGlobal',
      line: code.split('\n').length + 1,
      name,
      remedy: expect.any(String),
      near: expect.any(String),
    },
  ]);
});

test.each([
  ['as a member of the global object', 'globalThis.fetch("/");', 'bannedGlobal'],
  ['as a member by text', 'globalThis["fetch"]("/");', 'bannedGlobal'],
  ['behind a test for it', 'if (typeof fetch === "function") fetch("/");', 'bannedGlobal'],
  ['in a default parameter', '((load = fetch) => load)();', 'bannedGlobal'],
  ['as a shorthand property', '(() => ({ fetch }))();', 'bannedGlobal'],
  ['as the target of an assignment', 'fetch = 1;', 'bannedGlobal'],
  ['where only another scope declares it', '(() => { { let fetch = 1; } fetch(); })();', 'bannedGlobal'],
  ['eval', 'eval("1");', 'codeFromText'],
  ['eval by another way', '(0, eval)("1");', 'codeFromText'],
  ['new Function', 'new Function("return 1")();', 'codeFromText'],
  ['Function under another name', '(() => { const F = Function; })();', 'codeFromText'],
])('a banned name is found %s', (_what, text, found) => {
  expect(codesOf(`${code}\n${text}`)).toEqual([found]);
});

test.each([
  ['a property of that name', '({ fetch: 1 }).fetch;'],
  ['a method of that name', '(class { fetch() {} });'],
  ['a variable of that name', '((fetch) => fetch())(() => 1);'],
  ['a function of that name', '(() => { return fetch(); function fetch() {} })();'],
  ['a text of that name', '"fetch(setTimeout)";'],
  ['asking whether it exists', 'typeof fetch;'],
  ['asking whether a value is a function', '(() => 1) instanceof Function;'],
  ['a service of Apps Script', 'SpreadsheetApp.getActive();'],
])('%s is allowed', (_what, text) => {
  expect(codesOf(`${code}\n${text}`)).toEqual([]);
});

test('a file one byte over the limit is refused, counted in bytes as Google counts them', () => {
  const room = codeLimit - Buffer.byteLength(code);
  const full = `${code}//${'x'.repeat(room - 2)}`;
  expect(codesOf(full)).toEqual([]);
  expect(codesOf(`${full}x`)).toEqual(['size']);
  expect(codesOf(full.replace('x', 'é'))).toEqual(['size']);
});

test('a refusal is one sentence that says what, where and what to do', () => {
  const [sentence] = describeRefusals(
    'Code.js',
    codeRefusals(spoilt('return Number(', 'return setTimeout(1)||Number('), declared),
  );
  expect(sentence).toMatch(
    /^Code\.js line \d+, at "[^\n]*setTimeout[^\n]*": setTimeout does not exist in Apps Script: there are no timers[^\n]*\.$/,
  );
});

test.each([
  ['of a text', "(0, eval)('1')"],
  ['of a cell', '(0, eval)(SpreadsheetApp.getActiveRange().getValue())'],
  ['of a property', "(0, eval)(PropertiesService.getScriptProperties().getProperty('a'))"],
  [
    'of a file that is chosen while it runs',
    '((name) => (0, eval)(HtmlService.createTemplateFromFile(name).getRawContent()))()',
  ],
  [
    'of a file with something in front',
    "(0, eval)('1;' + HtmlService.createTemplateFromFile('app').getRawContent())",
  ],
  [
    'of what another service hands out',
    "((HtmlService) => (0, eval)(HtmlService.createTemplateFromFile('app').getRawContent()))({})",
  ],
  [
    'of app.html where it was already loaded',
    "(0, eval)(HtmlService.createTemplateFromFile('app').getRawContent())",
  ],
])('the evaluation %s is refused: only app.html is loaded, and at one place', (_what, text) => {
  expect(codesOf(`${code}\n${text};`)).toEqual(['codeFromText']);
});

test('app.html as it is built passes, and Code.js may load it at one place only', () => {
  expect(appRefusals(app)).toEqual([]);
  const evaluation = "(0, eval)(HtmlService.createTemplateFromFile('app').getRawContent())";
  expect(code.split(evaluation)).toHaveLength(2);
  expect(appRefusals(`${app}\n${evaluation};`).map(({ code }) => code)).toEqual(['codeFromText']);
});

test.each([
  ['a banned name', 'fetch("/");', ['bannedGlobal']],
  ['a lookbehind', '/(?<=a)b/;', ['lookbehind']],
  ['a scriptlet, which Google would run in a page', '"<?";', ['scriptlet']],
  ['syntax past ES2019', 'app?.a;', ['syntax']],
])('%s is refused in app.html, too', (_what, text, codes) => {
  expect(appRefusals(`${app}\n${text}`).map(({ code }) => code)).toEqual(codes);
});

test('an app.html that would leave its names global is refused', () => {
  expect(appRefusals(app.replace('"use strict";', '')).map(({ code }) => code)).toEqual(['notStrict']);
});

test('app.html has a limit of its own', () => {
  const full = `${app}//${'x'.repeat(appLimit - Buffer.byteLength(app) - 2)}`;
  expect(appRefusals(full)).toEqual([]);
  expect(appRefusals(`${full}x`).map(({ code }) => code)).toEqual(['size']);
});
