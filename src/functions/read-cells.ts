import { readAnswerText } from '../cells/answer-text';
import { type Cell, isEmptyCell, isErrorText } from '../cells/cell';
import { type DayMonthOrder, dayMonthOrderOf, readDateText, timeOfDay } from '../cells/date-text';
import { type DecimalMark, decimalMarkOf, readNumberText } from '../cells/number-text';
import { readStatus } from '../cells/status-words';
import type { Argument } from '../kpi/arguments';
import type { OrderStatus } from '../kpi/order-status';
import type { Problem } from '../kpi/problem';
import type { CallRules } from './call-rules';
import { cellText, numberProblem } from './cell-number';
import type { GivenColumn } from './given-columns';

/** A column that was read, null for empty cells; or the first problem in it. */
export type ReadCells<Value> = { readonly values: readonly (Value | null)[] } | { readonly problem: Problem };

const hour = 3_600_000;
const day = 24 * hour;
/** Sheets counts durations from the first moment of 1899-12-30. */
const durationEpoch = Date.UTC(1899, 11, 30);

/** Reads each cell that is not empty; stops at the first that gives a problem. */
function readEach<Value>(
  { argument, cells }: GivenColumn,
  read: (cell: Cell) => Value | undefined,
  problem: (text: string) => Problem,
): ReadCells<Value> {
  const values: (Value | null)[] = [];
  for (const cell of cells) {
    if (isEmptyCell(cell)) {
      values.push(null);
      continue;
    }
    if (typeof cell === 'string' && isErrorText(cell)) {
      return { problem: { code: 'errorCell', argument: argument.name, text: cell } };
    }
    const value = read(cell);
    if (value === undefined) return { problem: problem(cellText(cell)) };
    values.push(value);
  }
  return { values };
}

function* texts(cells: readonly Cell[]): Generator<string> {
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell;
}

/** Text is read by what the whole column shows of its separators, then by the locale. */
function textNumber(cells: readonly Cell[], rules: CallRules): (text: string) => number | undefined {
  let mark: DecimalMark | undefined;
  return (text) => {
    mark ??= decimalMarkOf(texts(cells)) ?? rules.reading().decimalMark;
    const read = readNumberText(text, mark);
    return read.kind === 'number' ? read.value : undefined;
  };
}

/** Why a number is not one that the argument can take, undefined when it is. */
export function boundsProblem(value: number, argument: Argument): Problem | undefined {
  const { name, kind, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = argument;
  if (kind === 'count' && value < 0) return { code: 'belowZero', argument: name, value };
  if (value < low || value > high) return { code: 'outside', argument: name, value, low, high };
  return undefined;
}

function withinBounds(read: ReadCells<number>, argument: Argument): ReadCells<number> {
  if ('problem' in read) return read;
  for (const value of read.values) {
    const problem = value === null ? undefined : boundsProblem(value, argument);
    if (problem !== undefined) return { problem };
  }
  return read;
}

export function readNumbers(column: GivenColumn, rules: CallRules): ReadCells<number> {
  const { argument, cells } = column;
  const ofText = textNumber(cells, rules);
  const read = (cell: Cell): number | undefined => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
    return typeof cell === 'string' ? ofText(cell) : undefined;
  };
  return withinBounds(
    readEach(column, read, (text) => numberProblem(text, argument)),
    argument,
  );
}

/** Hours for durations, which Sheets gives as dates; other numbers as they stand. */
export function readDurations(column: GivenColumn, rules: CallRules): ReadCells<number> {
  const { argument, cells } = column;
  const ofText = textNumber(cells, rules);
  const read = (cell: Cell): number | undefined => {
    if (cell instanceof Date) return (rules.clock().wallOf(cell.getTime()) - durationEpoch) / hour;
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
    return typeof cell === 'string' ? (clockHours(cell) ?? ofText(cell)) : undefined;
  };
  const problem = (text: string): Problem => ({ code: 'notDuration', argument: argument.name, text });
  return withinBounds(readEach(column, read, problem), { ...argument, kind: 'count' });
}

/** Hours of a text such as 1:02:30 or 00:45. */
function clockHours(text: string): number | undefined {
  const parts = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (parts === null) return undefined;
  return Number(parts[1]) + Number(parts[2]) / 60 + Number(parts[3] ?? 0) / 3600;
}

/** Civil days of date cells and of text that is a date. */
export function readDays(column: GivenColumn, rules: CallRules): ReadCells<number> {
  const read = dateReader(column, rules);
  return readEach(
    column,
    (cell) => {
      const found = read(cell);
      if (found === undefined) return undefined;
      // A day is the one that is written; only UTC, which is nobody's clock, is turned into the spreadsheet's zone.
      return found.wall === undefined || found.isUtc
        ? rules.reading().dayOfInstant(found.instant ?? 0)
        : Math.floor(found.wall / day);
    },
    (text) => ({ code: 'notDate', argument: column.argument.name, text }),
  );
}

/** Instants of date cells and of text that is a date, its time on the clock of the spreadsheet's zone. */
export function readMoments(column: GivenColumn, rules: CallRules): ReadCells<number> {
  const read = dateReader(column, rules);
  return readEach(
    column,
    (cell) => {
      const found = read(cell);
      if (found === undefined) return undefined;
      return found.instant ?? rules.clock().instantOf(found.wall);
    },
    (text) => ({ code: 'notDate', argument: column.argument.name, text }),
  );
}

type Moment =
  | { readonly instant: number; readonly wall?: number; readonly isUtc?: boolean }
  | { readonly instant?: undefined; readonly wall: number; readonly isUtc?: boolean };

function dateReader({ cells }: GivenColumn, rules: CallRules): (cell: Cell) => Moment | undefined {
  let order: DayMonthOrder | undefined;
  return (cell) => {
    if (cell instanceof Date) return { instant: cell.getTime() };
    if (typeof cell !== 'string') return undefined;
    order ??= dayMonthOrderOf(texts(cells)) ?? rules.reading().dayMonthOrder;
    const found = readDateText(cell, order);
    if (found.kind === 'instant') {
      return { instant: found.milliseconds, wall: found.wall, isUtc: found.isUtc };
    }
    return found.kind === 'day' ? { wall: found.day * day + timeOfDay(cell) } : undefined;
  };
}

/** Ids and names as trimmed text: the number 7 and the text "7" are one id. */
export function readWords(column: GivenColumn): ReadCells<string> {
  return readEach(
    column,
    (cell) => cellText(cell).trim(),
    (text) => numberProblem(text, column.argument),
  );
}

/** What became of each order; every distinct word is looked up once. */
export function readStatuses(column: GivenColumn): ReadCells<OrderStatus> {
  const known = new Map<Cell, OrderStatus | undefined>();
  return readEach(
    column,
    (cell) => {
      if (!known.has(cell)) known.set(cell, readStatus(cellText(cell)));
      return known.get(cell);
    },
    (text) => ({ code: 'unknownStatus', argument: column.argument.name, text }),
  );
}

/** Ratings as numbers; yes, no and checkboxes as booleans. */
export function readAnswers(column: GivenColumn, rules: CallRules): ReadCells<number | boolean> {
  const ofText = textNumber(column.cells, rules);
  return readEach(
    column,
    (cell) => {
      if (typeof cell === 'boolean' || typeof cell === 'number') return cell;
      if (typeof cell !== 'string') return undefined;
      const answer = readAnswerText(cell);
      return answer === undefined ? ofText(cell) : answer === 'yes';
    },
    (text) => ({ code: 'notAnswer', argument: column.argument.name, text }),
  );
}
