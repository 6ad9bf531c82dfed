import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { readNumberText } from '../../cells/number-text';
import { Marker, markerOf } from '../../vocabulary/markers';
import { cellFinding, type Finding } from '../findings/finding';
import type { TableRows } from '../reading/column-reader';

type Row = readonly Cell[];

const totalWords = new Marker('total', 'alone');

/** The first letters of words for totals: a fast test that rules out most cells. */
let beginnings: RegExp | undefined;

function mayBeTotal(text: string): boolean {
  beginnings ??= beginningsOf(markerOf('total').match(/[a-z]{3,}/g) ?? []);
  return beginnings.test(text);
}

function beginningsOf(words: readonly string[]): RegExp {
  return new RegExp([...new Set(words.map((word) => word.slice(0, 4)))].join('|'), 'i');
}

/** "Total: Campaigns", "Total - Account", as in reports on ads. */
let totalOf: RegExp | undefined;

/** Whether a cell is the label of a row with a sum: "Total", "Grand total", "Jumlah:". */
export function isTotalWord(cell: Cell): boolean {
  if (typeof cell !== 'string' || !mayBeTotal(cell) || !/^\D{3,40}$/.test(cell)) return false;
  totalOf ??= new RegExp(`^\\s*(?:${markerOf('totalBeforeColon')})\\s*[:–-]\\s*\\p{L}`, 'iu');
  return totalOf.test(cell) || totalWords.test(plainWords(cell));
}

/** Whether a row is a total. Called only for rows that lack an id, date or amount, to save time. */
export function isTotalRow(row: Row): boolean {
  return row.some(isTotalWord);
}

function filledCells(row: Row): readonly Cell[] {
  return row.filter((cell) => !isEmptyCell(cell));
}

/** Whether cells hold only words, as those of a header do. */
function isWords(cells: Row): boolean {
  return cells.every(
    (cell) =>
      typeof cell === 'string' && !/^\d/.test(cell.trim()) && readNumberText(cell).kind === 'notNumber',
  );
}

/** Whether a row repeats the header or describes each column in a sentence, as in TikTok Shop's exports. */
export function isDescription(row: Row, header: Row): boolean {
  const filled = filledCells(row);
  if (filled.length < 2 || !isWords(filled)) return false;
  // Nearly all cells must repeat the header. "Date, New users" below "Date, Users" is the header of another table.
  const repeats = filled.filter((cell) => header.includes(cell)).length;
  const prose = filled.filter((cell) => /\S+\s+\S+\s+\S+/.test(String(cell))).length;
  return repeats >= filled.length * 0.8 || prose >= filled.length / 2;
}

/** Whether the row directly below the header is a second header row, such as "Response" below each question. */
export function isSecondHeader(row: Row, at: number, headerRow: number): boolean {
  const filled = filledCells(row);
  return at === headerRow + 1 && filled.length > 0 && isWords(filled);
}

/** Whether a row holds nothing but a text that begins with #. */
export function isComment(row: Row): boolean {
  const filled = filledCells(row);
  return filled.length === 1 && /^#(?:\s|-|$)/.test(String(filled[0]));
}

/** Whether a row after blank rows is the header of another table. */
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

/** A finding about rows of other tables: all rows after the table, and those above it with more than two cells. */
export function otherTableFindings(tab: RawTab, { headerRow, endRow }: TableRows): readonly Finding[] {
  const above = tab.cells.findIndex((row, index) => index < headerRow && filledCells(row).length > 2);
  const rowsAbove = above < 0 ? 0 : filledRows(tab, above, headerRow);
  const rows = rowsAbove + filledRows(tab, endRow);
  if (rows === 0) return [];
  const first = above < 0 ? tab.cells.findIndex((row, at) => at >= endRow && !row.every(isEmptyCell)) : above;
  return [{ ...cellFinding('otherTable', tab, headerRow, { row: first, column: 0 }, rows), column: '' }];
}
