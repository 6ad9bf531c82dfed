import { type CellLook, lookOf } from '../../spreadsheet/cell-look';
import { cellReader } from '../../spreadsheet/cell-reader';
import { displayedValue, isDatePattern } from '../../spreadsheet/displayed-value';
import { AUTOMATIC_FORMAT, automaticDateFormat } from '../../spreadsheet/number-formats';
import { serialToCivilMs } from '../../spreadsheet/serial-dates';
import { civilToInstant } from '../../spreadsheet/time-zones';
import type { GridRange, Json, Scalar, WireGrid } from '../protocol';
import type { ExecutionHost } from './execution-host';

export function readingOperations({ workbook }: ExecutionHost) {
  const { getters } = workbook.model;
  const toInstant = civilToInstant(workbook.timeZone);
  const dateFormats = new Map<string, boolean>();

  function isDateFormat(format: string): boolean {
    let known = dateFormats.get(format);
    if (known === undefined) {
      known = isDatePattern(format);
      dateFormats.set(format, known);
    }
    return known;
  }

  function eachCell<T>(range: GridRange, read: (col: number, row: number) => T): T[][] {
    const rows: T[][] = new Array(range.rows);
    for (let r = 0; r < range.rows; r++) {
      const cells: T[] = new Array(range.columns);
      for (let c = 0; c < range.columns; c++) cells[c] = read(range.column + c, range.row + r);
      rows[r] = cells;
    }
    return rows;
  }

  /** The format as the script set it; the engine may have stored another one in its place. */
  function formatAt(range: GridRange, col: number, row: number, inEngine: string | undefined): string {
    const set = lookOf(getters.getCell({ sheetId: range.sheet, col, row })?.style).formatAsSet;
    if (set && set.inEngine === (inEngine ?? '')) return set.asSet;
    return inEngine ?? '';
  }

  return {
    readValues(range: GridRange): WireGrid {
      const read = cellReader(workbook, range.sheet);
      const dates: number[] = [];
      const rows: Scalar[][] = new Array(range.rows);
      for (let r = 0; r < range.rows; r++) {
        const cells: Scalar[] = new Array(range.columns);
        for (let c = 0; c < range.columns; c++) {
          const { value, format } = read(range.column + c, range.row + r);
          if (
            typeof value === 'number' &&
            isDateFormat(formatAt(range, range.column + c, range.row + r, format))
          ) {
            dates.push(r * range.columns + c);
            cells[c] = toInstant(serialToCivilMs(value));
          } else {
            cells[c] = value ?? '';
          }
        }
        rows[r] = cells;
      }
      return { rows, dates };
    },

    readDisplayValues(range: GridRange): string[][] {
      const read = cellReader(workbook, range.sheet);
      return eachCell(range, (col, row) => {
        const { value, format } = read(col, row);
        return displayedValue(value, formatAt(range, col, row, format), workbook.locale);
      });
    },

    readFormulas(range: GridRange): string[][] {
      return eachCell(range, (col, row) => {
        const cell = getters.getCell({ sheetId: range.sheet, col, row });
        if (!cell?.isFormula) return '';
        const inEngine = cell.compiledFormula.toFormulaString(getters);
        const { formulaAsSet } = lookOf(cell.style);
        return formulaAsSet?.inEngine === inEngine ? formulaAsSet.asSet : inEngine;
      });
    },

    readNumberFormats(range: GridRange): string[][] {
      const read = cellReader(workbook, range.sheet);
      return eachCell(range, (col, row) => {
        const format = formatAt(range, col, row, read(col, row).format);
        if (format === '') return AUTOMATIC_FORMAT;
        return automaticDateFormat(format, workbook.locale) ?? format;
      });
    },

    /** One member of each cell's look; null where it was not set. */
    readLooks(range: GridRange, member: keyof CellLook): (Json | null)[][] {
      return eachCell(range, (col, row) => {
        const value: unknown = lookOf(getters.getCell({ sheetId: range.sheet, col, row })?.style)[member];
        return isJson(value) ? value : null;
      });
    },

    /** Every member that was set of each cell's look. */
    readWholeLooks(range: GridRange): CellLook[][] {
      return eachCell(range, (col, row) =>
        lookOf(getters.getCell({ sheetId: range.sheet, col, row })?.style),
      );
    },

    /** The number of rows and columns up to the last filled cell; 0 for an empty sheet. */
    contentSize(sheet: string): { rows: number; columns: number } {
      let rows = 0;
      let columns = 0;
      if (!workbook.holdsOnlyLiterals) workbook.evaluateNow();
      const sheetRows = getters.getSheet(sheet).rows;
      for (let row = 0; row < sheetRows.length; row++) {
        for (const key of Object.keys(sheetRows[row]?.cells ?? {})) {
          const col = Number(key);
          if (row < rows && col < columns) continue;
          const cell = getters.getCell({ sheetId: sheet, col, row });
          if (!cell || (!cell.isFormula && cell.content === '')) continue;
          const spill = cell.isFormula ? getters.getSpreadZone({ sheetId: sheet, col, row }) : undefined;
          rows = Math.max(rows, (spill?.bottom ?? row) + 1);
          columns = Math.max(columns, (spill?.right ?? col) + 1);
        }
      }
      return { rows, columns };
    },
  };
}

function isJson(value: unknown): value is Json {
  return value !== undefined;
}
