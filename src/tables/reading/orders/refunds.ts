import { type Cell, isEmptyCell } from '../../../cells/cell';
import type { CivilDay } from '../../../period/civil-day';
import { type Finding, FindingCounter } from '../../findings/finding';
import { DayColumn, NumberColumn, type NumberNotation, type ReadingRules } from '../column-reader';
import type { OrdersSource } from './currency';
import { repeatsInOrders } from './deduction';
import { lineKinds, type OrderColumns } from './orders';
import { UnreadFigures } from './unread-figures';

/** What came back of an order that stays a sale. */
export interface Refund {
  readonly order: number;
  /** The line that it was noted on: channel, device and product are those of the line. */
  readonly line: number;
  readonly day: CivilDay;
  readonly amount: number;
  readonly items: number;
}

interface Noted {
  readonly line: number;
  /** Undefined where the export gives no day of its own. */
  readonly day: CivilDay | undefined;
  readonly amount: number;
  readonly items: number;
  readonly row: number;
  readonly column: number;
}

/** Reads refunded amounts and returned quantities, on the day that the export gives, else on the order's. */
export class RefundReader {
  private readonly noted: Noted[] = [];
  private readonly amounts: NumberColumn;
  private readonly quantities: NumberColumn;
  private readonly days: DayColumn;
  private readonly amountColumn: number;
  private readonly quantityColumn: number;
  private readonly dayColumn: number;
  private readonly unread: UnreadFigures;

  constructor(
    private readonly source: OrdersSource,
    notation: NumberNotation,
    rules: ReadingRules,
  ) {
    const { tab, layout } = source;
    this.unread = new UnreadFigures(source, 'unreadRefund');
    this.amountColumn = layout.columns.refund ?? -1;
    this.quantityColumn = layout.columns.returnedQuantity ?? -1;
    this.dayColumn = layout.columns.refundDate ?? -1;
    this.amounts = new NumberColumn(notation, this.amountColumn);
    this.quantities = new NumberColumn(notation, this.quantityColumn, true);
    this.days = new DayColumn(tab, layout, this.dayColumn, rules);
  }

  note(cells: readonly Cell[], row: number, line: number): void {
    if (this.amountColumn < 0 && this.quantityColumn < 0) return;
    const amount = this.figure(cells[this.amountColumn], row, this.amountColumn, this.amounts);
    const items = this.figure(cells[this.quantityColumn], row, this.quantityColumn, this.quantities);
    if (amount === 0 && items === 0) return;
    const day = this.days.read(cells[this.dayColumn] ?? '', row);
    const column = amount === 0 ? this.quantityColumn : this.amountColumn;
    this.noted.push({ line, day: Number.isNaN(day) ? undefined : day, amount, items, row, column });
  }

  private figure(cell: Cell | undefined, row: number, column: number, numbers: NumberColumn): number {
    if (cell === undefined || isEmptyCell(cell)) return 0;
    const value = numbers.read(cell, row);
    if (Number.isNaN(value)) this.unread.note(cell, row, column);
    return Number.isNaN(value) ? 0 : Math.abs(value);
  }

  /** Adds to the orders what was refunded of sales, never more than they brought, and says so. */
  settle(columns: OrderColumns, orderCount: number, areLineAmounts: boolean): readonly Finding[] {
    const { tab, layout } = this.source;
    const count = new FindingCounter('refundsTakenOff', tab, layout.headerRow);
    if (this.noted.length === 0) return this.unread.findings();
    const { order, kind, amount, quantity, day, length } = columns;
    const left = new Float64Array(orderCount);
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (kind[line] === lineKinds.sale) left[id] = (left[id] ?? 0) + (amount[line] ?? 0);
    }
    const values = new Float64Array(length);
    for (const { line, amount: refunded } of this.noted) values[line] = refunded;
    const once = repeatsInOrders(columns, values, orderCount, 1);
    const seen = new Set<number>();
    for (const noted of this.noted) {
      const { line } = noted;
      if (kind[line] !== lineKinds.sale) continue;
      const id = order[line] ?? 0;
      const pieces = quantity[line] ?? 0;
      const items = Math.min(noted.items, Math.max(pieces, 0));
      // Without an amount given back, pieces that came back are worth their share of the line.
      const worth = areLineAmounts && pieces > 0 ? ((amount[line] ?? 0) * items) / pieces : 0;
      const given = this.amountColumn < 0 ? worth : once && seen.has(id) ? 0 : noted.amount;
      seen.add(id);
      const refunded = Math.min(given, Math.max(left[id] ?? 0, 0));
      if (refunded === 0 && items === 0) continue;
      left[id] = (left[id] ?? 0) - refunded;
      columns.refunds.push({ order: id, line, day: noted.day ?? day[line] ?? 0, amount: refunded, items });
      count.add(noted.row, noted.column);
    }
    return [
      ...count.findings(),
      ...this.unread.findings(),
      ...[this.amounts, this.quantities, this.days].flatMap((column) => column.findings()),
    ];
  }
}
