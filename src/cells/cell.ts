import { errorNames } from '../vocabulary/error-names';
import { phrasesIn } from '../vocabulary/phrases';

/** A cell's value as Sheets returns it: '' for an empty cell, a Date for a date, the text for an error. */
export type Cell = string | number | boolean | Date;

/** The position of a cell; both numbers count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A tab as rows of cells, from the first row of the sheet. */
export interface RawTab {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** If the tab was rearranged (src/tables/tidy): finds the place in the sheet of each cell. */
  readonly origin?: (place: CellPlace) => CellPlace;
  /** Reads the number formats of columns, which may show a currency. Called only if needed, because it takes time. */
  readonly formatsIn?: (columns: readonly number[]) => (place: CellPlace) => string;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  // Fast path: most cells begin with a letter or digit.
  const first = cell.charCodeAt(0);
  return cell === '' || ((first <= 32 || first >= 127) && cell.trim() === '');
}

let errorBeginnings: readonly string[] | undefined;

/** Whether a text is that of an error, such as #N/A or #DIV/0!. */
export function isErrorText(text: string): boolean {
  if (!text.startsWith('#')) return false;
  errorBeginnings ??= phrasesIn(errorNames);
  // In French there is a space in the name: "#NOM ?".
  const name = text.slice(1).replace(/\s/g, '').toUpperCase();
  return errorBeginnings.some((error) => name.startsWith(error));
}

/** The letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The place of a tab's cell in the sheet that the owner sees. */
export function placeInSheet({ origin }: RawTab, place: CellPlace): CellPlace {
  return origin === undefined ? place : origin(place);
}

/** The name of a tab's cell in the sheet that the owner sees: C2. */
export function nameInSheet(tab: RawTab, place: CellPlace): string {
  const { row, column } = placeInSheet(tab, place);
  return cellName(row, column);
}

/** The name of a cell, both counted from 0: cellName(1, 2) is C2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
