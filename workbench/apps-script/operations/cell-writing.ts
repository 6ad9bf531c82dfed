import { helpers } from '../../spreadsheet/engine';
import type { CoreCommand, Style } from '../../spreadsheet/engine-types';
import { LOCALES } from '../../spreadsheet/locales';
import { engineFormat, PLAIN_TEXT_FORMAT } from '../../spreadsheet/number-formats';
import { civilMsToSerial } from '../../spreadsheet/serial-dates';
import { instantToCivil } from '../../spreadsheet/time-zones';
import { type Entry, enterText, plainText } from '../../spreadsheet/typed-text';
import { cellKey } from '../document-state';
import type { GridRange, WireValue } from '../protocol';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';

// The engine keeps every change of a revision for undo: more rows at once cost memory, not time.
const ROWS_PER_REVISION = 2000;

export type BorderSide = 'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';

/** Style changes as they cross the bridge: null puts a property back to its default. */
export interface StyleChange {
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  strikethrough?: boolean | null;
  fontSize?: number | null;
  textColor?: string | null;
  fillColor?: string | null;
  align?: 'left' | 'center' | 'right' | null;
  verticalAlign?: 'top' | 'middle' | 'bottom' | null;
  wrapping?: 'overflow' | 'wrap' | 'clip' | null;
}

