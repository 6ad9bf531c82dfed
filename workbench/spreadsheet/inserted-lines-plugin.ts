import { CorePlugin } from '@odoo/o-spreadsheet';
import { lookOf } from './cell-look';

interface AddedLines {
  type: 'ADD_COLUMNS_ROWS';
  sheetId: string;
  dimension: 'ROW' | 'COL';
  base: number;
  quantity: number;
  position: 'before' | 'after';
}

function isAddedLines(command: { type: string }): command is AddedLines {
  return command.type === 'ADD_COLUMNS_ROWS';
}

/** Gives inserted rows and columns the look of their neighbours, but not their notes. */
export class InsertedLinesPlugin extends CorePlugin {
  override handle(command: { type: string }): void {
    if (!isAddedLines(command)) return;
    const { sheetId, dimension, base, quantity, position } = command;
    const first = position === 'before' ? base : base + 1;
    const across =
      dimension === 'ROW' ? this.getters.getNumberCols(sheetId) : this.getters.getNumberRows(sheetId);
    for (let line = first; line < first + quantity; line++) {
      for (let other = 0; other < across; other++) {
        const row = dimension === 'ROW' ? line : other;
        const col = dimension === 'ROW' ? other : line;
        const look = lookOf(this.getters.getCell({ sheetId, col, row })?.style);
        if (look.note === undefined && look.richText === undefined) continue;
        const { note: _note, richText: _text, ...style } = look;
        const left = Object.keys(style).length > 0 ? style : null;
        Reflect.apply(this.dispatch, this, ['UPDATE_CELL', { sheetId, col, row, style: left }]);
      }
    }
  }
}
