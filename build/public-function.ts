/** A function that Google Sheets calls by its name; nothing else in Code.js is visible to it. */
export interface PublicFunction {
  /** A custom function is typed into a cell; an entry point is called by a menu, a trigger or the sidebar. */
  readonly kind: 'customFunction' | 'entryPoint';
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly computedBy: ComputedBy;
}

/** Where a public function is computed. Its name, parameters and help are in Code.js in any case. */
export type ComputedBy =
  /** A KPI that Code.js computes; only the definitions of its family are made for it. */
  | { readonly file: 'Code.js'; readonly family: string }
  /** A function of Code.js with the same name. */
  | { readonly file: 'Code.js'; readonly family?: undefined }
  /** A function of app.html, unless a function of Code.js says that there is nothing to do. */
  | { readonly file: 'app.html'; readonly family?: undefined; readonly unless?: string | undefined };
