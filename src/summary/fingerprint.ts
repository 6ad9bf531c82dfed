import type { Cell } from '../cells/cell';
import { textHash } from '../cells/text-hash';
import type { ReadingRules } from '../tables/reading/column-reader';
import { type Band, bandsOf } from './bands';
import type { Block, BlockCell } from './block';

/**
 * What is stored of a written block, band by band: the number of rows; a hash of the contents, which shows
 * cells that the owner typed over; and hashes of number formats and styles, so that these are written again
 * only if the add-on's own changed, and the owner's stay.
 */
export interface Fingerprint {
  readonly columns: number;
  readonly bands: readonly BandMarks[];
}

export interface BandMarks extends Band {
  /** A hash for each cell of a single row, or one for several rows together. */
  readonly cells: string;
  readonly formats: string;
  readonly looks: string;
}

const markLength = 4;

/** Hashes that were computed already: thousands of cells have only a few hundred different contents. */
const knownMarks = new Map<string, string>([['', '----']]);

/** FNV-1a as four base-36 digits: short enough to keep, long enough for a change to show. */
function mark(content: string): string {
  const known = knownMarks.get(content);
  if (known !== undefined) return known;
  const made = ((textHash(content) >>> 0) % 36 ** markLength).toString(36).padStart(markLength, '0');
  knownMarks.set(content, made);
  return made;
}

function contentOfBlockCell(cell: BlockCell): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return contentOfText(cell.text);
    case 'number':
      return contentOfNumber(cell.value);
    case 'date':
      return `day ${Math.floor(cell.day)}`;
    case 'picture':
    case 'blank':
      return '';
  }
}

function contentOfText(text: string): string {
  return text === '' ? '' : `text ${text}`;
}

/**
 * Numbers are compared by twelve digits, since a sheet may return different last digits. They are first
 * rounded to fifteen digits, as in files, so that a number and its stored form are always rounded alike.
 */
function contentOfNumber(value: number): string {
  return `number ${Number(Number(value.toPrecision(15)).toPrecision(12))}`;
}

function contentOfCell(cell: Cell | undefined, dayOfInstant: ReadingRules['dayOfInstant']): string {
  if (cell === undefined || cell === '') return '';
  if (cell instanceof Date) return `day ${dayOfInstant(cell.getTime())}`;
  return typeof cell === 'number' ? contentOfNumber(cell) : contentOfText(String(cell));
}

/** The hashes of a band's cells; `content` gives a cell's contents, '' for cells that are not compared. */
function cellMarks(band: Band, columns: number, content: (row: number, column: number) => string): string {
  const marks: string[] = [];
  for (let row = band.from; row < band.from + band.rows; row += 1) {
    for (let column = 0; column < columns; column += 1) marks.push(mark(content(row, column)));
  }
  return band.rows === 1 ? marks.join('') : mark(marks.join(''));
}

/** The fingerprint of a block that is about to be written. */
export function fingerprintOf(block: Block): Fingerprint {
  const { rows, columns } = block;
  const ignored = ignoredCells(block);
  const bands = bandsOf(block).map((band): BandMarks => {
    const cells = rows.slice(band.from, band.from + band.rows).flat();
    return {
      ...band,
      cells: cellMarks(band, columns, (row, column) => {
        const cell = rows[row]?.[column];
        return cell === undefined || ignored(row, column) ? '' : contentOfBlockCell(cell);
      }),
      formats: mark(cells.map((cell) => ('format' in cell ? cell.format : '')).join('|')),
      looks: mark(cells.map((cell) => cell.style).join('|')),
    };
  });
  return { columns, bands };
}

/**
 * The fingerprint of what is written, if the formats and styles of another fingerprint may be there instead:
 * where the two differ, they are unknown. `followed` as in {@link formatKey}.
 */
export function formatsUnknown(written: Fingerprint, other: Fingerprint, followed: boolean): Fingerprint {
  const others = new Map(other.bands.map((band) => [formatKey(band, followed), band]));
  return {
    ...written,
    bands: written.bands.map((band) => {
      const { formats, looks } = others.get(formatKey(band, followed)) ?? { formats: '', looks: '' };
      return {
        ...band,
        formats: formats === band.formats ? formats : '',
        looks: looks === band.looks ? looks : '',
      };
    }),
  };
}

