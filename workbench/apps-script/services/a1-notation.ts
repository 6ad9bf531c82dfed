import type { GridRange } from '../protocol';
import type { OpenSides } from './range';

/** A range of A1 notation, counted from 0. Missing ends are open: A:C, 2:5, A2:C. */
export interface A1Range {
  sheetName: string | null;
  row: number;
  column: number;
  lastRow: number | null;
  lastColumn: number | null;
  open: OpenSides;
}

const CELL = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})$/;
const R1C1_CELL = /^R(\d+)C(\d+)$/i;

/** Reads A1 notation or R1C1 notation without brackets; null for any other text. */
export function parseA1(text: string): A1Range | null {
  const bang = text.lastIndexOf('!');
  const sheetName = bang <= 0 ? null : unquoted(text.slice(0, bang));
  const [first, last, more] = text.slice(bang + 1).split(':');
  if (first === undefined || more !== undefined) return null;
  const start = corner(first);
  const end = last === undefined ? start : corner(last);
  if (!start || !end) return null;
  // A single corner must be a cell: neither "A" nor "3" is a range.
  if (last === undefined && (start.row === null || start.column === null)) return null;
  if (start.column === null && end.column !== null) return null;
  const rows = ordered(start.row, end.row);
  const columns = ordered(start.column, end.column);
  return {
    sheetName,
    row: rows[0] ?? 0,
    column: columns[0] ?? 0,
    lastRow: rows[1],
    lastColumn: columns[1],
    open: {
      startRow: start.row === null,
      endRow: rows[1] === null,
      startColumn: start.column === null,
      endColumn: columns[1] === null,
    },
  };
}

function ordered(a: number | null, b: number | null): [number | null, number | null] {
  if (a === null || b === null) return [a ?? b, null];
  return [Math.min(a, b), Math.max(a, b)];
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const numbered = R1C1_CELL.exec(text.trim());
  if (numbered) {
    const [, row = '', column = ''] = numbered;
    return Number(row) < 1 || Number(column) < 1
      ? null
      : { row: Number(row) - 1, column: Number(column) - 1 };
  }
  const match = CELL.exec(text.trim());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  if (letters === '' && digits === '') return null;
  const row = Number(digits);
  if (digits !== '' && row < 1) return null;
  return { row: digits === '' ? null : row - 1, column: letters === '' ? null : columnNumber(letters) };
}

/** The number of a column, where A is 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Open sides stay open: A:C, 2:5, A2:C. */
export function a1Notation(grid: GridRange, open?: OpenSides): string {
  const corner = (row: number | null, column: number | null) =>
    `${column === null ? '' : columnLetters(column)}${row === null ? '' : row + 1}`;
  const start = corner(open?.startRow ? null : grid.row, open?.startColumn ? null : grid.column);
  const end = corner(
    open?.endRow ? null : grid.row + grid.rows - 1,
    open?.endColumn ? null : grid.column + grid.columns - 1,
  );
  // A whole sheet has no notation.
  if (start === '' && end === '') return '';
  const isOpen = open && (open.startRow || open.endRow || open.startColumn || open.endColumn);
  return start === end && !isOpen ? start : `${start}:${end}`;
}
