import { type Cell, isEmptyCell } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import type { CivilDay } from '../../../period/civil-day';
import { Marker } from '../../../vocabulary/markers';
import { type Finding, FindingCounter } from '../../findings/finding';
import { DayColumn, NumberColumn, type NumberNotation, type ReadingRules } from '../column-reader';
import type { OrdersSource } from './currency';
import { repeatsInOrders } from './deduction';
import { isFlagColumn } from './flag-column';
import { isRefundKind, lineKinds, type OrderColumns } from './orders';
import { UnreadFigures } from './unread-figures';

/** A refund of one line. */
export interface Refund {
  readonly order: number;
  /** The line of the refund. Channel, device, product and cost are those of the line. */
  readonly line: number;
  readonly day: CivilDay;
  readonly amount: number;
  readonly items: number;
}

interface NotedRefund {
  readonly line: number;
  /** Undefined if the row has no date of the refund. */
  readonly day: CivilDay | undefined;
  readonly amount: number;
  readonly items: number;
  readonly row: number;
  readonly column: number;
}

/** How the amounts of a tab are to be understood, for comparing refunds with them. */
export interface AmountsOfTab {
  /** Whether the amounts are those of lines, not of whole orders. */
  readonly areOfLines: boolean;
  readonly hasQuantity: boolean;
  /** The share of a refund that is revenue; undefined if all of it is. Less than 1 if tax is added on top. */
  readonly revenuePart: ((line: number) => number) | undefined;
}

const inPart = new Marker('inPart', 'within');
const refundStem = new Marker('refundStem', 'anywhere');
/** Amounts are rounded to cents. */
const cent = 0.011;

/**
 * Finds all refunds, in each form that a tab may have:
 * - beside a sale, a refunded amount, a returned quantity or the date of a refund;
 * - a negative row, with the id of the order or its own;
 * - a row whose type says that it is a refund.
 *
 * A refund counts on its own date, else on the day of its row.
 */
export class RefundReader {
  private readonly noted: NotedRefund[] = [];
  private readonly amounts: NumberColumn;
  private readonly quantities: NumberColumn;
  private readonly days: DayColumn;
  private readonly amountColumn: number;
  private readonly quantityColumn: number;
  private readonly dayColumn: number;
  private readonly unread: UnreadFigures;
  private readonly unknownParts: FindingCounter;

  constructor(
    private readonly source: OrdersSource,
    notation: NumberNotation,
    rules: ReadingRules,
  ) {
    const { tab, layout } = source;
    const { refund } = layout.columns;
    this.unread = new UnreadFigures(source, 'unreadRefund');
    this.unknownParts = new FindingCounter('unreadRefund', tab, layout.headerRow);
    this.amountColumn = refund === undefined || isFlagColumn(source, refund) ? -1 : refund;
    this.quantityColumn = layout.columns.returnedQuantity ?? -1;
    this.dayColumn = layout.columns.refundDate ?? -1;
    this.amounts = new NumberColumn(notation, this.amountColumn);
    this.quantities = new NumberColumn(notation, this.quantityColumn, true);
    this.days = new DayColumn(tab, layout, this.dayColumn, rules);
  }

  note(cells: readonly Cell[], row: number, line: number): void {
    if (this.amountColumn < 0 && this.quantityColumn < 0 && this.dayColumn < 0) return;
    const amount = this.figure(cells[this.amountColumn], row, this.amountColumn, this.amounts);
    const items = this.figure(cells[this.quantityColumn], row, this.quantityColumn, this.quantities);
    const dayCell = cells[this.dayColumn] ?? '';
    const day = isEmptyCell(dayCell) ? Number.NaN : this.days.read(dayCell, row);
    if (amount === 0 && items === 0 && Number.isNaN(day)) return;
    const column = amount !== 0 ? this.amountColumn : items !== 0 ? this.quantityColumn : this.dayColumn;
    this.noted.push({ line, day: Number.isNaN(day) ? undefined : day, amount, items, row, column });
  }

  private figure(cell: Cell | undefined, row: number, column: number, numbers: NumberColumn): number {
    if (cell === undefined || isEmptyCell(cell)) return 0;
    const value = numbers.read(cell, row);
    if (Number.isNaN(value)) this.unread.note(cell, row, column);
    return Number.isNaN(value) ? 0 : Math.abs(value);
  }

