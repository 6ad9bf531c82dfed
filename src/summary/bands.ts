import { type Block, type BlockCell, blank } from './block';

/** Rows of a block that belong together and share a key. */
export interface Band {
  readonly key: string;
  /** Its first row, counted from the top of the block. */
  readonly from: number;
  readonly rows: number;
}

/** The key of an empty row that a longer block left behind. */
const spare = '';

/** The bands of a block; without keys, each row is one. */
export function bandsOf({ rows, keys }: Block): readonly Band[] {
  const bands: Band[] = [];
  rows.forEach((_, row) => {
    const key = keys === undefined ? `${row}` : (keys[row] ?? spare);
    const last = bands[bands.length - 1];
    if (last !== undefined && last.key === key && key !== spare) {
      bands[bands.length - 1] = { ...last, rows: last.rows + 1 };
    } else bands.push({ key, from: row, rows: 1 });
  });
  return bands;
}

/** Rows to insert before a row of a written block. The row is counted as it was before any insertion. */
export interface Insertion {
  readonly before: number;
  readonly rows: number;
}

/** How a written block becomes the new one. */
export interface Rearrangement {
  readonly insertions: readonly Insertion[];
  /** The new block, with empty rows at its end where the written one was longer. */
  readonly block: Block;
  /** Whether every band of the written block is still there and only moved down: then its formats moved with it. */
  readonly followed: boolean;
}

/**
 * Finds where rows must be inserted so that every written band moves to its new place. If bands disappeared
 * or changed their order, the new block is written over the old one instead.
 */
export function rearrange(written: readonly Band[], block: Block): Rearrangement {
  const now = bandsOf(block);
  const last = written[written.length - 1];
  const height = last === undefined ? 0 : last.from + last.rows;
  let kept = written.length;
  while (kept > 0 && written[kept - 1]?.key === spare) kept -= 1;

  const insertions: Insertion[] = [];
  let old = 0;
  let pending = 0;
  for (const band of now) {
    const match = old < kept ? written[old] : undefined;
    if (match?.key === band.key && match.rows === band.rows) {
      if (pending > 0) insertions.push({ before: match.from, rows: pending });
      pending = 0;
      old += 1;
    } else pending += band.rows;
  }
  if (old < kept) {
    const missing = block.rows.length - height;
    return {
      insertions: missing > 0 ? [{ before: height, rows: missing }] : [],
      block: padded(block, height),
      followed: false,
    };
  }
  // New rows at the end use up the empty rows first.
  const spareRows = written.length - kept;
  if (pending > spareRows) insertions.push({ before: height, rows: pending - spareRows });
  const inserted = insertions.reduce((sum, { rows }) => sum + rows, 0);
  return { insertions, block: padded(block, height + inserted), followed: true };
}

function padded(block: Block, height: number): Block {
  const missing = height - block.rows.length;
  if (missing <= 0) return block;
  const empty = Array.from({ length: block.columns }, (): BlockCell => blank);
  const keys = block.keys ?? block.rows.map((_, row) => `${row}`);
  return {
    ...block,
    rows: [...block.rows, ...Array.from({ length: missing }, () => empty)],
    keys: [...keys, ...Array.from({ length: missing }, () => spare)],
  };
}
