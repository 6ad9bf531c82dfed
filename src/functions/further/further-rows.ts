import { sayIn } from '../../i18n/say';
import type { CellTexts } from '../../i18n/texts';
import type { FurtherCell, FurtherTable } from './further-function';

/** The table of a function as cells: a header in the language of the sheet, then the rows. */
export function furtherRows({ columns, rows }: FurtherTable, texts: CellTexts): (number | string)[][] {
  const header = columns.map((column) => texts.tableColumns[column]);
  return [header, ...rows.map((row) => row.map((cell) => furtherCellText(cell, texts)))];
}

/** A cell of such a table in a language. */
export function furtherCellText(cell: FurtherCell, texts: CellTexts): number | string {
  if (typeof cell !== 'object') return cell;
  if ('word' in cell) return texts.cellWords[cell.word];
  const say = sayIn(texts);
  return texts.comparedDays(say.span(cell.days), say.span(cell.compared));
}
