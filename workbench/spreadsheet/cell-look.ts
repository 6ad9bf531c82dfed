import type { Style } from './engine-types';

export interface TextRun {
  start: number;
  end: number;
  link: string | null;
  look: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What a cell carries beside its value. The engine keeps members of a style that it does not know, so that they move,
 * are copied, undone and sent to pages together with the cell.
 */
export interface CellLook extends Style {
  fontFamily?: string;
  note?: string;
  /** A number format as the script set it, where the engine shows the cell by another. */
  formatAsSet?: { asSet: string; inEngine: string };
  /** A formula as the script wrote it, which the engine keeps without its spaces: as long as it is this one. */
  formulaAsSet?: { asSet: string; inEngine: string };
  direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  verticalText?: boolean;
  degrees?: number;
  /** Parts of the text with a look or a link of their own, as long as the text is this one. */
  richText?: { text: string; runs: readonly TextRun[] };
}

/** The engine's style with what the workbench added. */
export function lookOf(style: Style | undefined): CellLook {
  return style ?? {};
}
