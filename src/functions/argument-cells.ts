import type { Cell } from '../cells/cell';
import type { Shape } from '../kpi/problem';

/** What Sheets hands to a custom function: a cell's value, or a range as rows of cells. */
export type CellArgument = Cell | Range | null | undefined;

type Range = readonly (readonly Cell[])[];

/** An argument as a rectangle; a single cell is a rectangle of one. */
export interface ArgumentCells {
  readonly shape: Shape;
  readonly isSingle: boolean;
  readonly at: (row: number, column: number) => Cell;
}

/** Sheets gives undefined for what was left out, and some hosts null. */
export function isLeftOut(argument: CellArgument): argument is null | undefined {
  return argument === undefined || argument === null;
}

function isRange(argument: Range | Cell): argument is Range {
  return Array.isArray(argument);
}

export function argumentCells(argument: Range | Cell): ArgumentCells {
  if (!isRange(argument)) return { shape: { rows: 1, columns: 1 }, isSingle: true, at: () => argument };
  const shape = { rows: argument.length, columns: argument[0]?.length ?? 0 };
  return { shape, isSingle: false, at: (row, column) => argument[row]?.[column] ?? '' };
}