export function writingOperations({ workbook, document }: ExecutionHost) {
  const { getters } = workbook.model;
  const locale = LOCALES[workbook.locale];

  function dispatchRows(range: GridRange, commandsOfRow: (row: number) => CoreCommand[]): void {
    for (let start = 0; start < range.rows; start += ROWS_PER_REVISION) {
      const end = Math.min(start + ROWS_PER_REVISION, range.rows);
      const commands: CoreCommand[] = [];
      for (let row = start; row < end; row++) commands.push(...commandsOfRow(row));
      workbook.dispatchAll(commands);
    }
  }

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

  /** The command that enters a value, or none where the cell already holds it. */
  function writeCell(sheetId: string, col: number, row: number, value: WireValue): CoreCommand[] {
    const cell = getters.getCell({ sheetId, col, row });
    const formatNow = cell?.format;
    const { content, format } = entryOf(value, formatNow);
    const update: CoreCommand = { type: 'UPDATE_CELL', sheetId, col, row, content };
    // What a cell shows follows from what is entered only while nobody gave it a format.
    if (format !== undefined && formatNow === undefined) return [{ ...update, format }];
    const unchanged = cell === undefined ? content === '' : !cell.isFormula && cell.content === content;
    return unchanged ? [] : [update];
  }

  function restyle(sheetId: string, col: number, row: number, change: StyleChange): CoreCommand {
    const style: Record<string, unknown> = { ...getters.getCellStyle({ sheetId, col, row }) };
    for (const [property, value] of Object.entries(change)) {
      if (value === null) delete style[property];
      else if (value !== undefined) style[property] = value;
    }
    return { type: 'UPDATE_CELL', sheetId, col, row, style: Object.keys(style).length > 0 ? style : null };
  }

  function eachCell(range: GridRange, act: (row: number, column: number) => void): void {
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) act(row, column);
    }
  }

  function zoneOf(range: GridRange) {
    return {
      top: range.row,
      left: range.column,
      bottom: range.row + range.rows - 1,
      right: range.column + range.columns - 1,
    };
  }

  function setFormat(sheetId: string, row: number, column: number, format: string): CoreCommand {
    const inEngine = engineFormat(format);
    const { formats } = document.sheet(sheetId);
    const key = cellKey(row, column);
    if (inEngine === format) formats.delete(key);
    else formats.set(key, { asSet: format, inEngine });
    return { type: 'UPDATE_CELL', sheetId, col: column, row, format: inEngine };
  }

  return {
    writeValues(range: GridRange, rows: WireValue[][]): void {
      dispatchRows(range, (r) =>
        (rows[r] ?? []).flatMap((value, c) => writeCell(range.sheet, range.column + c, range.row + r, value)),
      );
    },

    /** One value for every cell of the range. */
    writeValue(range: GridRange, value: WireValue): void {
      dispatchRows(range, (r) =>
        Array.from({ length: range.columns }, (_, c) => c).flatMap((c) =>
          writeCell(range.sheet, range.column + c, range.row + r, value),
        ),
      );
    },

    /** English function names, commas between arguments, whatever the spreadsheet's locale. */
    writeFormulas(range: GridRange, formulas: string[][]): void {
      dispatchRows(range, (r) =>
        (formulas[r] ?? []).map((formula, c) => {
          const content = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
          return {
            type: 'UPDATE_CELL',
            sheetId: range.sheet,
            col: range.column + c,
            row: range.row + r,
            content,
          };
        }),
      );
    },

    /** A formula for the first cell; the others get it as if it were copied there. */
    writeFormula(range: GridRange, formula: string): void {
      const content = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
      const first: CoreCommand = {
        type: 'UPDATE_CELL',
        sheetId: range.sheet,
        col: range.column,
        row: range.row,
        content,
      };
      workbook.dispatchAll([first]);
      const cell = getters.getCell({ sheetId: range.sheet, col: range.column, row: range.row });
      const compiled = cell?.isFormula ? cell.compiledFormula : undefined;
      dispatchRows(range, (r) =>
        Array.from({ length: range.columns }, (_, c) => ({
          type: 'UPDATE_CELL' as const,
          sheetId: range.sheet,
          col: range.column + c,
          row: range.row + r,
          content: compiled ? getters.getTranslatedCellFormula(range.sheet, c, r, compiled) : content,
        })),
      );
    },

    writeNumberFormats(range: GridRange, formats: string[][]): void {
      dispatchRows(range, (r) =>
        (formats[r] ?? []).map((format, c) =>
          setFormat(range.sheet, range.row + r, range.column + c, format),
        ),
      );
    },

    writeStyles(range: GridRange, changes: StyleChange[][]): void {
      dispatchRows(range, (r) =>
        (changes[r] ?? []).map((change, c) => restyle(range.sheet, range.column + c, range.row + r, change)),
      );
    },

    writeFontFamily(range: GridRange, family: string | null): void {
      const { fontFamilies } = document.sheet(range.sheet);
      eachCell(range, (row, column) => {
        if (family === null) fontFamilies.delete(cellKey(row, column));
        else fontFamilies.set(cellKey(row, column), family);
      });
    },

    writeNotes(range: GridRange, notesByRow: (string | null)[][]): void {
      const { notes } = document.sheet(range.sheet);
      notesByRow.forEach((texts, r) => {
        texts.forEach((text, c) => {
          const key = cellKey(range.row + r, range.column + c);
          if (text === null || text === '') notes.delete(key);
          else notes.set(key, text);
        });
      });
    },

    /** true draws a side, false takes it away, null leaves it. */
    writeBorders(
      range: GridRange,
      sides: Readonly<Record<BorderSide, boolean | null>>,
      color: string | null,
      style: BorderLine | null,
    ): void {
      const line = { color: color ?? '#000000', style: style ?? 'thin' };
      const zone = zoneOf(range);
      dispatchRows(range, (r) => {
        const row = range.row + r;
        return Array.from({ length: range.columns }, (_, c) => {
          const col = range.column + c;
          const now = getters.getCellBorder({ sheetId: range.sheet, col, row });
          const border: Record<string, unknown> = { ...now };
          const apply = (side: 'top' | 'left' | 'bottom' | 'right', wish: boolean | null) => {
            if (wish === true) border[side] = line;
            else if (wish === false) delete border[side];
          };
          apply('top', row === zone.top ? sides.top : sides.horizontal);
          apply('bottom', row === zone.bottom ? sides.bottom : sides.horizontal);
          apply('left', col === zone.left ? sides.left : sides.vertical);
          apply('right', col === zone.right ? sides.right : sides.vertical);
          return {
            type: 'SET_BORDER' as const,
            sheetId: range.sheet,
            col,
            row,
            border: Object.keys(border).length > 0 ? border : undefined,
          };
        });
      });
    },

    merge(range: GridRange): void {
      if (range.rows * range.columns === 1) return;
      workbook.dispatchAll([
        { type: 'ADD_MERGE', sheetId: range.sheet, target: [zoneOf(range)], force: true },
      ]);
    },

    unmerge(range: GridRange): void {
      const overlapping = getters.getMergesInZone(range.sheet, zoneOf(range));
      workbook.dispatchAll([{ type: 'REMOVE_MERGE', sheetId: range.sheet, target: overlapping }]);
    },

    clearContent(range: GridRange): void {
      workbook.dispatchAll([{ type: 'DELETE_CONTENT', sheetId: range.sheet, target: [zoneOf(range)] }]);
    },

    /** Number formats stay: Google Sheets takes them for a part of the content. */
    clearFormat(range: GridRange): void {
      const { fontFamilies } = document.sheet(range.sheet);
      eachCell(range, (row, column) => fontFamilies.delete(cellKey(row, column)));
      dispatchRows(range, (r) => {
        const commands: CoreCommand[] = [];
        for (let col = range.column; col < range.column + range.columns; col++) {
          const position = { sheetId: range.sheet, col, row: range.row + r };
          if (getters.getCell(position)?.style)
            commands.push({ type: 'UPDATE_CELL', ...position, style: null });
          if (getters.getCellBorder(position))
            commands.push({ type: 'SET_BORDER', ...position, border: undefined });
        }
        return commands;
      });
    },

    clearNumberFormats(range: GridRange): void {
      const { formats } = document.sheet(range.sheet);
      eachCell(range, (row, column) => formats.delete(cellKey(row, column)));
      dispatchRows(range, (r) => {
        const commands: CoreCommand[] = [];
        for (let col = range.column; col < range.column + range.columns; col++) {
          const position = { sheetId: range.sheet, col, row: range.row + r };
          if (getters.getCell(position)?.format)
            commands.push({ type: 'UPDATE_CELL', ...position, format: '' });
        }
        return commands;
      });
    },

    /** Repeats the source until it fills the target; a smaller target still receives all of the source. */
    copy(source: GridRange, target: GridRange, what: 'all' | 'contents' | 'format'): void {
      const area: GridRange = {
        ...target,
        rows: Math.max(source.rows, Math.floor(target.rows / source.rows) * source.rows),
        columns: Math.max(source.columns, Math.floor(target.columns / source.columns) * source.columns),
      };
      if (
        area.row + area.rows > getters.getNumberRows(area.sheet) ||
        area.column + area.columns > getters.getNumberCols(area.sheet)
      ) {
        throw new ScriptError('The coordinates of the target range are outside the dimensions of the sheet.');
      }
      // Read first: source and target can overlap.
      const cells = Array.from({ length: source.rows }, (_, r) =>
        Array.from({ length: source.columns }, (_, c) => {
          const position = { sheetId: source.sheet, col: source.column + c, row: source.row + r };
          const border = getters.getCellBorder(position);
          return { cell: getters.getCell(position), border };
        }),
      );
      dispatchRows(area, (r) => {
        const commands: CoreCommand[] = [];
        for (let c = 0; c < area.columns; c++) {
          const from = cells[r % source.rows]?.[c % source.columns];
          const position = { sheetId: area.sheet, col: area.column + c, row: area.row + r };
          const update: CoreCommand = { type: 'UPDATE_CELL', ...position };
          if (what !== 'format') {
            const cell = from?.cell;
            const down = position.row - (source.row + (r % source.rows));
            const right = position.col - (source.column + (c % source.columns));
            update.content = cell?.isFormula
              ? getters.getTranslatedCellFormula(area.sheet, right, down, cell.compiledFormula)
              : (cell?.content ?? '');
          }
          if (what !== 'contents') {
            const style: Style | null = from?.cell?.style ?? null;
            update.style = style;
            update.format = from?.cell?.format ?? '';
          }
          commands.push(update);
          if (what !== 'contents') {
            commands.push({ type: 'SET_BORDER', ...position, border: from?.border ?? undefined });
          }
        }
        return commands;
      });
    },

    toA1(range: GridRange): string {
      const { top, left, bottom, right } = zoneOf(range);
      const start = helpers.toXC(left, top);
      return range.rows * range.columns === 1 ? start : `${start}:${helpers.toXC(right, bottom)}`;
    },
  };
}
