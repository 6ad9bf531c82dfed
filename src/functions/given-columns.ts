import { readAnswerText } from '../cells/answer-text';
import { type Cell, isEmptyCell, isErrorText } from '../cells/cell';
import { readDateText } from '../cells/date-text';
import { plainWords } from '../cells/header-text';
import { readNumberText } from '../cells/number-text';
import { readStatus } from '../cells/status-words';
import type { Argument } from '../kpi/arguments';
import type { Problem, Shape } from '../kpi/problem';
import { inEveryLanguage } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { argumentCells, type CellArgument, isLeftOut } from './argument-cells';
import { cellText } from './cell-number';

/** An argument that was given, as a list of cells, row by row. */
export interface GivenColumn {
  readonly argument: Argument;
  readonly cells: readonly Cell[];
  readonly shape: Shape;
}

/** The arguments that were given, without the header above them; or the problem that two columns differ in length. */
export function givenColumns(
  declared: readonly Argument[],
  given: readonly CellArgument[],
): readonly GivenColumn[] | Problem {
  const columns = declared.flatMap((argument, index): readonly GivenColumn[] => {
    const value = given[index];
    return isLeftOut(value) || isSkipped(argument, value) ? [] : [{ argument, ...flattened(value) }];
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
    column.argument.single === true ? column : { ...column, cells: column.cells.slice(1) },
  );
}

/** An option between two separators, as in =KPI_ATTRIBUTION(A2:A;;"linear"), may arrive as an empty cell. */
function isSkipped({ optional }: Argument, value: CellArgument): boolean {
  return optional === true && value === '';
}

/**
 * A header stands over every column: a number or date in the first row is of the data, and so is what stands
 * beside it.
 */
function beginsWithHeader(table: readonly GivenColumn[]): boolean {
  if (table.some(({ cells: [first] }) => typeof first === 'number' || first instanceof Date)) return false;
  return table.some(hasHeader);
}

function flattened(argument: Exclude<CellArgument, null | undefined>): Omit<GivenColumn, 'argument'> {
  const { shape, at } = argumentCells(argument);
  const cells: Cell[] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) cells.push(at(row, column));
  }
  return { cells, shape };
}

/**
 * Whether a column begins with a header: text above values that no text can be, such as numbers or dates;
 * above words it is known by what it says.
 */
function hasHeader({ argument, cells }: GivenColumn): boolean {
  const [first, ...others] = cells;
  if (typeof first !== 'string' || isEmptyCell(first) || isErrorText(first)) return false;
  const next = others.find((cell) => !isEmptyCell(cell));
  if (next === undefined) return false;
  switch (argument.kind) {
    case 'count':
    case 'money':
    case 'number':
      return readNumberText(first).kind === 'notNumber';
    case 'duration':
      // A duration is no number text, and one that cannot be read is still none of a header.
      return readNumberText(first).kind === 'notNumber' && !/^\d/.test(first);
    case 'date':
    case 'moment':
      // A date that no locale can read is still none of a header.
      return readDateText(first, 'dayFirst').kind === 'notDate' && !/^\d/.test(first);
    case 'answer':
      return readNumberText(first).kind === 'notNumber' && readAnswerText(first) === undefined;
    case 'status':
      return readStatus(first) === undefined && typeof next === 'string' && readStatus(next) !== undefined;
    case 'identity':
      return (
        isHeaderOfWords(first) ||
        (!/\d/.test(first) && others.every((id) => isEmptyCell(id) || /\d/.test(cellText(id))))
      );
    case 'segment':
      return isHeaderOfWords(first);
    case 'choice':
      return false;
  }
}

let columnNames: ReadonlySet<string> | undefined;

/** Above a column of words only what a header says tells it from them. */
function isHeaderOfWords(text: string): boolean {
  columnNames ??= new Set(inEveryLanguage(values, (words) => words.columnNames));
  return columnNames.has(plainWords(text));
}
