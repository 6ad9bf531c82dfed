/** A function that Google Sheets calls by its name: everything else in Code.js stays out of sight. */
export interface PublicFunction {
  /** A custom function is typed in a cell; an entry point is called by a menu, a trigger or the sidebar. */
  readonly kind: 'customFunction' | 'entryPoint';
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly computedBy: ComputedBy;
}

/** Where the work of a public function stands; its name, parameters and help stand in Code.js in any case. */
export type ComputedBy =
  /** Code.js computes a KPI: which family it is of saves it from making the others. */
  | { readonly file: 'Code.js'; readonly family: string }
  /** A function of Code.js, by the same name. */
  | { readonly file: 'Code.js'; readonly family?: undefined }
  /** One of app.html, unless a function of Code.js says that there is nothing to do. */
  | { readonly file: 'app.html'; readonly family?: undefined; readonly unless?: string | undefined };
