import { type Cell, isEmptyCell, isErrorText } from '../cells/cell';
import { plainWords } from '../cells/header-text';
import { type TargetColumn, targetColumns } from './target-row';

/** The headers that owners use in a table of targets, in every language, as plain words. */
export interface TargetWords {
  readonly columns: ReadonlyMap<string, TargetColumn>;
}

/** The place of a table of targets in its tab. */
export interface TargetTable {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<TargetColumn, number>>>;
}

/** What a column contains, for columns with an unknown header. */
export interface ColumnContents {
  readonly isKpi: (cell: Cell) => boolean;
  readonly isDay: (cell: Cell) => boolean;
  readonly isNumber: (cell: Cell) => boolean;
  readonly dayOf: (cell: Cell) => number | undefined;
}

/** The number of rows that are searched for the header. */
const rowsToSearch = 20;

/**
 * Finds a table of targets by its header, in any order of columns and any language. A column with another
 * name is found by its contents: names of KPIs, earlier and later days, figures before and at the target.
 * Undefined if there is none.
 */
export function findTargetTable(
  cells: readonly (readonly Cell[])[],
  words: TargetWords,
  contents: ColumnContents,
): TargetTable | undefined {
  let best: TargetTable | undefined;
  cells.slice(0, rowsToSearch).forEach((row, headerRow) => {
    const columns = namedColumns(row, words);
    if (countOf(columns) > countOf(best?.columns ?? {})) best = { headerRow, columns };
  });
  if (best === undefined || countOf(best.columns) < leastNamed) return undefined;
  const columns = withFoundColumns(best, cells, contents);
  return columns.kpi === undefined || columns.target === undefined ? undefined : { ...best, columns };
}

/** A row with fewer known headers is not the header of a table of targets. */
const leastNamed = 2;

function countOf(columns: TargetTable['columns']): number {
  return Object.keys(columns).length;
}

function namedColumns(row: readonly Cell[], { columns }: TargetWords): TargetTable['columns'] {
  const found: Partial<Record<TargetColumn, number>> = {};
  row.forEach((cell, at) => {
    if (typeof cell !== 'string') return;
    const column = columns.get(plainWords(cell));
    if (column !== undefined) found[column] ??= at;
  });
  return found;
}

/** The least share of cells that must be of a kind for the column to be of that kind. */
const mostOfColumn = 0.6;

function withFoundColumns(
  { headerRow, columns }: TargetTable,
  cells: readonly (readonly Cell[])[],
  { isKpi, isDay, isNumber, dayOf }: ColumnContents,
): TargetTable['columns'] {
  const found: Partial<Record<TargetColumn, number>> = { ...columns };
  const below = cells.slice(headerRow + 1);
  const headers = cells[headerRow] ?? [];
  const taken = new Set(Object.values(columns));
  const free = headers.flatMap((header, at) => (isEmptyCell(header) || taken.has(at) ? [] : [at]));
  const filled = (at: number): readonly Cell[] =>
    below.flatMap((row) => row[at] ?? []).filter(holdsSomething);
  const are = (at: number, is: (cell: Cell) => boolean): boolean => {
    const own = filled(at);
    return own.length > 0 && own.filter(is).length >= mostOfColumn * own.length;
  };
  const take = (column: TargetColumn, at: number | undefined): void => {
    if (at === undefined || found[column] !== undefined) return;
    found[column] = at;
    free.splice(free.indexOf(at), 1);
  };
  if (found.kpi === undefined)
    take(
      'kpi',
      free.find((at) => are(at, isKpi)),
    );
  const days = free.filter((at) => are(at, isDay));
  const meanDay = (at: number): number => {
    const own = filled(at).flatMap((cell) => dayOf(cell) ?? []);
    return own.reduce((sum, day) => sum + day, 0) / Math.max(own.length, 1);
  };
  days.sort((a, b) => meanDay(a) - meanDay(b));
  if (found.start === undefined && found.deadline === undefined && days.length === 2) {
    take('start', days[0]);
    take('deadline', days[1]);
  } else if (days.length === 1) {
    // A single column of days is the start if no header names one, else the deadline.
    if (found.start === undefined) take('start', days[0]);
    else take('deadline', days[0]);
  }
  const numbers = free.filter((at) => are(at, isNumber));
  if (found.target === undefined && found.baseline === undefined && numbers.length === 2) {
    take('baseline', numbers[0]);
    take('target', numbers[1]);
  } else if (numbers.length === 1) {
    if (found.target === undefined) take('target', numbers[0]);
    else take('baseline', numbers[0]);
  }
  return found;
}

function holdsSomething(cell: Cell): boolean {
  return !isEmptyCell(cell) && !(typeof cell === 'string' && isErrorText(cell));
}

/** Whether a row of a table of targets has anything in the owner's columns. */
export function isFilled(row: readonly Cell[], { columns }: TargetTable): boolean {
  return targetColumns.some((column) => {
    const at = columns[column];
    return at !== undefined && !isEmptyCell(row[at]);
  });
}
