import type { BorderLine, BorderSide, StyleChange } from '../operations/cell-writing';
import type { GridRange } from '../protocol';
import { call, exception } from './bridge';
import { checkShape, fromWire, toWire } from './cell-values';
import { hexColor } from './colors';
import { EnumValue, original, service } from './service';
import { sheetOf } from './sheet';
import { textStyleChange } from './text-style';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Copied = 'all' | 'contents' | 'format';

type Implemented = Pick<
  GoogleRange,
  | 'activate'
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'copyTo'
  | 'getA1Notation'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getCell'
  | 'getColumn'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getFormula'
  | 'getFormulas'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNote'
  | 'getNotes'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'getWidth'
  | 'isBlank'
  | 'merge'
  | 'offset'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFormula'
  | 'setFormulas'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setTextStyle'
  | 'setTextStyles'
  | 'setValue'
  | 'setValues'
  | 'setVerticalAlignment'
  | 'setWrap'
>;

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
}

const HANDLES = ['getSheet', 'offset', 'getCell'];

const LINES: Readonly<Record<string, BorderLine>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
};

/** Range of Google Sheets: a rectangle of cells of one sheet. */
export class RangeService implements Implemented {
  readonly self: GoogleRange;

  constructor(readonly grid: GridRange) {
    this.self = service<GoogleRange>(this, { name: 'Range', handles: HANDLES });
  }

  getA1Notation(): string {
    return call('toA1', this.grid);
  }

  getRow(): number {
    return this.grid.row + 1;
  }

  getColumn(): number {
    return this.grid.column + 1;
  }

  getNumRows(): number {
    return this.grid.rows;
  }

  getNumColumns(): number {
    return this.grid.columns;
  }

  getHeight(): number {
    return this.grid.rows;
  }

  getWidth(): number {
    return this.grid.columns;
  }

  getLastRow(): number {
    return this.grid.row + this.grid.rows;
  }

  getLastColumn(): number {
    return this.grid.column + this.grid.columns;
  }

