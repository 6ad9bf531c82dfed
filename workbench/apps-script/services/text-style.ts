import type { LookChange } from '../operations/cell-looks';
import { exception } from './bridge';
import { colorObject, hexColor, hexOfColor } from './colors';
import { original, serviceClass } from './service';

type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;

/** The settings of a text style; missing ones leave the cell unchanged. */
export interface TextLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  foregroundColor?: string;
}

class TextStyleValue {
  constructor(readonly look: TextLook) {}
}

class TextStyleMethods implements GoogleTextStyle {
  constructor(private readonly style: TextStyleValue) {}

  copy(): GoogleTextStyleBuilder {
    return newTextStyle({ ...this.style.look });
  }

  isBold(): boolean | null {
    return this.style.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.style.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.style.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.style.look.strikethrough ?? null;
  }

  getFontSize(): number | null {
    return this.style.look.fontSize ?? null;
  }

  getFontFamily(): string | null {
    return this.style.look.fontFamily ?? null;
  }

  getForegroundColor(): string | null {
    return this.style.look.foregroundColor ?? null;
  }

  getForegroundColorObject(): GoogleColor | null {
    const { foregroundColor } = this.style.look;
    return foregroundColor === undefined ? null : colorObject(foregroundColor);
  }
}

const textStyle = serviceClass<GoogleTextStyle, TextStyleValue>({
  name: 'TextStyle',
  path: 'SpreadsheetApp.TextStyle',
  parts: [TextStyleMethods],
  handles: ['copy'],
});

class Building {
  readonly self: GoogleTextStyleBuilder = textStyleBuilder.of(this);
  constructor(readonly look: TextLook) {}
}

type ImplementedBuilder = Pick<
  GoogleTextStyleBuilder,
  'build' | 'setBold' | 'setFontFamily' | 'setFontSize' | 'setItalic' | 'setStrikethrough' | 'setUnderline'
> & {
  setForegroundColor(color: string | null): GoogleTextStyleBuilder;
  setForegroundColorObject(color: GoogleColor | null): GoogleTextStyleBuilder;
};

class TextStyleBuilderMethods implements ImplementedBuilder {
  constructor(private readonly building: Building) {}

  setBold(bold: boolean): GoogleTextStyleBuilder {
    this.building.look.bold = bold;
    return this.building.self;
  }

  setItalic(italic: boolean): GoogleTextStyleBuilder {
    this.building.look.italic = italic;
    return this.building.self;
  }

  setUnderline(underline: boolean): GoogleTextStyleBuilder {
    this.building.look.underline = underline;
    return this.building.self;
  }

  setStrikethrough(strikethrough: boolean): GoogleTextStyleBuilder {
    this.building.look.strikethrough = strikethrough;
    return this.building.self;
  }

  setFontSize(size: number): GoogleTextStyleBuilder {
    this.building.look.fontSize = size;
    return this.building.self;
  }

  setFontFamily(family: string): GoogleTextStyleBuilder {
    this.building.look.fontFamily = family;
    return this.building.self;
  }

  setForegroundColor(color: string | null): GoogleTextStyleBuilder {
    return coloured(this.building, hexColor(color));
  }

  setForegroundColorObject(color: GoogleColor | null): GoogleTextStyleBuilder {
    return coloured(this.building, hexOfColor(color));
  }

  build(): GoogleTextStyle {
    return textStyle.of(new TextStyleValue({ ...this.building.look }));
  }
}

const textStyleBuilder = serviceClass<GoogleTextStyleBuilder, Building>({
  name: 'TextStyleBuilder',
  path: 'SpreadsheetApp.TextStyleBuilder',
  parts: [TextStyleBuilderMethods],
  handles: [
    'build',
    'setBold',
    'setFontFamily',
    'setFontSize',
    'setForegroundColor',
    'setForegroundColorObject',
    'setItalic',
    'setStrikethrough',
    'setUnderline',
  ],
});

function coloured({ look, self }: Building, hex: string | null): GoogleTextStyleBuilder {
  if (hex === null) delete look.foregroundColor;
  else look.foregroundColor = hex;
  return self;
}

export function newTextStyle(look: TextLook = {}): GoogleTextStyleBuilder {
  return new Building(look).self;
}

export function textStyleOf(look: TextLook): GoogleTextStyle {
  return textStyle.of(new TextStyleValue(look));
}

/** The settings of a text style object that the script passed; none for null. */
export function lookOfStyle(argument: unknown): TextLook {
  if (argument === null || argument === undefined) return {};
  const style = original(argument);
  if (style instanceof TextStyleValue) return style.look;
  throw exception('Invalid argument: textStyle');
}

/** The change that a text style makes to a cell. */
export function textStyleChange(argument: unknown): LookChange {
  const { foregroundColor, ...look } = lookOfStyle(argument);
  return foregroundColor === undefined ? look : { ...look, textColor: foregroundColor };
}

/** The text style of a cell, with defaults for everything that was not set. */
export function textLook(look: LookChange): Required<TextLook> {
  return {
    bold: look.bold === true,
    italic: look.italic === true,
    underline: look.underline === true,
    strikethrough: look.strikethrough === true,
    fontSize: look.fontSize ?? 10,
    // The font that a range calls Arial has this name in a cell's style.
    fontFamily: look.fontFamily ?? 'arial,sans,sans-serif',
    foregroundColor: (look.textColor ?? '#000000').toLowerCase(),
  };
}

export function styleOfLook(look: LookChange): GoogleTextStyle {
  return textStyleOf(textLook(look));
}
