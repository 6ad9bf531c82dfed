import type { Style } from './engine-types';

export interface TextRun {
  start: number;
  end: number;
  link: string | null;
  look: Readonly<Record<string, string | number | boolean>>;
}

/**
 * The look of a cell. The engine keeps members of a style that it does not know, so these move and are
 * copied, undone and sent to pages together with the cell.
 */
export interface CellLook extends Style {
  fontFamily?: string;
  note?: string;
  /** A number format as the script set it, if the engine stores another one. */
  formatAsSet?: { asSet: string; inEngine: string };
  /**
   * A formula as the script wrote it; the engine stores `inEngine`, without spaces. Valid as long as the cell
   * holds that.
   */
  formulaAsSet?: { asSet: string; inEngine: string };
  direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  verticalText?: boolean;
  degrees?: number;
  /** Parts of the text with their own look or link, valid as long as the cell holds this text. */
  richText?: { text: string; runs: readonly TextRun[] };
}

/** The engine's style, with the members that the workbench adds. */
export function lookOf(style: Style | undefined): CellLook {
  return style ?? {};
}
