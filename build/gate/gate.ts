import type { Program } from 'acorn';
import { full } from 'acorn-walk';
import type { PublicFunction } from '../public-function.js';
import { refuseHelp } from './formula-help.js';
import { refuseGlobals } from './globals.js';
import { lineOf, parseScript, textNear } from './parse.js';
import { refuseNames, refuseParameters, topLevelNames } from './public-names.js';
import type { Refusal } from './refusal.js';

/**
 * The greatest length of Code.js. Google compiles all of it for every formula cell, so what only the menu,
 * the sidebar or a trigger needs belongs into app.html.
 */
export const codeLimit = 200_000;

/**
 * The greatest length of app.html: it leaves room for features, but a large package that was added by
 * accident exceeds it.
 */
export const appLimit = 1_500_000;

/**
 * Lists what Google would refuse or show wrongly in the built Code.js. Reads the file without running it,
 * because running cannot find everything: a function hidden in a closure runs too, but Sheets does not see
 * it.
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

/** The same for the built app.html, which Code.js evaluates. It must declare nothing globally. */
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

/** Refuses signs of scriptlets. The raw content of a template should not be run, but that is not relied upon. */
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
