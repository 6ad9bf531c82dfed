import type { FieldOf, TableKind } from './fields';

/**
 * The headers of a field in one language: phrases in lower case, without accents and punctuation, separated by bars.
 * Each has a weight in thousandths: "order no:998". If two columns could be the field, the greater weight wins.
 */
export interface FieldHeaders {
  /** Headers that clearly name the field: 1000 for the best, usually at least 840. */
  readonly clear: string;
  /** Headers that can mean other things too, at most 500. The values below and the other columns must decide. */
  readonly weak?: string;
  /** Words in a longer header that give it another meaning: with "delivery", a "date" is no order date. */
  readonly unless?: string;
}

/** The headers of every field of a kind of table. A missing field does not compile. */
export type KindHeaders<Kind extends TableKind> = { readonly [Field in FieldOf<Kind>]: FieldHeaders };

/** Words in names of tabs, separated by bars. */
export interface TabNameWords {
  readonly kinds: Readonly<Record<TableKind, string>>;
  /** Words for channels, such as "boutique". */
  readonly places: string;
  /** Words that are removed to get the name of the channel, such as "orders" or "export". */
  readonly fillers: string;
}

/** The words of headers and names of tabs in one language. */
export interface LanguageHeaders {
  readonly fields: { readonly [Kind in TableKind]: KindHeaders<Kind> };
  readonly tabNames: TabNameWords;
  /** Headers of tables that are neither orders nor visits but share words with both, separated by bars. */
  readonly otherTables: string;
}
