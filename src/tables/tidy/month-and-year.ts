import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { monthNumber } from '../../cells/month-names';
import { Marker } from '../../vocabulary/markers';
import { rowsToSearch } from '../recognition/rows-to-search';

const monthWords = new Marker('monthHeading', 'alone');
const yearWords = new Marker('yearHeading', 'alone');

function monthOf(cell: Cell | undefined): number | undefined {
  const number = Number(cell);
  if (cell !== '' && Number.isInteger(number) && number >= 1 && number <= 12) return number;
  return typeof cell === 'string' ? monthNumber(cell.trim()) : undefined;
}

function yearOf(cell: Cell | undefined): number | undefined {
  const year = Number(cell);
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined;
}

/** Adds the year to a column of months, if the years have a column of their own: July and 2026 become 2026-07. */
export function withMonthOfYear(tab: RawTab): RawTab {
  const { cells } = tab;
  const columnOf = (row: readonly Cell[], words: Marker): number =>
    row.findIndex((cell) => typeof cell === 'string' && words.test(plainWords(cell)));
  const headerRow = cells
    .slice(0, rowsToSearch)
    .findIndex((row) => columnOf(row, monthWords) >= 0 && columnOf(row, yearWords) >= 0);
  if (headerRow < 0) return tab;
  const month = columnOf(cells[headerRow] ?? [], monthWords);
  const year = columnOf(cells[headerRow] ?? [], yearWords);
  const filled = cells.slice(headerRow + 1).filter((row) => !isEmptyCell(row[month]));
  const readable = filled.filter(
    (row) => monthOf(row[month]) !== undefined && yearOf(row[year]) !== undefined,
  );
  // If most rows have no plain month and year, the columns hold something else, such as months with their year.
  if (readable.length === 0 || readable.length < filled.length / 2) return tab;
  const dated = cells.map((row, at): readonly Cell[] => {
    const ofRow = monthOf(row[month]);
    const ofYear = yearOf(row[year]);
    if (at <= headerRow || ofRow === undefined || ofYear === undefined) return row;
    const text = `${ofYear}-${String(ofRow).padStart(2, '0')}`;
    return row.map((cell, column) => (column === month ? text : cell));
  });
  return { ...tab, cells: dated };
}
