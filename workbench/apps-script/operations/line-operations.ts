import type { CoreCommand } from '../../spreadsheet/engine-types';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';

/** Rows or columns of a sheet; their numbers count from 0. */
export type Lines = 'rows' | 'columns';

export function lineOperations({ workbook }: ExecutionHost) {
  const { getters } = workbook.model;

  function size(sheet: string, lines: Lines): number {
    return lines === 'rows' ? getters.getNumberRows(sheet) : getters.getNumberCols(sheet);
  }

  function dimension(lines: Lines): 'ROW' | 'COL' {
    return lines === 'rows' ? 'ROW' : 'COL';
  }

  function span(first: number, count: number): number[] {
    return Array.from({ length: count }, (_, i) => first + i);
  }

  function checkInside(sheet: string, lines: Lines, first: number, count: number): void {
    if (first < 0 || count < 1 || first + count > size(sheet, lines)) {
      throw new ScriptError(`Those ${lines} are out of bounds.`);
    }
  }

  function run(...commands: CoreCommand[]): void {
    workbook.dispatchAll(commands);
  }

  return {
    /** New lines get the look of the line next to them. */
    insertLines(sheet: string, lines: Lines, before: number, count: number, after: boolean): void {
      const all = size(sheet, lines);
      if (count < 1) throw new ScriptError(`The number of ${lines} must be at least 1.`);
      if (before < 0 || before > all) throw new ScriptError(`Those ${lines} are out of bounds.`);
      const behind = before >= all || (after && before > 0);
      run({
        type: 'ADD_COLUMNS_ROWS',
        sheetId: sheet,
        sheetName: getters.getSheetName(sheet),
        dimension: dimension(lines),
        base: behind ? before - 1 : before,
        quantity: count,
        position: behind ? 'after' : 'before',
      });
    },

    deleteLines(sheet: string, lines: Lines, first: number, count: number): void {
      checkInside(sheet, lines, first, count);
      const panes = getters.getPaneDivisions(sheet);
      const frozen = lines === 'rows' ? panes.ySplit : panes.xSplit;
      const movable = size(sheet, lines) - frozen;
      const deleted = Math.max(0, first + count - Math.max(first, frozen));
      if (deleted >= movable) {
        throw new ScriptError(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
      }
      run({
        type: 'REMOVE_COLUMNS_ROWS',
        sheetId: sheet,
        sheetName: getters.getSheetName(sheet),
        dimension: dimension(lines),
        elements: span(first, count),
      });
    },

    freeze(sheet: string, lines: Lines, count: number): void {
      const kind = lines === 'rows' ? 'ROWS' : 'COLUMNS';
      if (count < 0) throw new ScriptError(`The number of frozen ${lines} must not be negative.`);
      if (count > size(sheet, lines)) {
        throw new ScriptError(`The sheet has fewer ${lines} than that.`);
      }
      if (count === size(sheet, lines)) {
        throw new ScriptError(`Sorry, you can't freeze all visible ${lines} on the sheet.`);
      }
      run(
        count === 0
          ? { type: `UNFREEZE_${kind}`, sheetId: sheet }
          : { type: `FREEZE_${kind}`, sheetId: sheet, quantity: count },
      );
    },

    setLineSizes(sheet: string, lines: Lines, first: number, count: number, pixels: number | null): void {
      checkInside(sheet, lines, first, count);
      if (pixels !== null && pixels < 0) throw new ScriptError('The size must not be negative.');
      run({
        type: 'RESIZE_COLUMNS_ROWS',
        sheetId: sheet,
        dimension: dimension(lines),
        elements: span(first, count),
        size: pixels,
      });
    },

    lineSize(sheet: string, lines: Lines, line: number): number {
      checkInside(sheet, lines, line, 1);
      if (lines === 'columns') return getters.getColSize(sheet, line);
      return getters.getUserRowSize(sheet, line) ?? ROW_HEIGHT;
    },

    setLinesHidden(sheet: string, lines: Lines, first: number, count: number, hidden: boolean): void {
      checkInside(sheet, lines, first, count);
      const all = size(sheet, lines);
      const isHidden = (line: number) =>
        lines === 'rows' ? getters.isRowHiddenByUser(sheet, line) : getters.isColHiddenByUser(sheet, line);
      const left = span(0, all).filter((line) => !isHidden(line) && (line < first || line >= first + count));
      if (hidden && left.length === 0) throw new ScriptError(`You can't hide all the ${lines} on the sheet.`);
      const elements = span(first, count).filter((line) => isHidden(line) !== hidden);
      if (elements.length === 0) return;
      run({
        type: hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
        sheetId: sheet,
        dimension: dimension(lines),
        elements,
      });
    },

    isLineHidden(sheet: string, lines: Lines, line: number): boolean {
      checkInside(sheet, lines, line, 1);
      return lines === 'rows'
        ? getters.isRowHiddenByUser(sheet, line)
        : getters.isColHiddenByUser(sheet, line);
    },
  };
}

/** The height of a row with one line of text in Google Sheets; the engine's is slightly larger. */
const ROW_HEIGHT = 21;
