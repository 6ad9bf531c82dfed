import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { rowsToSearch } from '../recognition/rows-to-search';

const separators = ['\t', ';', ','] as const;

/** The least share of rows that must have as many fields as the header. */
const evenShare = 0.8;

/** The fields of a line of CSV. A quoted field may contain the separator, and a quote as two quotes. */
function fieldsOf(line: string, separator: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '"' && isQuoted && line[at + 1] === '"') {
      field += character;
      at += 1;
    } else if (character === '"' && (isQuoted || field.trim() === '')) {
      isQuoted = !isQuoted;
      field = isQuoted ? '' : field;
    } else if (character === separator && !isQuoted) {
      fields.push(field);
      field = '';
    } else {
      field += character;
    }
  }
  return [...fields, field];
}

/** The separator that splits most of the first rows into as many fields as the header; undefined if none does. */
function separatorOf(lines: readonly string[]): string | undefined {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, rowsToSearch);
  const [head = ''] = filled;
  return separators.find((separator) => {
    const width = fieldsOf(head, separator).length;
    const even = filled.filter((line) => fieldsOf(line, separator).length === width).length;
    return width > 2 && filled.length > 1 && even >= filled.length * evenShare;
  });
}

/**
 * Splits lines of CSV that are in one cell each into columns. This happens when a file is opened in a spreadsheet
 * whose locale has another separator. A tab with a second column is left unchanged.
 */
export function withColumns(tab: RawTab): RawTab {
  const sample = tab.cells.slice(0, rowsToSearch);
  if (sample.some((row) => row.slice(1).some((cell) => !isEmptyCell(cell)))) return tab;
  // Some spreadsheets end each line with the separator of their locale.
  const lines = tab.cells.map(([cell = '']) => String(cell).replace(/[;,]+$/, ''));
  const separator = separatorOf(lines);
  if (separator === undefined) return tab;
  if (tab.cells.some((row) => row.slice(1).some((cell) => !isEmptyCell(cell)))) return tab;
  return {
    name: tab.name,
    cells: lines.map((line): readonly Cell[] => (line.trim() === '' ? [] : fieldsOf(line, separator))),
    origin: ({ row }) => ({ row, column: 0 }),
  };
}
