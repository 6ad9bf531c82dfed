import { readAnswer } from '../cells/answer';
import { type Cell, isEmptyCell, isErrorText } from '../cells/cell';
import { ShownOrders } from '../cells/day-month-orders';
import { hoursOfDurationCell, readDurationText } from '../cells/duration-text';
import { dayOf, instantOf, type Moment, readMoment } from '../cells/moment';
import { NumberScan } from '../cells/number-scan';
import { type DecimalMark, decimalMarkOf } from '../cells/number-text';
import { readStatus } from '../cells/status-words';
import type { Argument } from '../kpi/arguments';
import type { OrderStatus } from '../kpi/order-status';
import type { CellProblem, Problem } from '../kpi/problem';
import type { CallRules } from './call-rules';
import { cellText, numberProblem } from './cell-number';
import { type GivenColumn, placeOf } from './given-columns';

/** The values of a column, null for empty cells; or its first problem. */
export type ReadCells<Value> = { readonly values: readonly (Value | null)[] } | { readonly problem: Problem };

/** Adds the place of the cell to a problem. */
function placed(problem: CellProblem, column: GivenColumn, index: number): Problem {
  const at = placeOf(column, index);
  return at === undefined ? problem : { ...problem, at };
}

/** Reads all cells that are not empty. Stops at the first problem. */
function readEach<Value>(
  column: GivenColumn,
  read: (cell: Cell, index: number) => Value | undefined,
  problem: (text: string) => CellProblem,
): ReadCells<Value> {
  const values: (Value | null)[] = [];
  for (const [index, cell] of column.cells.entries()) {
    if (isEmptyCell(cell)) {
      values.push(null);
      continue;
    }
    if (typeof cell === 'string' && isErrorText(cell)) {
      const error: CellProblem = { code: 'errorCell', argument: column.argument.name, text: cell };
      return { problem: placed(error, column, index) };
    }
    const value = read(cell, index);
    if (value === undefined) return { problem: placed(problem(cellText(cell)), column, index) };
    values.push(value);
  }
  return { values };
}

function* texts(cells: readonly Cell[]): Generator<string> {
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell;
}

/**
 * Reads numbers in texts. For ambiguous ones such as 1.234, the other texts of the column decide, then the argument (a
 * count has no decimals), then the locale.
 */
function textNumber(
  { argument, cells }: GivenColumn,
  rules: CallRules,
): (text: string) => number | undefined {
  const scan = new NumberScan();
  let shown: DecimalMark | undefined;
  let isLookedAt = false;
  return (text) => {
    const kind = scan.read(text);
    if (kind === 'notNumber') return undefined;
    if (kind === 'number') return scan.value;
    if (!isLookedAt) {
      shown = decimalMarkOf(texts(cells));
      isLookedAt = true;
    }
    return scan.ambiguousValue(shown, rules.reading().decimalMark, argument.kind === 'count');
  };
}

/** The problem of a number that is outside the bounds of an argument; undefined if it is inside. */
export function boundsProblem(value: number, argument: Argument): CellProblem | undefined {
  const { name, kind, whole, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = argument;
  const least = kind === 'count' ? 0 : low;
  if (value < 0 && least === 0 && high === Number.POSITIVE_INFINITY) {
    return { code: 'belowZero', argument: name, value };
  }
  if (value < low || value > high) return { code: 'outside', argument: name, value, low, high };
  return whole === true && !Number.isInteger(value) ? { code: 'notWhole', argument: name, value } : undefined;
}

function withinBounds(read: ReadCells<number>, column: GivenColumn, argument: Argument): ReadCells<number> {
  if ('problem' in read) return read;
  for (const [index, value] of read.values.entries()) {
    const problem = value === null ? undefined : boundsProblem(value, argument);
    if (problem !== undefined) return { problem: placed(problem, column, index) };
  }
  return read;
}

export function readNumbers(column: GivenColumn, rules: CallRules): ReadCells<number> {
  const { argument } = column;
  const ofText = textNumber(column, rules);
  const read = (cell: Cell): number | undefined => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
    return typeof cell === 'string' ? ofText(cell) : undefined;
  };
  return withinBounds(
    readEach(column, read, (text) => numberProblem(text, argument)),
    column,
    argument,
  );
}

/**
 * Reads durations, which are dates or texts, as hours. Plain numbers stay as they are. A column may not have both,
 * because beside durations the unit of a plain 90 is unknown.
 */
export function readDurations(column: GivenColumn, rules: CallRules): ReadCells<number> {
  const { argument } = column;
  const ofText = textNumber(column, rules);
  const durationOf = (cell: Cell): number | undefined => {
    if (cell instanceof Date) return hoursOfDurationCell(rules.clock().wallOfInstant(cell.getTime()));
    return typeof cell === 'string' ? readDurationText(cell, 'visit') : undefined;
  };
  let isOfDurations: boolean | undefined;
  const read = (cell: Cell): number | undefined => {
    const hours = durationOf(cell);
    const isDuration = hours !== undefined;
    isOfDurations ??= isDuration;
    if (isOfDurations !== isDuration) return undefined;
    if (isDuration) return hours;
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
    return typeof cell === 'string' ? ofText(cell) : undefined;
  };
  const problem = (text: string): CellProblem => ({ code: 'notDuration', argument: argument.name, text });
  return withinBounds(readEach(column, read, problem), column, { ...argument, kind: 'count' });
}

/** Civil days of date cells and of text that is a date. */
export function readDays(column: GivenColumn, rules: CallRules): ReadCells<number> {
  return readDates(column, rules, (moment) =>
    dayOf(moment, (instant) => rules.reading().dayOfInstant(instant)),
  );
}

/** Instants of date cells and of text that is a date. Times are in the spreadsheet's zone. */
export function readMoments(column: GivenColumn, rules: CallRules): ReadCells<number> {
  return readDates(column, rules, (moment) =>
    moment.kind === 'instant' ? moment.instant : instantOf(moment, rules.clock()),
  );
}

function readDates(
  column: GivenColumn,
  rules: CallRules,
  pick: (moment: Moment) => number,
): ReadCells<number> {
  const { argument, cells } = column;
  let orders: ShownOrders | undefined;
  return readEach(
    column,
    (cell, index) => {
      const moment = readMoment(cell, () => {
        orders ??= new ShownOrders(0, cells.length, (at) => cells[at]);
        return orders.orderAt(index, rules.reading().dayMonthOrder);
      });
      return moment && pick(moment);
    },
    (text) => ({ code: 'notDate', argument: argument.name, text }),
  );
}

/** Ids and names as trimmed text: the number 7 and the text "7" are the same id. */
export function readWords(column: GivenColumn): ReadCells<string> {
  return readEach(
    column,
    (cell) => cellText(cell).trim(),
    (text) => numberProblem(text, column.argument),
  );
}

/** The status of each order. Each distinct text is looked up only once. */
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
export function readAnswers(column: GivenColumn): ReadCells<number | boolean> {
  return readEach(column, readAnswer, (text) => ({
    code: 'notAnswer',
    argument: column.argument.name,
    text,
  }));
}