  /** Adds the refunds to the orders, never more than the amount of an order. Returns the findings. */
  settle(columns: OrderColumns, orderCount: number, amounts: AmountsOfTab): readonly Finding[] {
    const { tab, layout } = this.source;
    const count = new FindingCounter('refundsTakenOff', tab, layout.headerRow);
    const book = new RefundBook(columns, orderCount, amounts);
    this.revertSales(columns, orderCount, book);
    book.countSold();
    const values = new Float64Array(columns.length);
    for (const { line, amount } of this.noted) values[line] = amount;
    const once = repeatsInOrders(columns, values, orderCount, 1);
    const seen = new Set<number>();
    // Many exports have the date of a refund on the first line of an order only.
    const dayOf = new Map<number, CivilDay>();
    for (const { line, day } of this.noted) {
      const id = columns.order[line] ?? 0;
      if (day !== undefined && !dayOf.has(id)) dayOf.set(id, day);
    }
    for (const written of this.noted) {
      const { line } = written;
      const id = columns.order[line] ?? 0;
      const noted = { ...written, day: written.day ?? dayOf.get(id) };
      if (columns.kind[line] !== lineKinds.sale || book.isCredited(id, noted.amount)) continue;
      // A refunded amount that is repeated on each line counts once. Returned quantities are those of the line.
      const isRepeated = once(id) && seen.has(id);
      seen.add(id);
      if (isRepeated && noted.items === 0) continue;
      if (
        book.refund(isRepeated ? { ...noted, amount: 0 } : noted, {
          amounts: this.amountColumn >= 0,
          items: this.quantityColumn >= 0,
        })
      )
        count.add(noted.row, noted.column);
    }
    book.takeCredits();
    this.findUnknownParts(columns, book);
    return [
      ...count.findings(),
      ...this.unread.findings(),
      ...this.unknownParts.findings(),
      ...[this.amounts, this.quantities, this.days].flatMap((column) => column.findings()),
    ];
  }

  /**
   * A returned order whose refund has an amount or date counts as a sale, from which the refund is subtracted. If only
   * its status says "refunded", it was refunded completely and is no sale.
   */
  private revertSales(
    { order, kind, quantity, length }: OrderColumns,
    orderCount: number,
    book: RefundBook,
  ): void {
    const isReverted = new Uint8Array(orderCount);
    for (const { line, amount, items, day } of this.noted) {
      const isPart = items > 0 && items < (quantity[line] ?? 0);
      if (amount > 0 || isPart || (day !== undefined && items === 0)) isReverted[order[line] ?? 0] = 1;
    }
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (kind[line] === lineKinds.returned && (isReverted[id] === 1 || book.hasCredits(id))) {
        kind[line] = lineKinds.sale;
      }
    }
  }

  /** Reports orders with the status "partly refunded" whose refunded amount is unknown. */
  private findUnknownParts({ order, kind, row, length }: OrderColumns, book: RefundBook): void {
    const { tab, layout } = this.source;
    const { status, secondStatus } = layout.columns;
    const places = [status, secondStatus].filter((column) => column !== undefined);
    if (places.length === 0) return;
    const known = new Map<Cell, boolean>();
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (kind[line] !== lineKinds.sale || book.wasRefunded(id)) continue;
      for (const column of places) {
        const cell = tab.cells[row[line] ?? 0]?.[column];
        if (typeof cell !== 'string' || cell === '') continue;
        let isPart = known.get(cell);
        if (isPart === undefined) {
          const words = plainWords(cell);
          isPart = inPart.test(words) && refundStem.test(words);
          known.set(cell, isPart);
        }
        if (isPart) this.unknownParts.add(row[line] ?? 0, column, cell);
      }
    }
  }
}

/** Keeps, for each order, how much was sold, how much its credit rows refund, and how much is left to refund. */
class RefundBook {
  private readonly left: Float64Array;
  private readonly credited: Float64Array;
  private readonly isInTab: Uint8Array;
  private readonly isRefunded: Uint8Array;

