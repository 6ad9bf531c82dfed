import names from 'color-name';
import { exception } from './bridge';
import { googleEnum, original, serviceClass } from './service';
import { colorTypes } from './sheet-enumerations';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GoogleRgbColor = GoogleAppsScript.Base.RgbColor;

const NAMES = new Map(Object.entries(names));

/** A colour in the engine's form, or null for the default: #rgb, #rrggbb, a CSS name or rgb(r, g, b). */
export function hexColor(color: unknown): string | null {
  if (color === null || color === undefined || color === '') return null;
  const text = String(color).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) {
    const doubled = short.slice(1).map((digit) => digit + digit);
    return `#${doubled.join('')}`;
  }
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text);
  if (rgb) return rgbHex(rgb.slice(1).map(Number));
  const named = NAMES.get(text);
  if (named === undefined) throw exception(`Invalid argument: color (${text})`);
  return rgbHex(named);
}

export function rgbHex(parts: readonly number[]): string {
  if (parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) {
    throw exception('Invalid argument: a part of a colour is from 0 to 255');
  }
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

class ColorValue {
  constructor(readonly hex: string) {}
}

/** Throws, because the workbench has no theme colours. */
function refuseTheme(): never {
  throw exception('Object is not of type ThemeColor.');
}

class ColorMethods implements Pick<GoogleColor, 'asRgbColor' | 'asThemeColor' | 'getColorType'> {
  constructor(private readonly value: ColorValue) {}

  asRgbColor(): GoogleRgbColor {
    return rgbColor.of(this.value);
  }

  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    return refuseTheme();
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return googleEnum(colorTypes.RGB);
  }
}

class RgbColorMethods
  implements Pick<GoogleRgbColor, 'asHexString' | 'getBlue' | 'getColorType' | 'getGreen' | 'getRed'>
{
  constructor(private readonly value: ColorValue) {}

  asHexString(): string {
    return this.value.hex;
  }

  getRed(): number {
    return Number.parseInt(this.value.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.value.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.value.hex.slice(5, 7), 16);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return googleEnum(colorTypes.RGB);
  }
}

const rgbColor = serviceClass<GoogleRgbColor, ColorValue>({ name: 'RgbColor', parts: [RgbColorMethods] });
const color = serviceClass<GoogleColor, ColorValue>({
  name: 'Color',
  parts: [ColorMethods],
  handles: ['asRgbColor'],
});

class Building {
  hex: string | null = null;
  self: GoogleColorBuilder = colorBuilder.of(this);
}

class ColorBuilderMethods
  implements
    Pick<GoogleColorBuilder, 'asRgbColor' | 'asThemeColor' | 'build' | 'getColorType' | 'setRgbColor'>
{
  constructor(private readonly building: Building) {}

  setRgbColor(cssString: string): GoogleColorBuilder {
    this.building.hex = hexColor(cssString);
    return this.building.self;
  }

  asRgbColor(): GoogleRgbColor {
    const { hex } = this.building;
    if (hex === null) throw exception('Object is not of type RgbColor.');
    return rgbColor.of(new ColorValue(hex));
  }

  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    return refuseTheme();
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return googleEnum(this.building.hex === null ? colorTypes.UNSUPPORTED : colorTypes.RGB);
  }

  build(): GoogleColor {
    return color.of(built(this.building));
  }
}

const colorBuilder = serviceClass<GoogleColorBuilder, Building>({
  name: 'ColorBuilder',
  path: 'SpreadsheetApp.ColorBuilder',
  parts: [ColorBuilderMethods],
  handles: ['setRgbColor', 'build'],
});

function built({ hex }: Building): ColorValue {
  if (hex === null) throw exception('The colour was not set.');
  return new ColorValue(hex);
}

export function newColor(): GoogleColorBuilder {
  return new Building().self;
}

export function colorObject(hex: string): GoogleColor {
  return color.of(new ColorValue(hex));
}

/** The colour of a Color object that the script passed; null means the default. */
export function hexOfColor(argument: unknown): string | null {
  if (argument === null || argument === undefined) return null;
  const value = original(argument);
  if (value instanceof ColorValue) return value.hex;
  throw exception('Invalid argument: color');
}
