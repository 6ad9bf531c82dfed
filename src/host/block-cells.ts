import type { Cell } from '../cells/cell';
import { sheetEpoch } from '../period/civil-day';
import type { Block, BlockCell } from '../summary/block';

/** What is written into the cells of a block. */
export function writtenValues(rows: Block['rows']): (string | number)[][] {
  return rows.map((row) => row.map(writtenValue));
}

/** The value or formula that is written for one cell. */
export function writtenValue(cell: BlockCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.fromOwner ? guarded(cell.text) : cell.text;
    case 'number':
      return cell.value;
    case 'date':
      return cell.day - sheetEpoch;
    case 'link': {
      // A semicolon separates arguments in every locale, a comma only in some.
      return `=HYPERLINK(${targetOf(cell)};"${cell.text.replace(/"/g, '""')}")`;
    }
    case 'picture':
      return cell.formula;
    case 'blank':
      return '';
  }
}

function targetOf({ gid, cell }: Extract<BlockCell, { kind: 'link' }>): string {
  // A link to a row of the same tab is relative: rows that the owner inserts above move both alike.
  if (typeof cell !== 'string') return `"#gid=${gid}&range=A"&(ROW()+${cell.rowsDown})`;
  return `"#gid=${gid}${cell === '' ? '' : `&range=${cell}`}"`;
}

/**
 * Whether a formula read from a sheet is the one that was written: Sheets returns it with the argument
 * separator of the locale and its own spaces.
 */
export function isSameFormula(written: string, found: string): boolean {
  const plain = (formula: string): string => formula.replace(/[;,\s]+/g, '');
  return plain(written) === plain(found);
}

/**
 * An apostrophe in front, which is not shown, keeps Sheets from reading the text as a formula, a number or a
 * date.
 */
function guarded(text: string): string {
  return `'${text}`;
}

/** What must be written so that a cell again holds the formula or value that was read from it. */
export function restoredCell(value: Cell, formula = ''): Cell {
  if (formula !== '') return formula;
  return typeof value === 'string' && value !== '' ? guarded(value) : value;
}

export function writtenFormats(rows: Block['rows']): string[][] {
  return rows.map((row) => row.map((cell) => ('format' in cell ? cell.format : 'General')));
}
