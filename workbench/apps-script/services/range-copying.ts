import type { CopyParts } from '../operations/cell-copying';
import { call, exception } from './bridge';
import { type GoogleRange, gridOf, type RangeTarget, rangeAt } from './range';
import { EnumValue, enumName } from './service';
import { sheetIdOf } from './sheet-argument';
import { copyPasteTypes } from './sheet-enumerations';

type CopyPasteName = keyof typeof copyPasteTypes;

type Implemented = Pick<
  GoogleRange,
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'copyFormatToRange'
  | 'copyTo'
  | 'copyValuesToRange'
  | 'getMergedRanges'
  | 'isPartOfMerge'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'moveTo'
>;

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

const ALL: CopyParts = {
  content: 'formulas',
  look: true,
  borders: true,
  validation: true,
  transposed: false,
};
const NOTHING: CopyParts = {
  content: 'none',
  look: false,
  borders: false,
  validation: false,
  transposed: false,
};

/** The methods of a range for copying, moving, clearing and merging cells. */
export class RangeCopying implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  copyTo(destination: GoogleRange): void;
  copyTo(
    destination: GoogleRange,
    copyPasteType: GoogleAppsScript.Spreadsheet.CopyPasteType,
    transposed: boolean,
  ): void;
  copyTo(destination: GoogleRange, options: { contentsOnly?: boolean; formatOnly?: boolean }): void;
  copyTo(destination: GoogleRange, options?: unknown, transposed = false): void {
    const target = gridOf(destination, 'destination');
    const type: CopyPasteName =
      options instanceof EnumValue ? enumName(copyPasteTypes, options, 'copyPasteType') : typeOf(options);
    if (type === 'PASTE_COLUMN_WIDTHS') {
      copyWidths(this.range.grid, target);
      return;
    }
    if (type === 'PASTE_CONDITIONAL_FORMATTING') {
      throw exception('Range.copyTo with PASTE_CONDITIONAL_FORMATTING is not in the workbench yet');
    }
    call('copy', this.range.grid, target, { ...PARTS[type], transposed });
  }

  copyValuesToRange(
    sheet: number | GoogleAppsScript.Spreadsheet.Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    const target = area(sheet, column, columnEnd, row, rowEnd);
    call('copy', this.range.grid, target, PARTS.PASTE_VALUES);
  }

  copyFormatToRange(
    sheet: number | GoogleAppsScript.Spreadsheet.Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    const target = area(sheet, column, columnEnd, row, rowEnd);
    call('copy', this.range.grid, target, PARTS.PASTE_FORMAT);
  }

  moveTo(target: GoogleRange): void {
    call('move', this.range.grid, gridOf(target, 'target'));
  }

  clear(options?: ClearOptions): GoogleRange {
    const {
      contentsOnly = false,
      formatOnly = false,
      commentsOnly = false,
      validationsOnly = false,
      skipFilteredRows = false,
    } = options ?? {};
    const { grid } = this.range;
    const everything = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (everything) clearAll(grid, skipFilteredRows);
    if (contentsOnly) call('clearContent', grid, skipFilteredRows);
    if (formatOnly) call('clearFormat', grid);
    if (commentsOnly) call('writeLook', grid, { note: null });
    if (everything || validationsOnly) call('setValidationRule', grid, null);
    return this.range.self;
  }

  clearContent(): GoogleRange {
    call('clearContent', this.range.grid);
    return this.range.self;
  }

  clearFormat(): GoogleRange {
    call('clearFormat', this.range.grid);
    return this.range.self;
  }

  merge(): GoogleRange {
    call('merge', this.range.grid);
    return this.range.self;
  }

  mergeAcross(): GoogleRange {
    const { grid } = this.range;
    for (let r = 0; r < grid.rows; r++) call('merge', { ...grid, row: grid.row + r, rows: 1 });
    return this.range.self;
  }

  mergeVertically(): GoogleRange {
    const { grid } = this.range;
    for (let c = 0; c < grid.columns; c++) call('merge', { ...grid, column: grid.column + c, columns: 1 });
    return this.range.self;
  }

  breakApart(): GoogleRange {
    call('unmerge', this.range.grid);
    return this.range.self;
  }

  isPartOfMerge(): boolean {
    return call('mergesIn', this.range.grid).length > 0;
  }

  getMergedRanges(): GoogleRange[] {
    return call('mergesIn', this.range.grid).map(rangeAt);
  }
}

/** Clears contents and formats, including number formats. */
export function clearAll(grid: RangeTarget['grid'], skipFilteredRows = false): void {
  call('clearContent', grid, skipFilteredRows);
  call('clearFormat', grid);
  call('clearNumberFormats', grid);
}

const PARTS: Readonly<
  Record<Exclude<CopyPasteName, 'PASTE_COLUMN_WIDTHS' | 'PASTE_CONDITIONAL_FORMATTING'>, CopyParts>
> = {
  PASTE_NORMAL: ALL,
  PASTE_NO_BORDERS: { ...ALL, borders: false },
  PASTE_FORMAT: { ...NOTHING, look: true, borders: true },
  PASTE_FORMULA: { ...NOTHING, content: 'formulas' },
  PASTE_DATA_VALIDATION: { ...NOTHING, validation: true },
  PASTE_VALUES: { ...NOTHING, content: 'values' },
};

function typeOf(options: unknown): CopyPasteName {
  if (typeof options !== 'object' || options === null) return 'PASTE_NORMAL';
  if ('contentsOnly' in options && options.contentsOnly === true) return 'PASTE_VALUES';
  return 'formatOnly' in options && options.formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function copyWidths(source: RangeTarget['grid'], target: RangeTarget['grid']): void {
  for (let c = 0; c < source.columns; c++) {
    const width = call('lineSize', source.sheet, 'columns', source.column + c);
    call('setLineSizes', target.sheet, 'columns', target.column + c, 1, width);
  }
}

function area(
  sheet: number | GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
): RangeTarget['grid'] {
  return {
    sheet: sheetIdOf(sheet),
    row: row - 1,
    column: column - 1,
    rows: Math.max(1, rowEnd - row + 1),
    columns: Math.max(1, columnEnd - column + 1),
  };
}
