import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { readNumberText } from '../../cells/number-text';
import { Marker, markerOf } from '../../vocabulary/markers';
import { cellFinding, type Finding } from '../findings/finding';
import type { TableRows } from '../reading/column-reader';

type Row = readonly Cell[];

const totalWords = new Marker('total', 'alone');

/** The beginnings of words for totals. Fast to test, and most cells have none of them. */
let beginnings: RegExp | undefined;

function mayBeTotal(text: string): boolean {
  beginnings ??= beginningsOf(markerOf('total').match(/[a-z]{3,}/g) ?? []);
  return beginnings.test(text);
}

function beginningsOf(words: readonly string[]): RegExp {
  return new RegExp([...new Set(words.map((word) => word.slice(0, 4)))].join('|'), 'i');
}

/** "Total: Campaigns", "Total - Account", as advertising reports have them. */
let totalOf: RegExp | undefined;

/** Whether a cell says that its row sums up others: "Total", "Grand total", "Jumlah:". */
export function isTotalWord(cell: Cell): boolean {
  if (typeof cell !== 'string' || !mayBeTotal(cell) || !/^\D{3,40}$/.test(cell)) return false;
  totalOf ??= new RegExp(`^\\s*(?:${markerOf('totalBeforeColon')})\\s*[:–-]\\s*\\p{L}`, 'iu');
  return totalOf.test(cell) || totalWords.test(plainWords(cell));
}

/** Whether a row is a total and not a record. Only rows that lack something are asked. */
export function isTotalRow(row: Row): boolean {
  return row.some(isTotalWord);
}

function filledCells(row: Row): readonly Cell[] {
  return row.filter((cell) => !isEmptyCell(cell));
}

/** Whether a row holds words alone, as a header does. */
function isWords(cells: Row): boolean {
  return cells.every(
    (cell) =>
      typeof cell === 'string' && !/^\d/.test(cell.trim()) && readNumberText(cell).kind === 'notNumber',
  );
}

/** Whether a row repeats the headings, or says in prose what each column is, as TikTok Shop does. */
export function isDescription(row: Row, header: Row): boolean {
  const filled = filledCells(row);
  if (filled.length < 2 || !isWords(filled)) return false;
  // "Date, New users" below "Date, Users" heads another table: a repeated header repeats all of its words.
  const repeats = filled.filter((cell) => header.includes(cell)).length;
  const prose = filled.filter((cell) => /\S+\s+\S+\s+\S+/.test(String(cell))).length;
  return repeats >= filled.length * 0.8 || prose >= filled.length / 2;
}

/**
 * Whether a row directly below the header belongs to it: it has words only, such as "Response" below each
 * question.
 */
export function isSecondHeader(row: Row, at: number, headerRow: number): boolean {
  const filled = filledCells(row);
  return at === headerRow + 1 && filled.length > 0 && isWords(filled);
}

/** Whether a row holds a line that begins with # alone. */
export function isComment(row: Row): boolean {
  const filled = filledCells(row);
  return filled.length === 1 && /^#(?:\s|-|$)/.test(String(filled[0]));
}

/** Whether a row below a gap is the header of another table. */
export function isFurtherHeader(row: Row, header: Row): boolean {
  const filled = filledCells(row);
  return filled.length > 1 && isWords(filled) && !isTotalRow(row) && !isDescription(row, header);
}

function filledRows(tab: RawTab, from: number, to = tab.cells.length): number {
  let filled = 0;
  for (let row = from; row < to; row += 1) {
    if (tab.cells[row]?.some((cell) => !isEmptyCell(cell))) filled += 1;
  }
  return filled;
}

/** Rows of other tables in the tab: all behind the end, and those above the header that hold several cells. */
export function otherTableFindings(tab: RawTab, { headerRow, endRow }: TableRows): readonly Finding[] {
  const above = tab.cells.findIndex((row, index) => index < headerRow && filledCells(row).length > 2);
  const rowsAbove = above < 0 ? 0 : filledRows(tab, above, headerRow);
  const rows = rowsAbove + filledRows(tab, endRow);
  if (rows === 0) return [];
  const first = above < 0 ? tab.cells.findIndex((row, at) => at >= endRow && !row.every(isEmptyCell)) : above;
  return [{ ...cellFinding('otherTable', tab, headerRow, { row: first, column: 0 }, rows), column: '' }];
}
