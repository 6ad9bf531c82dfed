import type { AnyNode, Identifier, MemberExpression, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import { remedyForGlobal } from './banned-globals.js';
import { lineOf, syntaxLevel, textNear } from './parse.js';
import type { Refusal } from './refusal.js';

/** `typeof X` is allowed: it does not throw where X is missing, and libraries test for X by it. */
const isProbe = (parent: AnyNode | undefined) =>
  parent?.type === 'UnaryExpression' && parent.operator === 'typeof';

/**
 * Refuses references to globals that Apps Script lacks, also as members of globalThis, and `eval`: only
 * Code.js may use it, once, and only on a file of the project.
 */
export function refuseGlobals(
  text: string,
  program: Program,
  evaluation: 'may load app.html' | 'makes no code',
): readonly Refusal[] {
  const free = freeIdentifiers(program);
  const refusals: Refusal[] = [];
  let mayLoad = evaluation === 'may load app.html';
  fullAncestor(program, (node, _state, ancestors) => {
    const parent = ancestors.at(-2);
    if (
      mayLoad &&
      node.type === 'Identifier' &&
      node.name === 'eval' &&
      loadsProjectFile(ancestors.at(-3), free)
    ) {
      mayLoad = false;
      return;
    }
    if (node.type === 'Identifier' && free.has(node.start) && !isProbe(parent)) {
      refusals.push(...refuseName(text, node.name, node, parent));
    }
    if (node.type === 'MemberExpression' && isGlobalObject(node.object, free) && !isProbe(parent)) {
      const name = memberName(node);
      if (name !== undefined) refusals.push(...refuseName(text, name, node, parent));
    }
  });
  return refusals;
}

function refuseName(
  text: string,
  name: string,
  node: AnyNode,
  parent: AnyNode | undefined,
): readonly Refusal[] {
  const place = { line: lineOf(node), name, near: textNear(text, node) };
  if (name === 'eval') return [{ code: 'codeFromText', ...place }];
  // Testing whether a value is a function is allowed; any other use could call the constructor.
  const isTypeTest = parent?.type === 'BinaryExpression' && parent.operator === 'instanceof';
  if (name === 'Function' && !isTypeTest) return [{ code: 'codeFromText', ...place }];
  const remedy = remedyForGlobal(name);
  return remedy === undefined ? [] : [{ code: 'bannedGlobal', ...place, remedy }];
}

/**
 * Whether a node is (0, eval)(HtmlService.createTemplateFromFile('…').getRawContent()) with a literal file
 * name.
 */
function loadsProjectFile(node: AnyNode | undefined, free: ReadonlySet<number>): boolean {
  if (node?.type !== 'CallExpression' || node.callee.type !== 'SequenceExpression') return false;
  const [content, ...others] = node.arguments;
  if (content === undefined || others.length > 0) return false;
  const template = receiverOf(content, 'getRawContent', 0);
  if (template?.type !== 'CallExpression' || template.arguments[0]?.type !== 'Literal') return false;
  const service = receiverOf(template, 'createTemplateFromFile', 1);
  return service?.type === 'Identifier' && service.name === 'HtmlService' && free.has(service.start);
}

/** The object on which a method is called; undefined if the node is not such a call. */
function receiverOf(node: AnyNode, method: string, count: number): AnyNode | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== count) return undefined;
  const { callee } = node;
  return callee.type === 'MemberExpression' && memberName(callee) === method ? callee.object : undefined;
}

function isGlobalObject(node: AnyNode, free: ReadonlySet<number>): node is Identifier {
  return node.type === 'Identifier' && node.name === 'globalThis' && free.has(node.start);
}

function memberName({ computed, property }: MemberExpression): string | undefined {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** The positions of identifiers that the file does not declare. */
function freeIdentifiers(program: Program): ReadonlySet<number> {
  const { globalScope } = analyze(program, { ecmaVersion: syntaxLevel, sourceType: 'script' });
  if (globalScope === null) return new Set();
  return new Set(
    globalScope.through
      .filter((reference) => !globalScope.set.has(reference.identifier.name))
      .map((reference) => reference.identifier.start),
  );
}
