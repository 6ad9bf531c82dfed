import { lookOf } from '../../spreadsheet/cell-look';
import { cellReader } from '../../spreadsheet/cell-reader';
import type { CoreCommand } from '../../spreadsheet/engine-types';
import { LOCALES } from '../../spreadsheet/locales';
import { textContent } from '../../spreadsheet/workbook-data';
import type { GridRange } from '../protocol';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';
import { dispatchRows, gridOf, rangeData, zoneOf } from './range-zones';

/** What is copied besides the cells' contents. */
export interface CopyParts {
  content: 'formulas' | 'values' | 'none';
  /** Looks, number formats and notes. */
  look: boolean;
  borders: boolean;
  validation: boolean;
  transposed: boolean;
}

export function copyingOperations({ workbook }: ExecutionHost) {
  const { getters } = workbook.model;

  function checkInside(area: GridRange): void {
    if (
      area.row + area.rows > getters.getNumberRows(area.sheet) ||
      area.column + area.columns > getters.getNumberCols(area.sheet)
    ) {
      throw new ScriptError('The coordinates of the target range are outside the dimensions of the sheet.');
    }
  }

  return {
    /** Repeats the source until it fills the target; a smaller target still gets the whole source. */
    copy(source: GridRange, target: GridRange, parts: CopyParts): void {
      const height = parts.transposed ? source.columns : source.rows;
      const width = parts.transposed ? source.rows : source.columns;
      const area: GridRange = {
        ...target,
        rows: Math.max(height, Math.floor(target.rows / height) * height),
        columns: Math.max(width, Math.floor(target.columns / width) * width),
      };
      checkInside(area);
      const value = parts.content === 'values' ? cellReader(workbook, source.sheet) : undefined;
      // Read before anything is written, because source and target can overlap.
      const cells = Array.from({ length: source.rows }, (_, r) =>
        Array.from({ length: source.columns }, (_, c) => {
          const position = { sheetId: source.sheet, col: source.column + c, row: source.row + r };
          return {
            cell: getters.getCell(position),
            border: getters.getCellBorder(position),
            rule: getters.getValidationRuleForCell(position),
            value: value?.(position.col, position.row).value ?? null,
          };
        }),
      );
      const merges = getters.getMergesInZone(source.sheet, zoneOf(source));
      const ruled: CoreCommand[] = [];
      dispatchRows(workbook, area, (r) => {
        const commands: CoreCommand[] = [];
        for (let c = 0; c < area.columns; c++) {
          const [sourceRow, sourceColumn] = parts.transposed
            ? [c % width, r % height]
            : [r % height, c % width];
          const from = cells[sourceRow]?.[sourceColumn];
          const position = { sheetId: area.sheet, col: area.column + c, row: area.row + r };
          const update: CoreCommand = { type: 'UPDATE_CELL', ...position };
          const cell = from?.cell;
          if (parts.content === 'formulas') {
            const down = position.row - (source.row + sourceRow);
            const right = position.col - (source.column + sourceColumn);
            update.content = cell?.isFormula
              ? getters.getTranslatedCellFormula(area.sheet, right, down, cell.compiledFormula)
              : (cell?.content ?? '');
          } else if (parts.content === 'values') {
            update.content =
              cell && !cell.isFormula && cell.content !== '' ? cell.content : literal(from?.value ?? null);
          }
          if (parts.look) {
            update.style = cell?.style ?? null;
            update.format = cell?.format ?? '';
          } else if (parts.content !== 'none') {
            // If only values are copied, the target keeps its look.
            const { richText: _text, ...kept } = lookOf(getters.getCell(position)?.style);
            update.style = Object.keys(kept).length > 0 ? kept : null;
          }
          commands.push(update);
          if (parts.borders) {
            commands.push({ type: 'SET_BORDER', ...position, border: from?.border ?? undefined });
          }
          if (parts.validation && from?.rule) {
            const { ranges, ...rule } = from.rule;
            const here = rangeData({
              sheet: area.sheet,
              row: position.row,
              column: position.col,
              rows: 1,
              columns: 1,
            });
            const others = ranges
              .filter((range) => range.sheetId === area.sheet)
              .map((range) => rangeData(gridOf(range.sheetId, range.zone)));
            ruled.push({
              type: 'ADD_DATA_VALIDATION_RULE',
              sheetId: area.sheet,
              ranges: area.sheet === source.sheet ? [...others, here] : [here],
              rule,
            });
          }
        }
        return commands;
      });
      for (const command of ruled) workbook.dispatchAll([command]);
      if (parts.look && !parts.transposed) {
        for (const merge of merges) {
          for (let r = 0; r < area.rows; r += height) {
            for (let c = 0; c < area.columns; c += width) {
              const top = area.row + r + merge.top - source.row;
              const left = area.column + c + merge.left - source.column;
              const zone = {
                top,
                left,
                bottom: top + merge.bottom - merge.top,
                right: left + merge.right - merge.left,
              };
              workbook.dispatchAll([{ type: 'ADD_MERGE', sheetId: area.sheet, target: [zone], force: true }]);
            }
          }
        }
      }
    },

    /** Cuts and pastes; references to the cells follow them. */
    move(source: GridRange, target: GridRange): void {
      checkInside({ ...target, rows: source.rows, columns: source.columns });
      workbook.dispatchAll([
        {
          type: 'MOVE_RANGES',
          sheetId: source.sheet,
          sheetName: getters.getSheetName(source.sheet),
          targetSheetId: target.sheet,
          target: [zoneOf(source)],
          col: target.column,
          row: target.row,
        },
      ]);
      const cells = Array.from({ length: source.rows }, (_, r) =>
        Array.from({ length: source.columns }, (_, c) => {
          const position = { sheetId: source.sheet, col: source.column + c, row: source.row + r };
          return { cell: getters.getCell(position), border: getters.getCellBorder(position) };
        }),
      );
      const empty: CoreCommand[] = [];
      for (let r = 0; r < source.rows; r++) {
        for (let c = 0; c < source.columns; c++) {
          const position = { sheetId: source.sheet, col: source.column + c, row: source.row + r };
          empty.push({ type: 'CLEAR_CELL', ...position });
          if (cells[r]?.[c]?.border) empty.push({ type: 'SET_BORDER', ...position, border: undefined });
        }
      }
      workbook.dispatchAll(empty);
      dispatchRows(workbook, { ...target, rows: source.rows, columns: source.columns }, (r) =>
        Array.from({ length: source.columns }, (_, c): CoreCommand[] => {
          const position = { sheetId: target.sheet, col: target.column + c, row: target.row + r };
          const from = cells[r]?.[c];
          const cell = from?.cell;
          const content = cell?.isFormula
            ? cell.compiledFormula.toFormulaString(getters)
            : (cell?.content ?? '');
          const style = from?.cell?.style ?? null;
          const format = from?.cell?.format ?? '';
          return [
            { type: 'UPDATE_CELL', ...position, content, style, format },
            { type: 'SET_BORDER', ...position, border: from?.border ?? undefined },
          ];
        }).flat(),
      );
    },
  };

  function literal(value: string | number | boolean | null): string {
    if (value === null) return '';
    if (typeof value === 'string') return textContent(value, LOCALES[workbook.locale]);
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }
}
