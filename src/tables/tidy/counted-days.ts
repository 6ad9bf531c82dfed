import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readDateText } from '../../cells/date-text';
import { plainWords } from '../../cells/header-text';
import { type CivilDay, isoDay } from '../../period/civil-day';
import { Marker } from '../../vocabulary/markers';
import { rowsToSearch } from '../recognition/rows-to-search';

const nthDay = new Marker('nthDay', 'alone');
const startLine = new Marker('startDate', 'within');

/** The day of a line such as "# Start date: 20260907"; undefined for any other line. */
function startOf(row: readonly Cell[]): CivilDay | undefined {
  const filled = row.filter((cell) => !isEmptyCell(cell)).map(String);
  if (filled.length === 0 || filled.length > 2 || !startLine.test(plainWords(filled[0] ?? '')))
    return undefined;
  const text = /(\d{8}|\d{4}-\d{2}-\d{2})\s*$/.exec(filled.join(' '))?.[1];
  const read = text === undefined ? undefined : readDateText(text);
  return read?.kind === 'day' ? read.day : undefined;
}

/**
 * Replaces day numbers by dates. Overviews of Google Analytics number the days from the start of the report ("Nth
 * day": 0000, 0001 …) and give the start date in a line above the table. Each further table of the tab has such a
 * line of its own.
 */
export function withCountedDays(tab: RawTab): RawTab {
  const { cells } = tab;
  const isCounted = cells
    .slice(0, rowsToSearch)
    .some((row) => row.some((cell) => typeof cell === 'string' && nthDay.test(plainWords(cell))));
  if (!isCounted) return tab;
  let start: CivilDay | undefined;
  let column = -1;
  const dated = cells.map((row): readonly Cell[] => {
    const named = startOf(row);
    if (named !== undefined) {
      start = named;
      column = -1;
      return row;
    }
    const header = row.findIndex((cell) => typeof cell === 'string' && nthDay.test(plainWords(cell)));
    if (header >= 0) {
      column = header;
      return start === undefined ? row : row.map((cell, at) => (at === header ? 'Date' : cell));
    }
    const count = String(row[column] ?? '').trim();
    if (start === undefined || column < 0 || !/^\d{1,4}$/.test(count)) return row;
    const day = isoDay(start + Number(count));
    return row.map((cell, at) => (at === column ? day : cell));
  });
  return { ...tab, cells: dated };
}
