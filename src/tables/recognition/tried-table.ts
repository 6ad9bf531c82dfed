import type { HeaderText } from '../../cells/header-text';
import { ColumnProfile } from './column-profile';
import type { TabShape } from './tab-shape';

/** A table as it would be below a tried header. Most rows say nothing: only what is asked for is looked at. */
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

  /** Whether anything stands below the header; if not, values speak for nothing. */
  get hasRows(): boolean {
    return this.rowCount > 0;
  }

  get rowCount(): number {
    return this.shape.filledRows(this.headerRow + 1, this.endRow);
  }

  profile(column: number): ColumnProfile {
    const known = this.profiles.get(column);
    if (known !== undefined) return known;
    const made = new ColumnProfile(this.shape.tab, this.headerRow, this.endRow, column);
    this.profiles.set(column, made);
    return made;
  }

  /** The column whose header is one of these words. */
  columnOf(words: readonly string[]): number {
    return this.headers.findIndex((header) => words.includes(header.words));
  }
}