/**
 * What the formats of a band are identified by: its key if rows take their formats along (`followed`), its
 * place if one block is written over another.
 */
export function formatKey({ key, from }: Band, followed: boolean): string {
  return followed ? key : String(from);
}

/** Whether two blocks have the same contents, formats and styles in the same rows. */
export function isSameFingerprint(one: Fingerprint, other: Fingerprint): boolean {
  return (
    one.columns === other.columns &&
    one.bands.length === other.bands.length &&
    one.bands.every((band, index) => {
      const beside = other.bands[index];
      return (
        band.key === beside?.key &&
        band.rows === beside.rows &&
        band.cells === beside.cells &&
        band.formats === beside.formats &&
        band.looks === beside.looks
      );
    })
  );
}

/** Whether two blocks have the same contents in the same rows, except for rows with these keys. */
export function hasSameContents(one: Fingerprint, other: Fingerprint, but: readonly string[]): boolean {
  return (
    one.columns === other.columns &&
    one.bands.length === other.bands.length &&
    one.bands.every((band, index) => {
      const beside = other.bands[index];
      const isSame = band.rows === beside?.rows && band.cells === beside.cells;
      return band.key === beside?.key && (isSame || but.includes(band.key));
    })
  );
}

/** The cells of a block that are not compared: they may contain anything. */
export interface FreeCells extends Pick<Block, 'ownerColumn' | 'staleCell'> {
  /** The title. A title that the owner wrote is kept. */
  readonly titleCell?: BlockPlace;
}

/** The block with all of its cells compared. */
export function withoutFreeCells({ ownerColumn, staleCell, ...block }: Block): Block {
  return block;
}

/** The owner's own column, and the cell that says that the block is out of date. */
function ignoredCells({ ownerColumn, staleCell }: FreeCells): (row: number, column: number) => boolean {
  return (row, column) => column === ownerColumn || (row === staleCell?.row && column === staleCell.column);
}

/** A cell of a block, counted from its upper left corner. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
}

/** Which cells no longer hold what was written; 'reshaped' when rows or columns were added or removed. */
export function changedCells(
  written: Fingerprint,
  found: readonly (readonly Cell[])[],
  dayOfInstant: ReadingRules['dayOfInstant'],
  free: FreeCells = {},
): readonly BlockPlace[] | 'reshaped' {
  const { columns, bands } = written;
  const last = bands[bands.length - 1];
  const height = last === undefined ? 0 : last.from + last.rows;
  if (found.length !== height || found[0]?.length !== columns) return 'reshaped';
  const ignored = ignoredCells(free);
  const content = (row: number, column: number): string =>
    ignored(row, column) ? '' : contentOfCell(found[row]?.[column], dayOfInstant);
  const changed: BlockPlace[] = [];
  for (const band of bands) {
    const now = cellMarks(band, columns, content);
    if (now === band.cells) continue;
    // For rows that share one hash it is unknown which cell changed: the first one is named.
    if (band.rows > 1) changed.push({ row: band.from, column: 0 });
    else {
      for (let column = 0; column < columns; column += 1) {
        if (isTitle(free, band.from, column)) continue;
        if (markAt(now, column) !== markAt(band.cells, column)) changed.push({ row: band.from, column });
      }
    }
  }
  return changed;
}

function isTitle({ titleCell }: FreeCells, row: number, column: number): boolean {
  return row === titleCell?.row && column === titleCell.column;
}

function markAt(cells: string, column: number): string {
  return cells.slice(column * markLength, (column + 1) * markLength);
}

/** Whether the owner wrote the title. An owner who empties it wants the default title back. */
export function isOwnTitle(
  { bands }: Fingerprint,
  found: readonly (readonly Cell[])[],
  { row, column }: BlockPlace,
): boolean {
  const title = found[row]?.[column] ?? '';
  const written = bands.find(({ from }) => from === row)?.cells ?? '';
  return (
    title !== '' && (typeof title !== 'string' || mark(contentOfText(title)) !== markAt(written, column))
  );
}
