// Types for the part of eslint-scope that is used here. Its own types use the syntax tree of @types/estree,
// while the one here is acorn's, which is the same with other types.
declare module 'eslint-scope' {
  import type { Identifier, Program } from 'acorn';

  interface Scope {
    readonly through: readonly { readonly identifier: Identifier }[];
    readonly set: ReadonlyMap<string, unknown>;
  }

  export function analyze(
    program: Program,
    options: { readonly ecmaVersion: number; readonly sourceType: 'script' },
  ): { readonly globalScope: Scope | null };
}
