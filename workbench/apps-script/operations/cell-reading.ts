import { cellReader } from '../../spreadsheet/cell-reader';
import { helpers } from '../../spreadsheet/engine';
import type { Style } from '../../spreadsheet/engine-types';
import { LOCALES } from '../../spreadsheet/locales';
import { AUTOMATIC_FORMAT } from '../../spreadsheet/number-formats';
import { serialToCivilMs } from '../../spreadsheet/serial-dates';
import { civilToInstant } from '../../spreadsheet/time-zones';
import { cellKey } from '../document-state';
import type { GridRange, Scalar, WireGrid } from '../protocol';
import type { ExecutionHost } from './execution-host';

export function readingOperations({ workbook, document }: ExecutionHost) {
  const { getters } = workbook.model;
  const locale = LOCALES[workbook.locale];
  const toInstant = civilToInstant(workbook.timeZone);
  const dateFormats = new Map<string, boolean>();

  function isDateFormat(format: string): boolean {
    let known = dateFormats.get(format);
    if (known === undefined) {
      known = helpers.isDateTimeFormat(format);
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

  function styles<T>(range: GridRange, read: (style: Style) => T): T[][] {
    return eachCell(range, (col, row) =>
      read(getters.getCellStyle({ sheetId: range.sheet, col, row }) ?? {}),
    );
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
          if (typeof value === 'number' && format !== undefined && isDateFormat(format)) {
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
        if (value === null) return '';
        return helpers.formatValue(value, { locale, ...(format === undefined ? {} : { format }) });
      });
    },

    readFormulas(range: GridRange): string[][] {
      return eachCell(range, (col, row) => {
        const cell = getters.getCell({ sheetId: range.sheet, col, row });
        return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
      });
    },

    readNumberFormats(range: GridRange): string[][] {
      const { formats } = document.sheet(range.sheet);
      return eachCell(range, (col, row) => {
        const inEngine = getters.getCell({ sheetId: range.sheet, col, row })?.format ?? '';
        const set = formats.get(cellKey(row, col));
        if (set && set.inEngine === inEngine) return set.asSet;
        return inEngine === '' ? AUTOMATIC_FORMAT : inEngine;
      });
    },

    readBackgrounds: (range: GridRange) => styles(range, (style) => lowerColor(style.fillColor, '#ffffff')),
    readFontColors: (range: GridRange) => styles(range, (style) => lowerColor(style.textColor, '#000000')),
    readFontWeights: (range: GridRange) => styles(range, (style) => (style.bold ? 'bold' : 'normal')),
    readFontStyles: (range: GridRange) => styles(range, (style) => (style.italic ? 'italic' : 'normal')),
    readFontSizes: (range: GridRange) => styles(range, (style) => style.fontSize ?? 10),
    readHorizontalAlignments: (range: GridRange) => styles(range, (style) => style.align ?? 'general'),
    readWraps: (range: GridRange) => styles(range, (style) => style.wrapping === 'wrap'),

    readNotes(range: GridRange): string[][] {
      const { notes } = document.sheet(range.sheet);
      return eachCell(range, (col, row) => notes.get(cellKey(row, col)) ?? '');
    },

    /** Rows and columns up to the last cell that holds something; 0 for an empty sheet. */
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

function lowerColor(color: string | undefined, fallback: string): string {
  return color ? color.toLowerCase() : fallback;
}
