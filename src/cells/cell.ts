import { errorNames } from '../vocabulary/error-names';
import { phrasesIn } from '../vocabulary/phrases';

/** What a spreadsheet gives for a cell: '' when it is empty, a Date for date cells, text for errors. */
export type Cell = string | number | boolean | Date;

/** The position of a cell; both numbers count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A tab as it was read: rows of cells, from the first row of the sheet. */
export interface RawTab {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** The position in the sheet of a cell in a tab whose rows were rearranged before reading. */
  readonly origin?: (place: CellPlace) => CellPlace;
  /** The number formats in columns of the sheet, read only where a number may be in a currency that they show. */
  readonly formatsIn?: (columns: readonly number[]) => (place: CellPlace) => string;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  // Most cells begin with a letter or a figure, which is quickly seen.
  const first = cell.charCodeAt(0);
  return cell === '' || ((first <= 32 || first >= 127) && cell.trim() === '');
}

let errorBeginnings: readonly string[] | undefined;

/** The text of an error cell, such as #N/A or #DIV/0!. */
export function isErrorText(text: string): boolean {
  if (!text.startsWith('#')) return false;
  errorBeginnings ??= phrasesIn(errorNames);
  // French has a space in front of the question mark.
  const name = text.slice(1).replace(/\s/g, '').toUpperCase();
  return errorBeginnings.some((error) => name.startsWith(error));
}

/** The letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Where the owner finds a cell of a tab. */
export function placeInSheet({ origin }: RawTab, place: CellPlace): CellPlace {
  return origin === undefined ? place : origin(place);
}

/** The name by which the owner finds a cell of a tab: C2. */
export function nameInSheet(tab: RawTab, place: CellPlace): string {
  const { row, column } = placeInSheet(tab, place);
  return cellName(row, column);
}

/** The name of a cell, both counted from 0: cellName(1, 2) is C2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
