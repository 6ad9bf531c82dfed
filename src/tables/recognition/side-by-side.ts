import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readHeader } from '../../cells/header-text';
import type { TabChoices } from '../shop';
import { ColumnProfile } from './column-profile';
import { isHeaderOf } from './header-matches';
import { isHeaderLike, type RecognisedTab, recogniseTab } from './recognise-tab';
import { rowsToSearch } from './rows-to-search';

/**
 * A table of a tab: the tab's cells, with everything beside the table left blank, so that each cell keeps its place.
 */
export interface TableOfTab {
  readonly tab: RawTab;
  readonly found: RecognisedTab;
}

/** Columns from one up to, not with, another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first row that looks like a header; -1 if none does. */
function headerRowOf({ cells }: RawTab): number {
  return cells.slice(0, rowsToSearch).findIndex(isHeaderLike);
}

/** The groups of columns between columns without header and values; a single group if there are none. */
function stretchesOf(tab: RawTab): readonly Stretch[] {
  const headerRow = headerRowOf(tab);
  const header = tab.cells[headerRow] ?? [];
  const stretches: Stretch[] = [];
  for (let from = 0; from < header.length; ) {
    if (isBlankColumn(tab, headerRow, from)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < header.length && !isBlankColumn(tab, headerRow, to)) to += 1;
    stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

function isBlankColumn({ cells }: RawTab, headerRow: number, column: number): boolean {
  for (let row = headerRow; row < cells.length; row += 1) {
    if (!isEmptyCell(cells[row]?.[column])) return false;
  }
  return true;
}

function only(tab: RawTab, { from, to }: Stretch): RawTab {
  const blank: readonly Cell[] = Array.from({ length: from }, () => '');
  return { ...tab, cells: tab.cells.map((row) => [...blank, ...row.slice(from, to)]) };
}

/**
 * Whether columns are a table of their own: they can be recognised alone, or have a day and figures. The day
 * needs a header: dates of shipping beside an order belong to it.
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
 * The tables of a tab. If the columns on both sides of a blank column are tables, each is read by itself,
 * such as the petty cash beside the orders. A blank column inside a table separates nothing.
 */
export function tablesOf(tab: RawTab, choices?: TabChoices): readonly TableOfTab[] {
  const whole: TableOfTab = { tab, found: recogniseTab(tab, choices) };
  const stretches = stretchesOf(tab);
  if (stretches.length < 2) return [whole];
  const tables: TableOfTab[] = [];
  let from = stretches[0]?.from ?? 0;
  stretches.forEach(({ to }, at) => {
    const here = tableIn(tab, { from, to }, choices);
    const next = stretches[at + 1];
    const isParted = next === undefined || (isTable(here) && isTable(tableIn(tab, next, choices)));
    if (!isParted) return;
    tables.push(here);
    from = next?.from ?? to;
  });
  return tables.length > 1 && tables.some(({ found }) => 'layout' in found) ? tables : [whole];
}

function tableIn(tab: RawTab, stretch: Stretch, choices: TabChoices | undefined): TableOfTab {
  const part = only(tab, stretch);
  return { tab: part, found: recogniseTab(part, choices) };
}
