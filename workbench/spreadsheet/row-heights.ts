import { registries } from '@odoo/o-spreadsheet';
import type { Getters } from './engine-types';

const RowHeights = registries.coreViewsPluginRegistry.get('row_size');
// The type of the registry lacks this method of the plugin.
const measure: unknown = Reflect.get(RowHeights.prototype, 'getCellHeight');
const follow: unknown = Reflect.get(RowHeights.prototype, 'updateRowSizeForCellChange');

type Command = Parameters<InstanceType<typeof RowHeights>['handle']>[0];
type Position = Parameters<Getters['getEvaluatedCell']>[0];
type Cell = NonNullable<ReturnType<Getters['getCell']>>;

/**
 * Measures each font once, and after a change of widths only texts that are wrapped. The engine measures the
 * text of every cell that it opens or writes, although the height of a single line depends only on its font,
 * and every cell of a column that gets another width, in a new sheet a thousand for each column.
 */
export class HeightsByFont extends RowHeights {
  private readonly heights = new Map<string, number>();

  override handle(command: Command): void {
    if (command.type !== 'RESIZE_COLUMNS_ROWS' || command.dimension === 'ROW') {
      super.handle(command);
      return;
    }
    const { sheetId, elements } = command;
    for (const cell of Object.values(this.getters.getCells(sheetId))) {
      if (cell.style?.wrapping !== 'wrap') continue;
      const { row, col } = this.getters.getCellPosition(cell.id);
      if (elements.includes(col)) this.followCell(sheetId, row, col);
    }
  }

  private followCell(sheetId: string, row: number, col: number): void {
    if (typeof follow !== 'function') throw new TypeError('The engine measures rows in another way now');
    Reflect.apply(follow, this, [sheetId, row, col]);
  }

  getCellHeight(position: Position): number {
    const cell = this.getters.getCell(position);
    const font = cell && this.getters.getMerge(position) === undefined ? fontOfOneLine(cell) : undefined;
    if (font === undefined) return this.measured(position);
    const known = this.heights.get(font) ?? this.measured(position);
    this.heights.set(font, known);
    return known;
  }

  private measured(position: Position): number {
    if (typeof measure !== 'function') throw new TypeError('The engine measures rows in another way now');
    return Reflect.apply(measure, this, [position]);
  }
}

/** The font of a cell with a single line, undefined for other cells. */
function fontOfOneLine(cell: Cell): string | undefined {
  if (cell.isFormula || cell.content === '' || cell.content.includes('\n')) return undefined;
  const { wrapping, rotation, fontSize, bold, italic } = cell.style ?? {};
  if (wrapping === 'wrap' || rotation) return undefined;
  return `${fontSize} ${bold === true} ${italic === true}`;
}
