import { type BlockCell, type CellStyle, text } from '../block';
import { summaryColumn } from '../written-columns';

export const column = summaryColumn;

export const columnCount = 15;

/**
 * Widths in pixels. On a small screen, a figure, its change and the advice are visible at once. A page
 * printed in landscape contains all columns and can still be read.
 */
const widths: readonly number[] = [194, 88, 88, 86, 100, 88, 86, 106, 88, 84, 104, 210, 260, 116, 56];

/** Columns that are hidden as long as they contain only headings. */
export const columnsForLater: readonly number[] = [column.target, column.status];

const figureColumns: ReadonlySet<number> = new Set([
  column.value,
  column.previous,
  column.lastYear,
  column.target,
]);

/**
 * The widths of the columns. Columns of figures grow with the number of characters of the longest figure
 * (`length`).
 */
export function columnWidths(length: number): readonly number[] {
  const figure = Math.min(150, Math.max(88, Math.ceil(length * 7.4) + 12));
  return widths.map((width, at) => (figureColumns.has(at) ? figure : width));
}

/** A row of the page: its key, which is the same in every summary, and its cells from the left. */
export interface PageRow {
  readonly key: string;
  readonly cells: readonly BlockCell[];
}

/**
 * Makes a complete row from cells by column. The last column holds the id of the row, by which the owner's
 * formulas and the next summary find it in every language.
 */
export function pageRow(
  key: string,
  cells: Readonly<Record<number, BlockCell>>,
  id = '',
  background: CellStyle = 'plain',
): PageRow {
  const filled = Array.from(
    { length: columnCount },
    (_, at): BlockCell => cells[at] ?? { kind: 'blank', style: background },
  );
  if (background === 'plain')
    filled[column.id] = id === '' ? { kind: 'blank', style: 'muted' } : text(id, 'muted');
  return { key, cells: filled };
}

/** Rows of an earlier summary that are no longer needed: they are kept empty. */
export function emptyRows(keys: readonly string[], looks: readonly CellStyle[] = []): readonly PageRow[] {
  return keys.map((key) =>
    pageRow(
      key,
      looks.map((style) => ({ kind: 'blank', style })),
    ),
  );
}
