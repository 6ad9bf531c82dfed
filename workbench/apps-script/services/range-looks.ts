import type { BorderLine, BorderSide, LookChange } from '../operations/cell-looks';
import { call, exception } from './bridge';
import { checkShape } from './cell-values';
import { colorObject, hexColor, hexOfColor, rgbHex } from './colors';
import { filled, first, mapped, topLeft } from './grid-cells';
import type { GoogleRange, RangeTarget } from './range';
import { enumName, googleEnum } from './service';
import { borderStyles, textDirections, wrapStrategies } from './sheet-enumerations';
import { textRotation } from './text-rotation';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleWrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type GoogleDirection = GoogleAppsScript.Spreadsheet.TextDirection;

type Implemented = Pick<
  GoogleRange,
  | 'getBackground'
  | 'getBackgroundObject'
  | 'getBackgroundObjects'
  | 'getBackgrounds'
  | 'getFontColor'
  | 'getFontColorObject'
  | 'getFontColorObjects'
  | 'getFontColors'
  | 'getFontFamilies'
  | 'getFontFamily'
  | 'getFontLine'
  | 'getFontLines'
  | 'getFontSize'
  | 'getFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getTextDirection'
  | 'getTextDirections'
  | 'getTextRotation'
  | 'getTextRotations'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'getWrap'
  | 'getWrapStrategies'
  | 'getWrapStrategy'
  | 'getWraps'
  | 'setBackground'
  | 'setBackgroundObject'
  | 'setBackgroundObjects'
  | 'setBackgroundRGB'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontColorObject'
  | 'setFontColorObjects'
  | 'setFontColors'
  | 'setFontFamilies'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontLines'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setTextDirection'
  | 'setTextDirections'
  | 'setTextRotation'
  | 'setTextRotations'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setVerticalText'
  | 'setWrap'
  | 'setWrapStrategies'
  | 'setWrapStrategy'
  | 'setWraps'
>;

const LINES: Readonly<Record<string, BorderLine>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
};

