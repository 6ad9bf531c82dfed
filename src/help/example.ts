import type { KpiIdOf } from '../kpi/catalogue';
import type { Family } from '../kpi/family';

/** A cell of an example. A date may have a time: YYYY-MM-DDTHH:MM. */
export type ExampleCell = number | string | boolean | { readonly date: string };

/** One cell, or a column of them. */
export type ExampleArgument = ExampleCell | readonly ExampleCell[];

/** A worked example for the help pages. Its result was published or computed by hand, and a test compares the product's. */
export interface Example {
  readonly given: readonly ExampleArgument[];
  /** A figure, or the rows of a table below its header. */
  readonly result: number | readonly (readonly (string | number)[])[];
  /** Where the example was published, if it was. */
  readonly source?: string;
}

export type FamilyExamples<Name extends Family> = Readonly<Record<KpiIdOf<Name>, Example>>;
