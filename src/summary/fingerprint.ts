import type { Cell } from '../tables/cell';
import type { ReadingRules } from '../tables/column-reader';
import type { Block, BlockCell, CellStyle } from './block';

/**
 * What is kept beside a written block: a short mark for each cell, a row a text, so that a cell that the owner
 * typed over is known; and marks of its number formats and of its looks, so that both are written again only
 * when the add-on has new ones and the owner's own stay otherwise.
 */
export interface Fingerprint {
  readonly cells: readonly string[];
  readonly formats: string;
  readonly looks: string;
}

/** FNV-1a, folded to four base-36 digits: small enough to keep, unlikely enough to collide with a change. */
function mark(content: string): string {
  if (content === '') return '----';
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}

const markLength = 4;

function contentOfBlockCell(cell: BlockCell): string {
  switch (cell.kind) {
    case 'text':
      return `text ${cell.text}`;
    case 'number':
      return contentOfNumber(cell.value);
    case 'date':
      return `day ${cell.day}`;
    case 'blank':
      return '';
  }
}

/**
 * Twelve digits: what a sheet gives back may differ in the last ones. Fifteen first, as files keep them, so that
 * a number and its fifteen digits do not fall on two sides of a half.
 */
function contentOfNumber(value: number): string {
  return `number ${Number(Number(value.toPrecision(15)).toPrecision(12))}`;
}

function contentOfCell(cell: Cell, dayOfInstant: ReadingRules['dayOfInstant']): string {
  if (cell === '') return '';
  if (cell instanceof Date) return `day ${dayOfInstant(cell.getTime())}`;
  if (typeof cell === 'number') return contentOfNumber(cell);
  return `text ${cell}`;
}

/** The marks of a block that is about to be written. */
export function fingerprintOf(block: Block): Fingerprint {
  const marks = (content: (cell: BlockCell) => string, rows: Block['rows']): readonly string[] =>
    rows.map((row) => row.map((cell) => mark(content(cell))).join(''));
  const fixedRows = block.rows.slice(0, block.fixedRows);
  return {
    cells: marks(contentOfBlockCell, block.rows),
    formats: mark(marks((cell) => ('format' in cell ? cell.format : ''), fixedRows).join()),
    looks: mark(marks((cell) => (isJudgement(cell.style) ? '' : cell.style), fixedRows).join()),
  };
}

/** Good and bad change with every summary and are written each time. */
function isJudgement(style: CellStyle): boolean {
  return style === 'good' || style === 'bad' || style === 'muted' || style === 'plain';
}

/** A cell of a block, counted from its upper left corner. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
}

/** Which cells no longer hold what was written; 'reshaped' when rows or columns were added or removed. */
export function changedCells(
  { cells: written }: Fingerprint,
  found: readonly (readonly Cell[])[],
  dayOfInstant: ReadingRules['dayOfInstant'],
): readonly BlockPlace[] | 'reshaped' {
  const columns = (written[0]?.length ?? 0) / markLength;
  if (found.length !== written.length || found[0]?.length !== columns) return 'reshaped';
  const changed: BlockPlace[] = [];
  found.forEach((cells, row) => {
    const marks = written[row] ?? '';
    cells.forEach((cell, column) => {
      const expected = marks.slice(column * markLength, (column + 1) * markLength);
      if (mark(contentOfCell(cell, dayOfInstant)) !== expected) changed.push({ row, column });
    });
  });
  return changed;
}
