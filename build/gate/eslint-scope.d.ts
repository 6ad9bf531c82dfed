// eslint-scope's own types know the syntax tree by @types/estree only; acorn's is the same tree with its
// own types. What is used here, in acorn's.
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
