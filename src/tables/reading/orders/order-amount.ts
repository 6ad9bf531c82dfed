import { type Cell, isEmptyCell, type RawTab } from '../../../cells/cell';
import { readNumberText } from '../../../cells/number-text';
import type { FieldOf } from '../../../vocabulary/fields';
import { Marker, markerOf } from '../../../vocabulary/markers';
import { cellFinding, type Finding } from '../../findings/finding';
import type { Layout } from '../../recognition/layout';
import { NumberColumn, type NumberNotation } from '../column-reader';
import type { OrdersSource } from './currency';
import { Deduction } from './deduction';
import { areBeforeDiscount } from './discounted-amounts';
import { areOfWholeOrders, countTotalsOnce } from './order-totals';
import type { OrderColumns, OrderLine } from './orders';
import { revenuePartOfOrders } from './refund-tax';
import { areRowsOfPieces } from './rows-of-pieces';

// Words in headers that say which amount a column has.
const ofLine = new Marker('ofLine', 'within');
const afterDiscount = new Marker('afterDiscount', 'within');
const listPrice = new Marker('listPrice', 'within');
let originalPrice: RegExp | undefined;

function isBeforeDiscount(header: string): boolean {
  originalPrice ??= new RegExp(`\\b(?:${markerOf('price')})\\b.*\\b(?:${markerOf('original')})\\b`);
  return originalPrice.test(header) || listPrice.test(header);
}

/** Whether any cell of a column is a number. A blank column is not used for amounts. */
function holdsNumber(
  tab: RawTab,
  { headerRow, endRow }: Layout<FieldOf<'orders'>>,
  column: number | undefined,
): boolean {
  if (column === undefined) return false;
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (typeof cell === 'number') return true;
    if (typeof cell === 'string' && cell !== '' && readNumberText(cell).kind !== 'notNumber') return true;
  }
  return false;
}

/**
 * The revenue of order lines, without shipping and tax if these are known. It is the first of these that the tab has:
 * - the amount of the line, after its discount;
 * - price times quantity, minus the discount;
 * - the total of the order, minus shipping and tax.
 *
 * Without a column of quantities, the number of items is unknown, unless each row has the id of one piece.
 */
export class OrderAmounts {
  /** The column that the amount is read from; the price, if the amount is price times quantity. */
  readonly column: number;
  readonly hasQuantity: boolean;
  readonly hasMerchandise: boolean;
  private readonly ownColumn: number | undefined;
  private readonly isOrderTotal: boolean;
  private readonly quantityColumn: number;
  private readonly priceColumn: number;
  private readonly quantities: NumberColumn;
  private readonly prices: NumberColumn;
  private readonly own: NumberColumn;
  private readonly deduction: Deduction | undefined;

  private readonly source: OrdersSource;
  private readonly tab: RawTab;
  private readonly layout: Layout<FieldOf<'orders'>>;
  private oddTotals: readonly Finding[] = [];

  constructor(
    source: OrdersSource,
    private readonly notation: NumberNotation,
    capacity: number,
  ) {
    const { tab, layout } = source;
    this.tab = tab;
    this.layout = layout;
    this.source = source;
    const { quantity, unitPrice, orderTotal, discount, shipping, tax } = layout.columns;
    const lineAmount = areOfWholeOrders(source, notation) ? undefined : layout.columns.lineAmount;
    const holds = (column: number | undefined): boolean => holdsNumber(tab, layout, column);
    const hasBoth = quantity !== undefined && unitPrice !== undefined;
    const usesLine = lineAmount !== undefined && (holds(lineAmount) || !(holds(orderTotal) || hasBoth));
    this.hasMerchandise = hasBoth && (holds(unitPrice) || (!usesLine && !holds(orderTotal)));
    this.hasQuantity = quantity !== undefined || areRowsOfPieces(source);
    this.ownColumn = usesLine ? lineAmount : this.hasMerchandise ? undefined : orderTotal;
    this.isOrderTotal = !usesLine && this.ownColumn !== undefined;
    this.quantityColumn = quantity ?? -1;
    this.priceColumn = unitPrice ?? -1;
    this.column = this.ownColumn ?? this.priceColumn;
    this.quantities = new NumberColumn(notation, this.quantityColumn);
    this.prices = new NumberColumn(notation, this.priceColumn);
    this.own = new NumberColumn(notation, this.ownColumn ?? -1);
    this.deduction = this.isOrderTotal
      ? Deduction.of('shippingAndTaxLeftOut', source, notation, [shipping, tax].filter(holds), capacity)
      : this.holdsNoDiscount(source, notation)
        ? Deduction.of('discountsTakenOff', source, notation, [discount].filter(holds), capacity)
        : undefined;
  }

