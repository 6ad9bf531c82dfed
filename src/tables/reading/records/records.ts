import type { FieldOfType, TableKind } from '../../../vocabulary/fields';

/** Every kind of table but orders and exchange rates, which have types of their own. */
export type RecordKind = Exclude<TableKind, 'orders' | 'rates'>;

/** A column of words: `codes` has the index in `words` for each row, -1 for a blank cell. */
export interface WordColumn {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/**
 * The rows of all tabs of one kind as columns. The same index in each column is the same row. A field that no tab has is
 * undefined.
 */
export interface Records<Kind extends RecordKind> {
  readonly kind: Kind;
  /** The tabs that the rows come from. */
  readonly tabs: readonly string[];
  /** The index in `tabs` of each row. */
  readonly tabOf: Int32Array;
  readonly length: number;
  /** The civil day of each row; `noDay` in a table without dates. */
  readonly day: Int32Array;
  /** The last day of each row that covers several days. */
  readonly until?: Int32Array;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Counts, money in the shop's main currency, durations in hours, shares; NaN where the cell is blank. */
  readonly numbers: Readonly<
    Partial<Record<FieldOfType<Kind, 'number' | 'money' | 'duration' | 'rate'>, Float64Array>>
  >;
  readonly words: Readonly<Partial<Record<FieldOfType<Kind, 'word' | 'id'>, WordColumn>>>;
  /** Milliseconds since 1970; NaN where the cell is blank. */
  readonly moments: Readonly<Partial<Record<FieldOfType<Kind, 'moment'>, Float64Array>>>;
}

/** The day of rows in a table without dates. No period contains it. */
export const noDay = -(2 ** 31);
