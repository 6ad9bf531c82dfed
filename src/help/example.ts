import type { KpiIdOf } from '../kpi/catalogue';
import type { Family } from '../kpi/family';

/** A cell of an example; a date with its time is written YYYY-MM-DDTHH:MM. */
export type ExampleCell = number | string | boolean | { readonly date: string };

/** One cell, or a column of them. */
export type ExampleArgument = ExampleCell | readonly ExampleCell[];

/**
 * A worked example for the help pages. Its result is published or was worked out by hand; a test computes it
 * with the product.
 */
export interface Example {
  readonly given: readonly ExampleArgument[];
  /** A figure, or the rows of a table below its header. */
  readonly result: number | readonly (readonly (string | number)[])[];
  /** Where the example was published, if it was. */
  readonly source?: string;
}

export type FamilyExamples<Name extends Family> = Readonly<Record<KpiIdOf<Name>, Example>>;
