import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readHeader } from '../../cells/header-text';
import type { TabChoices } from '../shop';
import { ColumnProfile } from './column-profile';
import { isHeaderOf } from './header-matches';
import { isHeaderLike, type RecognisedTab, recogniseTab } from './recognise-tab';
import { rowsToSearch } from './rows-to-search';

/** One table of a tab. The cells beside the table are blank, so that its own cells keep their row and column. */
export interface TableOfTab {
  readonly tab: RawTab;
  readonly found: RecognisedTab;
}

/** The columns from `from` up to, but without, `to`. */
interface ColumnGroup {
  readonly from: number;
  readonly to: number;
}

/** The first row that looks like a header; -1 if none does. */
function headerRowOf({ cells }: RawTab): number {
  return cells.slice(0, rowsToSearch).findIndex(isHeaderLike);
}

/** The groups of columns that are separated by blank columns. */
function columnGroupsOf(tab: RawTab): readonly ColumnGroup[] {
  const headerRow = headerRowOf(tab);
  const header = tab.cells[headerRow] ?? [];
  const groups: ColumnGroup[] = [];
  for (let from = 0; from < header.length; ) {
    if (isBlankColumn(tab, headerRow, from)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < header.length && !isBlankColumn(tab, headerRow, to)) to += 1;
    groups.push({ from, to });
    from = to;
  }
  return groups;
}

function isBlankColumn({ cells }: RawTab, headerRow: number, column: number): boolean {
  for (let row = headerRow; row < cells.length; row += 1) {
    if (!isEmptyCell(cells[row]?.[column])) return false;
  }
  return true;
}

function only(tab: RawTab, { from, to }: ColumnGroup): RawTab {
  const blank: readonly Cell[] = Array.from({ length: from }, () => '');
  return { ...tab, cells: tab.cells.map((row) => [...blank, ...row.slice(from, to)]) };
}

/**
 * Whether a group of columns is a table: it is recognised by itself, or has dates and figures. The dates need a header
 * such as "Date"; shipping dates beside an order belong to the order.
 */
function isTable({ tab, found }: TableOfTab): boolean {
  if ('layout' in found) return true;
  const headerRow = headerRowOf(tab);
  const header = tab.cells[headerRow] ?? [];
  const profiles = header.map((_, column) => new ColumnProfile(tab, headerRow, tab.cells.length, column));
  const hasDays = header.some((cell, column) => isDay(cell) && (profiles[column]?.share('dates') ?? 0) > 0.5);
  return hasDays && profiles.some((profile) => profile.share('numbers') > 0.5);
}

function isDay(header: Cell): boolean {
  if (typeof header !== 'string') return false;
  return isHeaderOf(readHeader(header).words, ({ field }) => field === 'date');
}

/**
 * The tables of a tab, such as orders with the petty cash beside them. A blank column separates two tables if the
 * columns on each side are a table; else it is only a gap inside one table.
 */
export function tablesOf(tab: RawTab, choices?: TabChoices): readonly TableOfTab[] {
  const whole: TableOfTab = { tab, found: recogniseTab(tab, choices) };
  const groups = columnGroupsOf(tab);
  if (groups.length < 2) return [whole];
  const tables: TableOfTab[] = [];
  let from = groups[0]?.from ?? 0;
  groups.forEach(({ to }, at) => {
    const here = tableIn(tab, { from, to }, choices);
    const next = groups[at + 1];
    const isSeparate = next === undefined || (isTable(here) && isTable(tableIn(tab, next, choices)));
    if (!isSeparate) return;
    tables.push(here);
    from = next?.from ?? to;
  });
  return tables.length > 1 && tables.some(({ found }) => 'layout' in found) ? tables : [whole];
}

function tableIn(tab: RawTab, group: ColumnGroup, choices: TabChoices | undefined): TableOfTab {
  const part = only(tab, group);
  return { tab: part, found: recogniseTab(part, choices) };
}
