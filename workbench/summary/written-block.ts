import { cellReader } from '../spreadsheet/cell-reader';
import { helpers } from '../spreadsheet/engine';
import { LOCALES } from '../spreadsheet/locales';
import { serialToIsoDay } from '../spreadsheet/serial-dates';
import type { Workbook } from '../spreadsheet/workbook';

/** Number formats in minutes, in any language of the add-on. */
const IN_MINUTES = /" (?:min|menit|minit)"$/;

export class SummaryTabError extends Error {}

/** A row of a block; its columns count from the block's left edge. */
export interface WrittenRow {
  /** The id in the block's last column. */
  readonly id: string;
  /** The text in a column, '' if there is none. */
  readonly text: (column: number) => string;
  /** The number in a column, null if there is none; minutes are converted to hours. */
  readonly number: (column: number) => number | null;
  readonly day: (column: number) => string | null;
  /** What a reader sees in a column. */
  readonly shown: (column: number) => string;
}

/** The rows with an id in the block of this name; undefined if there is no such block. */
export function writtenRows(workbook: Workbook, name: string): readonly WrittenRow[] | undefined {
  const block = workbook.model.getters.getNamedRange(name)?.range;
  if (!block) return undefined;
  const { top, bottom, left, right } = block.zone;
  const read = cellReader(workbook, block.sheetId);
  const locale = LOCALES[workbook.locale];
  const rows: WrittenRow[] = [];
  for (let row = top; row <= bottom; row++) {
    const id = read(right, row).value;
    if (typeof id !== 'string' || id === '') continue;
    const value = (column: number) => read(left + column, row).value;
    const number = (column: number): number | null => {
      const { value: found, format } = read(left + column, row);
      if (typeof found !== 'number') return null;
      return format !== undefined && IN_MINUTES.test(format) ? found / 60 : found;
    };
    rows.push({
      id,
      number,
      text: (column) => {
        const found = value(column);
        return typeof found === 'string' ? found : '';
      },
      day: (column) => {
        const serial = number(column);
        return serial === null ? null : serialToIsoDay(Math.floor(serial));
      },
      shown: (column) => {
        const cell = read(left + column, row);
        if (cell.value === null) return '';
        return helpers.formatValue(cell.value, { locale, ...(cell.format ? { format: cell.format } : {}) });
      },
    });
  }
  return rows;
}
