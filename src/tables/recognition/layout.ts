import type { HeaderText } from '../../cells/header-text';

/** The columns of a table's fields, counted from 0. */
export interface Layout<Field extends string> {
  readonly headerRow: number;
  /** The row after the table's last one; another table may follow in the same tab. */
  readonly endRow: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly headers: readonly HeaderText[];
}
