import type { HeaderText } from '../../cells/header-text';

/** Where the fields of a table stand: the column of each field that was found, counted from 0. */
export interface Layout<Field extends string> {
  readonly headerRow: number;
  /** The row behind the last one of the table: others may follow in the same tab. */
  readonly endRow: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly headers: readonly HeaderText[];
}
