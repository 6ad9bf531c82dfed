import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { isComment, isFurtherHeader } from './table-rows';

/** The blank rows of a tab, found in one pass, to know where its tables end. */
export class TabShape {
  /** Rows without any content. */
  private readonly blank: number[] = [];
  /** Rows that may separate two tables: blank ones, or those with a comment only. */
  private readonly gaps: number[] = [];
  /** The number of columns. */
  readonly width: number;

  constructor(readonly tab: RawTab) {
    let width = 0;
    tab.cells.forEach((row, index) => {
      width = Math.max(width, row.length);
      const first = row[0];
      if (first !== undefined && first !== '' && (typeof first !== 'string' || isPlainText(first))) return;
      if (row.every(isEmptyCell)) {
        this.blank.push(index);
        this.gaps.push(index);
      } else if (isComment(row)) {
        this.gaps.push(index);
      }
    });
    this.width = width;
  }

  /** How many rows from `from` up to, but without, `to` are not blank. */
  filledRows(from: number, to = this.tab.cells.length): number {
    if (to <= from) return 0;
    return to - from - (firstAtLeast(this.blank, to) - firstAtLeast(this.blank, from));
  }

  /**
   * The row after the last one of a table. A table ends at blank rows or comments (lines that begin with #) that are
   * followed by the header of another table.
   */
  endOfTable(headerRow: number): number {
    const { cells } = this.tab;
    const header = cells[headerRow] ?? [];
    for (let at = firstAtLeast(this.gaps, headerRow + 1); at < this.gaps.length; at += 1) {
      const start = this.gaps[at] ?? cells.length;
      let row = start;
      // The title of the next table is alone in the row above its header.
      while (row < cells.length && (this.gaps[at] === row || isAlone(cells[row] ?? []))) {
        if (this.gaps[at] === row) at += 1;
        row += 1;
      }
      at -= 1;
      if (row < cells.length && isFurtherHeader(cells[row] ?? [], header)) return start;
    }
    return cells.length;
  }
}

/** Whether a text is neither blank nor a comment: "# Start date" is a comment, the order #1001 is not. */
function isPlainText(first: string): boolean {
  // Fast path: most texts begin with a letter or digit.
  const code = first.charCodeAt(0);
  return (code > 35 && code < 127) || !/^\s*(?:#(?:\s|-|$)|$)/.test(first);
}

function isAlone(row: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of row) {
    if (!isEmptyCell(cell)) filled += 1;
    if (filled > 1) return false;
  }
  return true;
}

/** The index of the first number of an ascending list that is at least `value`. */
function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
