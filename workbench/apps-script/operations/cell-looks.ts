import { type CellLook, lookOf } from '../../spreadsheet/cell-look';
import type { CellUpdate } from '../../spreadsheet/combined-updates';
import type { CoreCommand } from '../../spreadsheet/engine-types';
import { engineFormat } from '../../spreadsheet/number-formats';
import type { GridRange } from '../protocol';
import type { ExecutionHost } from './execution-host';
import { dispatchRows, updateRows, zoneOf } from './range-zones';

export type BorderSide = 'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';

/** A change of a look in the form that crosses the bridge: null sets a member back to its default. */
export type LookChange = { [Member in keyof CellLook]?: CellLook[Member] | null };

/** Members that are no format, and therefore stay when formats are cleared. */
const NOT_FORMAT: readonly (keyof CellLook)[] = ['note', 'formatAsSet', 'formulaAsSet'];

export function lookOperations({ workbook }: ExecutionHost) {
  const { getters } = workbook.model;

  function lookAt(sheetId: string, col: number, row: number): CellLook {
    return lookOf(workbook.cellNow({ sheetId, col, row })?.style);
  }

  function styleCommand(sheetId: string, col: number, row: number, style: CellLook): CellUpdate {
    return { type: 'UPDATE_CELL', sheetId, col, row, style: Object.keys(style).length > 0 ? style : null };
  }

  /** The command that changes a cell's look, or none where it has that look already: commands take time. */
  function changed(sheetId: string, col: number, row: number, change: LookChange): CellUpdate[] {
    const style: Record<string, unknown> = { ...lookAt(sheetId, col, row) };
    let isOther = false;
    for (const [member, value] of Object.entries(change)) {
      if (value === undefined || (value === null ? !(member in style) : style[member] === value)) continue;
      isOther = true;
      if (value === null) delete style[member];
      else style[member] = value;
    }
    return isOther ? [styleCommand(sheetId, col, row, style)] : [];
  }

  function formatted(sheetId: string, col: number, row: number, format: string): CellUpdate[] {
    const inEngine = engineFormat(format);
    const known = lookAt(sheetId, col, row);
    const { formatAsSet: _before, ...style } = known;
    const update: CellUpdate = { type: 'UPDATE_CELL', sheetId, col, row, format: inEngine };
    if (inEngine !== format && !isAutomatic(format)) {
      return [{ ...update, style: { ...style, formatAsSet: { asSet: format, inEngine } } }];
    }
    if (known.formatAsSet !== undefined) {
      return [{ ...update, style: Object.keys(style).length > 0 ? style : null }];
    }
    return (workbook.cellNow({ sheetId, col, row })?.format ?? '') === inEngine ? [] : [update];
  }

  return {
    writeLooks(range: GridRange, changes: LookChange[][]): void {
      updateRows(workbook, range, (r) =>
        (changes[r] ?? []).flatMap((change, c) =>
          changed(range.sheet, range.column + c, range.row + r, change),
        ),
      );
    },

    /** Changes the look of every cell of the range. */
    writeLook(range: GridRange, change: LookChange): void {
      updateRows(workbook, range, (r) =>
        Array.from({ length: range.columns }, (_, c) =>
          changed(range.sheet, range.column + c, range.row + r, change),
        ).flat(),
      );
    },

    writeNumberFormats(range: GridRange, formats: string[][]): void {
      updateRows(workbook, range, (r) =>
        (formats[r] ?? []).flatMap((format, c) =>
          formatted(range.sheet, range.column + c, range.row + r, format),
        ),
      );
    },

    /** true draws a side, false removes it, null leaves it. */
    writeBorders(
      range: GridRange,
      sides: Readonly<Record<BorderSide, boolean | null>>,
      color: string | null,
      style: BorderLine | null,
    ): void {
      const line = { color: color ?? '#000000', style: style ?? 'thin' };
      const zone = zoneOf(range);
      dispatchRows(workbook, range, (r) => {
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

    /** Clears formats but not number formats, which Google Sheets counts as content. */
    clearFormat(range: GridRange): void {
      dispatchRows(workbook, range, (r) => {
        const commands: CoreCommand[] = [];
        for (let col = range.column; col < range.column + range.columns; col++) {
          const row = range.row + r;
          const look = lookAt(range.sheet, col, row);
          const kept = Object.fromEntries(NOT_FORMAT.flatMap((member) => entry(look, member)));
          if (Object.keys(look).length > Object.keys(kept).length) {
            commands.push(styleCommand(range.sheet, col, row, kept));
          }
          const position = { sheetId: range.sheet, col, row };
          if (getters.getCellBorder(position)) {
            commands.push({ type: 'SET_BORDER', ...position, border: undefined });
          }
        }
        return commands;
      });
    },

    clearNumberFormats(range: GridRange): void {
      dispatchRows(workbook, range, (r) => {
        const commands: CoreCommand[] = [];
        for (let col = range.column; col < range.column + range.columns; col++) {
          const cell = getters.getCell({ sheetId: range.sheet, col, row: range.row + r });
          if (cell?.format || lookOf(cell?.style).formatAsSet) {
            commands.push(...formatted(range.sheet, col, range.row + r, ''));
          }
        }
        return commands;
      });
    },
  };
}

function isAutomatic(format: string): boolean {
  return engineFormat(format) === '' && /^(?:|general|0\.#{15})$/i.test(format);
}

function entry(look: CellLook, member: keyof CellLook): [string, unknown][] {
  return look[member] === undefined ? [] : [[member, look[member]]];
}
