import type { CivilDay } from '../period/civil-day';

/** How a cell of the summary looks; what that means in fonts and colours is up to the room that draws. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'heading'
  | 'numberHeading'
  | 'section'
  | 'muted'
  | 'strong'
  | 'good'
  | 'bad';

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
  | { readonly kind: 'date'; readonly day: CivilDay; readonly format: string; readonly style: CellStyle }
  | { readonly kind: 'blank'; readonly style: CellStyle };

/** A rectangle of cells. */
export interface Block {
  readonly rows: readonly (readonly BlockCell[])[];
  /** The length of every row. */
  readonly columns: number;
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  /** Rows that every summary has alike; the rows below them come and go with the data. */
  readonly fixedRows: number;
  /** The column whose words say good or bad, in colour too. */
  readonly judgementColumn: number;
}

export const blank: BlockCell = { kind: 'blank', style: 'plain' };

export function text(content: string, style: CellStyle = 'plain'): BlockCell {
  return { kind: 'text', text: content, style, fromOwner: false };
}

/** Words of the owner's: whatever they look like, the sheet must not take them for a formula or a date. */
export function ownerText(content: string): BlockCell {
  return content === '' ? blank : { kind: 'text', text: content, style: 'plain', fromOwner: true };
}