/** The methods of a range for the look of its cells. */
export class RangeLooks implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  getNumberFormats(): string[][] {
    return call('readNumberFormats', this.range.grid);
  }

  getNumberFormat(): string {
    return first(call('readNumberFormats', topLeft(this.range.grid)));
  }

  setNumberFormat(format: string): GoogleRange {
    call('writeNumberFormats', this.range.grid, filled(this.range.grid, String(format)));
    return this.range.self;
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    const { grid } = this.range;
    const texts = mapped(checkShape(formats, grid.rows, grid.columns), (format) => String(format ?? ''));
    call('writeNumberFormats', grid, texts);
    return this.range.self;
  }

  getBackgrounds(): string[][] {
    return read(this.range, 'fillColor', hexOr('#ffffff'));
  }

  getBackground(): string {
    return readFirst(this.range, 'fillColor', hexOr('#ffffff'));
  }

  getBackgroundObjects(): GoogleColor[][] {
    return mapped(this.getBackgrounds(), colorObject);
  }

  getBackgroundObject(): GoogleColor {
    return colorObject(this.getBackground());
  }

  setBackground(color: string | null): GoogleRange {
    return write(this.range, { fillColor: hexColor(color) });
  }

  setBackgroundObject(color: GoogleColor | null): GoogleRange {
    return write(this.range, { fillColor: hexOfColor(color) });
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    return write(this.range, { fillColor: rgbHex([red, green, blue]) });
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return writeEach(this.range, colors, (color) => ({ fillColor: hexColor(color) }));
  }

  setBackgroundObjects(colors: GoogleColor[][] | null): GoogleRange {
    if (colors === null) return write(this.range, { fillColor: null });
    return writeEach(this.range, colors, (color) => ({ fillColor: hexOfColor(color) }));
  }

  getFontColors(): string[][] {
    return read(this.range, 'textColor', hexOr('#000000'));
  }

  getFontColor(): string {
    return readFirst(this.range, 'textColor', hexOr('#000000'));
  }

  getFontColorObjects(): GoogleColor[][] {
    return mapped(this.getFontColors(), colorObject);
  }

  getFontColorObject(): GoogleColor {
    return colorObject(this.getFontColor());
  }

  setFontColor(color: string | null): GoogleRange {
    return write(this.range, { textColor: hexColor(color) });
  }

  setFontColors(colors: unknown[][]): GoogleRange {
    return writeEach(this.range, colors, (color) => ({ textColor: hexColor(color) }));
  }

  setFontColorObject(color: GoogleColor | null): GoogleRange {
    return write(this.range, { textColor: hexOfColor(color) });
  }

  setFontColorObjects(colors: (GoogleColor | null)[][]): GoogleRange {
    return writeEach(this.range, colors, (color) => ({ textColor: hexOfColor(color) }));
  }

  getFontFamilies(): string[][] {
    return read(this.range, 'fontFamily', textOr('Arial'));
  }

  getFontFamily(): string {
    return readFirst(this.range, 'fontFamily', textOr('Arial'));
  }

  setFontFamily(family: string | null): GoogleRange {
    return write(this.range, { fontFamily: familyOf(family) });
  }

  setFontFamilies(families: (string | null)[][]): GoogleRange {
    return writeEach(this.range, families, (family) => ({ fontFamily: familyOf(family) }));
  }

  getFontSizes(): number[][] {
    return read(this.range, 'fontSize', (size) => (typeof size === 'number' ? size : 10));
  }

  getFontSize(): number {
    return readFirst(this.range, 'fontSize', (size) => (typeof size === 'number' ? size : 10));
  }

  setFontSize(size: number): GoogleRange {
    return write(this.range, { fontSize: sizeOf(size) });
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    return writeEach(this.range, sizes, (size) => ({ fontSize: sizeOf(size) }));
  }

  getFontWeights(): FontWeight[][] {
    return read(this.range, 'bold', (bold) => (bold === true ? 'bold' : 'normal'));
  }

  getFontWeight(): FontWeight {
    return readFirst(this.range, 'bold', (bold) => (bold === true ? 'bold' : 'normal'));
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return write(this.range, { bold: oneOf(weight, 'bold', 'normal') });
  }

  setFontWeights(weights: unknown[][]): GoogleRange {
    return writeEach(this.range, weights, (weight) => ({ bold: oneOf(weight, 'bold', 'normal') }));
  }

  getFontStyles(): FontStyle[][] {
    return read(this.range, 'italic', (italic) => (italic === true ? 'italic' : 'normal'));
  }

  getFontStyle(): FontStyle {
    return readFirst(this.range, 'italic', (italic) => (italic === true ? 'italic' : 'normal'));
  }

  setFontStyle(style: FontStyle | null): GoogleRange {
    return write(this.range, { italic: oneOf(style, 'italic', 'normal') });
  }

  setFontStyles(styles: unknown[][]): GoogleRange {
    return writeEach(this.range, styles, (style) => ({ italic: oneOf(style, 'italic', 'normal') }));
  }

  getFontLines(): FontLine[][] {
    return mapped(call('readWholeLooks', this.range.grid), fontLine);
  }

  getFontLine(): FontLine {
    return fontLine(first(call('readWholeLooks', topLeft(this.range.grid))));
  }

  setFontLine(line: FontLine | null): GoogleRange {
    return write(this.range, lineChange(line));
  }

  setFontLines(lines: unknown[][]): GoogleRange {
    return writeEach(this.range, lines, lineChange);
  }

  getHorizontalAlignments(): string[][] {
    return read(this.range, 'align', textOr('general'));
  }

  getHorizontalAlignment(): string {
    return readFirst(this.range, 'align', textOr('general'));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    return write(this.range, { align: horizontal(alignment) });
  }

  setHorizontalAlignments(alignments: unknown[][]): GoogleRange {
    return writeEach(this.range, alignments, (alignment) => ({ align: horizontal(alignment) }));
  }

  getVerticalAlignments(): string[][] {
    return read(this.range, 'verticalAlign', textOr('bottom'));
  }

  getVerticalAlignment(): string {
    return readFirst(this.range, 'verticalAlign', textOr('bottom'));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return write(this.range, { verticalAlign: vertical(alignment) });
  }

  setVerticalAlignments(alignments: unknown[][]): GoogleRange {
    return writeEach(this.range, alignments, (alignment) => ({ verticalAlign: vertical(alignment) }));
  }

  getWraps(): boolean[][] {
    return read(this.range, 'wrapping', isWrapped);
  }

  getWrap(): boolean {
    return readFirst(this.range, 'wrapping', isWrapped);
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return write(this.range, { wrapping: isWrapEnabled ? 'wrap' : 'overflow' });
  }

  setWraps(isWrapEnabled: boolean[][]): GoogleRange {
    return writeEach(this.range, isWrapEnabled, (wrap) => ({
      wrapping: wrap === true ? 'wrap' : 'overflow',
    }));
  }

  getWrapStrategies(): GoogleWrap[][] {
    return read(this.range, 'wrapping', wrapStrategy);
  }

  getWrapStrategy(): GoogleWrap {
    return readFirst(this.range, 'wrapping', wrapStrategy);
  }

  setWrapStrategy(strategy: GoogleWrap): GoogleRange {
    return write(this.range, wrapChange(strategy));
  }

  setWrapStrategies(strategies: GoogleWrap[][]): GoogleRange {
    return writeEach(this.range, strategies, wrapChange);
  }

  getTextDirections(): (GoogleDirection | null)[][] {
    return read(this.range, 'direction', textDirection);
  }

  getTextDirection(): GoogleDirection | null {
    return textDirection(call('readLooks', topLeft(this.range.grid), 'direction')[0]?.[0]);
  }

  setTextDirection(direction: GoogleDirection | null): GoogleRange {
    return write(this.range, directionChange(direction));
  }

  setTextDirections(directions: (GoogleDirection | null)[][]): GoogleRange {
    return writeEach(this.range, directions, directionChange);
  }

  getTextRotations(): GoogleAppsScript.Spreadsheet.TextRotation[][] {
    return mapped(call('readWholeLooks', this.range.grid), textRotation);
  }

  getTextRotation(): GoogleAppsScript.Spreadsheet.TextRotation {
    return textRotation(first(call('readWholeLooks', topLeft(this.range.grid))));
  }

  setTextRotation(rotation: number | GoogleAppsScript.Spreadsheet.TextRotation): GoogleRange {
    return write(this.range, rotationChange(rotation));
  }

  setTextRotations(rotations: GoogleAppsScript.Spreadsheet.TextRotation[][]): GoogleRange {
    return writeEach(this.range, rotations, rotationChange);
  }

  setVerticalText(isVertical: boolean): GoogleRange {
    return write(this.range, { verticalText: isVertical ? true : null, degrees: null });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GoogleRange {
    const sides: Record<BorderSide, boolean | null> = { top, left, bottom, right, vertical, horizontal };
    const line =
      style === null || style === undefined
        ? null
        : (LINES[enumName(borderStyles, style, 'style')] ?? 'thin');
    call('writeBorders', this.range.grid, sides, hexColor(color), line);
    return this.range.self;
  }
}

