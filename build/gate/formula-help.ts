import type { Comment, FunctionDeclaration } from 'acorn';
import { parse } from 'comment-parser';
import type { PublicFunction } from '../public-function.js';
import { lineOf } from './parse.js';
import type { Refusal } from './refusal.js';

/** Refuses a function whose JSDoc would make the formula help of Sheets empty or wrong. */
export function refuseHelp(
  text: string,
  comments: readonly Comment[],
  declaration: FunctionDeclaration,
  expected: PublicFunction,
): readonly Refusal[] {
  const place = { line: lineOf(declaration), name: expected.name };
  const jsDoc = jsDocAbove(text, comments, declaration);
  if (jsDoc === undefined) return [{ code: 'noJsDoc', ...place }];

  const refusals: Refusal[] = [];
  if (jsDoc.description.trim() === '') refusals.push({ code: 'noDescription', ...place });

  const documented = jsDoc.tags.filter(({ tag }) => tag === 'param');
  const names = expected.parameters.map(({ name }) => name);
  if (documented.map(({ name }) => name).join() !== names.join()) {
    refusals.push({ code: 'documentedParameters', ...place, expected: names.join(', ') });
  }
  for (const { name, description } of documented) {
    if (!isShown(description)) refusals.push({ code: 'parameterHelp', ...place, parameter: name });
  }

  const tagged = jsDoc.tags.some(({ tag }) => tag === 'customfunction');
  if (expected.kind === 'customFunction' && !tagged) refusals.push({ code: 'noCustomFunctionTag', ...place });
  if (expected.kind === 'entryPoint' && tagged) refusals.push({ code: 'customFunctionTag', ...place });
  return refusals;
}

function jsDocAbove(text: string, comments: readonly Comment[], declaration: FunctionDeclaration) {
  const above = comments.findLast((comment) => comment.end <= declaration.start);
  if (above?.type !== 'Block' || !above.value.startsWith('*')) return undefined;
  if (text.slice(above.end, declaration.start).trim() !== '') return undefined;
  // With 'preserve', so that two spaces or a line break are found, which Sheets drops.
  return parse(text.slice(above.start, above.end), { spacing: 'preserve' })[0];
}

/** Whether Sheets shows a text unchanged: it drops HTML and line breaks. */
function isShown(description: string): boolean {
  return description.trim() !== '' && !/<\/?[a-z]/i.test(description) && !description.trim().includes('\n');
}
