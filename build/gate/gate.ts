import type { Program } from 'acorn';
import { full } from 'acorn-walk';
import type { PublicFunction } from '../public-function.js';
import { refuseHelp } from './formula-help.js';
import { refuseGlobals } from './globals.js';
import { lineOf, parseScript, textNear } from './parse.js';
import { refuseNames, refuseParameters, topLevelNames } from './public-names.js';
import type { Refusal } from './refusal.js';

/**
 * Google parses the whole file for every single formula cell that it computes, and evaluates of it what the
 * cell needs. The time that this takes has a limit of its own in the bench; this one keeps text and tables of
 * words from growing unseen.
 */
export const sizeLimit = 680_000;

/**
 * Reads the built Code.js without running it, as Sheets will see it, and lists what Google would refuse
 * or show wrongly. A test that runs the file cannot find this: a function hidden in a closure runs too.
 */
export function refusals(text: string, expected: readonly PublicFunction[]): readonly Refusal[] {
  const bytes = Buffer.byteLength(text);
  const size: readonly Refusal[] = bytes > sizeLimit ? [{ code: 'size', bytes, limit: sizeLimit }] : [];

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
    ...refuseGlobals(text, program),
    ...size,
  ];
}

function refuseLookbehind(text: string, program: Program): readonly Refusal[] {
  const found: Refusal[] = [];
  full(program, (node) => {
    if (node.type !== 'Literal' || node.regex === undefined) return;
    if (!/\(\?<[=!]/.test(node.regex.pattern)) return;
    found.push({ code: 'lookbehind', line: lineOf(node), near: textNear(text, node) });
  });
  return found;
}