  constructor(
    private readonly lines: OrderColumns,
    orderCount: number,
    private readonly amounts: AmountsOfTab,
  ) {
    this.left = new Float64Array(orderCount);
    this.credited = new Float64Array(orderCount);
    /** Whether the tab has the order itself, not only its refunds. */
    this.isInTab = new Uint8Array(orderCount);
    this.isRefunded = new Uint8Array(orderCount);
    const { order, kind, amount, length } = lines;
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (isRefundKind(kind[line])) this.credited[id] = (this.credited[id] ?? 0) - (amount[line] ?? 0);
      else this.isInTab[id] = 1;
    }
  }

  countSold(): void {
    const { order, kind, amount, length } = this.lines;
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (kind[line] === lineKinds.sale) this.left[id] = (this.left[id] ?? 0) + (amount[line] ?? 0);
    }
  }

  hasCredits(order: number): boolean {
    return (this.credited[order] ?? 0) > cent;
  }

  wasRefunded(order: number): boolean {
    return this.isRefunded[order] === 1;
  }

  /** Whether credit rows of the order have the same amount as its refund column, and so are the same refund. */
  isCredited(order: number, amount: number): boolean {
    const credited = this.credited[order] ?? 0;
    return credited > cent && amount > 0 && Math.abs(credited - amount) <= cent;
  }

  /** Subtracts a refund beside a sale. Returns whether there was something to refund. */
  refund(
    { line, day, amount, items }: NotedRefund,
    has: { readonly amounts: boolean; readonly items: boolean },
  ): boolean {
    const { order, quantity, amount: sold, day: days, refunds } = this.lines;
    const { areOfLines, revenuePart } = this.amounts;
    const id = order[line] ?? 0;
    const left = Math.max(this.left[id] ?? 0, 0);
    const on = day ?? days[line] ?? 0;
    const pieces = Math.max(quantity[line] ?? 0, 0);
    const back = Math.min(items, pieces);
    if (amount === 0 && items === 0) {
      // Only the date of a refund is known, so the whole order was refunded.
      return this.refundRest(id, on);
    }
    // Without a column of refunded amounts, returned pieces count as their share of the line's amount.
    const worth = !has.amounts && areOfLines && pieces > 0 ? ((sold[line] ?? 0) * back) / pieces : 0;
    const given = amount === 0 ? worth : amount * (revenuePart?.(line) ?? 1);
    if (amount > 0 && !has.items && left > 0 && given >= left - cent) return this.refundRest(id, on);
    const taken = Math.min(given, left);
    if (taken === 0 && back === 0) return false;
    this.left[id] = left - taken;
    this.isRefunded[id] = 1;
    refunds.push({ order: id, line, day: on, amount: taken, items: back });
    return true;
  }

  /** Refunds all that is left of an order, line by line, with its items. */
  private refundRest(id: number, on: CivilDay): boolean {
    const { order, kind, quantity, amount, refunds, length } = this.lines;
    const left = Math.max(this.left[id] ?? 0, 0);
    if (left === 0) return false;
    let rest = left;
    for (const line of this.linesOf(id, order, length)) {
      if (kind[line] !== lineKinds.sale) continue;
      const taken = Math.min(Math.max(amount[line] ?? 0, 0), rest);
      rest -= taken;
      const items = this.amounts.hasQuantity ? Math.max(quantity[line] ?? 0, 0) : 0;
      refunds.push({ order: id, line, day: on, amount: taken, items });
    }
    this.left[id] = 0;
    this.isRefunded[id] = 1;
    return true;
  }

  private places: Map<number, number[]> | undefined;

  private linesOf(id: number, order: Int32Array, length: number): readonly number[] {
    if (this.places === undefined) {
      this.places = new Map();
      for (let line = 0; line < length; line += 1) {
        const code = order[line] ?? 0;
        const known = this.places.get(code);
        if (known === undefined) this.places.set(code, [line]);
        else known.push(line);
      }
    }
    return this.places.get(id) ?? [];
  }

  /** Subtracts refunds in rows of their own from their orders. */
  takeCredits(): void {
    const { order, kind, amount, quantity, day, refunds, length } = this.lines;
    const { hasQuantity } = this.amounts;
    for (let line = 0; line < length; line += 1) {
      if (!isRefundKind(kind[line])) continue;
      const id = order[line] ?? 0;
      const given = Math.max(-(amount[line] ?? 0), 0);
      const items = hasQuantity ? Math.max(-(quantity[line] ?? 0), 0) : 0;
      this.isRefunded[id] = 1;
      if (this.isInTab[id] !== 1) {
        // The order is not in the tab, so the row stays a credit.
        refunds.push({ order: id, line, day: day[line] ?? 0, amount: given, items });
        continue;
      }
      kind[line] = lineKinds.refund;
      const left = Math.max(this.left[id] ?? 0, 0);
      if (given >= left - cent && items === 0 && left > 0) {
        this.refundRest(id, day[line] ?? 0);
        continue;
      }
      const taken = Math.min(given, left);
      this.left[id] = left - taken;
      if (taken > 0 || items > 0)
        refunds.push({ order: id, line, day: day[line] ?? 0, amount: taken, items });
    }
    refunds.sort((a, b) => a.line - b.line);
  }
}
