import { type Cell, isEmptyCell } from '../../../cells/cell';
import type { FieldOf } from '../../../vocabulary/fields';
import { NumberColumn, type NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';

/** Reads figures of single rows by field, to find out how the columns of a tab depend on each other. */
export class OrderFigures {
  private readonly columns: OrdersSource['layout']['columns'];
  private readonly readers = new Map<number, NumberColumn>();

  constructor(
    { layout }: OrdersSource,
    private readonly notation: NumberNotation,
  ) {
    this.columns = layout.columns;
  }

  /** NaN if the tab does not have the column, or the cell is blank or no number. */
  read(cells: readonly Cell[], row: number, field: FieldOf<'orders'>): number {
    const column = this.columns[field];
    const cell = cells[column ?? -1];
    if (column === undefined || cell === undefined || isEmptyCell(cell)) return Number.NaN;
    let reader = this.readers.get(column);
    if (reader === undefined) {
      reader = new NumberColumn(this.notation, column);
      this.readers.set(column, reader);
    }
    return reader.read(cell, row);
  }
}
