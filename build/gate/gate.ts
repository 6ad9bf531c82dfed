import type { Program } from 'acorn';
import { full } from 'acorn-walk';
import type { PublicFunction } from '../public-function.js';
import { refuseHelp } from './formula-help.js';
import { refuseGlobals } from './globals.js';
import { lineOf, parseScript, textNear } from './parse.js';
import { refuseNames, refuseParameters, topLevelNames } from './public-names.js';
import type { Refusal } from './refusal.js';

/**
 * Google compiles all of Code.js for every single formula cell that it computes. What only the menu, the sidebar or a
 * trigger needs belongs into app.html.
 */
export const codeLimit = 200_000;

/** What a press of a button may load: enough for features to come, and not for a package that nobody looked at. */
export const appLimit = 1_500_000;

/**
 * Reads the built Code.js without running it, as Sheets will see it, and lists what Google would refuse
 * or show wrongly. A test that runs the file cannot find this: a function hidden in a closure runs too.
 */
export function codeRefusals(text: string, expected: readonly PublicFunction[]): readonly Refusal[] {
  const size = refuseSize(text, codeLimit, 'every formula cell loads all of it');
  const parsed = parseScript(text);
  if (parsed.state === 'refused') return [parsed.refusal, ...size];
  const { program, comments } = parsed;
  const names = topLevelNames(program);
  return [
    ...refuseNames(names, expected),
    ...expected.flatMap((declared) => {
      const found = names.find(({ kind, name }) => kind === 'function' && name === declared.name);
      if (found?.kind !== 'function') return [];
      return [...refuseParameters(found.node, declared), ...refuseHelp(text, comments, found.node, declared)];
    }),
    ...refuseLookbehind(text, program),
    ...refuseLiterals(text, program, 'letterTable', /\\p\{/i),
    ...refuseGlobals(text, program, 'may load app.html'),
    ...size,
  ];
}

/** Reads the built app.html, the script that Code.js evaluates, in the same way. It may declare nothing globally. */
export function appRefusals(text: string): readonly Refusal[] {
  const size = refuseSize(text, appLimit, 'every press of a button loads all of it');
  const parsed = parseScript(text);
  if (parsed.state === 'refused') return [parsed.refusal, ...size];
  const { program } = parsed;
  return [
    ...(isStrict(program) ? [] : [{ code: 'notStrict' } as const]),
    ...refuseScriptlets(text),
    ...refuseLookbehind(text, program),
    ...refuseGlobals(text, program, 'makes no code'),
    ...size,
  ];
}

function refuseSize(text: string, limit: number, why: string): readonly Refusal[] {
  const bytes = Buffer.byteLength(text);
  return bytes > limit ? [{ code: 'size', bytes, limit, why }] : [];
}

function isStrict({ body: [first] }: Program): boolean {
  return first?.type === 'ExpressionStatement' && first.directive === 'use strict';
}

/** The raw content of a template is not run; a sign that looks like a scriptlet is not put to the test all the same. */
function refuseScriptlets(text: string): readonly Refusal[] {
  return text
    .split('\n')
    .flatMap((content, index): readonly Refusal[] =>
      content.includes('<?') ? [{ code: 'scriptlet', line: index + 1, near: content.slice(0, 60) }] : [],
    );
}

function refuseLookbehind(text: string, program: Program): readonly Refusal[] {
  return refuseLiterals(text, program, 'lookbehind', /\(\?<[=!]/);
}

/** Lists the literals of regular expressions that have a part which they must not have. */
function refuseLiterals(
  text: string,
  program: Program,
  code: 'lookbehind' | 'letterTable',
  part: RegExp,
): readonly Refusal[] {
  const found: Refusal[] = [];
  full(program, (node) => {
    if (node.type !== 'Literal' || node.regex === undefined) return;
    if (part.test(node.regex.pattern)) found.push({ code, line: lineOf(node), near: textNear(text, node) });
  });
  return found;
}
