import type { Cell } from '../../cells/cell';
import type { HeaderText } from '../../cells/header-text';
import type { Marker } from '../../vocabulary/markers';
import { ColumnProfile } from './column-profile';
import type { TabShape } from './tab-shape';

const rowsToSee = 300;

/** The table below a row that may be a header. Everything is computed on demand, because most rows are no headers. */
export class TriedTable {
  private readonly profiles = new Map<number, ColumnProfile>();
  private end: number | undefined;

  constructor(
    private readonly shape: TabShape,
    readonly headerRow: number,
    readonly headers: readonly HeaderText[],
  ) {}

  get endRow(): number {
    this.end ??= this.shape.endOfTable(this.headerRow);
    return this.end;
  }

  /** Whether there are rows below the header. */
  get hasRows(): boolean {
    return this.rowCount > 0;
  }

  get rowCount(): number {
    return this.shape.filledRows(this.headerRow + 1, this.endRow);
  }

  /** The first rows below the header. */
  firstValues(): readonly (readonly Cell[])[] {
    const { cells } = this.shape.tab;
    return cells.slice(this.headerRow + 1, Math.min(this.endRow, this.headerRow + 1 + rowsToSee));
  }

  profile(column: number): ColumnProfile {
    const known = this.profiles.get(column);
    if (known !== undefined) return known;
    const made = new ColumnProfile(this.shape.tab, this.headerRow, this.endRow, column);
    this.profiles.set(column, made);
    return made;
  }

  /** The column whose header is one of these words. */
  columnOf(words: Marker): number {
    return this.headers.findIndex((header) => words.test(header.words));
  }
}
