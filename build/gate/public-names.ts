import type { FunctionDeclaration, Pattern, Program } from 'acorn';
import type { PublicFunction } from '../public-function.js';
import { lineOf } from './parse.js';
import type { Refusal } from './refusal.js';

/** A name that the top level of the file declares, with its line. */
export type TopLevelName =
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly line: number;
      readonly node: FunctionDeclaration;
    }
  | { readonly kind: 'other'; readonly name: string; readonly line: number };

/** Every name that the file adds to the global scope. */
export function topLevelNames(program: Program): readonly TopLevelName[] {
  return program.body.flatMap((node): readonly TopLevelName[] => {
    const line = lineOf(node);
    if (node.type === 'FunctionDeclaration') return [{ kind: 'function', name: node.id.name, line, node }];
    if (node.type === 'ClassDeclaration') return [{ kind: 'other', name: node.id.name, line }];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ id }) =>
      boundNames(id).map((name) => ({ kind: 'other', name, line })),
    );
  });
}

/** Refuses a public function that Sheets would not find, and a global name that it should not find. */
export function refuseNames(
  names: readonly TopLevelName[],
  expected: readonly PublicFunction[],
): readonly Refusal[] {
  const expectedNames = new Set(expected.map(({ name }) => name));
  const functions = names.filter((found) => found.kind === 'function');
  return [
    ...expected.flatMap(({ name }): readonly Refusal[] => {
      if (functions.some((found) => found.name === name)) return [];
      const other = names.find((found) => found.name === name);
      if (other !== undefined) return [{ code: 'notDeclared', line: other.line, name }];
      return [{ code: 'missing', name }];
    }),
    ...functions
      .filter(({ name }) => expectedNames.has(name) && name.endsWith('_'))
      .map(({ name, line }): Refusal => ({ code: 'hidden', line, name })),
    ...functions
      .filter((found, index) => functions.findIndex(({ name }) => name === found.name) !== index)
      .map(({ name, line }): Refusal => ({ code: 'duplicate', line, name })),
    ...names
      .filter(({ name }) => !expectedNames.has(name))
      .map(({ name, line }): Refusal => ({ code: 'unexpected', line, name })),
  ];
}

/** Refuses a public function whose parameters differ from its definition in name or order. */
export function refuseParameters(
  declaration: FunctionDeclaration,
  expected: PublicFunction,
): readonly Refusal[] {
  const names = expected.parameters.map(({ name }) => name);
  const same =
    declaration.params.length === names.length &&
    declaration.params.every((found, index) => found.type === 'Identifier' && found.name === names[index]);
  if (same) return [];
  return [{ code: 'parameters', line: lineOf(declaration), name: expected.name, expected: names.join(', ') }];
}

function boundNames(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : boundNames(element)));
    case 'RestElement':
      return boundNames(pattern.argument);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'MemberExpression':
      return [];
  }
}
