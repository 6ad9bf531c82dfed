import { type Cell, type CellPlace, isEmptyCell, type RawTab } from '../../cells/cell';
import { readMonthText } from '../../cells/date-text';
import { plainWords } from '../../cells/header-text';
import { monthNumber } from '../../cells/month-names';
import { type CivilDay, civilDate, civilDay, isoDay } from '../../period/civil-day';
import { isHeaderOf } from '../recognition/header-matches';
import { kindsNamed } from '../recognition/named-kind';
import { rowsToSearch } from '../recognition/rows-to-search';
import { firstRows } from './first-rows';

/** A row with fewer months is no header of months, but a row with dates. */
const fewestMonths = 3;

interface MonthColumn {
  readonly column: number;
  readonly month: CivilDay;
}

/** A header with the months of its columns. */
interface MonthHeader {
  readonly row: number;
  readonly label: number;
  readonly months: readonly MonthColumn[];
}

function yearsIn(text: string): readonly number[] {
  return (text.match(/\b20\d{2}\b/g) ?? []).map(Number);
}

function monthOf(cell: Cell, year: number | undefined): CivilDay | undefined {
  if (cell instanceof Date) return civilDay(cell.getUTCFullYear(), cell.getUTCMonth() + 1, 1);
  if (typeof cell !== 'string') return undefined;
  const whole = readMonthText(cell);
  if (whole !== undefined) return whole;
  const month = monthNumber(cell.trim());
  return month === undefined || year === undefined ? undefined : civilDay(year, month, 1);
}

function headerOf(tab: RawTab): MonthHeader | undefined {
  const last = Math.min(tab.cells.length, rowsToSearch);
  const texts = new Map(firstRows(tab).map(({ row, text }) => [row, text]));
  // The year in the tab's name or in a title above the header, for months without a year.
  const years = new Set(yearsIn(tab.name));
  for (let row = 0; row < last; row += 1) {
    const cells = tab.cells[row] ?? [];
    for (const year of yearsIn(texts.get(row - 1) ?? '')) years.add(year);
    const [named] = years;
    const year = years.size === 1 ? named : undefined;
    const months = cells.flatMap((cell, column): readonly MonthColumn[] => {
      const month = monthOf(cell, year);
      return month === undefined ? [] : [{ column, month }];
    });
    const first = months[0]?.column ?? 0;
    const isInOrder = months.every(({ month }, at) => at === 0 || month > (months[at - 1]?.month ?? 0));
    if (months.length < fewestMonths || first === 0 || !isInOrder) continue;
    // A row of values may hold dates too. Only below a header of months are there figures in these columns.
    const below = tab.cells.slice(row + 1, row + 1 + rowsToSearch);
    const values = below
      .flatMap((other) => months.map(({ column }) => other[column] ?? ''))
      .filter((cell) => !isEmptyCell(cell));
    const figures = values.filter((cell) => typeof cell === 'number' || /\d/.test(String(cell)));
    const isOfDates = values.some((cell) => cell instanceof Date);
    if (values.length > 0 && figures.length >= values.length * 0.8 && !isOfDates) {
      return { row, label: first - 1, months };
    }
  }
  return undefined;
}

function isFigureName(label: string): boolean {
  return isHeaderOf(
    plainWords(label),
    ({ type }) => type === 'number' || type === 'money' || type === 'duration',
  );
}

/** For kinds of tables with one figure a row: the headers for the label and for the figure. */
const listHeadings = {
  costs: ['Category', 'Amount'],
  traffic: ['Channel', 'Visits'],
  ads: ['Campaign', 'Spend'],
} as const;

/**
 * Turns a table with a column for each month into one with a row for each month.
 * - If the rows are labelled with figures (visits, visitors, orders), each label becomes a column.
 * - If they are labelled with items of one figure (rent, wages), and the tab's name says which figure it is (Costs),
 *   each label gets a row for each month.
 */
export function withMonthsAsRows(tab: RawTab): RawTab {
  const header = headerOf(tab);
  if (header === undefined) return tab;
  const { cells } = tab;
  const rows = cells
    .map((row, at) => ({ row: at, label: String(row[header.label] ?? '').trim() }))
    .filter(({ row, label }) => row > header.row && label !== '');
  const named = rows.filter(({ label }) => isFigureName(label));
  if (named.length * 2 > rows.length) return figuresByMonth(tab, header, rows);
  const kinds = kindsNamed(tab.name);
  const kind = (['costs', 'traffic', 'ads'] as const).find((one) => kinds.has(one));
  return kind === undefined ? tab : listByMonth(tab, header, rows, listHeadings[kind]);
}

interface LabelledRow {
  readonly row: number;
  readonly label: string;
}

const monthText = (month: CivilDay): string => {
  const { year } = civilDate(month);
  return year > 0 ? isoDay(month).slice(0, 7) : '';
};

function figuresByMonth(tab: RawTab, header: MonthHeader, rows: readonly LabelledRow[]): RawTab {
  const { months } = header;
  return {
    ...tab,
    cells: [
      ['Month', ...rows.map(({ label }) => label)],
      ...months.map(({ column, month }): readonly Cell[] => [
        monthText(month),
        ...rows.map(({ row }) => tab.cells[row]?.[column] ?? ''),
      ]),
    ],
    origin: ({ row, column }): CellPlace => ({
      row: column === 0 ? header.row : (rows[column - 1]?.row ?? header.row),
      column: row === 0 ? header.label : (months[row - 1]?.column ?? header.label),
    }),
  };
}

function listByMonth(
  tab: RawTab,
  header: MonthHeader,
  rows: readonly LabelledRow[],
  headings: readonly [string, string],
): RawTab {
  const places = rows.flatMap(({ row, label }) =>
    header.months
      .filter(({ column }) => !isEmptyCell(tab.cells[row]?.[column]))
      .map(({ column, month }) => ({ row, column, label, month })),
  );
  return {
    ...tab,
    cells: [
      ['Month', ...headings],
      ...places.map(({ row, column, label, month }): readonly Cell[] => [
        monthText(month),
        label,
        tab.cells[row]?.[column] ?? '',
      ]),
    ],
    origin: ({ row, column }): CellPlace => {
      const place = places[row - 1];
      if (place === undefined) return { row: header.row, column: header.label };
      return { row: place.row, column: column === 0 || column === 2 ? place.column : header.label };
    },
  };
}
