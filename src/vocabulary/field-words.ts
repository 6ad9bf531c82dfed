import type { FieldOf, FieldType, TableKind } from './fields';

/** What the values of a column have to be for a field. */
export type Holds = 'anything' | 'words' | 'dates' | 'numbers' | 'durations' | 'statuses';

/**
 * How headers say a field: phrases as `plainWords` gives them, the best first, parted by bars. They stay one
 * text until a tab is read, since the file is loaded for every formula cell.
 */
export interface WordList {
  readonly phrases: string;
  /** Words that mean other things too: only the values below and the columns beside decide. */
  readonly weak?: string;
  /** Words beside a phrase that make it something else: "delivery date" is no order date. */
  readonly unless?: string;
  /** Adds to what is known of a row: nothing is lost without it, so a doubtful column is left alone. */
  readonly optional?: true;
  /** Where it is other than what the type of the field says. */
  readonly holds?: Holds;
}

/** The words of every field of a kind of table. */
export type KindWords<Kind extends TableKind> = { readonly [Field in FieldOf<Kind>]: WordList };

/** What the values of a field of each type look like. */
export const holdsOfType: Readonly<Record<FieldType, Holds>> = {
  day: 'dates',
  moment: 'dates',
  number: 'numbers',
  money: 'numbers',
  duration: 'durations',
  rate: 'numbers',
  word: 'anything',
  id: 'anything',
  status: 'statuses',
};

/** The parts of a text that is parted by bars. */
export function words(phrases: string | undefined): readonly string[] {
  return phrases === undefined || phrases === '' ? [] : phrases.split('|');
}
