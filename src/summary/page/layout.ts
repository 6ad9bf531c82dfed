import { type BlockCell, type CellStyle, text } from '../block';
import { summaryColumn } from '../written-columns';

export const column = summaryColumn;

export const columnCount = 15;

/**
 * Widths in pixels: a figure, its change and what to do are in view at once on a small screen, and a printed page in
 * landscape holds all columns and can still be read.
 */
const widths: readonly number[] = [194, 88, 88, 86, 100, 88, 86, 106, 88, 84, 104, 210, 260, 116, 56];

/** Hidden as long as nothing stands in them but headings. */
export const columnsForLater: readonly number[] = [column.target, column.status];

const figureColumns: ReadonlySet<number> = new Set([
  column.value,
  column.previous,
  column.lastYear,
  column.target,
]);

/** Wider for the figures of a shop that counts in millions; `length` is that of its longest figure. */
export function columnWidths(length: number): readonly number[] {
  const figure = Math.min(150, Math.max(88, Math.ceil(length * 7.4) + 12));
  return widths.map((width, at) => (figureColumns.has(at) ? figure : width));
}

/** A row of the page: its key, which it keeps from summary to summary, and its cells from the left. */
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

/** Rows of an earlier summary that are no longer needed stay, empty. */
export function emptyRows(keys: readonly string[], looks: readonly CellStyle[] = []): readonly PageRow[] {
  return keys.map((key) =>
    pageRow(
      key,
      looks.map((style) => ({ kind: 'blank', style })),
    ),
  );
}
