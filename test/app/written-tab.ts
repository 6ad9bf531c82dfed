import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';

/** The columns of KPI Summary and Data check, by what they hold; `beside` is the owner's first to their right. */
export type WrittenColumn =
  | 'name'
  | 'value'
  | 'previous'
  | 'target'
  | 'status'
  | 'notes'
  | 'severity'
  | 'tab'
  | 'column'
  | 'rows'
  | 'cell'
  | 'found'
  | 'id'
  | 'beside';

/** The filled cells of a tab, by their names. */
export type Contents = ReadonlyMap<string, string | number | boolean>;

type Headings = Readonly<Partial<Record<WrittenColumn, string>>>;

/** The headings of the columns in the two tabs, in each language. */
const headings: readonly Headings[] = languages.flatMap((language): readonly Headings[] => {
  const { summary, dataCheck } = textsIn(language);
  const { value, previous, target, status, notes, id } = summary.columns;
  const { severity, tab, column, rows, cell, found, id: key } = dataCheck.columns;
  return [
    { value, previous, target, status, notes, id },
    { severity, tab, column, rows, cell, found, id: key },
  ];
});

export const letterOf = (cell: string): string => cell.replace(/\d+$/, '');
export const rowNumber = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);

/** The letter of each column, found by the first row that has all headings of one of the tabs. */
function columnsOf(contents: Contents): ReadonlyMap<WrittenColumn, string> {
  const rows = new Map<number, [string, string | number | boolean][]>();
  for (const [cell, value] of contents) {
    const cells = rows.get(rowNumber(cell)) ?? [];
    cells.push([letterOf(cell), value]);
    rows.set(rowNumber(cell), cells);
  }
  for (const cells of rows.values()) {
    for (const words of headings) {
      const found = new Map<WrittenColumn, string>();
      for (const column of columnNames) {
        const letter = cells.find(([, value]) => value === words[column])?.[0];
        if (letter !== undefined) found.set(column, letter);
      }
      if (found.size < Object.keys(words).length) continue;
      found.set('name', cells[0]?.[0] ?? 'A');
      found.set('beside', letterBehind(found.get('id') ?? ''));
      return found;
    }
  }
  throw new Error('No row has the headings of a tab that the add-on writes.');
}

const columnNames = [
  ...([
    'value',
    'previous',
    'target',
    'status',
    'notes',
    'severity',
    'tab',
    'column',
    'rows',
    'cell',
    'found',
    'id',
  ] as const),
];

/** The name of the cell in a column of the row that says one thing, such as a KPI or a finding, by its id. */
export function writtenCell(contents: Contents, id: string, column: WrittenColumn): string {
  const columns = columnsOf(contents);
  const ids = columns.get('id');
  const letter = columns.get(column);
  if (letter === undefined) throw new Error(`The tab has no column ${column}.`);
  for (const [cell, value] of contents) {
    if (value === id && letterOf(cell) === ids) return `${letter}${rowNumber(cell)}`;
  }
  throw new Error(`The tab has no row ${id}.`);
}

/** The name of the cell of a row in the column with a heading. Of several such headings the nearest above it counts. */
export function cellUnder(contents: Contents, heading: string, row: number): string {
  const above = [...contents].filter(([cell, value]) => value === heading && rowNumber(cell) < row);
  const nearest = Math.max(...above.map(([cell]) => rowNumber(cell)));
  const found = above.find(([cell]) => rowNumber(cell) === nearest);
  if (found === undefined) throw new Error(`Above row ${row} no column has the heading ${heading}.`);
  return `${letterOf(found[0])}${row}`;
}

/** The number of the first row with a text in the first column. */
export function rowWith(contents: Contents, text: string): number {
  const found = [...contents].find(([cell, value]) => letterOf(cell) === 'A' && value === text);
  if (found === undefined) throw new Error(`No row begins with ${text}.`);
  return rowNumber(found[0]);
}

/** The letter of the column that is some columns to the right of another one. */
export function letterBehind(letter: string, columns = 1): string {
  return String.fromCharCode(letter.charCodeAt(0) + columns);
}

/** The number of the last filled row. */
export function lastRow(contents: Contents): number {
  return Math.max(0, ...[...contents.keys()].map(rowNumber));
}