type Member = keyof LookChange;

function read<T>({ grid }: RangeTarget, member: Member, shown: (value: unknown) => T): T[][] {
  return mapped(call('readLooks', grid, member), shown);
}

function readFirst<T>({ grid }: RangeTarget, member: Member, shown: (value: unknown) => T): T {
  return shown(call('readLooks', topLeft(grid), member)[0]?.[0]);
}

function write(range: RangeTarget, change: LookChange): GoogleRange {
  call('writeLook', range.grid, change);
  return range.self;
}

function writeEach(range: RangeTarget, values: unknown, change: (value: unknown) => LookChange): GoogleRange {
  const { grid } = range;
  call('writeLooks', grid, mapped(checkShape(values, grid.rows, grid.columns), change));
  return range.self;
}

function hexOr(fallback: string): (color: unknown) => string {
  return (color) => (typeof color === 'string' && color !== '' ? color.toLowerCase() : fallback);
}

function textOr(fallback: string): (text: unknown) => string {
  return (text) => (typeof text === 'string' ? text : fallback);
}

function familyOf(family: unknown): string | null {
  return family === null || family === undefined || family === '' ? null : String(family);
}

function sizeOf(size: unknown): number {
  if (typeof size !== 'number' || !(size > 0)) throw exception('Invalid argument: size');
  return size;
}

