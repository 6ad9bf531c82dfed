import type { Cell } from '../cells/cell';
import type { Argument } from '../kpi/arguments';
import type { Place, Problem, Shape } from '../kpi/problem';
import { argumentCells, type CellArgument, isLeftOut } from './argument-cells';
import { firstCellOf } from './heading';

/** An argument that was given, as a list of its cells, row by row. */
export interface GivenColumn {
  readonly argument: Argument;
  readonly cells: readonly Cell[];
  readonly shape: Shape;
  /** 1 if the first cell was a header and was removed from `cells`. */
  readonly skipped: 0 | 1;
}

/** The position of a column's cell in its range; undefined if the argument is a single cell. */
export function placeOf({ shape, skipped }: GivenColumn, index: number): Place | undefined {
  if (shape.rows * shape.columns <= 1) return undefined;
  const at = index + skipped;
  return { row: Math.floor(at / shape.columns) + 1, column: (at % shape.columns) + 1, of: shape };
}

/** The arguments that were given, without their headers. A problem if two columns differ in length. */
export function givenColumns(
  declared: readonly Argument[],
  given: readonly CellArgument[],
): readonly GivenColumn[] | Problem {
  const columns = declared.flatMap((argument, index): readonly GivenColumn[] => {
    const value = given[index];
    if (isLeftOut(value) || isSkipped(argument, value)) return [];
    return [{ argument, skipped: 0, ...flattened(value) }];
  });
  const several = columns.find(({ argument, cells }) => argument.single === true && cells.length > 1);
  if (several !== undefined) {
    return { code: 'notOneCell', argument: several.argument.name, shape: several.shape };
  }
  const table = columns.filter(({ argument }) => argument.single !== true);
  const [first, ...others] = table;
  const different = others.find(({ cells }) => cells.length !== first?.cells.length);
  if (first !== undefined && different !== undefined) {
    return {
      code: 'shapesDiffer',
      argument: first.argument.name,
      shape: first.shape,
      other: different.argument.name,
      otherShape: different.shape,
    };
  }
  if (!beginsWithHeader(table)) return columns;
  return columns.map((column) =>
    column.argument.single === true ? column : { ...column, cells: column.cells.slice(1), skipped: 1 },
  );
}

/** An option that is skipped, as in =KPI_ATTRIBUTION(A2:A;;"linear"), may be passed as an empty text. */
function isSkipped({ optional }: Argument, value: CellArgument): boolean {
  return optional === true && value === '';
}

/** Whether the first row is a header. It is not if any column begins with a value. */
function beginsWithHeader(table: readonly GivenColumn[]): boolean {
  const firsts = table.map(({ argument, cells }) => firstCellOf(argument, cells));
  return firsts.includes('heading') && !firsts.includes('value');
}

function flattened(argument: Exclude<CellArgument, null | undefined>): Pick<GivenColumn, 'cells' | 'shape'> {
  const { shape, at } = argumentCells(argument);
  const cells: Cell[] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) cells.push(at(row, column));
  }
  return { cells, shape };
}
