import type { FieldOf, TableKind } from './fields';

/**
 * How headers name a field in one language. Phrases are plain words: lower case, without accents and
 * punctuation, separated by bars in any order. Each has its weight in thousandths, as in "order no:998": if
 * two columns could be the field, the one with the greater weight is taken.
 */
export interface FieldHeaders {
  /** 1000 for what says it best, 840 for what just says it. */
  readonly says: string;
  /** Words that mean other things too, 500 at best: only the values below and the columns beside decide. */
  readonly weak?: string;
  /** Words beside a phrase that make it something else, without weight: "delivery date" is no order date. */
  readonly unless?: string;
}

/** How headers say every field of a kind of table: a field without words does not compile. */
export type KindHeaders<Kind extends TableKind> = { readonly [Field in FieldOf<Kind>]: FieldHeaders };

/** What owners call a tab, phrases parted by bars. */
export interface TabNameWords {
  readonly kinds: Readonly<Record<TableKind, string>>;
  /** Words for where orders were sold. */
  readonly places: string;
  /** What says nothing of the place: what the rows are, and of when. */
  readonly fillers: string;
}

/** The words of headers and names of tabs in one language. */
export interface LanguageHeaders {
  readonly fields: { readonly [Kind in TableKind]: KindHeaders<Kind> };
  readonly tabNames: TabNameWords;
  /** Headings of tables that are neither orders nor visits, though they share words with both, parted by bars. */
  readonly otherTables: string;
}
