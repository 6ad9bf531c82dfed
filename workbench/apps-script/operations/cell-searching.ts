import { cellReader } from '../../spreadsheet/cell-reader';
import type { CoreCommand } from '../../spreadsheet/engine-types';
import { LOCALES } from '../../spreadsheet/locales';
import { textContent } from '../../spreadsheet/workbook-data';
import type { GridRange } from '../protocol';
import type { ExecutionHost } from './execution-host';
import { dispatchRows } from './range-zones';

type Value = string | number | boolean | null;

/** Operations that search, sort and remove cells by their values. */
export function searchingOperations({ workbook }: ExecutionHost) {
  const { getters } = workbook.model;

  function size(sheet: string): { rows: number; columns: number } {
    return { rows: getters.getNumberRows(sheet), columns: getters.getNumberCols(sheet) };
  }

  function isFilled(sheet: string): (row: number, column: number) => boolean {
    const read = cellReader(workbook, sheet);
    const { rows, columns } = size(sheet);
    return (row, column) => {
      if (row < 0 || column < 0 || row >= rows || column >= columns) return false;
      const { value } = read(column, row);
      return value !== null && value !== '';
    };
  }

  /** Puts the rows of a range in another order: the first row becomes the one that was at order[0]. */
  function reorder(range: GridRange, order: readonly number[]): void {
    const cells = order.map((source) =>
      Array.from({ length: range.columns }, (_, c) => {
        const position = { sheetId: range.sheet, col: range.column + c, row: range.row + source };
        return { source, cell: getters.getCell(position), border: getters.getCellBorder(position) };
      }),
    );
    dispatchRows(workbook, range, (r) =>
      (cells[r] ?? []).flatMap(({ source, cell, border }, c): CoreCommand[] => {
        if (source === r) return [];
        const position = { sheetId: range.sheet, col: range.column + c, row: range.row + r };
        const content = cell?.isFormula
          ? getters.getTranslatedCellFormula(range.sheet, 0, r - source, cell.compiledFormula)
          : (cell?.content ?? '');
        return [
          {
            type: 'UPDATE_CELL',
            ...position,
            content,
            style: cell?.style ?? null,
            format: cell?.format ?? '',
          },
          { type: 'SET_BORDER', ...position, border: border ?? undefined },
        ];
      }),
    );
  }

  function rowsOf(range: GridRange): Value[][] {
    const read = cellReader(workbook, range.sheet);
    return Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (_, c) => read(range.column + c, range.row + r).value),
    );
  }

  return {
    sortRows(range: GridRange, specs: { column: number; ascending: boolean }[]): void {
      const rows = rowsOf(range);
      const order = rows.map((_, index) => index);
      order.sort((a, b) => {
        for (const { column, ascending } of specs) {
          const index = column - 1 - range.column;
          const compared = compare(rows[a]?.[index] ?? null, rows[b]?.[index] ?? null, ascending);
          if (compared !== 0) return compared;
        }
        return a - b;
      });
      reorder(range, order);
    },

    shuffleRows(range: GridRange): void {
      const order = Array.from({ length: range.rows }, (_, index) => index);
      for (let last = order.length - 1; last > 0; last--) {
        const other = Math.floor(Math.random() * (last + 1));
        const [a = 0, b = 0] = [order[last], order[other]];
        order[last] = b;
        order[other] = a;
      }
      reorder(range, order);
    },

    /** Returns the number of remaining rows. */
    removeDuplicateRows(range: GridRange, compared: number[] | null): number {
      const seen = new Set<string>();
      const kept: number[] = [];
      const gone: number[] = [];
      rowsOf(range).forEach((row, index) => {
        const values = compared === null ? row : compared.map((column) => row[column] ?? null);
        // Upper and lower case count as equal.
        const key = JSON.stringify(
          values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)),
        );
        (seen.has(key) ? gone : kept).push(index);
        seen.add(key);
      });
      reorder(range, [...kept, ...gone]);
      const cleared = { ...range, row: range.row + kept.length, rows: gone.length };
      dispatchRows(workbook, cleared, (r) =>
        Array.from({ length: range.columns }, (_, c) => ({
          type: 'UPDATE_CELL' as const,
          sheetId: range.sheet,
          col: range.column + c,
          row: cleared.row + r,
          content: '',
        })),
      );
      return kept.length;
    },

    trimTexts(range: GridRange): void {
      const read = cellReader(workbook, range.sheet);
      dispatchRows(workbook, range, (r) =>
        Array.from({ length: range.columns }, (_, c) => c).flatMap((c): CoreCommand[] => {
          const position = { sheetId: range.sheet, col: range.column + c, row: range.row + r };
          const { value } = read(position.col, position.row);
          if (typeof value !== 'string' || getters.getCell(position)?.isFormula) return [];
          const trimmed = value.trim().replace(/\s+/g, ' ');
          if (trimmed === value) return [];
          // A text stays a text, even if it looks like a number once its spaces are removed.
          return [
            { type: 'UPDATE_CELL', ...position, content: textContent(trimmed, LOCALES[workbook.locale]) },
          ];
        }),
      );
    },

    /** The filled block around a range; with a dimension it grows only in that direction. */
    dataRegion(range: GridRange, only: 'ROWS' | 'COLUMNS' | null): GridRange {
      const filled = isFilled(range.sheet);
      let { row: top, column: left } = range;
      let bottom = top + range.rows - 1;
      let right = left + range.columns - 1;
      const any = (r1: number, c1: number, r2: number, c2: number): boolean => {
        for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) if (filled(r, c)) return true;
        return false;
      };
      const [tall, wide] = [only !== 'COLUMNS', only !== 'ROWS'];
      for (let grown = true; grown; ) {
        grown = false;
        if (tall && any(top - 1, left, top - 1, right)) [top, grown] = [top - 1, true];
        if (tall && any(bottom + 1, left, bottom + 1, right)) [bottom, grown] = [bottom + 1, true];
        if (wide && any(top, left - 1, bottom, left - 1)) [left, grown] = [left - 1, true];
        if (wide && any(top, right + 1, bottom, right + 1)) [right, grown] = [right + 1, true];
      }
      return {
        sheet: range.sheet,
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      };
    },

    /** The cell that Ctrl with an arrow key leads to. */
    nextDataCell(range: GridRange, direction: 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT'): GridRange {
      const filled = isFilled(range.sheet);
      const { rows, columns } = size(range.sheet);
      const [down, right] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[direction];
      let { row, column } = range;
      const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < rows && c < columns;
      const step = () => [row + (down ?? 0), column + (right ?? 0)] as const;
      let [nextRow, nextColumn] = step();
      const inBlock = filled(row, column) && filled(nextRow, nextColumn);
      while (inside(nextRow, nextColumn)) {
        if (inBlock && !filled(nextRow, nextColumn)) break;
        [row, column] = [nextRow, nextColumn];
        if (!inBlock && filled(row, column)) break;
        [nextRow, nextColumn] = step();
      }
      return { sheet: range.sheet, row, column, rows: 1, columns: 1 };
    },

    /** The range up to the last cell with a value or a look. */
    usedRange(sheet: string): GridRange {
      let rows = 1;
      let columns = 1;
      const sheetRows = getters.getSheet(sheet).rows;
      for (let row = 0; row < sheetRows.length; row++) {
        for (const key of Object.keys(sheetRows[row]?.cells ?? {})) {
          rows = row + 1;
          columns = Math.max(columns, Number(key) + 1);
        }
      }
      for (const rule of getters.getDataValidationRules(sheet)) {
        for (const { zone } of rule.ranges) {
          rows = Math.max(rows, zone.bottom + 1);
          columns = Math.max(columns, zone.right + 1);
        }
      }
      return { sheet, row: 0, column: 0, rows, columns };
    },
  };
}

/** Numbers and dates come before texts, texts before booleans; empty cells are last in both directions. */
function compare(a: Value, b: Value, ascending: boolean): number {
  const [emptyA, emptyB] = [a === null || a === '', b === null || b === ''];
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const rank = (value: Value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const byRank = rank(a) - rank(b);
  const compared =
    byRank !== 0
      ? byRank
      : typeof a === 'string' && typeof b === 'string'
        ? a.localeCompare(b, 'en', { sensitivity: 'base' })
        : Number(a) - Number(b);
  return ascending ? compared : -compared;
}
