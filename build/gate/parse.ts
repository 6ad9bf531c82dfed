import { type AnyNode, type Comment, type Options, type Program, parse } from 'acorn';
import type { Refusal } from './refusal.js';

/** The newest syntax that Apps Script is known to accept. */
export const syntaxLevel = 2019;

export type Parsed =
  | { readonly state: 'parsed'; readonly program: Program; readonly comments: readonly Comment[] }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Parses the built file as Apps Script does: as a script and not a module, with nothing newer than ES2019. */
export function parseScript(text: string): Parsed {
  const comments: Comment[] = [];
  const options: Options = {
    ecmaVersion: syntaxLevel,
    sourceType: 'script',
    locations: true,
    ranges: true,
    onComment: comments,
  };
  try {
    return { state: 'parsed', program: parse(text, options), comments };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { state: 'refused', refusal: { code: 'syntax', line: failedLine(error), detail: detail(error) } };
  }
}

/** The line on which a node begins. */
export function lineOf(node: AnyNode): number {
  return node.loc?.start.line ?? 0;
}

/** The text around the beginning of a node, on one line. */
export function textNear(text: string, node: AnyNode): string {
  return text
    .slice(Math.max(0, node.start - 30), node.start + 30)
    .replace(/\s+/g, ' ')
    .trim();
}

function failedLine(error: SyntaxError): number {
  const position: unknown = 'loc' in error ? error.loc : undefined;
  if (typeof position !== 'object' || position === null || !('line' in position)) return 0;
  return typeof position.line === 'number' ? position.line : 0;
}

/** acorn's message without the position at its end; the line is told separately. */
function detail(error: SyntaxError): string {
  return error.message.replace(/ \(\d+:\d+\)$/, '');
}