function oneOf(value: unknown, yes: string, no: string): true | null {
  if (value === yes) return true;
  if (value === no || value === null) return null;
  throw exception(`Invalid argument: ${String(value)}`);
}

function horizontal(value: unknown): 'left' | 'center' | 'right' | null {
  if (value === 'left' || value === 'center' || value === 'right') return value;
  if (value === 'normal' || value === null) return null;
  throw exception(`Invalid argument: ${String(value)}`);
}

function vertical(value: unknown): 'top' | 'middle' | 'bottom' | null {
  if (value === 'top' || value === 'middle' || value === 'bottom' || value === null) return value;
  throw exception(`Invalid argument: ${String(value)}`);
}

function fontLine({ underline, strikethrough }: LookChange): FontLine {
  if (underline) return 'underline';
  return strikethrough ? 'line-through' : 'none';
}

function lineChange(line: unknown): LookChange {
  switch (line) {
    case 'underline':
      return { underline: true, strikethrough: null };
    case 'line-through':
      return { underline: null, strikethrough: true };
    case 'none':
    case null:
      return { underline: null, strikethrough: null };
    default:
      throw exception(`Invalid argument: ${String(line)}`);
  }
}

/** True for a cell without a setting as well, as at Google, although its strategy is OVERFLOW. */
function isWrapped(wrapping: unknown): boolean {
  return wrapping === 'wrap' || wrapping === undefined || wrapping === null;
}

function wrapStrategy(wrapping: unknown): GoogleWrap {
  const name = wrapping === 'wrap' ? 'WRAP' : wrapping === 'clip' ? 'CLIP' : 'OVERFLOW';
  return googleEnum(wrapStrategies[name]);
}

function wrapChange(strategy: unknown): LookChange {
  switch (enumName(wrapStrategies, strategy, 'strategy')) {
    case 'WRAP':
      return { wrapping: 'wrap' };
    case 'CLIP':
      return { wrapping: 'clip' };
    case 'OVERFLOW':
      return { wrapping: 'overflow' };
  }
}

function textDirection(direction: unknown): GoogleDirection | null {
  if (direction === 'LEFT_TO_RIGHT' || direction === 'RIGHT_TO_LEFT')
    return googleEnum(textDirections[direction]);
  return null;
}

function directionChange(direction: unknown): LookChange {
  return { direction: direction === null ? null : enumName(textDirections, direction, 'direction') };
}

function rotationChange(rotation: unknown): LookChange {
  if (typeof rotation === 'number') {
    if (rotation < -90 || rotation > 90) throw exception('Invalid argument: degrees');
    return { degrees: rotation === 0 ? null : rotation, verticalText: null };
  }
  if (
    typeof rotation === 'object' &&
    rotation !== null &&
    'getDegrees' in rotation &&
    'isVertical' in rotation
  ) {
    const { getDegrees, isVertical } = rotation;
    if (typeof getDegrees === 'function' && typeof isVertical === 'function') {
      const isUpright: unknown = Reflect.apply(isVertical, rotation, []);
      const degrees: unknown = Reflect.apply(getDegrees, rotation, []);
      if (isUpright === true) return { degrees: null, verticalText: true };
      return { degrees: typeof degrees === 'number' && degrees !== 0 ? degrees : null, verticalText: null };
    }
  }
  throw exception('Invalid argument: rotation');
}
