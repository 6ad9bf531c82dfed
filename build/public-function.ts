/** A function that Google Sheets calls by its name: everything else in Code.js stays out of sight. */
export interface PublicFunction {
  /** A custom function is typed in a cell; an entry point is called by a menu, a trigger or the sidebar. */
  readonly kind: 'customFunction' | 'entryPoint';
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}
