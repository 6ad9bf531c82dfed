import { type Cell, isEmptyCell } from '../../../cells/cell';
import { customerKey } from '../../../cells/customer-key';
import type { IdCodes } from '../column-reader';
import type { OrdersSource } from './currency';
import { type CustomerColumn, customerColumns } from './customer-columns';
import type { OrderColumns } from './orders';

/** Reads customers. Each has one code, however the name, e-mail address or telephone number is written. */
export class CustomerNames {
  private readonly columns: readonly CustomerColumn[];
  /** The last cell of each column is remembered, because the lines of an order repeat it. */
  private readonly lastCells: Cell[] = [];
  private readonly lastCodes: number[] = [];

  constructor(
    private readonly source: OrdersSource,
    private readonly codes: IdCodes,
  ) {
    this.columns = customerColumns(source.layout);
  }

  /** The code of the customer in the first column; -1 if it is blank. */
  read(cells: readonly Cell[]): number {
    return this.columns.length === 0 ? -1 : this.codeIn(cells, 0);
  }

  private codeIn(cells: readonly Cell[], index: number): number {
    const place = this.columns[index];
    const cell = cells[place?.column ?? -1];
    if (place === undefined || cell === undefined || isEmptyCell(cell)) return -1;
    if (this.lastCells[index] === cell) return this.lastCodes[index] ?? -1;
    const code = this.codes.code(place.isPhone ? customerKey(String(cell), true) : cell);
    this.lastCells[index] = cell;
    this.lastCodes[index] = code;
    return code;
  }

  /**
   * Fills in customers that are blank in the first column, by the next column that is filled. If another order has the
   * same value there and a known customer, it is that customer; else a new one.
   */
  complete(lines: OrderColumns): void {
    const { customer, row, length } = lines;
    if (this.columns.length < 2 || !customer.subarray(0, length).includes(-1)) return;
    const { tab } = this.source;
    for (let index = 1; index < this.columns.length; index += 1) {
      const known = new Map<number, number>();
      for (let line = 0; line < length; line += 1) {
        const who = customer[line] ?? -1;
        const same = this.codeIn(tab.cells[row[line] ?? 0] ?? [], index);
        if (same < 0 || who < 0) continue;
        const before = known.get(same);
        // A name that two customers share identifies neither.
        if (before === undefined) known.set(same, who);
        else if (before !== who) known.set(same, same);
      }
      for (let line = 0; line < length; line += 1) {
        if ((customer[line] ?? -1) >= 0) continue;
        const same = this.codeIn(tab.cells[row[line] ?? 0] ?? [], index);
        if (same >= 0) customer[line] = known.get(same) ?? same;
      }
    }
  }
}
