import type { Cell } from '../cells/cell';
import type { Shape } from '../kpi/problem';

/** What Sheets passes to a custom function: the value of a cell, or a range as rows of cells. */
export type CellArgument = Cell | Range | null | undefined;

type Range = readonly (readonly Cell[])[];

/** An argument as a rectangle of cells. A single cell is a rectangle of one. */
export interface ArgumentCells {
  readonly shape: Shape;
  readonly isSingle: boolean;
  readonly at: (row: number, column: number) => Cell;
}

/** Whether an argument was left out. Sheets passes undefined for it, other programs null. */
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
