import type { Cell } from '../cells/cell';
import { sheetEpoch } from '../period/civil-day';
import type { Block, BlockCell } from '../summary/block';

/** The values and formulas for the cells of a block. */
export function writtenValues(rows: Block['rows']): (string | number)[][] {
  return rows.map((row) => row.map(writtenValue));
}

/** The value or formula that is written for one cell. */
export function writtenValue(cell: BlockCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.fromOwner ? withApostrophe(cell.text) : cell.text;
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
  // A link to a row of the same tab is relative, so that it stays right when the owner inserts rows above.
  if (typeof cell !== 'string') return `"#gid=${gid}&range=A"&(ROW()+${cell.rowsDown})`;
  return `"#gid=${gid}${cell === '' ? '' : `&range=${cell}`}"`;
}

/** Whether a formula read from a sheet is the one that was written. Sheets may change its separators and spaces. */
export function isSameFormula(written: string, found: string): boolean {
  const plain = (formula: string): string => formula.replace(/[;,\s]+/g, '');
  return plain(written) === plain(found);
}

/** A leading apostrophe, which Sheets does not show, prevents it from reading the text as a formula, number or date. */
function withApostrophe(text: string): string {
  return `'${text}`;
}

/** What to write into a cell to restore the formula or value that was read from it. */
export function restoredCell(value: Cell, formula = ''): Cell {
  if (formula !== '') return formula;
  return typeof value === 'string' && value !== '' ? withApostrophe(value) : value;
}

export function writtenFormats(rows: Block['rows']): string[][] {
  return rows.map((row) => row.map((cell) => ('format' in cell ? cell.format : 'General')));
}
