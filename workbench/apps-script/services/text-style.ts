import type { StyleChange } from '../operations/cell-writing';
import { exception } from './bridge';
import { hexColor } from './colors';
import { original, service } from './service';

type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a text style says; what it leaves open stays as it is in the cell. */
export interface TextLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  foregroundColor?: string;
}

type Implemented = Pick<
  GoogleTextStyle,
  | 'copy'
  | 'getFontFamily'
  | 'getFontSize'
  | 'getForegroundColor'
  | 'isBold'
  | 'isItalic'
  | 'isStrikethrough'
  | 'isUnderline'
>;

export class TextStyleService implements Implemented {
  readonly self: GoogleTextStyle;

  constructor(readonly look: TextLook) {
    this.self = service<GoogleTextStyle>(this, { name: 'TextStyle', handles: ['copy'] });
  }

  copy(): GoogleTextStyleBuilder {
    return new TextStyleBuilderService({ ...this.look }).self;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.foregroundColor ?? null;
  }
}

type ImplementedBuilder = Pick<
  GoogleTextStyleBuilder,
  'build' | 'setBold' | 'setFontFamily' | 'setFontSize' | 'setItalic' | 'setStrikethrough' | 'setUnderline'
> & { setForegroundColor(color: string | null): GoogleTextStyleBuilder };

const BUILDER_HANDLES = [
  'build',
  'setBold',
  'setFontFamily',
  'setFontSize',
  'setForegroundColor',
  'setItalic',
  'setStrikethrough',
  'setUnderline',
];

export class TextStyleBuilderService implements ImplementedBuilder {
  readonly self: GoogleTextStyleBuilder;

  constructor(private readonly look: TextLook = {}) {
    this.self = service<GoogleTextStyleBuilder>(this, { name: 'TextStyleBuilder', handles: BUILDER_HANDLES });
  }

  setBold(bold: boolean): GoogleTextStyleBuilder {
    this.look.bold = bold;
    return this.self;
  }

  setItalic(italic: boolean): GoogleTextStyleBuilder {
    this.look.italic = italic;
    return this.self;
  }

  setUnderline(underline: boolean): GoogleTextStyleBuilder {
    this.look.underline = underline;
    return this.self;
  }

  setStrikethrough(strikethrough: boolean): GoogleTextStyleBuilder {
    this.look.strikethrough = strikethrough;
    return this.self;
  }

  setFontSize(size: number): GoogleTextStyleBuilder {
    this.look.fontSize = size;
    return this.self;
  }

  setFontFamily(family: string): GoogleTextStyleBuilder {
    this.look.fontFamily = family;
    return this.self;
  }

  setForegroundColor(color: string | null): GoogleTextStyleBuilder {
    const hex = hexColor(color);
    if (hex === null) delete this.look.foregroundColor;
    else this.look.foregroundColor = hex;
    return this.self;
  }

  build(): GoogleTextStyle {
    return new TextStyleService({ ...this.look }).self;
  }
}

/** What a text style that the script passed changes in a cell; null changes nothing. */
export function textStyleChange(argument: unknown): StyleChange {
  if (argument === null) return {};
  const style = original(argument);
  if (!(style instanceof TextStyleService)) throw exception('Invalid argument: style is no TextStyle');
  const { fontFamily, foregroundColor, ...look } = style.look;
  if (fontFamily !== undefined) throw exception('A TextStyle with a font family is not in the workbench yet');
  return foregroundColor === undefined ? look : { ...look, textColor: foregroundColor };
}