  getSheet(): GoogleSheet {
    return sheetOf(this.grid.sheet);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    return sheetOf(this.grid.sheet).getRange(
      this.grid.row + 1 + rowOffset,
      this.grid.column + 1 + columnOffset,
      numRows ?? this.grid.rows,
      numColumns ?? this.grid.columns,
    );
  }

  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.grid.rows || column > this.grid.columns) {
      throw exception('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  activate(): GoogleRange {
    call('activate', this.grid.sheet, this.getA1Notation());
    return this.self;
  }

  getValues(): unknown[][] {
    return fromWire(call('readValues', this.grid));
  }

  getValue(): unknown {
    return first(fromWire(call('readValues', this.topLeft())));
  }

  setValues(values: unknown[][]): GoogleRange {
    const rows = this.shaped(values).map((row) => row.map(toWire));
    call('writeValues', this.grid, rows);
    return this.self;
  }

  setValue(value: unknown): GoogleRange {
    call('writeValue', this.grid, toWire(value));
    return this.self;
  }

  getDisplayValues(): string[][] {
    return call('readDisplayValues', this.grid);
  }

  getDisplayValue(): string {
    return first(call('readDisplayValues', this.topLeft()));
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  getFormulas(): string[][] {
    return call('readFormulas', this.grid);
  }

  getFormula(): string {
    return first(call('readFormulas', this.topLeft()));
  }

  setFormula(formula: string): GoogleRange {
    call('writeFormula', this.grid, String(formula));
    return this.self;
  }

  setFormulas(formulas: string[][]): GoogleRange {
    call('writeFormulas', this.grid, this.texts(formulas));
    return this.self;
  }

  getNumberFormats(): string[][] {
    return call('readNumberFormats', this.grid);
  }

  getNumberFormat(): string {
    return first(call('readNumberFormats', this.topLeft()));
  }

  setNumberFormat(format: string): GoogleRange {
    call('writeNumberFormats', this.grid, this.filled(String(format)));
    return this.self;
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    call('writeNumberFormats', this.grid, this.texts(formats));
    return this.self;
  }

  getBackgrounds(): string[][] {
    return call('readBackgrounds', this.grid);
  }

  getBackground(): string {
    return first(call('readBackgrounds', this.topLeft()));
  }

  setBackground(color: string | null): GoogleRange {
    return this.styleAll({ fillColor: hexColor(color) });
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.styleEach(colors, (color) => ({ fillColor: hexColor(color) }));
  }

  getFontColors(): string[][] {
    return call('readFontColors', this.grid);
  }

  setFontColor(color: string | null): GoogleRange {
    return this.styleAll({ textColor: hexColor(color) });
  }

  setFontColors(colors: unknown[][]): GoogleRange {
    return this.styleEach(colors, (color) => ({ textColor: hexColor(color) }));
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return call('readFontWeights', this.grid);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return first(call('readFontWeights', this.topLeft()));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRange {
    return this.styleAll({ bold: oneOf(weight, 'bold', 'normal') });
  }

  setFontWeights(weights: unknown[][]): GoogleRange {
    return this.styleEach(weights, (weight) => ({ bold: oneOf(weight, 'bold', 'normal') }));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRange {
    return this.styleAll({ italic: oneOf(style, 'italic', 'normal') });
  }

  setFontStyles(styles: unknown[][]): GoogleRange {
    return this.styleEach(styles, (style) => ({ italic: oneOf(style, 'italic', 'normal') }));
  }

  setFontSize(size: number): GoogleRange {
    return this.styleAll({ fontSize: Number(size) });
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    return this.styleEach(sizes, (size) => ({ fontSize: Number(size) }));
  }

  setFontFamily(family: string | null): GoogleRange {
    call('writeFontFamily', this.grid, family);
    return this.self;
  }

  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle | null): GoogleRange {
    return this.styleAll(textStyleChange(style));
  }

  setTextStyles(styles: unknown[][]): GoogleRange {
    return this.styleEach(styles, textStyleChange);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    return this.styleAll({ align: horizontal(alignment) });
  }

  setHorizontalAlignments(alignments: unknown[][]): GoogleRange {
    return this.styleEach(alignments, (alignment) => ({ align: horizontal(alignment) }));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.styleAll({ verticalAlign: alignment });
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.styleAll({ wrapping: isWrapEnabled ? 'wrap' : 'clip' });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontalLines: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GoogleRange {
    const sides: Record<BorderSide, boolean | null> = {
      top,
      left,
      bottom,
      right,
      vertical,
      horizontal: horizontalLines,
    };
    const line = style === null || style === undefined ? null : (LINES[String(style)] ?? 'thin');
    call('writeBorders', this.grid, sides, hexColor(color ?? null), line);
    return this.self;
  }

  merge(): GoogleRange {
    call('merge', this.grid);
    return this.self;
  }

  breakApart(): GoogleRange {
    call('unmerge', this.grid);
    return this.self;
  }

  getNotes(): string[][] {
    return call('readNotes', this.grid);
  }

  getNote(): string {
    return first(call('readNotes', this.topLeft()));
  }

  setNote(note: string | null): GoogleRange {
    call('writeNotes', this.grid, this.filled(note === null ? null : String(note)));
    return this.self;
  }

  setNotes(notes: unknown[][]): GoogleRange {
    const texts = this.shaped(notes).map((row) => row.map((note) => (note === null ? null : String(note))));
    call('writeNotes', this.grid, texts);
    return this.self;
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  clear(options?: ClearOptions): GoogleRange {
    const { contentsOnly = false, formatOnly = false, commentsOnly = false } = options ?? {};
    const everything = !contentsOnly && !formatOnly && !commentsOnly;
    if (everything || contentsOnly) call('clearContent', this.grid);
    if (everything || formatOnly) call('clearFormat', this.grid);
    if (everything) call('clearNumberFormats', this.grid);
    return this.self;
  }

  clearContent(): GoogleRange {
    call('clearContent', this.grid);
    return this.self;
  }

  clearFormat(): GoogleRange {
    call('clearFormat', this.grid);
    return this.self;
  }

  copyTo(destination: GoogleRange): void;
  copyTo(
    destination: GoogleRange,
    copyPasteType: GoogleAppsScript.Spreadsheet.CopyPasteType,
    transposed: boolean,
  ): void;
  copyTo(destination: GoogleRange, options: { contentsOnly?: boolean; formatOnly?: boolean }): void;
  copyTo(destination: GoogleRange, options?: unknown, transposed = false): void {
    const target = original(destination);
    if (!(target instanceof RangeService)) throw exception('The destination of copyTo is not a range');
    if (options instanceof EnumValue || transposed) {
      throw exception('Range.copyTo with a CopyPasteType is not in the workbench yet');
    }
    call('copy', this.grid, target.grid, copied(options));
  }

  private topLeft(): GridRange {
    return { ...this.grid, rows: 1, columns: 1 };
  }

  private shaped(values: unknown): readonly (readonly unknown[])[] {
    return checkShape(values, this.grid.rows, this.grid.columns);
  }

  private texts(values: unknown): string[][] {
    return this.shaped(values).map((row) => row.map((value) => String(value ?? '')));
  }

  private filled<T>(value: T): T[][] {
    return Array.from({ length: this.grid.rows }, () =>
      Array.from({ length: this.grid.columns }, () => value),
    );
  }

  private styleAll(change: StyleChange): GoogleRange {
    call('writeStyles', this.grid, this.filled(change));
    return this.self;
  }

  private styleEach(values: unknown, change: (value: unknown) => StyleChange): GoogleRange {
    call(
      'writeStyles',
      this.grid,
      this.shaped(values).map((row) => row.map(change)),
    );
    return this.self;
  }
}

function first<T>(rows: readonly (readonly T[])[]): T {
  const row = rows[0];
  if (!row || row.length === 0) throw exception('The range is empty');
  const [value] = row;
  if (value === undefined) throw exception('The range is empty');
  return value;
}

function copied(options: unknown): Copied {
  if (typeof options !== 'object' || options === null) return 'all';
  if ('contentsOnly' in options && options.contentsOnly === true) return 'contents';
  return 'formatOnly' in options && options.formatOnly === true ? 'format' : 'all';
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
