import type { Argument } from '../kpi/definition';
import type { OrderStatus } from '../kpi/order-status';
import type { Problem, Shape } from '../kpi/problem';
import { type Cell, isEmptyCell, isErrorText } from '../tables/cell';
import { type DayMonthOrder, dayMonthOrderOf, readDateText } from '../tables/date-text';
import { plainWords } from '../tables/header-text';
import { orderWords } from '../tables/header-words';
import { decimalMarkOf, readNumberText } from '../tables/number-text';
import { readStatus } from '../tables/status-words';
import { argumentCells, type CellArgument } from './argument-cells';
import type { CallRules } from './call-rules';
import { cellText, numberProblem } from './cell-number';

/** A column argument as a list of cells, row by row. */
export interface Column {
  readonly argument: Argument;
  readonly cells: readonly Cell[];
  readonly shape: Shape;
}

/** A column that was read, null for empty cells; or the first problem in it. */
export type ReadColumn<Value> =
  | { readonly values: readonly (Value | null)[] }
  | { readonly problem: Problem };

export function columnCells(argument: Exclude<CellArgument, null | undefined>): Omit<Column, 'argument'> {
  const { shape, at } = argumentCells(argument);
  const cells: Cell[] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) cells.push(at(row, column));
  }
  return { cells, shape };
}

/**
 * Where the data begin: 1 when the first row is a header. A header is text above values that no text can be:
 * numbers, dates or known statuses; above ids it is known by its words or by having no figure. It stands over
 * every column: a number or date in the first row is of the data, and so is what stands beside it.
 */
export function dataStart(columns: readonly Column[], rules: CallRules): number {
  if (columns.some(({ cells: [first] }) => typeof first === 'number' || first instanceof Date)) return 0;
  return columns.some((column) => hasHeader(column, rules)) ? 1 : 0;
}

function isIdHeader(text: string, ids: readonly Cell[]): boolean {
  const words = plainWords(text);
  return (
    orderWords.some(
      ({ field, phrases }) => (field === 'orderId' || field === 'customer') && phrases.includes(words),
    ) ||
    (!/\d/.test(text) && ids.every((id) => isEmptyCell(id) || /\d/.test(cellText(id))))
  );
}

function hasHeader({ argument, cells }: Column, rules: CallRules): boolean {
  const [first, ...others] = cells;
  if (typeof first !== 'string' || isEmptyCell(first) || isErrorText(first)) return false;
  const next = others.find((cell) => !isEmptyCell(cell));
  if (next === undefined) return false;
  switch (argument.kind) {
    case 'count':
    case 'money':
      return readNumberText(first).kind === 'notNumber';
    case 'date':
      return readDateText(first, rules.reading().dayMonthOrder).kind === 'notDate';
    case 'status':
      return readStatus(first) === undefined && typeof next === 'string' && readStatus(next) !== undefined;
    case 'identity':
      return isIdHeader(first, others);
    case 'segment':
      return false;
  }
}

function* texts(cells: readonly Cell[]): Generator<string> {
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell;
}

/** Reads each cell that is not empty; stops at the first that gives a problem. */
function readEach<Value>(
  { argument, cells }: Column,
  start: number,
  read: (cell: Cell) => Value | undefined,
  problem: (cell: Cell) => Problem,
): ReadColumn<Value> {
  const values: (Value | null)[] = [];
  for (let row = start; row < cells.length; row += 1) {
    const cell = cells[row] ?? '';
    if (isEmptyCell(cell)) {
      values.push(null);
      continue;
    }
    if (typeof cell === 'string' && isErrorText(cell)) {
      return { problem: { code: 'errorCell', argument: argument.name, text: cell } };
    }
    const value = read(cell);
    if (value === undefined) return { problem: problem(cell) };
    values.push(value);
  }
  return { values };
}

/** Numbers; text is read by what the whole column shows of its separators, then by the locale. */
export function readNumbers(column: Column, start: number, rules: CallRules): ReadColumn<number> {
  const { argument, cells } = column;
  let shown = false;
  let mark: ReturnType<typeof decimalMarkOf>;
  const read = (cell: Cell): number | undefined => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
    if (typeof cell !== 'string') return undefined;
    if (!shown) mark = decimalMarkOf(texts(cells)) ?? rules.reading().decimalMark;
    shown = true;
    const found = readNumberText(cell, mark);
    return found.kind === 'number' ? found.value : undefined;
  };
  const all = readEach(column, start, read, (cell) => numberProblem(cell, argument));
  if ('problem' in all || argument.kind !== 'count') return all;
  const below = all.values.find((value) => value !== null && value < 0);
  if (below === undefined || below === null) return all;
  return { problem: { code: 'belowZero', argument: argument.name, value: below } };
}

/** Civil days of date cells and of text that is a date. */
export function readDays(column: Column, start: number, rules: CallRules): ReadColumn<number> {
  const { argument, cells } = column;
  let order: DayMonthOrder | undefined;
  const read = (cell: Cell): number | undefined => {
    if (cell instanceof Date) return rules.reading().dayOfInstant(cell.getTime());
    if (typeof cell !== 'string') return undefined;
    order ??= dayMonthOrderOf(texts(cells)) ?? rules.reading().dayMonthOrder;
    const found = readDateText(cell, order);
    if (found.kind === 'day') return found.day;
    return found.kind === 'instant' ? rules.reading().dayOfInstant(found.milliseconds) : undefined;
  };
  return readEach(column, start, read, (cell) => ({
    code: 'notDate',
    argument: argument.name,
    text: cellText(cell),
  }));
}

/** Ids and names as trimmed text: the number 7 and the text "7" are one id. */
export function readWords(column: Column, start: number): ReadColumn<string> {
  return readEach(
    column,
    start,
    (cell) => cellText(cell).trim(),
    (cell) => numberProblem(cell, column.argument),
  );
}

export function readStatuses(column: Column, start: number): ReadColumn<OrderStatus> {
  return readEach(
    column,
    start,
    (cell) => readStatus(cellText(cell)),
    (cell) => ({ code: 'unknownStatus', argument: column.argument.name, text: cellText(cell) }),
  );
}
