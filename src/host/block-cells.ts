import type { Cell } from '../cells/cell';
import { sheetEpoch } from '../period/civil-day';
import type { Block, BlockCell } from '../summary/block';

/** What is written into the cells of a block. */
export function writtenValues(rows: Block['rows']): (string | number)[][] {
  return rows.map((row) => row.map(writtenValue));
}

/** What is written into one of them. */
export function writtenValue(cell: BlockCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.fromOwner ? guarded(cell.text) : cell.text;
    case 'number':
      return cell.value;
    case 'date':
      return cell.day - sheetEpoch;
    case 'link': {
      // A semicolon parts arguments in every locale; a comma does not.
      return `=HYPERLINK(${targetOf(cell)};"${cell.text.replace(/"/g, '""')}")`;
    }
    case 'picture':
      return cell.formula;
    case 'blank':
      return '';
  }
}

function targetOf({ gid, cell }: Extract<BlockCell, { kind: 'link' }>): string {
  // Rows that the owner inserts above move both: the link finds its row by its own.
  if (typeof cell !== 'string') return `"#gid=${gid}&range=A"&(ROW()+${cell.rowsDown})`;
  return `"#gid=${gid}${cell === '' ? '' : `&range=${cell}`}"`;
}

/** Whether a sheet gives back a formula as it was written: it has its own mark between arguments, and its own spaces. */
export function isSameFormula(written: string, found: string): boolean {
  const plain = (formula: string): string => formula.replace(/[;,\s]+/g, '');
  return plain(written) === plain(found);
}

/** An apostrophe in front keeps a sheet from taking text for a formula, a number or a date; it is not shown. */
function guarded(text: string): string {
  return `'${text}`;
}

/** A value as it has to be written to stand again as it stood; the formula where there was one. */
export function restoredCell(value: Cell, formula = ''): Cell {
  if (formula !== '') return formula;
  return typeof value === 'string' && value !== '' ? guarded(value) : value;
}

export function writtenFormats(rows: Block['rows']): string[][] {
  return rows.map((row) => row.map((cell) => ('format' in cell ? cell.format : 'General')));
}
