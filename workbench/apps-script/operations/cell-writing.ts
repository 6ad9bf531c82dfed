import type { CellUpdate } from '../../spreadsheet/combined-updates';
import { helpers } from '../../spreadsheet/engine';
import { LOCALES } from '../../spreadsheet/locales';
import { PLAIN_TEXT_FORMAT } from '../../spreadsheet/number-formats';
import { civilMsToSerial } from '../../spreadsheet/serial-dates';
import { instantToCivil } from '../../spreadsheet/time-zones';
import { type Entry, enterText, plainText } from '../../spreadsheet/typed-text';
import type { GridRange, WireValue } from '../protocol';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';
import { dispatchRows, updateRows, zoneOf } from './range-zones';
import { validator } from './validation-check';

export function writingOperations({ workbook, document, refuseWrite }: ExecutionHost) {
  const { getters } = workbook.model;
  const locale = LOCALES[workbook.locale];

  function entryOf(value: WireValue, formatNow: string | undefined): Entry {
    if (value === null || value === '') return { content: '' };
    if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
    if (typeof value === 'number') return { content: String(value) };
    if (typeof value === 'string') {
      return formatNow === PLAIN_TEXT_FORMAT ? plainText(value) : enterText(value, locale, workbook.locale);
    }
    const civil = instantToCivil(value.date, workbook.timeZone);
    const serial = civilMsToSerial(civil);
    const format = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
    return { content: String(serial), format };
  }

  /** The command that enters a value, or none where the cell holds it already. */
  function writeCell(sheetId: string, col: number, row: number, value: WireValue): CellUpdate[] {
    const cell = workbook.cellNow({ sheetId, col, row });
    const formatNow = cell?.format;
    const { content, format } = entryOf(value, formatNow);
    const update: CellUpdate = { type: 'UPDATE_CELL', sheetId, col, row, content };
    // An entered value brings its own format only into a cell that has none.
    if (format !== undefined && formatNow === undefined) return [{ ...update, format }];
    const unchanged = cell === undefined ? content === '' : !cell.isFormula && cell.content === content;
    return unchanged ? [] : [update];
  }

  function eachColumn<Command>(range: GridRange, act: (c: number) => Command[]): Command[] {
    return Array.from({ length: range.columns }, (_, c) => c).flatMap(act);
  }

  function written(formula: string): string {
    return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  }

  /**
   * Whether a validation rule refuses one of the values. Then nothing is written, and the script is told when
   * its writes are applied.
   */
  function isRefused(range: GridRange, valueAt: (r: number, c: number) => WireValue): boolean {
    const check = validator(workbook, document, range.sheet);
    if (!check) return false;
    for (let r = 0; r < range.rows; r++) {
      for (let c = 0; c < range.columns; c++) {
        const message = check(range.row + r, range.column + c, valueAt(r, c));
        if (message === undefined) continue;
        refuseWrite(message);
        return true;
      }
    }
    return false;
  }

  function hasFormula(range: GridRange, formulaAt: (r: number, c: number) => string): boolean {
    for (let r = 0; r < range.rows; r++) {
      for (let c = 0; c < range.columns; c++) if (formulaAt(r, c).startsWith('=')) return true;
    }
    return false;
  }

  /** Notes how the script wrote a formula: the engine removes its spaces, but Google returns it unchanged. */
  function keepSpelling(range: GridRange, formulaAt: (r: number, c: number) => string): void {
    if (!hasFormula(range, formulaAt)) return;
    workbook.applyUpdates();
    dispatchRows(workbook, range, (r) =>
      eachColumn(range, (c) => {
        const asSet = formulaAt(r, c);
        if (!asSet.startsWith('=')) return [];
        const position = { sheetId: range.sheet, col: range.column + c, row: range.row + r };
        const cell = getters.getCell(position);
        if (!cell?.isFormula) return [];
        const inEngine = cell.compiledFormula.toFormulaString(getters);
        if (inEngine === asSet) return [];
        return [
          { type: 'UPDATE_CELL', ...position, style: { ...cell.style, formulaAsSet: { asSet, inEngine } } },
        ];
      }),
    );
  }

  function textOf(value: WireValue): string {
    return typeof value === 'string' ? value : '';
  }

  return {
    writeValues(range: GridRange, rows: WireValue[][]): void {
      if (isRefused(range, (r, c) => rows[r]?.[c] ?? null)) return;
      updateRows(workbook, range, (r) =>
        (rows[r] ?? []).flatMap((value, c) => writeCell(range.sheet, range.column + c, range.row + r, value)),
      );
      keepSpelling(range, (r, c) => textOf(rows[r]?.[c] ?? null));
    },

    /** Writes one value into every cell of the range. */
    writeValue(range: GridRange, value: WireValue): void {
      if (isRefused(range, () => value)) return;
      updateRows(workbook, range, (r) =>
        eachColumn(range, (c) => writeCell(range.sheet, range.column + c, range.row + r, value)),
      );
      keepSpelling(range, () => textOf(value));
    },

    /** Formulas are given with English function names and commas, whatever the spreadsheet's locale. */
    writeFormulas(range: GridRange, formulas: string[][]): void {
      dispatchRows(workbook, range, (r) =>
        (formulas[r] ?? []).map((formula, c) => {
          const position = { sheetId: range.sheet, col: range.column + c, row: range.row + r };
          return { type: 'UPDATE_CELL', ...position, content: written(formula) };
        }),
      );
      keepSpelling(range, (r, c) => written(formulas[r]?.[c] ?? ''));
    },

    /** Writes a formula into the first cell, and into the others as if copied from there. */
    writeFormula(range: GridRange, formula: string): void {
      const content = written(formula);
      const first = { sheetId: range.sheet, col: range.column, row: range.row };
      workbook.dispatchAll([{ type: 'UPDATE_CELL', ...first, content }]);
      const cell = getters.getCell(first);
      const compiled = cell?.isFormula ? cell.compiledFormula : undefined;
      dispatchRows(workbook, range, (r) =>
        eachColumn(range, (c) => [
          {
            type: 'UPDATE_CELL',
            sheetId: range.sheet,
            col: range.column + c,
            row: range.row + r,
            content: compiled ? getters.getTranslatedCellFormula(range.sheet, c, r, compiled) : content,
          },
        ]),
      );
      keepSpelling({ ...range, rows: 1, columns: 1 }, () => content);
    },

    /** Formulas as they were written; other contents as the engine stores them. */
    readContents(range: GridRange): string[][] {
      return Array.from({ length: range.rows }, (_, r) =>
        Array.from({ length: range.columns }, (_, c) => {
          const position = { sheetId: range.sheet, col: range.column + c, row: range.row + r };
          const cell = getters.getCell(position);
          return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? '');
        }),
      );
    },

    merge(range: GridRange): void {
      if (range.rows * range.columns === 1) return;
      const zone = zoneOf(range);
      for (const merged of getters.getMergesInZone(range.sheet, zone)) {
        const inside =
          merged.top >= zone.top &&
          merged.bottom <= zone.bottom &&
          merged.left >= zone.left &&
          merged.right <= zone.right;
        if (!inside)
          throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
      }
      workbook.dispatchAll([
        { type: 'REMOVE_MERGE', sheetId: range.sheet, target: getters.getMergesInZone(range.sheet, zone) },
        { type: 'ADD_MERGE', sheetId: range.sheet, target: [zone], force: true },
      ]);
    },

    unmerge(range: GridRange): void {
      const zone = zoneOf(range);
      const overlapping = getters.getMergesInZone(range.sheet, zone);
      for (const merged of overlapping) {
        const cut =
          merged.top < zone.top ||
          merged.bottom > zone.bottom ||
          merged.left < zone.left ||
          merged.right > zone.right;
        if (cut)
          throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
      }
      workbook.dispatchAll([{ type: 'REMOVE_MERGE', sheetId: range.sheet, target: overlapping }]);
    },

    mergesIn(range: GridRange): GridRange[] {
      return getters.getMergesInZone(range.sheet, zoneOf(range)).map(({ top, left, bottom, right }) => ({
        sheet: range.sheet,
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      }));
    },

    toA1(range: GridRange): string {
      const { top, left, bottom, right } = zoneOf(range);
      const start = helpers.toXC(left, top);
      return range.rows * range.columns === 1 ? start : `${start}:${helpers.toXC(right, bottom)}`;
    },

    /** Clears each cell by itself, because the engine's own command would also remove validation rules. */
    clearContent(range: GridRange, skipHidden = false): void {
      dispatchRows(workbook, range, (r) => {
        const row = range.row + r;
        if (skipHidden && getters.isRowHidden(range.sheet, row)) return [];
        return eachColumn(range, (c) => {
          const position = { sheetId: range.sheet, col: range.column + c, row };
          const cell = getters.getCell(position);
          return cell?.isFormula || cell?.content ? [{ type: 'UPDATE_CELL', ...position, content: '' }] : [];
        });
      });
    },
  };
}
