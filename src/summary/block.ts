import type { CivilDay } from '../period/civil-day';

/** How a cell of the summary looks. Fonts and colours are chosen where blocks are written to the sheet. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'heading'
  | 'numberHeading'
  | 'section'
  | 'numberSection'
  | 'tableName'
  | 'numberTable'
  | 'muted'
  /** Runs on over the empty cells beside it, in one line. */
  | 'sentence'
  | 'strong'
  | 'cardName'
  | 'cardValue'
  | 'warning'
  | 'link';

/** A cell of a block: text, or a number with the spreadsheet's number format. */
export type BlockCell =
  /** `fromOwner`: the text holds the owner's own words, such as the name of a tab, and must stay text. */
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle; readonly fromOwner: boolean }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: string;
      readonly style: CellStyle;
    }
  /** The fraction of a day is the time on the spreadsheet's wall clock. */
  | { readonly kind: 'date'; readonly day: CivilDay; readonly format: string; readonly style: CellStyle }
  /** Links to a tab by its gid, or to a cell in it. */
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly gid: number;
      /** The name of a cell, or how many rows below the link the target row is. */
      readonly cell: string | { readonly rowsDown: number };
      readonly style: CellStyle;
    }
  /** A formula that shows a picture; read as a value, its cell is empty. */
  | { readonly kind: 'picture'; readonly formula: string; readonly style: CellStyle }
  | { readonly kind: 'blank'; readonly style: CellStyle };

/** A rectangle of cells inside a block, counted from its upper left corner. */
export interface BlockArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells. */
export interface Block {
  readonly rows: readonly (readonly BlockCell[])[];
  /** The length of every row. */
  readonly columns: number;
  /**
   * A key for each row that says what the row is about. When rows are inserted, existing rows keep their
   * formats and what the owner wrote beside them. Neighbouring rows with the same key belong together.
   * Without keys, rows are identified by their number.
   */
  readonly keys?: readonly string[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  /** Columns at the left that stay in view. */
  readonly frozenColumns?: number;
  /** The width of each column in pixels, given to a new tab; without it, widths follow the contents. */
  readonly widths?: readonly number[];
  /** Columns of a new tab that are hidden. */
  readonly hidden?: readonly number[];
  /** Columns that are hidden as long as they hold nothing but headings. */
  readonly hiddenWhileEmpty?: readonly number[];
  /** Cells of a new tab whose long texts are broken into lines. */
  readonly wrapped?: readonly BlockArea[];
  /** Cells of a new tab that are centred vertically. */
  readonly centred?: BlockArea;
  /** Rows of a new tab that are taller than others, in pixels. */
  readonly tall?: readonly { readonly row: number; readonly height: number }[];
  /** Cells of a new tab that are joined, all in one row each. */
  readonly merged?: readonly BlockArea[];
  /** The column in which the owner may write. The columns to its right hold keys. */
  readonly ownerColumn?: number;
  /** The cell that says since when the block is out of date. The add-on also writes it between two summaries. */
  readonly staleCell?: { readonly row: number; readonly column: number };
  /** Words for good and bad. Cells that end with one of them are coloured. */
  readonly judgements?: { readonly good: readonly string[]; readonly bad: readonly string[] };
}

/** Whether a column holds nothing but headings. */
export function isEmptyColumn(rows: Block['rows'], column: number): boolean {
  return rows.every((row) => {
    const cell = row[column];
    return cell === undefined || cell.kind === 'blank' || headings.has(cell.style);
  });
}

const headings: ReadonlySet<CellStyle> = new Set(['section', 'numberSection']);

export const blank: BlockCell = { kind: 'blank', style: 'plain' };

export function text(content: string, style: CellStyle = 'plain'): BlockCell {
  return { kind: 'text', text: content, style, fromOwner: false };
}

/** A text of the owner, which the sheet must not read as a formula or a date. */
export function ownerText(content: string, style: CellStyle = 'plain'): BlockCell {
  return content === '' ? blank : { kind: 'text', text: content, style, fromOwner: true };
}

/** A link to a tab, or to a cell in it; plain text if the gid of the tab is not known. */
export function link(
  content: string,
  gid: number | undefined,
  cell: string | { readonly rowsDown: number } = '',
  style: CellStyle = 'plain',
): BlockCell {
  return gid === undefined ? ownerText(content, style) : { kind: 'link', text: content, gid, cell, style };
}
