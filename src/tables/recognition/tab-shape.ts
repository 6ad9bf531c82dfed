import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { isComment, isFurtherHeader } from './table-rows';

/** The filled area of a tab, found in one pass over its rows. A table can end only at a gap. */
export class TabShape {
  /** Rows without any content. */
  private readonly blank: number[] = [];
  /** Rows that may separate two tables: blank ones, or those with a comment only. */
  private readonly gaps: number[] = [];
  /** One more than the number of the column furthest right. */
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

  /** How many rows between two have content. */
  filledRows(from: number, to = this.tab.cells.length): number {
    if (to <= from) return 0;
    return to - from - (firstAtLeast(this.blank, to) - firstAtLeast(this.blank, from));
  }

  /**
   * Where the table below a header ends: before the header of another one, which stands below a blank row or
   * behind lines that begin with #.
   */
  endOfTable(headerRow: number): number {
    const { cells } = this.tab;
    const header = cells[headerRow] ?? [];
    for (let at = firstAtLeast(this.gaps, headerRow + 1); at < this.gaps.length; at += 1) {
      const start = this.gaps[at] ?? cells.length;
      let row = start;
      // The title of a further table stands alone above its header.
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

/** Whether a text is no comment: "# Start date" is a comment, the order #1001 is not. */
function isPlainText(first: string): boolean {
  // A letter or a figure in front is quickly seen.
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

/** The place of the first of ascending numbers that is not below a value. */
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