  /** Whether the amounts are those of lines, not of whole orders. */
  get areOfLines(): boolean {
    return !this.isOrderTotal;
  }

  private holdsNoDiscount(source: OrdersSource, notation: NumberNotation): boolean {
    if (this.isPriceDiscounted()) return false;
    const amount = this.layout.headers[this.ownColumn ?? -1]?.words ?? '';
    return (
      this.ownColumn === undefined || (!afterDiscount.test(amount) && areBeforeDiscount(source, notation))
    );
  }

  private isPriceDiscounted(): boolean {
    const { headers } = this.layout;
    const price = headers[this.priceColumn]?.words ?? '';
    if (isBeforeDiscount(price)) return false;
    return afterDiscount.test(price) || headers.some(({ words }) => isBeforeDiscount(words));
  }

  /** Fills quantity, merchandise and amount of a line. Returns the column that could not be read, or undefined. */
  fill(cells: readonly Cell[], row: number, continues: boolean, line: OrderLine): number | undefined {
    const { quantityColumn, priceColumn, ownColumn } = this;
    line.quantity = quantityColumn >= 0 ? this.quantities.read(cells[quantityColumn] ?? '', row) : 1;
    if (Number.isNaN(line.quantity)) {
      // A row for shipping or a fee has an amount but no quantity.
      if (ownColumn === undefined || !isEmptyCell(cells[quantityColumn])) return quantityColumn;
      line.quantity = 0;
    }
    if (this.hasMerchandise) {
      const price = this.prices.read(cells[priceColumn] ?? '', row);
      // A line with an amount needs no price.
      if (Number.isNaN(price) && ownColumn === undefined) return priceColumn;
      line.merchandise = Number.isNaN(price) ? 0 : line.quantity * price;
    }
    if (ownColumn === undefined) {
      line.amount = line.merchandise;
      return undefined;
    }
    const cell = cells[ownColumn] ?? '';
    // Many exports have the total of an order on its first line only.
    line.amount = continues && isEmptyCell(cell) ? 0 : this.own.read(cell, row);
    return Number.isNaN(line.amount) ? ownColumn : undefined;
  }

  /** Reads what is to be subtracted from a line later, in `settle`. */
  note(cells: readonly Cell[], row: number, line: number): void {
    this.deduction?.note(cells, row, line);
  }

  /** Called when all lines were read. Counts each order's total once, and subtracts what is no revenue. */
  settle(columns: OrderColumns, orderCount: number): void {
    const { ownColumn } = this;
    const header = this.layout.headers[this.column]?.words ?? '';
    if (ownColumn !== undefined && !(ofLine.test(header) && !this.isOrderTotal)) {
      // Without a header that names a total, an amount must repeat in several orders to count as one.
      this.oddTotals = countTotalsOnce(
        this.source,
        columns,
        orderCount,
        this.hasMerchandise,
        this.isOrderTotal,
        ownColumn,
      );
    }
    this.deduction?.subtractFrom(columns, orderCount);
  }

  /** The share of a line's payment that is revenue; undefined if all of it is. */
  revenuePart(columns: OrderColumns, orderCount: number): ((line: number) => number) | undefined {
    const header = this.layout.headers[this.column]?.words ?? '';
    const { source, notation, isOrderTotal } = this;
    const part = revenuePartOfOrders(source, notation, columns, orderCount, isOrderTotal, header);
    return part && ((line) => part(columns.order[line] ?? 0));
  }

  findings(): readonly Finding[] {
    const { tab, deduction } = this;
    const { headerRow } = this.layout;
    const findings = [this.quantities, this.prices, this.own].flatMap((column) => column.findings());
    findings.push(...this.oddTotals);
    if (deduction !== undefined) findings.push(...deduction.findings());
    if (!this.isOrderTotal || (deduction !== undefined && deduction.rows > 0)) return findings;
    const header = { row: headerRow, column: this.column };
    return [...findings, cellFinding('orderTotalsUsed', tab, headerRow, header, 0)];
  }
}
