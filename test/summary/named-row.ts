import type { BlockCell } from '../../src/summary/block';

export type Shown = string | number;

/** What a cell shows: its text, its number, its day or its formula. */
export function shown(cell: BlockCell | undefined): Shown {
  switch (cell?.kind) {
    case 'text':
    case 'link':
      return cell.text;
    case 'number':
      return cell.value;
    case 'date':
      return cell.day;
    case 'picture':
      return cell.formula;
    default:
      return '';
  }
}

/** A row of a block whose cells are found by the names of their columns, so that a new column breaks no test. */
export class NamedRow<Column extends string = string> {
  constructor(
    readonly cells: readonly BlockCell[],
    private readonly columns: Readonly<Partial<Record<Column, number>>>,
  ) {}

  cell(column: Column): BlockCell {
    const cell = this.cells[this.columns[column] ?? -1];
    if (cell === undefined) throw new Error(`The row has no column ${column}.`);
    return cell;
  }

  shown(column: Column): Shown {
    return shown(this.cell(column));
  }

  shownIn(...columns: readonly Column[]): readonly Shown[] {
    return columns.map((column) => this.shown(column));
  }

  /** The cell of a column and the one to its right, such as the first and the last day of a period. */
  shownFrom(column: Column): readonly Shown[] {
    const at = this.columns[column] ?? -1;
    return this.cells.slice(at, at + 2).map(shown);
  }

  /** What all cells of the row show. */
  get all(): readonly Shown[] {
    return this.cells.map(shown);
  }
}

/** The number of each column, by the text of its heading. */
export function columnsOf(headings: readonly BlockCell[]): Readonly<Record<string, number>> {
  return Object.fromEntries(headings.map((cell, column) => [String(shown(cell)), column]));
}
